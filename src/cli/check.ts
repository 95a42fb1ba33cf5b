/** @module `zhunsheng check`: reads papers of any kind and says what does not add up. Needs no database and no network. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { check as checked } from '../check/check.ts'
import { type Circumstances, circumstancesOf } from '../check/circumstances.ts'
import type { Paper } from '../check/compare/together.ts'
import { type CheckedDocument, checkPage, isWrong } from '../check/page.ts'
import { worded } from '../declare/wording.ts'
import { readDocument } from '../documents/readers/index.ts'
import { contextsOf } from './check-context.ts'
import { inDocx } from './check-docx.ts'
import { oneLine, saidOf, summed } from './check-lines.ts'
import { type Command, type Exit, exits, formatOf, type Io, UsageError } from './command.ts'

export const check: Command = {
  name: 'check',
  about: '核对文件：合计、占比、增长对不对得上，有没有过时、泄露个人信息等问题。读 docx、doc、pdf、ofd、html、txt、md。',
  usage: 'FILE…',
  options: {
    format: {
      value: 'text|json|html|md|docx',
      about: '输出格式，默认 text；html 是一页自带样式的网页；docx 是原文加批注（原文不是 docx 的，是一份核对意见），要写 --out',
    },
    out: { value: 'FILE', about: '写到文件，不写则输出到屏幕' },
    signed: { value: '日期', about: '成文日期；不写则取文末的日期' },
    'last-year': { value: 'FILE', about: '上年的报告，用来核对同比、上年数、结转和沿用的文字；不写则在给出的文件里按标题的单位和年度找' },
    alone: { about: '一份归一份，几份文件之间不互相对照（默认按标题对照上年、同级、上级、下级的材料）' },
    unit: { value: '单位', about: '同这个单位的台账对照；单位的名称或编号' },
    year: { value: '年份', about: '台账的年份；不写则取标题里的年度' },
    data: { value: 'DIR', about: '数据文件夹，默认是程序文件夹里的 data' },
  },
  examples: [
    'zhunsheng check 报告.docx',
    'zhunsheng check *.docx --format json',
    'zhunsheng check 2022年报告.docx 2023年报告.docx 全区报告.docx',
    'zhunsheng check 报告.docx --unit 清河镇 --year 2023',
    'zhunsheng check 报告.pdf --format html --out 核对.html',
  ],
  async run(given, io) {
    if (given.words.length === 0) throw new UsageError('要写至少一个文件')
    const format = formatOf(given, 'html', 'md', 'docx')
    if (format === 'docx' && !given.text('out')) throw new UsageError('--format docx 要同时写 --out FILE')
    const papers: Paper[] = []
    const { length } = given.words
    for (const [i, file] of given.words.entries()) {
      io.at(`正在读${place(i, length)}${file}`)
      const paper = await read(file, io)
      if (paper) papers.push(paper)
    }
    const asked = await contextsOf(given, io, papers, file => read(file, io))
    const documents = asked.map(({ paper, context, told }, i): Told => {
      io.at(`正在核对${place(i, asked.length)}${paper.name}`, paper.document.text.length > LONG)
      return {
        file: paper.name,
        ...paper.document,
        ...checked(paper.document, context),
        context: circumstancesOf(paper.document, context, told),
      }
    })
    const output = await printers[format](documents, io)
    const out = given.text('out')
    if (out) await writeFile(resolve(io.cwd, out), output)
    else io.out(String(output))
    return exitOf(documents, given.words.length)
  },
}

/** A text of so many characters takes longer than a second. */
const LONG = 30_000
/** Which of many. */
const place = (i: number, of: number): string => (of > 1 ? `（${i + 1}/${of}）` : ' ')

/** A document that was checked, and what it was checked with. */
interface Told extends CheckedDocument {
  readonly context: Circumstances
}

/** The text of a file; a file that cannot be read is named on stderr, and the others are still checked. */
async function read(file: string, io: Io): Promise<Paper | undefined> {
  try {
    const result = await readDocument(await readFile(resolve(io.cwd, file)), basename(file))
    if (result.ok) return { name: file, document: result.value }
    io.err(`${file}：${result.refused.map(worded).join('')}`)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!code) throw error
    io.err(`${file}：${code === 'ENOENT' ? '没有这个文件。' : code === 'EISDIR' ? '这是文件夹，不是文件。' : `读不了（${code}）。`}`)
  }
  return undefined
}

/** Unreadable files weigh more than findings: whoever asked does not know what is in them. */
function exitOf(documents: readonly CheckedDocument[], asked: number): Exit {
  if (documents.length < asked) return exits.refused
  return documents.some(isWrong) ? exits.found : exits.ok
}

const printers = {
  json: documents => `${JSON.stringify({ documents: documents.map(contract) })}\n`,
  html: documents => checkPage(documents),
  md: documents => documents.map(markdown).join('\n'),
  text: documents => documents.map(inText).join('\n'),
  docx: (documents, io) => inDocx(documents, file => resolve(io.cwd, file)),
} satisfies { readonly [format: string]: (documents: readonly Told[], io: Io) => string | Uint8Array | Promise<Uint8Array> }

/** What other programs read: what the contract names, and what the check went by. */
const contract = ({ file, text, relations, findings, context }: Told) => ({ file, text, relations, findings, context })

function inText(d: Told): string {
  const lines = saidOf(d)
    .filter(said => !said.holds)
    .map(({ word, quote, message }) => `  ${word}  “${oneLine(quote)}”\n        ${message}`)
  return `${[d.file, ...lines, ...wentBy(d.context), `  ${summed(d)}`].join('\n')}\n`
}

const TIES = { same: '同一单位的材料', above: '上级的材料', below: '下级的材料' } as const

/** With what it was compared, and where each required part stands. */
function wentBy({ lastYear, related = [], ledger, sections = [] }: Circumstances): string[] {
  return [
    ...(lastYear ? [`  对照  上年的报告 ${lastYear}`] : []),
    ...related.map(r => `  对照  ${TIES[r.tie]} ${r.name}`),
    ...(ledger ? [`  对照  ${ledger.unit}${ledger.year}年的台账，${ledger.figures}个数`] : []),
    ...(sections.length > 0
      ? [`  法定内容  ${sections.map(s => `${s.name}${s.start === undefined ? '（没有）' : '（有）'}`).join('、')}`]
      : []),
  ]
}

const cell = (text: string): string => oneLine(text).replace(/[|\\`*_<>[\]]/g, c => `\\${c}`)
function markdown(d: CheckedDocument): string {
  const rows = saidOf(d).map(({ word, quote, message }) => [word, quote, message])
  return [
    `# 核对：${cell(d.file)}`,
    '',
    summed(d),
    '',
    '| 结论 | 原文 | 说明 |',
    '|---|---|---|',
    ...rows.map(r => `| ${r.map(cell).join(' | ')} |`),
    '',
  ].join('\n')
}
