import { isYearlyReport, matches, type Note, type Rule, signature } from './rule.ts'

/** Document number, date, issuers: the elements of an official document (GB/T 9704) that a text can show. */
export const documentElements: Rule = {
  rule: 'document-elements',
  covers: ['Y05'],
  title: '公文要素',
  why: '发文字号用六角括号，序号不编虚位、不加“第”字；成文日期写全年、月、日，月日不编虚位（GB/T 9704—2012）。',
  severity: 'warning',
  examples: {
    good: [
      '某镇人民政府关于2023年法治政府建设情况的报告\n\n现将有关情况报告如下。\n\n2024年1月8日',
      '某镇2023年法治政府建设情况报告\n\n现将有关情况报告如下。\n\n2024年1月8日',
      '根据国发〔2022〕15号文件要求。',
      '某镇人民政府\n\n2024年1月8日',
      '| 姓名 | 到任 |\n| 张某 | 2024年01月08日 |',
    ],
    bad: [
      '根据国发[2022]15号文件要求。',
      '某镇统计局\n\n2021年7月12\n\n现将有关情况公布如下。',
      '某镇人民政府关于2023年法治政府建设情况报告\n\n现将有关情况报告如下。',
      '根据国发〔2022〕第15号文件要求。',
      '根据国发〔2022〕05号文件要求。',
      '某镇人民政府\n\n2024年01月08日',
      '（此页无正文）\n\n某镇人民政府\n\n2024年1月8日',
    ],
  },
  find: reading => [...numbers(reading), ...dates(reading), ...issuers(reading), ...noText(reading), ...title(reading)],
}

/** So many are one thing: the whole text was typed so. */
const MANY = 6

function numbers(reading: Parameters<Rule['find']>[0]): Note[] {
  const notes = [...matches(reading, /([\u4e00-\u9fa5]{2,8})([〔［[【（(])((?:19|20)\d{2})([〕］\]】)）])(第?)(0*)(\d{1,5})号/g)].flatMap(
    ({ found }): Note[] => {
      const right = `〔${found[3]}〕${found[7]}号`
      if (found[2] === '〔' && found[4] === '〕' && !found[5] && !found[6]) return []
      if (/[字法]$/.test(found[1]!) && /^[（(]/.test(found[2]!)) return []
      if (/^[（(]$/.test(found[2]!) && /第|民|刑|行|执/.test(text(reading, found.index, 20))) return []
      const why = found[2] !== '〔' ? '年份要用六角括号〔〕' : found[5] ? '序号前不加“第”字' : '序号不编虚位'
      // Where the name of the issuer begins, the words do not tell; the year and the number are enough.
      const from = found.index + found[1]!.length
      return [
        {
          ...reading.view.original(from, found.index + found[0].length),
          message: `发文字号里的“${found[0].slice(found[1]!.length)}”写法不合规定：${why}。`,
          suggestion: `应为“${right}”。`,
        },
      ]
    },
  )
  const [first] = notes
  if (!first || notes.length <= MANY) return notes
  return [
    { ...first, message: `发文字号写法不合规定，共${notes.length}处。${first.message}`, suggestion: `${first.suggestion}其余照此改。` },
  ]
}

const text = (reading: Parameters<Rule['find']>[0], from: number, n: number): string => reading.view.text.slice(from, from + n)

function dates(reading: Parameters<Rule['find']>[0]): Note[] {
  const cells = new Set(reading.view.paragraphs.filter(p => p.block.kind === 'cell').map(p => p.end))
  const out = [...matches(reading, /(20\d{2})年(0\d|\d{1,2})月(0\d|\d{1,2})日(?=\n|$)/g)].flatMap(({ found, at }): Note[] =>
    // The date in a cell of a table is no date of the paper.
    !cells.has(found.index + found[0].length) && (/^0/.test(found[2]!) || /^0/.test(found[3]!))
      ? [
          {
            ...at,
            message: `成文日期“${found[0]}”编了虚位。`,
            suggestion: `应为“${found[1]}年${Number(found[2])}月${Number(found[3])}日”。`,
          },
        ]
      : [],
  )
  const last = reading.view.paragraphs.at(-1)
  const cut = [...matches(reading, /(?<=^|\n)20\d{2}年(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])(?![\d日号至时.~—-])/g)].filter(
    // Two paragraphs may be read as one that a page tore apart.
    ({ at }) => /^\s*(?:\n|$)/.test(reading.document.text.slice(at.end, at.end + 4)),
  )
  out.push(...cut.map(({ found, at }) => ({ ...at, message: `日期“${found[0]}”漏了“日”。`, suggestion: `应为“${found[0]}日”。` })))
  if (last && isYearlyReport(reading) && !signature(reading) && cut.length === 0)
    out.push({
      ...reading.view.original(Math.max(last.start, last.end - 12), last.end),
      severity: 'note',
      message: '文末没有找到成文日期。',
      suggestion: '请写明年、月、日。',
    })
  return out
}

/** A page without text is filled by other means (7.3.5.5). */
const noText = (reading: Parameters<Rule['find']>[0]): Note[] =>
  [...matches(reading, /[（(]?此页无正文[）)]?/g)].map(({ at }) => ({
    ...at,
    message: '标了“此页无正文”。',
    suggestion: '调整行距、字距，让成文日期和正文在同一面，删去这几个字。',
  }))

/** 关于…情况报告: what 关于 begins, 的 must lead to the kind of paper. */
const title = (reading: Parameters<Rule['find']>[0]): Note[] =>
  [
    ...matches(
      reading,
      /(?<=^|\n|政府|委员会|办公室|[局委院厅])关于[^\n，。；：《》（）]{6,60}?(?<!的|[、和及与])(?:情况|工作)?(?<!的)(报告|请示|通知|通报|意见)(?=\n|$)/g,
    ),
  ]
    // 关于…进展的调研报告: what kind of report it is may stand between.
    .filter(({ found }) => found.index < TITLE && !/的[^的]{0,6}$/.test(found[0].slice(0, -found[1]!.length)))
    .map(({ found, at }) => ({
      ...at,
      severity: 'note' as const,
      message: `标题“${found[0]}”里，“关于”后面缺了“的”。`,
      suggestion: `应为“${found[0].slice(0, -found[1]!.length)}的${found[1]}”。`,
    }))

/** The title stands within so many characters. */
const TITLE = 300

/** Who issues in the title must sign at the end. */
function issuers(reading: Parameters<Rule['find']>[0]): Note[] {
  const signed = signature(reading)
  if (!signed || !isYearlyReport(reading)) return []
  const head = reading.view.text.slice(0, 300)
  const party = /(?:中共)[^\n，。]{2,20}(?:委员会|委)(?=\n| |关于|中共|[\u4e00-\u9fa5]{2,12}人民政府)/.test(head)
  const government = /[\u4e00-\u9fa5]{2,20}人民政府(?=\n|\s|关于)/.test(head)
  const tail = reading.view.text.slice(-160)
  if (party && government && /(?:委员会|镇委|乡委|县委|区委|市委)/.test(tail) && !/人民政府/.test(tail))
    return [
      {
        ...signed.at,
        severity: 'note',
        message: '标题里有党委和政府两个发文机关，落款只有党委。',
        suggestion: '联合行文的，落款应列出全部发文机关。',
      },
    ]
  return []
}
