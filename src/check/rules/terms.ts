import { matches, type Note, type Rule } from './rule.ts'

/** Two spellings of one term: the first is right, or the one to keep. */
const TERMS: readonly {
  readonly keep: RegExp
  readonly other: RegExp
  readonly right: string
  readonly why: string
  /** Wrong even where the right one is nowhere; of a pattern, only so. */
  readonly alone?: true | RegExp
}[] = [
  {
    keep: /法制审核/g,
    other: /法治审核/g,
    right: '法制审核',
    why: '行政处罚法第五十八条的用语是“法制审核”',
    alone: /法治审核(?<=(?:执法|处罚|强制|许可)[^，。；\n]{0,8}法治审核)/g,
  },
  { keep: /其他/g, other: /其它/g, right: '其他', why: '全文应当一致' },
  { keep: /镇街/g, other: /街镇/g, right: '镇街', why: '全文应当一致' },
  { keep: /台账/g, other: /台帐/g, right: '台账', why: '全文应当一致', alone: true },
  { keep: /法治政府/g, other: /法制政府/g, right: '法治政府', why: '规定的名称是“法治政府”', alone: true },
  { keep: /法治社会/g, other: /法制社会/g, right: '法治社会', why: '规定的名称是“法治社会”', alone: true },
  { keep: /人民调解/g, other: /人民调节/g, right: '人民调解', why: '人民调解法的用语是“人民调解”', alone: true },
  { keep: /行政调解/g, other: /行政调节/g, right: '行政调解', why: '规定的用语是“行政调解”' },
  { keep: /政务公开/g, other: /政事公开/g, right: '政务公开', why: '规定的用语是“政务公开”', alone: true },
  { keep: /依申请公开/g, other: /依申请工开/g, right: '依申请公开', why: '规定的用语是“依申请公开”', alone: true },
  { keep: /法治宣传/g, other: /法制宣传(?!日|月|周)/g, right: '法治宣传', why: '全文应当一致' },
  { keep: /法治思维/g, other: /法制思维/g, right: '法治思维', why: '规定的用语是“法治思维”', alone: true },
  { keep: /双随机、一公开/g, other: /双随机(?:，|。)?一公开/g, right: '双随机、一公开', why: '全文应当一致' },
  { keep: /社区矫正/g, other: /社区矫治/g, right: '社区矫正', why: '社区矫正法的用语是“社区矫正”', alone: true },
  { keep: /行政复议/g, other: /行政复义|行政复仪/g, right: '行政复议', why: '法律的用语是“行政复议”', alone: true },
  { keep: /枫桥经验/g, other: /枫桥精神/g, right: '枫桥经验', why: '规定的提法是“枫桥经验”' },
  { keep: /第一责任人/g, other: /第一负责人/g, right: '第一责任人', why: '规定的用语是“第一责任人”' },
  { keep: /法律明白人/g, other: /法治明白人/g, right: '法律明白人', why: '规定的名称是“法律明白人”' },
]

/** So many of one term at most are told one by one. */
const FEW = 3

/** One thing has one name throughout. */
export const terms: Rule = {
  rule: 'terms',
  title: '用词前后一致',
  why: '同一件事用两个名称，读的人会以为是两件事。',
  severity: 'note',
  examples: {
    good: ['加强基层法治审核。', '开展法制宣传日活动，加强法治宣传教育。', '落实重大执法决定法制审核，充实法制审核力量。'],
    bad: ['落实重大执法决定法治审核。', '落实重大执法决定法制审核。法治审核力量不足。', '建立镇街综合执法机制，推进街镇改革。'],
  },
  find: reading =>
    TERMS.flatMap(({ keep, other, right, why, alone }) => {
      const kept = reading.view.text.match(keep)?.length ?? 0
      if (!kept && !alone) return []
      const found = [...matches(reading, kept || alone === true ? other : alone!)]
      const said = found.map(
        ({ found: m, at }): Note => ({
          ...at,
          message: kept ? `“${m[0]}”与“${right}”混用：${why}。` : `“${m[0]}”：${why}。`,
          suggestion: `统一为“${right}”。`,
        }),
      )
      const [first] = said
      return !first || said.length <= FEW ? said : [{ ...first, message: `${first.message}全文共${said.length}处。` }]
    }),
}
