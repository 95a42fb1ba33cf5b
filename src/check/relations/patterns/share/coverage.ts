/** 120个村（社区）共有115个配备法律顾问，覆盖率95.8%: so many of so many, said in one breath, and the rate of those that have it. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellShare } from '../told.ts'

export const coverage: RelationRule = {
  kind: 'share',
  title: '覆盖率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? ofNamesake(claims, c) ?? []),
  examples: {
    good: [
      '综合网格120个，党组织160个、党员3218名，党建达标网格115个，覆盖率95.8%。',
      '120个村（社区）共有115个配备法律顾问，法律顾问覆盖率95.8%。',
      '全区48个社区已有45个建成服务站，建成率93.75%。',
    ],
    bad: [
      '综合网格120个，党组织160个、党员3218名，党建达标网格110个，覆盖率95.8%。',
      '120个村（社区）共有115个配备法律顾问，法律顾问覆盖率100%。',
      '全区48个社区已有45个建成服务站，建成率97.35%。',
    ],
    traps: [
      '森林公园15个，其中国家级森林公园2个，森林覆盖率42.0%。',
      '综合网格120个，新建达标网格30个，覆盖率95.8%。',
      '一类网格120个、二类网格80个，达标网格110个，覆盖率55%。',
    ],
  },
}

const RATE = /(?:覆盖|配备|普及|建成|达标|开通|设立|创建)率(?:均|已)?(?:为|是|达到?|实现)?$/
const HAVE = /^[^，。；：、]{0,12}?(?:共|已|均|现|中)+有$/
const WHOLE = /^(?:我|全|辖区|现有|共有)?[\u4e00-\u9fa5]{0,4}$/

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (rate.role !== 'rate' || rate.form !== 'percent' || !RATE.test(rate.label) || rate.sep !== '，' || !whole || !part) return undefined
  if (![whole, part].every(c => isCount(c, rate)) || whole.unit !== part.unit || part.sep !== '' || part.printed > whole.printed)
    return undefined
  if (!HAVE.test(part.lead) || !WHOLE.test(whole.label)) return undefined
  return tellShare(rate, [part], whole)
}

/** 综合网格120个，……党建达标网格115个，覆盖率95.8%: those of them that bear the very name of what the sentence counted first. */
function ofNamesake(claims: readonly Claim[], rate: Claim): Found | undefined {
  const part = claims[rate.id - 1]
  if (!part || rate.role !== 'rate' || rate.form !== 'percent' || !BARE.test(rate.label) || rate.sep !== '，') return undefined
  const name = isCount(part, rate) && part.label.length > TAIL ? part.label.slice(-TAIL) : undefined
  if (!name || NEW.test(part.label)) return undefined
  const wholes = claims
    .slice(Math.max(0, part.id - FAR), part.id)
    .filter(c => isCount(c, rate) && c.unit === part.unit && c.printed >= part.printed && c.label.endsWith(name))
  const [whole, more] = wholes
  return whole && !more && whole.label.length < part.label.length ? tellShare(rate, [part], whole) : undefined
}
/** 人口覆盖率, 森林覆盖率 are of people and land. */
const BARE = /^(?:覆盖|配备|普及|建成|达标|开通|设立|创建)率(?:均|已)?(?:为|是|达到?|实现)?$/
/** The name of a thing, and how many figures back it may have been counted. */
const TAIL = 2
const FAR = 6
const NEW = /新|增|上年|去年/

const isCount = (c: Claim, rate: Claim): boolean =>
  isExactCount(c) && c.owner === rate.owner && c.sentence === rate.sentence && c.paragraph === rate.paragraph && c.printed > 0
