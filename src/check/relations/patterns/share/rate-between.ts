/** 化解信访积案18件，化解率90%，积案共20件: what was done, its rate, and right behind it how many there were in all. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, tellShare } from '../told.ts'

export const rateBetween: RelationRule = {
  kind: 'share',
  title: '比率夹在两数之间',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '全年化解信访积案18件，化解率90%，积案共20件。',
      '已签约4600户，签约率92%，应签约5000户。',
      '整改隐患48处，整改率96%，隐患总数50处。',
      '资金到位4200万元，到位率84%，计划5000万元。',
    ],
    bad: [
      '全年化解信访积案18件，化解率80%，积案共20件。',
      '已签约4600户，签约率95%，应签约5000户。',
      '整改隐患48处，整改率69%，隐患总数50处。',
      '资金到位4200万元，到位率48%，计划5000万元。',
    ],
  },
}

const RATE = /^([\u4e00-\u9fa5]{2,6})率(?:为|是|达到?)?$/
const WHOLE = /^(?:全[年市县区镇])?([\u4e00-\u9fa5]{2,8}?)(?:总数|总量|数)?(?:共有?|共计|合计|总计|总数|总量)(?:为|是)?$/
const DUE = /^(?:共|实际)?应([\u4e00-\u9fa5]{2,6})$/
/** 资金到位4200万元，到位率84%，计划5000万元 */
const PLAN = /^(?:原?计划|应到位|下达|安排|总投资|预算)(?:资金|到位|总额|投资)?$/
const AROUND = /^(?:其中|全[年市县区镇]|今年|本年度?|共|累计|合计|已|实际)+/
const OTHER_TIME = /上年|去年|同期|未|不/

function found(claims: readonly Claim[], text: string, rate: Claim): Found | undefined {
  const deed = rate.form === 'percent' && rate.precision === 'exact' ? RATE.exec(rate.label)?.[1] : undefined
  const [part, whole] = [claims[rate.id - 1], claims[rate.id + 1]]
  if (!deed || !part || !whole || ![part, whole].every(c => isCount(c, rate)) || !alike(part.unit, whole.unit)) return undefined
  if (rate.sep !== '，' || whole.sep !== '，' || above(part.value, whole.value) || !/[。；\n]/.test(text[whole.stop] ?? '\n'))
    return undefined
  const done = part.label.replace(AROUND, '')
  if (deed === '到位' && done.endsWith(deed) && part.unit === '元')
    return PLAN.test(whole.label) ? tellShare(rate, [part], whole) : undefined
  if (done.length < 2 || !done.startsWith(deed)) return undefined
  const thing = WHOLE.exec(whole.label)?.[1]
  // 积案共20件 of 化解信访积案18件, 应签约5000户 of 签约4600户
  const same = thing !== undefined && done.endsWith(thing) && thing !== deed
  return same || DUE.exec(whole.label)?.[1] === deed ? tellShare(rate, [part], whole) : undefined
}

const isCount = (c: Claim, rate: Claim): boolean =>
  isExactCount(c) &&
  c.owner === rate.owner &&
  c.sentence === rate.sentence &&
  c.paragraph === rate.paragraph &&
  c.printed > 0 &&
  !OTHER_TIME.test(c.label)
