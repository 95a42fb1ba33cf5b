/**
 * 受理3126件，同比2890件，增长8.17%; 9月462件，环比增长10%，8月为420件: the figure of the other period stands beside this one, told by no more than its comparison or its month.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isValueBeside, tellGrowth } from '../told.ts'

export const otherPeriod: RelationRule = {
  kind: 'growth',
  title: '另一期的数并列在旁',
  find: ({ claims }: Reading) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '受理3126件，同比2890件，增长8.17%。',
      '9月收件462件，环比增长10%，8月为420件。',
      '10月接访198批，9月为220批，环比下降10%。',
      '一季度86件、二季度94件，二季度环比增长9.3%。',
    ],
    bad: [
      '受理3126件，同比2890件，增长1.87%。',
      '9月收件462件，环比增长10%，8月为402件。',
      '10月接访198批，9月为220批，环比下降12%。',
      '一季度86件、二季度94件，二季度环比增长3.9%。',
    ],
    traps: [
      '9月收件462件，办结448件，环比增长10%，8月为402件。',
      '9月收件462件，环比增长10%，7月为402件。',
      '受理3126件，同比2890件，下降8.17%。',
      '9月收件462件，8月办结402件，环比增长10%。',
      '不良率2.8%，较上季度末的3.2%下降0.4个百分点，拨备率为150%。',
      '不良率比上年下降0.4个百分点，拨备率由140%升至150%。',
    ],
  },
}

const COMPARED = /^(?:同比|环比)(?:为|是)?$/
const MONTH = /^(?:今年|本年)?(\d{1,2})月份?([\u4e00-\u9fa5]{0,8}?)(?:为|是|仅)?$/
const MOVED = /^(?:增长|增加|增|上升|升|下降|降低?|减少|减)了?$/
const SINCE = /^环比(?:增长|增加|增|上升|升|下降|降低?|减少|减)了?$/
const QUARTER = /^第?([一二三四])季度([\u4e00-\u9fa5]{0,8}?)(?:为|是)?$/
const QUARTER_SINCE = /^第?([一二三四])季度环比(?:增长|增加|上升|下降|减少)了?$/
const ORDER = '一二三四'
const YEAR = 12

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || rate.sep !== '，') return undefined
  const [two, one, next] = [claims[rate.id - 2], claims[rate.id - 1], claims[rate.id + 1]]
  if (MOVED.test(rate.label) && one && COMPARED.test(one.label)) return told(rate, two, one)
  if (!SINCE.test(rate.label) && !QUARTER_SINCE.test(rate.label)) return undefined
  if (QUARTER_SINCE.test(rate.label)) return quarters(two, one, rate) ? told(rate, one, two) : undefined
  return follows(one, next) ? told(rate, one, next) : follows(two, one) ? told(rate, two, one) : undefined
}

/** 9月收件462件 and 8月为420件: the month before, of which nothing else is said. */
function follows(now: Claim | undefined, base: Claim | undefined): boolean {
  const [one, other] = [now && MONTH.exec(now.label), base && MONTH.exec(base.label)]
  if (!one || !other || base?.sep !== '，') return false
  return Number(one[1]) === (Number(other[1]) % YEAR) + 1 && (other[2] === '' || other[2] === one[2])
}

/** 一季度86件、二季度94件，二季度环比增长 */
function quarters(base: Claim | undefined, now: Claim | undefined, rate: Claim): boolean {
  const [one, other, said] = [base && QUARTER.exec(base.label), now && QUARTER.exec(now.label), QUARTER_SINCE.exec(rate.label)?.[1]]
  if (!one || !other || said !== other[1]) return false
  return ORDER.indexOf(other[1]!) === ORDER.indexOf(one[1]!) + 1 && (other[2] === '' || other[2] === one[2])
}

/** What went the other way than is told is another figure. */
function told(rate: Claim, now: Claim | undefined, base: Claim | undefined): Found | undefined {
  if (!now || !base || now.unit !== base.unit || ![now, base].every(c => isValue(c, rate))) return undefined
  return Math.sign(now.printed - base.printed) === rate.sign ? tellGrowth(rate, now, base) : undefined
}

const isValue = (c: Claim, rate: Claim): boolean => isValueBeside(c, rate) && c.sentence === rate.sentence
