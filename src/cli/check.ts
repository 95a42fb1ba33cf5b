/** @module `zhunsheng check`: reads papers of any kind and says what does not add up. Needs no database and no network. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isDay } from '../base/day.ts'
import { type Checked, check as checked } from '../check/check.ts'
import { type CheckedDocument, checkPage, isWrong, severityWords, verdictWords } from '../check/page.ts'
import type { Context } from '../check/rules/rule.ts'
import type { TextDocument } from '../check/text.ts'
import { worded } from '../declare/wording.ts'
import { readDocument } from '../documents/readers/index.ts'
import { inDocx } from './check-docx.ts'
import { byVerdict, oneLine, summed } from './check-lines.ts'
import { type Command, type Exit, exits, formatOf, type Given, type Io, UsageError } from './command.ts'

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
    'last-year': { value: 'FILE', about: '上年的报告，用来核对同一口径的数' },
  },
  examples: ['zhunsheng check 报告.docx', 'zhunsheng check *.docx --format json', 'zhunsheng check 报告.pdf --format html --out 核对.html'],
  async run(given, io) {
    if (given.words.length === 0) throw new UsageError('要写至少一个文件')
    const format = formatOf(given, 'html', 'md', 'docx')
    if (format === 'docx' && !given.text('out')) throw new UsageError('--format docx 要同时写 --out FILE')
    const context = await contextOf(given, io)
    const documents: CheckedDocument[] = []
    for (const file of given.words) {
      const document = await read(file, io)
      if (document) documents.push({ file, ...document, ...checked(document, context) })
    }
    const output = await printers[format](documents, io)
    const out = given.text('out')
    if (out) await writeFile(resolve(io.cwd, out), output)
    else io.out(String(output))
    return exitOf(documents, given.words.length)
  },
}

async function contextOf(given: Given, io: Io): Promise<Context> {
  const signedOn = given.text('signed')
  if (signedOn !== undefined && !isDay(signedOn)) throw new UsageError('--signed 要写成 2024-01-08')
  const last = given.text('last-year')
  const lastYear = last ? await read(last, io) : undefined
  return { ...(signedOn && { signedOn }), ...(lastYear && { lastYear }) }
}

/** The text of a file; a file that cannot be read is named on stderr, and the others are still checked. */
async function read(file: string, io: Io): Promise<TextDocument | undefined> {
  try {
    const result = await readDocument(await readFile(resolve(io.cwd, file)), basename(file))
    if (result.ok) return result.value
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
} satisfies { readonly [format: string]: (documents: readonly CheckedDocument[], io: Io) => string | Uint8Array | Promise<Uint8Array> }

/** What other programs read: nothing but what the contract names. */
const contract = ({ file, text, relations, findings }: CheckedDocument): { readonly file: string; readonly text: string } & Checked => ({
  file,
  text,
  relations,
  findings,
})

function inText(d: CheckedDocument): string {
  const relations = byVerdict(d)
    .filter(r => r.verdict !== 'holds')
    .map(r => `  ${verdictWords[r.verdict]}  “${oneLine(r.quote)}”\n        ${r.message}`)
  const findings = d.findings.map(
    f => `  ${severityWords[f.severity]}  “${oneLine(f.quote)}”\n        ${f.message}${f.suggestion ? `${f.suggestion}` : ''}`,
  )
  return `${[d.file, ...relations, ...findings, `  ${summed(d)}`].join('\n')}\n`
}

const cell = (text: string): string => oneLine(text).replace(/[|\\`*_<>[\]]/g, c => `\\${c}`)
function markdown(d: CheckedDocument): string {
  const rows = [
    ...byVerdict(d).map(r => [verdictWords[r.verdict], r.quote, r.message]),
    ...d.findings.map(f => [severityWords[f.severity], f.quote, `${f.message}${f.suggestion}`]),
  ]
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
