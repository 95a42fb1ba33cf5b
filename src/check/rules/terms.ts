import { matches, type Note, type Rule } from './rule.ts'

/** Two spellings of one term: the first is right, or the one to keep. */
const TERMS: readonly {
  readonly keep: RegExp
  readonly other: RegExp
  readonly right: string
  readonly why: string
  readonly alone?: true
}[] = [
  { keep: /法制审核/g, other: /法治审核/g, right: '法制审核', why: '行政处罚法第五十八条的用语是“法制审核”', alone: true },
  { keep: /其他/g, other: /其它/g, right: '其他', why: '全文应当一致' },
  { keep: /镇街/g, other: /街镇/g, right: '镇街', why: '全文应当一致' },
  { keep: /台账/g, other: /台帐/g, right: '台账', why: '全文应当一致', alone: true },
  { keep: /法律明白人/g, other: /法治明白人/g, right: '法律明白人', why: '规定的名称是“法律明白人”' },
]

/** One thing has one name throughout. */
export const terms: Rule = {
  rule: 'terms',
  title: '用词前后一致',
  why: '同一件事用两个名称，读的人会以为是两件事。',
  severity: 'note',
  examples: {
    good: ['落实重大执法决定法制审核，充实法制审核力量。'],
    bad: ['落实重大执法决定法制审核。法治审核力量不足。', '建立镇街综合执法机制，推进街镇改革。'],
  },
  find: reading =>
    TERMS.flatMap(({ keep, other, right, why, alone }) => {
      const kept = reading.view.text.match(keep)?.length ?? 0
      const found = [...matches(reading, other)]
      if (!kept && !alone) return []
      return found.slice(0, 10).map(
        ({ found: m, at }): Note => ({
          ...at,
          message: kept ? `“${m[0]}”与“${right}”混用：${why}。` : `“${m[0]}”：${why}。`,
          suggestion: `统一为“${right}”。`,
        }),
      )
    }),
}
