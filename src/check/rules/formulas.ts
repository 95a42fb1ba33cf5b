import { matches, type Note, type Rule } from './rule.ts'

/** Fixed formulas: members in their order, and the words that show that the formula is meant. */
const FORMULAS: readonly { readonly members: readonly string[]; readonly meant: RegExp }[] = [
  { members: ['依法治国', '依法执政', '依法行政'], meant: /共同推进/ },
  { members: ['法治国家', '法治政府', '法治社会'], meant: /一体(?:化)?建设/ },
  { members: ['科学立法', '严格执法', '公正司法', '全民守法'], meant: /科学立法|公正司法|全民守法/ },
  { members: ['有法可依', '有法必依', '执法必严', '违法必究'], meant: /有法必依|违法必究/ },
  { members: ['学法', '尊法', '守法', '用法'], meant: /^$/ },
]

const WRONG: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  { pattern: /习近平法制思想/g, right: '习近平法治思想' },
  { pattern: /习近平新时代(?:中国)?特色社会主义(?:理论|思潮)/g, right: '习近平新时代中国特色社会主义思想' },
  { pattern: /习近平新时代特色社会主义思想/g, right: '习近平新时代中国特色社会主义思想' },
  { pattern: /坚定“四个意识”/g, right: '增强“四个意识”' },
  { pattern: /增强“四个自信”/g, right: '坚定“四个自信”' },
  { pattern: /以人民为核心的发展思想/g, right: '以人民为中心的发展思想' },
]

/** Formulas of policy are quoted whole and in their order. */
export const formulas: Rule = {
  rule: 'formulas',
  title: '固定提法',
  why: '固定提法有规定的内容和顺序，错一个字就是差错。',
  severity: 'warning',
  examples: {
    good: ['坚持依法治国、依法执政、依法行政共同推进，法治国家、法治政府、法治社会一体建设。', '严格规范公正文明执法。'],
    bad: ['坚持依法行政、依法行政共同推进。', '法治学孔、法治政府、法治社会一体建设。', '深入学习习近平法制思想。'],
  },
  find: reading => [
    ...[
      ...matches(reading, /(?<=^|[，。；：\n、是持])((?:[\u4e00-\u9fa5]{4,6}、){1,4}[\u4e00-\u9fa5]{4})(共同推进|一体(?:化)?建设)?/g),
    ].flatMap(({ found, at }) => misquoted(found[1]!, found[2] ?? '', at)),
    ...WRONG.flatMap(({ pattern, right }) =>
      [...matches(reading, pattern)].map(
        ({ found, at }): Note => ({ ...at, message: `“${found[0]}”提法不对。`, suggestion: `应为“${right}”。` }),
      ),
    ),
  ],
}

/** At least half of the members are there, the formula is meant, and yet it is not the formula. */
function misquoted(quoted: string, after: string, at: { start: number; end: number }): Note[] {
  const said = quoted.split('、').map((m, i) => (i === 0 ? m.slice(-4) : m))
  for (const { members, meant } of FORMULAS) {
    const common = said.filter(m => members.includes(m))
    if (new Set(common).size * 2 < members.length - 1 || common.length === 0) continue
    if (!meant.test(after) && !(meant.test(quoted) && common.length * 2 > members.length)) continue
    if (said.join() === members.join()) return []
    if (after === '' && said.length !== members.length) continue
    return [{ ...at, message: `“${quoted}${after}”与固定提法不符。`, suggestion: `应为“${members.join('、')}${after}”。` }]
  }
  return []
}
