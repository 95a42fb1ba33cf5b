import { view } from '../view.ts'
import type { Note, Rule } from './rule.ts'

/** Shorter sentences are alike by nature. */
const LONG = 24

const sentences = (text: string): { start: number; text: string }[] => {
  const out: { start: number; text: string }[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !'。；\n'.includes(text[i]!)) continue
    const one = text.slice(start, i)
    if (one.length >= LONG) out.push({ start, text: one })
    start = i + 1
  }
  return out
}

/** Figures and years apart: 全年培训8次 and 全年培训9次 are the same sentence. */
const wording = (text: string): string => text.replace(/[\d.%，、“”（）\s]/g, '')

/** Sentences that stood so in last year's report, and the share that is new. */
export const copiedWording: Rule = {
  rule: 'copied-wording',
  title: '沿用上年文字',
  why: '年年照抄的报告，读的人看不出今年做了什么。',
  severity: 'note',
  examples: { good: ['今年新建法治广场一处，开展夜间普法集市八场，受到群众欢迎和好评。'], bad: [] },
  find: (reading, { lastYear }) => {
    if (!lastYear) return []
    const old = new Set(sentences(view(lastYear).text).map(s => wording(s.text)))
    const all = sentences(reading.view.text)
    const same = all.filter(s => old.has(wording(s.text)))
    const length = all.reduce((n, s) => n + s.text.length, 0)
    const title = reading.view.paragraphs[0]
    if (!same.length || !title || !length) return []
    const fresh = Math.round(100 - (100 * same.reduce((n, s) => n + s.text.length, 0)) / length)
    return [
      {
        ...reading.view.original(title.start, title.end),
        message: `与上年报告相比，新写的文字占${fresh}%，有${same.length}句相同。`,
        suggestion: '请看下列各句今年是否仍然如此。',
      },
      ...same.slice(0, 50).map(
        (s): Note => ({
          ...reading.view.original(s.start, s.start + s.text.length),
          message: '这一句与上年报告相同（数字除外）。',
          suggestion: '请按今年的情况改写，或确认仍然如此。',
        }),
      ),
    ]
  },
}
