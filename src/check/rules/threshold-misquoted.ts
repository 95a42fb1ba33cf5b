import { findInstrument, findThreshold, type Instrument, type Threshold } from '../../law/index.ts'
import { numbers } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import { citesOther, isArticle, names, statesRule } from '../statutory/sentence.ts'
import { type Line, lines } from '../statutory/thresholds.ts'
import { type Time, timeOf, timeOfPart } from '../statutory/time.ts'
import type { Context, Note, Rule } from './rule.ts'

interface Known {
  readonly line: Line
  readonly threshold: Threshold
  readonly law: Instrument
}

const known: readonly Known[] = lines.map(line => {
  const threshold = findThreshold(line.row)!
  return { line, threshold, law: findInstrument(threshold.instrument)! }
})

/** How far the sentence is read on both sides. */
const FAR = 160
const ENDS = /[。；！？\n｜]/

/** The sentence around a stretch of the view; a question states nothing. */
function sentenceOf(text: string, start: number, end: number): { readonly part: string; readonly from: number } | undefined {
  const before = text
    .slice(Math.max(0, start - FAR), start)
    .split(ENDS)
    .at(-1)!
  const behind = /^[^。；！？\n｜]*/.exec(text.slice(end, end + FAR))![0]
  if (text[end + behind.length] === '？') return undefined
  return { part: before + text.slice(start, end) + behind, from: start - before.length }
}

/** Is the line that we know the one of this time? A threshold is known from the version of its instrument on. */
function holds({ threshold, law }: Known, time: Time | undefined): boolean {
  const since = threshold.since ?? law.versions.at(-1)!.since
  return !time || (since <= time.from && !(threshold.until && threshold.until < time.to))
}

/** 3千, 二百, 百分之三, 5% as a number. */
function amountOf(said: string): number | undefined {
  const [token, more] = [...numbers(said, 0, said.length, () => 0)]
  return token && !more ? token.printed : undefined
}

function isWrong(said: number, right: number, wrong: Line['wrong']): boolean {
  return wrong === 'other' ? said !== right : wrong === 'lower' ? said < right : said > right
}

function* found(reading: Reading, context: Context): Generator<Note> {
  const { text } = reading.view
  const time = timeOf(reading, context)
  for (const one of known)
    for (const m of everyMatch(text, one.line.said)) {
      const { line, threshold, law } = one
      const said = amountOf(m.groups!.n!)
      const right = threshold.values[line.value]!
      if (said === undefined || !isWrong(said, right, line.wrong)) continue
      const sentence = sentenceOf(text, m.index, m.index + m[0].length)
      if (!sentence || !line.topic.test(sentence.part) || line.not.test(sentence.part)) continue
      if (!statesRule(sentence, false) || citesOther(sentence.part, [law])) continue
      if (isArticle(text.slice(sentence.from, sentence.from + 10)) && !names(sentence.part, law)) continue
      if (holds(one, timeOfPart(sentence.part, time))) yield noteOf(reading, one, m, right)
    }
}

function noteOf(reading: Reading, { threshold }: Known, m: RegExpExecArray, right: number): Note {
  const article = /^\d+$/.test(threshold.article) ? `第${threshold.article}条` : ''
  return {
    ...reading.view.original(m.index, m.index + m[0].length),
    severity: threshold.mark === 'text' ? 'warning' : 'note',
    message: `文中说“${m[0]}”，《${threshold.source}》${article}规定的是${right}${threshold.unit}。`,
    suggestion: '请核对法条，按现行规定改正数额。',
  }
}

/** 对公民处50元以下罚款的，可以当场作出处罚决定: the law says 200. Only what the law data have word for word is compared. */
export const thresholdMisquoted: Rule = {
  rule: 'threshold-misquoted',
  title: '法定数额写错',
  why: '当场处罚、当场收缴、加处罚款的数额由法律规定；文中写成旧的数额，照着办就会出错。',
  severity: 'warning',
  only: /罚款|走访|简易程序|审核人员/,
  examples: {
    good: [
      '对公民处以200元以下、对法人或者其他组织处以3000元以下罚款或者警告的，可以当场作出行政处罚决定。',
      '对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款的，可以适用简易程序。',
      '对公民处50元以下罚款的，当事人可以自行到银行缴纳。',
      '依照《治安管理处罚法》，对个人处五百元以下罚款的，可以当场作出处罚决定。',
      '交警对个人处200元以下罚款，可以当场作出处罚决定；公安机关对个人处500元以下罚款可以当场作出处罚决定。',
      '修订前，对公民处50元以下罚款的，可以当场作出处罚决定。',
      '某镇2019年法治政府建设情况报告\n\n对公民处50元以下罚款的，可以当场作出处罚决定。\n\n2020年1月8日',
      '依法给予100元以下罚款的，执法人员可以当场收缴。',
      '依法给予一百元以下的罚款，可以当场收缴。',
      '在边远、水上、交通不便地区，对200元以下的罚款，经当事人提出可以当场收缴。',
      '到期不缴纳罚款的，每日按罚款数额的3%加处罚款，加处罚款的数额不超过罚款数额。',
      '到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。',
      '多人走访的，应当推选代表，代表人数不得超过5人。',
      '多人走访的，推选代表不超过3人。',
      '行政复议案件款额3000元以下的，可以适用简易程序；行政诉讼案件款额2000元以下的，可以适用简易程序。',
      '法制审核人员原则上不少于本单位执法人员总数的5%。',
      '法制审核人员不少于本单位执法人员总数的8%。',
      '当场处罚的数额由公民50元以下提高到200元以下，适用简易程序的案件增加。',
      '对公民处以50元以下罚款的简易程序案件共32件。',
      '对公民处50元以下罚款是否可以当场处罚？',
      '依照《某省市容条例》，对个人处50元以下罚款的，可以当场作出处罚决定。',
    ],
    bad: [
      '对公民处以50元以下、对法人或者其他组织处以1000元以下罚款或者警告的，可以当场作出行政处罚决定。',
      '违法事实确凿并有法定依据，对公民处五十元以下罚款的，可以当场作出处罚决定。',
      '适用简易程序的，对个人处500元以下罚款。',
      '对单位处1000元以下罚款的，可以当场处罚。',
      '适用简易程序，对法人或者非法人组织处以一千元以下罚款。',
      '依法给予20元以下的罚款的，执法人员可以当场收缴。',
      '给予二十元以下罚款，可以当场收缴。',
      '给予二百元以下罚款的，执法人员可以当场收缴。',
      '当事人到期不缴纳罚款的，每日按罚款数额的5%加处罚款。',
      '逾期不缴纳的，每日按照罚款数额的百分之五加处罚款。',
      '多人走访的，应当推选代表，代表人数不得超过10人。',
      '多人采用走访形式提出信访事项的，应当推选代表，代表不得超过七人。',
      '适用简易程序审理的行政复议案件，款额应当清楚，款额2000元以下的适用简易程序。',
      '法制审核人员原则上不少于本单位执法人员总数的3%。',
      '法制审核人员不得低于本单位行政执法人员总数的百分之二。',
    ],
  },
  find: (reading, context) => [...found(reading, context)],
}
