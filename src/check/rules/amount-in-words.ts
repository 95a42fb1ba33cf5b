/**
 * @module 罚款人民币伍仟元整（¥50,000.00）, 一式三份（4份）, 于十五（14）日内: a number is written twice so that it cannot be mistaken, and the two are not the same.
 * Which of the two is meant, only the writer
 * knows; the law of payments takes neither.
 */
import { CAPITAL, chineseNumber, NUMERALS } from '../capitals.ts'
import { oneDiffers } from '../hand.ts'
import type { Reading } from '../reading.ts'
import { number } from '../words.ts'
import { matches, type Note, type Rule } from './rule.ts'

const SUM = `(?:[${NUMERALS}点]{1,32}[元圆圓](?:零?[${CAPITAL}]角)?(?:零?[${CAPITAL}]分)?|[${CAPITAL}]{1,4}角(?:[${CAPITAL}]分)?)[整正]?`
const FIGURES = '\\d{1,15}(?:[,，]\\d{3}){0,5}(?:\\.\\d{1,6})?'
const MONEY = ` ?[¥￥]?：?(?<digits>${FIGURES})(?<scale>[万亿])?(?<yuan>元)?[整正]?`
/** What may stand before either of them. */
const SAID = '(?:即|计|合计|共计|折合|合|为|人民币|RMB|CNY|金额|大写|小写|[：（）]){0,6}'
/** 约伍万元, 每人伍元, 不超过伍万元 say less than what stands beside them, and 第 counts places. */
const NOT_BEHIND = `(?<![${NUMERALS}点约近超逾每各第\\d.])`

const FORMS: readonly RegExp[] = [
  // 伍仟元整（¥50,000.00）, 人民币（大写）伍仟元整（小写：5000元）.
  new RegExp(`${NOT_BEHIND}(?<words>${SUM})（${SAID}${MONEY}）`, 'g'),
  // 5000元（大写：伍仟元整）, ¥5,000.00（伍仟元整）.
  new RegExp(`(?<![\\d.,约近超逾每各])${MONEY}（${SAID}(?<words>${SUM})）`, 'g'),
  // 大写：伍仟元整 小写：50000元, （大写）伍仟元整｜（小写）¥50000, 伍仟元整，即¥50000.
  new RegExp(
    `${NOT_BEHIND}(?<words>${SUM})[）]?[，、；｜\\n]{0,2}` +
      `(?:（?(?:人民币|金额)?小写(?:金额|人民币)?）?[：为｜\\n]{0,2}(?:人民币|RMB|CNY)?|[即计](?:人民币)?|(?=[¥￥]))${MONEY}(?![\\d.%万亿])`,
    'g',
  ),
  // 小写：50000元 大写：伍仟元整.
  new RegExp(
    `小写(?:金额|人民币)?）?[：为｜\\n]{0,2}(?:人民币|RMB|CNY)?${MONEY}[）]?[，、；｜\\n]{0,2}（?(?:人民币|金额)?大写(?:金额|人民币)?）?[：为｜\\n]{0,2}(?:人民币)?(?<words>${SUM})`,
    'g',
  ),
]

/** What is counted so: not 条, 款, 项, 班 and 号, whose numbers name them. */
const COUNTER =
  '(?:个(?:工作日|自然日|月|小时|日历日)?|日|天|份|年|月|人(?![员大民均口才社])|名|次(?![级要])|户|页|套|台|本(?![级报])|册|张|辆|枚|件|小时|周岁?|亩|平方米|公斤|吨|票)'
const COUNTS: readonly RegExp[] = [
  // 十五（14）日, 伍（5）份; 14（十五）日.
  new RegExp(`(?<![${NUMERALS}点第\\d.、余周期—～至到])(?<words>[${NUMERALS}]{1,12})（(?<digits>\\d{1,9})）(?:${COUNTER}|万?元)`, 'g'),
  new RegExp(`(?<![\\d.第、,—\\-～~至到])(?<digits>\\d{1,9})（(?<words>[${NUMERALS}]{1,12})）(?:${COUNTER}|万?元)`, 'g'),
  // 伍份（5份), 叁年（3年): in capitals.
  new RegExp(`(?<![${NUMERALS}点第\\d.、])(?<words>[${CAPITAL}]{1,12})(?<unit>${COUNTER})（(?<digits>\\d{1,9})\\k<unit>）`, 'g'),
]

export const amountInWords: Rule = {
  rule: 'amount-in-words',
  title: '大写与小写不一致',
  why: '金额、期限、份数用汉字和数字各写一遍，是为了防止看错、改动；两处不一致，就不知道以哪一处为准。',
  severity: 'warning',
  only: /[壹贰叁肆伍陆柒捌玖拾佰仟圆]|大写|[一二三四五六七八九十百千万亿零〇两点元][）]?（[^）\n]{0,16}\d|\d[^，。；）\n]{0,4}（[^）\n]{0,12}[一二三四五六七八九十百千万亿零〇两]/,
  examples: {
    good: [
      '罚款人民币伍仟元整（¥5,000.00）。',
      '合同价款人民币（大写）壹拾贰万叁仟肆佰伍拾陆元柒角捌分（小写：123456.78元）。',
      '没收违法所得12.3万元（壹拾贰万叁仟元）。',
      '大写：壹拾贰万叁仟元整 小写：123000元',
      '罚款五千元（5000元），逾期加处罚款。',
      '自收到之日起十五（15）日内，一式伍（5）份。',
      '收到人民币伍仟零佰零拾零元（￥5000.00）。',
      '投资约伍万元（4.8万元）。',
      '三（1）班、八（2）中队，第一、二（1）项。',
      '赔偿叁万元（已付1万元）。',
      '每吨伍元（共500元）。',
      '人民币壹拾贰万叁仟肆佰伍拾陆元整（12.35万元）。',
      '处一万元以上十万元以下罚款；二〇二四年（2024年）。',
      '单位：万元。合计（大写）伍拾万元整（¥50.00）。',
      '上年度补助五万元（3万元）。',
    ],
    bad: [
      '罚款人民币伍仟元整（¥50,000.00）。',
      '大写：壹拾贰万叁仟元整 小写：123400元',
      '没收违法所得12.3万元（大写：壹拾叁万贰仟元整）。',
      '合同价（大写）人民币伍拾万元整，（小写）¥50000.00元。',
      '罚款人民币五千元（50000元）。',
      '小写：3500元，大写：叁仟伍佰伍拾元整。',
      '自收到之日起十五（14）日内提出。',
      '本合同一式伍（6）份。',
      '应当在30（二十）个工作日内办结。',
      '赔偿金人民币叁万贰仟元整（RMB 23,000元）。',
      '缴纳保证金叁佰伍拾元伍角（350.05元）。',
      '租期叁年（5年）。',
      '合计（大写）｜壹万元整｜（小写）｜¥1000.00',
    ],
  },
  find: reading => {
    const notes = [...FORMS.flatMap(form => told(reading, form, money)), ...COUNTS.flatMap(form => told(reading, form, counted))].sort(
      (a, b) => a.start - b.start,
    )
    // 大写：伍仟元整（小写：50000元）: in two forms at once, and told once.
    return notes.filter((n, i) => i === 0 || n.start >= notes[i - 1]!.end)
  },
}

const told = (reading: Reading, form: RegExp, judge: (found: RegExpExecArray) => string | undefined): Note[] =>
  [...matches(reading, form)].flatMap(({ found, at }) => {
    const message = judge(found)
    return message ? [note(at, message)] : []
  })

const note = (at: { readonly start: number; readonly end: number }, message: string): Note => ({
  ...at,
  message,
  suggestion: '请核对原始凭据或者原意，改成一致。',
})

/** How many 元 the words say; NaN where they are no amount that is well formed. */
function yuanOf(words: string): number {
  const [, whole = '', tenths, hundredths] = /^(?:(.*?)[元圆圓])?(?:零?(.)角)?(?:零?(.)分)?[整正]?$/.exec(words) ?? []
  const [digits, behind] = whole.split('点')
  if (behind === undefined) return (whole === '' ? 0 : chineseNumber(whole)) + cents(tenths, 10) + cents(hundredths, 100)
  // 三点五万元
  const [, decimals = '', scale] = /^(.*?)([万萬亿億])?$/.exec(behind) ?? []
  const places = [...decimals].map(c => chineseNumber(c)).reduce((n, d, i) => n + d / 10 ** (i + 1), 0)
  return (chineseNumber(digits!) + places) * (scale ? chineseNumber(`一${scale}`) : 1)
}

const cents = (digit: string | undefined, below: number): number => (digit === undefined ? 0 : chineseNumber(digit) / below)

const CAPITALS = new RegExp(`[${CAPITAL.replace(/[零〇万亿]/g, '')}]`)
/** That these are the same sum told twice, and no two sums. */
const RESTATED = /[¥￥]|大写|小写|RMB|CNY|人民币|[整正]/

function money({ 0: all, groups }: RegExpExecArray): string | undefined {
  const { words, digits, scale, yuan } = groups as Record<'words' | 'digits' | 'scale' | 'yuan', string | undefined>
  const written = yuanOf(words!)
  const plain = digits!.replace(/[,，]/g, '')
  const factor = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1
  const printed = Number(plain) * factor
  const places = plain.split('.')[1]?.length ?? 0
  // 12.35万元 may be rounded or cut; 5000元 may leave out what is less than one.
  const room = (factor > 1 || places === 0 ? factor / 10 ** places : 0) + 0.005
  if (Number.isNaN(written) || Math.abs(written - printed) < room) return undefined
  // A form in 万元 says so in its head.
  if (!scale && !yuan && [1e3, 1e4, 1e8].some(n => Math.abs(printed * n - written) < n)) return undefined
  if (!RESTATED.test(all) && !CAPITALS.test(words!) && !slip(written, printed)) return undefined
  const value = written >= 1e8 ? number(written) : number(written, 2)
  return `“${words}”是${value}元，数字写的是${digits}${scale ?? ''}元，两处不一致。`
}

/** 五千元（50000元）, 六千元（5000元）: the hand slipped. 补助五万元（3.2万元） may be what was asked and what was given. */
function slip(one: number, other: number): boolean {
  const ratio = Math.log10(one / other)
  const [a, b] = [String(one), String(other)]
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 || (a.replace(/0+$/, '').length > 1 && oneDiffers(a, b))
}

function counted({ groups }: RegExpExecArray): string | undefined {
  const { words, digits } = groups as Record<'words' | 'digits', string>
  const written = chineseNumber(words)
  return Number.isNaN(written) || written === Number(digits)
    ? undefined
    : `“${words}”是${number(written)}，数字写的是${digits}，两处不一致。`
}
