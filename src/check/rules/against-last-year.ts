import type { Claim } from '../claims.ts'
import { type Facts, factsOf, isOfLastYear, meet, nameOf } from '../compare/facts.ts'
import { isExact } from '../interval.ts'
import type { Item } from '../items.ts'
import type { Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import type { Note, Rule } from './rule.ts'
import { reportYear } from './rule.ts'

const ADVICE = '请核对上年报告，或写明口径有什么变化。'

/** A figure of the year before that this paper states again, or that it counts its growth from, is what last year's report says. */
export const againstLastYear: Rule = {
  rule: 'against-last-year',
  title: '与上年报告对照',
  why: '同比的基数、写到的上年数、上年结转，都应当与上年报告一致；不一致的，要么算错，要么口径变了没有说明。',
  severity: 'warning',
  examples: { good: ['全年受理行政复议案件41件，同比增长41.38%。'], bad: [] },
  find: (reading, { lastYear }) => {
    if (!lastYear) return []
    const old = factsOf(lastYear)
    return [
      ...restated(reading, old),
      ...reading.items.all.flatMap(item => [...bases(reading, item, old), ...growth(reading, item, old)]),
      ...carried(reading, old),
    ]
  },
}

const note = (reading: Reading, claim: Claim, message: string): Note => ({
  ...reading.view.original(claim.start, claim.end),
  message,
  suggestion: ADVICE,
})

/** 去年受理30件, 2022年受理30件: the figure of that year in its own report. */
function restated(reading: Reading, old: Facts): Note[] {
  const year = reportYear(reading)
  return reading.claims.flatMap(claim => {
    const name = isOfLastYear(claim, year) && (claim.role === 'count' || claim.role === 'rate') ? nameOf(claim) : undefined
    const before = name && old.named.get(name)
    return before && !meet(claim, before) ? [note(reading, claim, `这里说上年是${figure(claim)}，上年报告是${figure(before)}。`)] : []
  })
}

const beforeOf = (item: Item, old: Facts): Claim | undefined => {
  const name = nameOf(item.head)
  return name === undefined ? undefined : old.named.get(name)
}

/** 受理案件由上年的86件降至61件: the base in its own report, under the name of the figure or the words before 由. */
function bases(reading: Reading, item: Item, old: Facts): Note[] {
  return item.bases.flatMap(base => {
    if (!/上年|去年|上一年|前一年/.test(base.lead.slice(-24))) return []
    const name = nameOf({ ...base, label: base.label.replace(/[由从较比](?:上|去|前).{0,12}$/, '') })
    const before = beforeOf(item, old) ?? (name === undefined ? undefined : old.named.get(name))
    return before && base.unit === before.unit && !meet(base, before)
      ? [note(reading, base, `这里说上年是${figure(base)}，上年报告是${figure(before)}。`)]
      : []
  })
}

/** What growth is told of the figure itself and against the year before. */
const AGAINST = /^(?:分别|均)?(?:同比|(?:[较比与])(?:上年|去年|上一年|前一年|20\d{2}年)(?:度|同期|全年)?(?:相比)?)/

/** 同比增长P%, 比上年增加N件, reckoned from last year's report. Rounded and cut-off figures both hold. */
function growth(reading: Reading, item: Item, old: Facts): Note[] {
  const before = beforeOf(item, old)
  if (!before || item.bases.length > 0 || !isExact(before.value) || !isExact(item.head.value) || before.printed === 0) return []
  const [from, to] = [before.printed, item.head.printed]
  return item.changes.flatMap(change => {
    if (change.sentence !== item.head.sentence || change.sign === 0 || change.precision !== 'exact' || !AGAINST.test(change.label))
      return []
    const stated = change.sign * change.printed
    if (change.form === 'percent' && before.form !== 'percent') {
      const computed = (100 * (to - from)) / from
      if (Math.abs(computed - stated) < change.step) return []
      return [
        note(
          reading,
          change,
          `上年报告是${figure(before)}，（${number(to)}－${number(from)}）÷${number(from)}＝${computed.toFixed(2)}%，文中是${number(stated)}%。`,
        ),
      ]
    }
    if (change.form !== 'plain' || change.unit !== before.unit || to - from === stated) return []
    return [
      note(reading, change, `上年报告是${figure(before)}，相差${number(to - from)}${before.unit}，文中是${number(stated)}${change.unit}。`),
    ]
  })
}

/** What a case is about: the stock at the end of a year is the stock at the beginning of the next, of the same thing. */
const TOPICS = [
  '行政复议',
  '行政应诉',
  '信访',
  '信息公开',
  '依申请公开',
  '法律援助',
  '人民调解',
  '矛盾纠纷',
  '行政处罚',
  '行政诉讼',
  '仲裁',
  '公证',
]

/** 上年结转N件 is what last year's report left undone. */
function carried(reading: Reading, old: Facts): Note[] {
  const left = byTopic(old.reading, /(?:未(?:办|审)?结|结转(?:下年|次年|至?20\d{2}年)?|尚未办结|正在办理|在办)(?:案件)?$/)
  return [...byTopic(reading, /(?:上年|上一年|去年|20\d{2}年)度?(?:结转|未(?:办|审)?结)(?:案件|的)?$/)].flatMap(([topic, claim]) => {
    const before = left.get(topic)
    return before && !isOfLastYear(before, old.identity.year) && before.unit === claim.unit && !meet(claim, before)
      ? [note(reading, claim, `${topic}上年结转${figure(claim)}，上年报告年末是${figure(before)}。`)]
      : []
  })
}

/** The one figure of each topic whose words match. Two of a topic are none: nobody could say which is meant. */
function byTopic(reading: Reading, words: RegExp): Map<string, Claim> {
  const out = new Map<string, Claim | undefined>()
  for (const claim of reading.claims) {
    if (claim.role === 'change' || !words.test(claim.label.replace(/(?:为|是|有|共)$/, ''))) continue
    const paragraph = reading.view.paragraphs[claim.paragraph]!
    const around = reading.view.text.slice(Math.max(paragraph.start, claim.start - 120), claim.start)
    const topic = TOPICS.map(t => ({ t, at: around.lastIndexOf(t) })).reduce((a, b) => (b.at > a.at ? b : a))
    if (topic.at >= 0) out.set(topic.t, out.has(topic.t) ? undefined : claim)
  }
  return new Map([...out].flatMap(([t, c]) => (c ? [[t, c] as const] : [])))
}
