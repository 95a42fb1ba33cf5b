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
  {
    pattern: /习近平(?!新时代中国特色社会主义思想)新?时代?的?(?:中国)?特色?社会主[义意](?:思想|理论|思潮)/g,
    right: '习近平新时代中国特色社会主义思想',
  },
  { pattern: /坚定“四个意识”/g, right: '增强“四个意识”' },
  { pattern: /增强“四个自信”/g, right: '坚定“四个自信”' },
  { pattern: /(?:增强|坚定)“两个维护”/g, right: '做到“两个维护”' },
  { pattern: /(?:坚决|切实)?做到“两个确立”/g, right: '深刻领悟“两个确立”的决定性意义' },
  { pattern: /(?!严格规范公正文明)(?:严格|规范|公正|文明){4}执法/g, right: '严格规范公正文明执法' },
  { pattern: /(?:学法尊法|守法学法|尊法守法学法|学法守法尊法)(?:守法)?用法/g, right: '尊法学法守法用法' },
  { pattern: /党的领导、依法治国(?:、|和)人民当家作主有机统一/g, right: '党的领导、人民当家作主、依法治国有机统一' },
  { pattern: /(?:习近平法治思想)?“?(?:十|九|十二)个坚持”?(?:的)?核心要义/g, right: '“十一个坚持”核心要义' },
  { pattern: /以人民为核心的发展思想/g, right: '以人民为中心的发展思想' },
  { pattern: /谁普法谁执法/g, right: '谁执法谁普法' },
  // 《习近平关于……论述摘编》 is the name of a book.
  { pattern: /(?<!《)习近平(?=关于[^》\n]{2,20}(?:理念|思想|论述|讲话|指示|要求))/g, right: '习近平总书记' },
]

/** Formulas of policy are quoted whole and in their order. */
export const formulas: Rule = {
  rule: 'formulas',
  title: '固定提法',
  why: '固定提法有规定的内容和顺序，错一个字就是差错。',
  severity: 'warning',
  examples: {
    good: [
      '推进规范公正文明执法。',
      '做到小事不出村、大事不出镇，矛盾不上交。',
      '小事不出网格、大事不出村（居）、难事不出镇。',
      '以习近平新时代中国特色社会主义思想为指导，带头尊法学法守法用法。',
      '学习《习近平关于全面依法治国论述摘编》和习近平总书记关于全面依法治国的重要论述。',
      '使学法、守法、用法、护法蔚然成风。',
      '坚持依法治国、依法执政、依法行政共同推进，法治国家、法治政府、法治社会一体建设。',
      '严格规范公正文明执法。',
      '清河县深化法治清河、法治政府、法治社会一体建设。',
    ],
    bad: [
      '坚持依法行政、依法行政共同推进。',
      '法治学孔、法治政府、法治社会一体建设。',
      '深入学习习近平法制思想。',
      '以习近平新时代特色社会主义思想为指导。',
      '坚决做到“两个确立”。',
      '坚持严格公正规范文明执法。',
      '带头学法尊法守法用法。',
      '贯彻习近平法治思想“十个坚持”核心要义。',
      '落实“谁普法谁执法”责任制。',
      '加强对习近平关于全面依法治国新理念新思想新战略的学习。',
    ],
  },
  find: reading => [
    ...[
      ...matches(
        reading,
        /(?<=^|[，。；：）\n、是持进展])(?<!法治[\u4e00-\u9fa5]{2}、)((?:[\u4e00-\u9fa5]{4,6}、){1,4}[\u4e00-\u9fa5]{4})(共同推进|一体(?:化)?建设)?/g,
      ),
    ].flatMap(({ found, at }) => misquoted(found[1]!, found[2] ?? '', at, reading.view.text)),
    ...WRONG.flatMap(({ pattern, right }) =>
      [...matches(reading, pattern)].map(
        ({ found, at }): Note => ({ ...at, message: `“${inner(found[0])}”提法不对。`, suggestion: `应为“${inner(right)}”。` }),
      ),
    ),
  ],
}

/** Quotes within quotes. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/** 法治山西、法治政府、法治社会一体建设: a place says the first member by its own name, which the paper then names elsewhere too. */
function localized(said: readonly string[], members: readonly string[], text: string): boolean {
  const place = /^法治([\u4e00-\u9fa5]{2})$/.exec(said[0]!)?.[1]
  if (members[0] !== '法治国家' || !place || said.slice(1).join() !== members.slice(1).join()) return false
  return text.replaceAll(`法治${place}`, '').includes(place)
}

/** At least half of the members are there, the formula is meant, and yet it is not the formula. */
function misquoted(quoted: string, after: string, at: { start: number; end: number }, text: string): Note[] {
  const said = quoted.split('、').map((m, i) => (i === 0 ? m.slice(-4) : m))
  for (const { members, meant } of FORMULAS) {
    const common = said.filter(m => members.includes(m))
    if (new Set(common).size * 2 < members.length - 1 || common.length === 0) continue
    if (!meant.test(after) && !(meant.test(quoted) && common.length * 2 > members.length)) continue
    if (said.join() === members.join() || localized(said, members, text)) return []
    if (after === '' && said.length !== members.length) continue
    return [{ ...at, message: `“${quoted}${after}”与固定提法不符。`, suggestion: `应为“${members.join('、')}${after}”。` }]
  }
  return []
}
