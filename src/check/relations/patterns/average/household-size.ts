/** 家庭户92111户，集体户4483户，家庭户人口为323078人，集体户人口为12873人。平均每个家庭户的人口为3.51人: how many live in one household, as every census tells it. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellMean } from '../told.ts'

export const householdSize: RelationRule = {
  kind: 'average',
  title: '家庭户平均人口',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全县共有家庭户92000户，集体户4483户，家庭户人口为322000人，集体户人口为12873人。平均每个家庭户的人口为3.50人，比上次减少0.2人。',
      '全镇家庭户8000户，家庭户人口24800人，户均家庭人口3.10人。',
    ],
    bad: [
      '全县共有家庭户92000户，集体户4483户，家庭户人口为322000人，集体户人口为12873人。平均每个家庭户的人口为3.05人，比上次减少0.2人。',
      '全区家庭户100000户，家庭户人口252000人，平均每个家庭户的人口为2.25人。',
    ],
    traps: [
      '全县共有家庭户92000户，集体户人口为12873人。平均每个家庭户的人口为3.50人。',
      '2010年共有家庭户92000户，家庭户人口322000人。2020年平均每个家庭户的人口为2.62人。',
    ],
  },
}

const SIZE = /^(?:全[市县区镇省])?(?:平均每个?家庭户的?人口数?|家庭户平均人口数?|家庭户户均人口|户均家庭人口)(?:为|是)?$/
const HOUSEHOLDS = /家庭户(?:总?户数)?(?:为|共|有)*$/
const PEOPLE = /家庭户(?:的|总)?人口数?(?:为|共|有|是)*$/
const TIMES = /(?:19|20)\d\d年|上次|去年|上年/
const BACK = 10

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.unit !== '人' || mean.form !== 'plain' || mean.precision !== 'exact' || !SIZE.test(mean.label)) return undefined
  if (TIMES.test(mean.lead)) return undefined
  const near = claims
    .slice(Math.max(0, mean.id - BACK), mean.id)
    .filter(c => isExactCount(c) && c.paragraph === mean.paragraph && mean.sentence - c.sentence <= 1 && c.owner === mean.owner)
  const households = near.filter(c => c.unit === '户' && HOUSEHOLDS.test(c.label))
  const people = near.filter(c => c.unit === '人' && PEOPLE.test(c.label))
  return households.length === 1 && people.length === 1 ? tellMean(mean, people[0]!, households[0]!) : undefined
}
