/** @module `zhunsheng report --kind disclosure`: the statutory yearly report on disclosure as files, with what does not add up. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Cells } from '../report/disclosure-report.ts'
import { disclosureFile, disclosureReport } from '../server/disclosure-files.ts'
import { leaves } from '../server/route.ts'
import { CommandError, type Exit, exits, formatOf, type Given, type Io, json } from './command.ts'
import { withHouse } from './with-house.ts'
import { must } from './with-store.ts'

/** Writes .docx, .pdf and .json. Exits as found while something blocks. */
export async function writeDisclosureReport(given: Given, io: Io, year: number, folder: string): Promise<Exit> {
  const format = formatOf(given)
  const last = given.text('last')
  const lastYear = last === undefined ? undefined : await cellsIn(resolve(io.cwd, last))
  const done = await withHouse(given, io, async ({ house, reader, store }) => {
    const report = await disclosureReport(house, reader, year, lastYear)
    await mkdir(folder, { recursive: true })
    const files: string[] = []
    for (const f of ['docx', 'pdf', 'json'] as const) {
      io.at(`正在写${f}……`, f === 'pdf')
      const made = must(await disclosureFile(report, f, store.data))
      must(await leaves(made))
      files.push(join(folder, made.name))
      await writeFile(join(folder, made.name), made.bytes)
    }
    return { unit: report.unit, year, title: report.paper.title, files, findings: report.findings }
  })
  if (format === 'json') json(io, done)
  else io.out([...done.files, ...done.findings.map(f => `${f.blocks ? '待改' : '提示'}  ${f.text}`), ''].join('\n'))
  return done.findings.some(f => f.blocks) ? exits.found : exits.ok
}

async function cellsIn(path: string): Promise<Cells> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`${path}：没有这个文件，或者读不了。`)
  })
  try {
    const { cells } = JSON.parse(text) as { readonly cells?: Cells }
    if (cells && typeof cells === 'object') return cells
  } catch {
    // Not JSON at all: told the same way.
  }
  throw new CommandError(`${path}：不是上年信息公开年报的 json。`)
}
