/** @module `zhunsheng report`: the year's report as files, and `report bind`: an edited .docx that comes back. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beginReport, saveReport } from '../acts/report.ts'
import { newId } from '../base/id.ts'
import { reports as listOf, openReport } from '../questions/report.ts'
import { draftingFor } from '../questions/report-draft.ts'
import { bind } from '../report/bind.ts'
import { draft } from '../report/draft.ts'
import { problemsOf } from '../report/problems.ts'
import { readEdited } from '../server/papers.ts'
import { reportFile, reportFormats } from '../server/report-files.ts'
import { leaves } from '../server/route.ts'
import { withUnits } from '../store/pool.ts'
import { type Command, CommandError, type Exit, exits, formatOf, formatOption, type Given, type Io, json, UsageError } from './command.ts'
import { writeDisclosureReport } from './disclosure-report.ts'
import { type Hand, unitOptions, withHouse } from './with-house.ts'
import { must } from './with-store.ts'

export const report: Command = {
  name: 'report',
  about:
    '把一年的法治政府建设情况报告写成 docx、pdf、html 和数字的 json；还没有起草的，按台账现起一份。report bind 把改过的 docx 重新绑定。',
  usage: '--year 年份 --out DIR | bind FILE.docx',
  options: {
    year: { value: '年份', about: '报告的年份' },
    out: { value: 'DIR', about: '写到哪个文件夹' },
    kind: { value: 'law|disclosure', about: '法治政府建设情况报告（默认），或者政府信息公开工作年度报告' },
    last: { value: '上年.json', about: '上年的信息公开年报，核对结转' },
    outline: { value: 'statutory|district', about: '现起时用的提纲，默认 statutory' },
    ...unitOptions,
    ...formatOption,
  },
  examples: [
    'zhunsheng report --year 2023 --out 报告',
    'zhunsheng report --kind disclosure --year 2023 --out 报告',
    'zhunsheng report bind 改过的报告.docx',
  ],
  async run(given, io) {
    const [word, file] = given.words
    if (word === 'bind' && file) return bindFile(given, io, file)
    const year = yearOf(given)
    const out = given.text('out')
    if (word !== undefined || !out) throw new UsageError('要写 --out，如 --out 报告')
    const folder = resolve(io.cwd, out)
    const kind = given.text('kind') ?? 'law'
    if (kind === 'disclosure') return writeDisclosureReport(given, io, year, folder)
    if (kind !== 'law') throw new UsageError('--kind 只能是 law 或者 disclosure')
    const format = formatOf(given)
    const done = await withHouse(given, io, async hand => {
      io.at(`正在起草${year}年的报告……`)
      const { report, books, issued } = await reportOfYear(hand, year, given.text('outline'))
      await mkdir(folder, { recursive: true })
      const files: string[] = []
      for (const f of reportFormats) {
        io.at(`正在写${f}……`, f === 'pdf')
        const made = must(await reportFile(report, books, f, join(hand.store.data, 'fonts'), issued))
        must(await leaves(made))
        const path = join(folder, made.name)
        await writeFile(path, made.bytes)
        files.push(path)
      }
      return { unit: hand.unit.title, year, title: report.title, files, problems: issued ? [] : problemsOf(report, books) }
    })
    if (format === 'json') json(io, done)
    else io.out([...done.files, ...done.problems.map(p => `${p.blocks ? '待改' : '提示'}  ${p.text}`), ''].join('\n'))
    return exits.ok
  },
}

function yearOf(given: Given): number {
  const text = given.text('year') ?? ''
  if (!/^20\d\d$/.test(text)) throw new UsageError('要写 --year，如 --year 2023')
  return Number(text)
}

/** The year that a report's title names. */
function titleYear(texts: readonly string[]): number {
  const year = texts.map(t => /(20\d\d)\s*年(?:度)?法治政府建设/.exec(t)?.[1]).find(y => y !== undefined)
  if (!year) throw new CommandError('文件的标题里没有年份，请写 --year。')
  return Number(year)
}

/** The report of the year in the books; where there is none it is begun, so that an edited draft has a place to come back to. */
async function keptReport({ house, reader, unit }: Hand, year: number) {
  const find = async () => {
    const row = (await listOf(house, reader)).find(r => r.unit === unit.id && r.year === year)
    return row && (await withUnits(house.sql, reader.units, tx => openReport(tx, house, reader, row.matter)))
  }
  const kept = await find()
  if (kept) return kept
  must(await beginReport(house, reader, { request: newId(house.clock.ms()), year }))
  return (await find())!
}

/** The report in the books, or a draft that is not kept. */
async function reportOfYear({ house, reader, unit }: Hand, year: number, outline: string | undefined) {
  const row = (await listOf(house, reader)).find(r => r.unit === unit.id && r.year === year)
  const kept = row && (await withUnits(house.sql, reader.units, tx => openReport(tx, house, reader, row.matter)))
  if (kept) return kept
  const { books, drafting } = await withUnits(house.sql, [unit.id], tx =>
    draftingFor(tx, house, { ...reader, unit: unit.id }, year, outline),
  )
  const report = draft(books, drafting)
  return { report, books, issued: undefined }
}

async function bindFile(given: Given, io: Io, file: string): Promise<Exit> {
  const format = formatOf(given)
  const bytes = await readFile(resolve(io.cwd, file)).catch(() => {
    throw new CommandError(`${file}：没有这个文件，或者读不了。`)
  })
  const edited = must(await readEdited(bytes))
  const year = given.text('year') === undefined ? titleYear(edited.map(p => p.text)) : yearOf(given)
  const bound = await withHouse(given, io, async hand => {
    const open = await keptReport(hand, year)
    const done = bind(open.report, edited)
    must(await saveReport(hand.house, hand.reader, open.matter, { request: newId(hand.house.clock.ms()), n: open.n, report: done.report }))
    return { matter: open.matter, byMark: done.byMark, byText: done.byText, lost: done.lost }
  })
  if (format === 'json') json(io, bound)
  else
    io.out(
      [
        `按书签找回${bound.byMark}个，按文字找回${bound.byText}个，没有找到${bound.lost.length}个。`,
        ...bound.lost.map(l => `  …${l.after}【${l.text}】`),
        '',
      ].join('\n'),
    )
  return bound.lost.length ? exits.found : exits.ok
}
