/** So much a year, of what was told of a number of years: 三年共149件，年均49.7件; 十年共减少19035人，年均减少1903.5人; 此后7年审结13.83万件，年均1.98万件. Part of the kind `average`. */
import type { Claim } from '../../claims.ts'
import { numeralOf } from '../../numerals.ts'
import { shareWord } from './named.ts'

export const YEARLY = /(?:年均|年平均|平均每年)(?:每年)?([\u4e00-\u9fa5]{0,4})$/
const NUMBER = '(?<![\\d第])(\\d{1,2}|[两二三四五六七八九]|十[一二三四五六七八九]?|二十)'
const YEARS = new RegExp(`${NUMBER}年(?:来|间|以来|时间)?(?:共|累计|合计|总计|共计|总共)[\\u4e00-\\u9fa5]{0,6}$`)
/** 此后7年审结: the words begin with the years, and nothing else is told of them. */
const SINCE = new RegExp(`^(?:此后|其后|近|过去|前|后|最近|这|该|在)?${NUMBER}年(?:来|间|以来|时间)?(?:里|内|中)?[\\u4e00-\\u9fa5]{2,6}$`)
const ABOUT = /^(?:约|近|达|为|是|仅)*$/
const WHATEVER = /^(?:办理|办案|承办|处理|完成)$/

/** The amount that the years of its words had, and how many they were. */
export function yearsOf(claim: Claim, before: readonly Claim[]): readonly [Claim, number] | undefined {
  const done = YEARLY.exec(claim.label)?.[1]
  if (done === undefined) return undefined
  const whose = claim.label.slice(0, claim.label.search(YEARLY))
  // 后2年审结80件，五年年均34件: of other years.
  if (/年/.test(whose)) return undefined
  const change = claim.role === 'change'
  const amount = before.findLast(
    c => c.unit === claim.unit && c.form === 'plain' && (change ? changes(c, claim, done) : c.role === 'count' || c.role === 'slot'),
  )
  if (!amount || amount.sentence !== claim.sentence || amount.precision === 'over') return undefined
  // 投资9117万元，水利年平均913.7万元: of another thing.
  if (whose !== '' && !shareWord(whose, amount.label)) return undefined
  if (!ABOUT.test(done) && !WHATEVER.test(done) && !shareWord(done, amount.label)) return undefined
  const since = amount.id === claim.id - 1 && claim.sep === '，' ? SINCE.exec(amount.label)?.[1] : undefined
  const years = YEARS.exec(amount.label)?.[1] ?? since
  const by = years ? numeralOf(years) : counted(before, amount, claim)
  return by > 1 ? [amount, by] : undefined
}

/** 共减少19035人 of 年均减少: the same way, as a change or in its words. */
const changes = (c: Claim, claim: Claim, done: string): boolean =>
  (c.role === 'change' && c.sign === claim.sign) || (c.role === 'count' && done.length > 1 && c.label.endsWith(done.slice(-2)))

const MOST = 30
/** 此后7年审结13.83万件，年均: the years stand in figures of their own. */
function counted(before: readonly Claim[], amount: Claim, claim: Claim): number {
  const years = before.find(c => c.id === amount.id - 1)
  const own = years?.unit === '年' && years.precision === 'exact' && years.printed <= MOST && !/第|满|每|超/.test(years.label)
  const next =
    amount.sep === '' && amount.id === claim.id - 1 && claim.sep === '，' && /^(?:来|间|共|累计)*[\u4e00-\u9fa5]{2,6}$/.test(amount.lead)
  return own && next ? years.printed : 0
}
