import { type Day, isDay, yearOf } from '../../base/day.ts'
import { instruments } from '../../law/all.ts'
import { findInstrument, type Instrument, superseded } from '../../law/index.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Span } from '../types.ts'
import { inPlan, matches, type Note, type Rule, reportYear, signedOn } from './rule.ts'

const NUMERALS = '零一二三四五六七八九'

/** 一百二十三 → 123. */
function articleNumber(textual: string): number {
  if (/^\d+$/.test(textual)) return Number(textual)
  let total = 0
  let digit = 0
  for (const c of textual) {
    if (c === '百') total += (digit || 1) * 100
    else if (c === '十') total += (digit || 1) * 10
    if (c === '百' || c === '十') digit = 0
    else digit = NUMERALS.indexOf(c)
  }
  return total + digit
}

interface Cited extends Span {
  readonly title: string
  readonly articles: readonly number[]
  /** Its place in the view. */
  readonly index: number
}

/** Every title in 《》, with the articles that follow it: 第五条、第六条第二款. */
function citations(reading: Reading): Cited[] {
  const item = '第(?:[一二三四五六七八九十百零]{1,8}|\\d{1,4})[条款项]'
  const pattern = new RegExp(`《([^《》\\n]{2,40})》(?:（[^（）\\n]{0,20}）)?((?:${item}[、和及至]?){0,8})`, 'g')
  return [...matches(reading, pattern)].map(({ found }) => ({
    ...reading.view.original(found.index, found.index + found[0].replace(/[、和及至]$/, '').length),
    index: found.index,
    title: found[1]!,
    articles: everyMatch(found[2]!, /第([一二三四五六七八九十百零]{1,8}|\d{1,4})条/g).map(m => articleNumber(m[1]!)),
  }))
}

/** Rows that are local, from memory or descriptions of a practice say nothing about a citation. */
const known = (title: string): Instrument | undefined => {
  const law = findInstrument(title)
  return law && law.mark !== 'memory' && law.mark !== 'local' ? law : undefined
}

/** The day on which an instrument first came to be, where its first version is its origin and not an amendment. */
function origin(law: Instrument): Day | undefined {
  const [day, act] = [law.versions[0]?.note?.slice(0, 10) ?? '', law.versions[0]?.note?.slice(10) ?? '']
  return isDay(day) && /^(?:通过|公布|印发|发布)$/.test(act) ? day : undefined
}

function articlesOf(cited: Cited, law: Instrument, day: Day | undefined): Note[] {
  const version = day ? law.versions.findLast(v => v.since <= day && !(v.until && v.until < day)) : law.versions.at(-1)
  const beyond = cited.articles.find(a => version?.articles !== undefined && a > version.articles)
  if (beyond === undefined) return []
  return [
    {
      start: cited.start,
      end: cited.end,
      severity: 'error',
      message: `《${cited.title}》共${version!.articles}条，没有第${beyond}条。`,
      suggestion: '请核对条文序号。',
    },
  ]
}

/** In force on the day: not before it was made, not relied on before it applied, not after it ended. */
function force(reading: Reading, cited: Cited, law: Instrument, day: Day): Note[] {
  const at = { start: cited.start, end: cited.end }
  const made = origin(law)
  const relied = /(?:根据|依据|依照|按照)[^，。；\n]{0,8}$/.test(reading.view.text.slice(Math.max(0, cited.index - 14), cited.index))
  const since = law.versions[0]!.since
  if (made && (day < made || (day < since && relied)))
    return [
      {
        ...at,
        message:
          day < made ? `《${cited.title}》${made}才公布，签发日期是${day}。` : `《${cited.title}》自${since}起施行，在${day}还没有施行。`,
        suggestion: '请核对引用的文件。',
      },
    ]
  const last = law.versions.at(-1)!.until
  return last && last < day && isPast(reading, cited, last)
    ? [{ ...at, message: `《${cited.title}》在${last}之后不再适用，签发日期是${day}。`, suggestion: '请核对引用的文件。' }]
    : []
}

/** A report on a year may cite what was in force in that year; its plan for the next may not. */
function isPast(reading: Reading, cited: Cited, until: Day): boolean {
  const year = reportYear(reading)
  return year === undefined || yearOf(until) < year || inPlan(reading, cited.index)
}

/** A title without what is often left out or added: 中华人民共和国, 暂行, 试行. */
const core = (title: string): string => title.replace(/中华人民共和国|暂行|（试行）|\(试行\)|[《》\s]/g, '')

/** Not the name of an instrument, but nearly: 重大行政决策程序条例 lacks 暂行. */
function misnamed(cited: Cited): Note[] {
  if (/[（(]/.test(cited.title)) return []
  const right = byCore.get(core(cited.title))
  if (!right || right === cited.title || right.replace('中华人民共和国', '') === cited.title || findInstrument(cited.title)) return []
  return [
    {
      start: cited.start,
      end: cited.end,
      severity: 'note',
      message: `“${cited.title}”与正式名称不一致，正式名称是“${right}”。`,
      suggestion: `应为《${right}》。`,
    },
  ]
}

/** Programmes that are called by their years, besides those that are instruments of ours. */
const PROGRAMMES = [
  '法治中国建设规划（2020—2025年）',
  '法治社会建设实施纲要（2020—2025年）',
  '法治政府建设实施纲要（2015—2020年）',
  ...instruments.filter(i => i.mark !== 'memory').map(i => i.full),
]

/** 法治政府建设实施纲要（2021—2025年） → its name, 2021, 2025. */
function spanned(title: string): { readonly name: string; readonly from: string; readonly to: string } | undefined {
  const m = /^([^（(]+)[（(](20\d{2})年?[^\d（()）]{1,2}(20\d{2})年?[）)]$/.exec(title)
  return m ? { name: m[1]!, from: m[2]!, to: m[3]! } : undefined
}

/** The name of a programme with one of its two years wrong; with both others, it may be one that we do not know. */
function misdated(cited: Cited): Note[] {
  const said = spanned(cited.title)
  if (!said) return []
  const same = PROGRAMMES.filter(title => spanned(title)?.name === said.name)
  const near = same.find(title => (spanned(title)!.from === said.from) !== (spanned(title)!.to === said.to))
  if (!near || same.some(title => spanned(title)!.from === said.from && spanned(title)!.to === said.to)) return []
  return [
    {
      start: cited.start,
      end: cited.end,
      message: `《${cited.title}》的起止年份不对，正式名称是《${near}》。`,
      suggestion: `应为《${near}》。`,
    },
  ]
}

const byCore = new Map(instruments.filter(i => i.mark === 'text').map(i => [core(i.full), i.full] as const))

/** A short name in 《》 that was nowhere introduced: 《代表法》. */
function abbreviated(reading: Reading, cited: Cited, law: Instrument): Note[] {
  const full = law.full.replace('中华人民共和国', '')
  if (law.mark !== 'text' || cited.title !== law.title || law.title === full || law.title === law.full) return []
  const { text } = reading.view
  if (text.includes(`《${law.full}》`) || text.includes(`《${full}》`) || new RegExp(`简称[^。\\n]{0,4}${law.title}`).test(text)) return []
  return [
    {
      start: cited.start,
      end: cited.end,
      severity: 'note',
      message: `“${cited.title}”是简称，全文没有写过全称。`,
      suggestion: `第一次引用写《${law.full}》（以下简称《${law.title}》）。`,
    },
  ]
}

function replaced(reading: Reading, cited: Cited, day: Day | undefined): Note[] {
  const old = superseded.find(s => s.title.replace('中华人民共和国', '') === cited.title.replace('中华人民共和国', ''))
  if (!old || !day || day <= old.until || !isPast(reading, cited, old.until)) return []
  return [
    {
      start: cited.start,
      end: cited.end,
      ...(old.mark === 'memory' && { severity: 'note' as const }),
      message: `《${cited.title}》在${old.until}之后不再适用，由《${old.by}》代替。`,
      suggestion: '请核对引用的文件。',
    },
  ]
}

/** A cited instrument exists under that name, has the cited article, and was in force on the day. Silent where we do not know it. */
export const citation: Rule = {
  rule: 'citation',
  title: '法律引用',
  why: '引用的法律应当名称准确、在签发那天有效，引用的条文应当存在。只说我们收录的法律，没有收录的不作判断。',
  severity: 'warning',
  examples: {
    good: [
      '根据《行政处罚法》第五十八条的规定，开展法制审核。\n\n2024年1月8日',
      '根据《某某管理办法》第九百条。\n\n2024年1月8日',
      '根据《中华人民共和国行政处罚法》第五十七条、第五十八条第一款。\n\n2024年1月8日',
      '落实《法治政府建设实施纲要（2015-2020年）》《法治政府建设实施纲要（2026—2030年）》《法治社会建设实施纲要(2020－2025年)》。',
      '宣传即将施行的《法治宣传教育法》。\n\n2025年10月20日',
      '某镇2025年法治政府建设情况报告\n\n一、主要成效\n\n落实《法治政府建设实施纲要（2021—2025年）》。\n\n2026年1月8日',
      '办理《全国人民代表大会和地方各级人民代表大会代表法》（以下简称《代表法》）规定的事项，落实《代表法》。\n\n2024年1月8日',
      '落实《某市重大行政决策程序条例》。\n\n2024年1月8日',
      '宣传《中华人民共和国民法典》《行政复议法》。\n\n2024年1月8日',
      '依据《农业行政处罚程序规定》。\n\n2021年6月8日',
    ],
    bad: [
      '根据《行政处罚法》第一百零八条的规定，开展法制审核。\n\n2024年1月8日',
      '根据《行政处罚法》第五十七条、第一百零八条。\n\n2024年1月8日',
      '根据《法治宣传教育法》开展普法。\n\n2025年10月20日',
      '落实《行政执法监督条例》。\n\n2024年1月8日',
      '落实《信访条例》。\n\n2024年1月8日',
      '严格执行《重大行政决策程序条例》。\n\n2024年1月8日',
      '落实《代表法》。\n\n2024年1月8日',
      '紧扣《法治政府建设实施纲要（2022—2025年）》要求。',
      '某镇2025年法治政府建设情况报告\n\n二、2026年工作安排\n\n落实《法治政府建设实施纲要（2021—2025年）》。\n\n2026年1月8日',
    ],
  },
  find: (reading, context) => {
    const day = signedOn(reading, context)
    const seen = new Set<string>()
    return citations(reading).flatMap(cited => {
      const law = known(cited.title)
      const first = !seen.has(cited.title)
      seen.add(cited.title)
      if (!law) return first ? [...replaced(reading, cited, day), ...misnamed(cited), ...misdated(cited)] : []
      return [
        ...articlesOf(cited, law, day),
        ...(day ? force(reading, cited, law, day) : []),
        ...(first ? abbreviated(reading, cited, law) : []),
      ]
    })
  },
}
