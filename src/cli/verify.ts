/** @module `zhunsheng verify`: does anything show tampering? With a backup file it needs no database. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type FileVerified, readBackup, verifyRows } from '../acts/backup-file.ts'
import { type Verified, verify as verifyUnit } from '../questions/verify.ts'
import { type Command, CommandError, exits, formatOf, formatOption, type Given, type Io, json, UsageError } from './command.ts'
import { withBooks } from './with-house.ts'
import { dataOption, must } from './with-store.ts'

interface Found extends FileVerified {
  /** Parts of the backup, or days of the access log, that are not what they were. */
  readonly damaged: readonly string[]
  /** The files of the books, read and hashed again; a backup's files are parts of it. */
  readonly attachments?: Verified['attachments']
}

export const verify: Command = {
  name: 'verify',
  about: '验证记录的链、封账、查阅日志和附件没有被改动；写备份文件则验证那个文件，不用数据库。',
  usage: '[FILE]',
  options: { ...dataOption, ...formatOption },
  examples: ['zhunsheng verify', 'zhunsheng verify 备份.zip'],
  async run(given, io) {
    if (given.words.length > 1) throw new UsageError('最多写一个文件')
    const format = formatOf(given)
    const [name] = given.words
    const found = name ? await inFile(resolve(io.cwd, name), name, io) : await inBooks(given, io)
    const faults = [...found.breaks, ...found.damaged, ...(found.attachments?.faults ?? [])]
    const sound = faults.length === 0 && found.closings.every(c => c.sound && c.moved.length === 0)
    if (format === 'json') json(io, { sound, ...found })
    else io.out(inWords(found, sound))
    return sound ? exits.ok : exits.found
  },
}

/** A file of so many bytes takes longer than a second. */
const LARGE = 5_000_000

/** A backup, or the entries alone as lines of JSON. */
async function inFile(file: string, name: string, io: Io): Promise<Found> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(`${name}：没有这个文件，或者读不了。`)
  })
  if (bytes[0] === 0x7b) return { ...verifyRows(linesOf(bytes.toString('utf8'), name), []), damaged: [] }
  io.at('正在验备份文件……', bytes.length > LARGE)
  const backup = must(readBackup(bytes))
  return { ...verifyRows(backup.rows('entry'), backup.rows('closing')), damaged: backup.damaged }
}
function linesOf(text: string, name: string): unknown[] {
  try {
    return text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as unknown)
  } catch {
    throw new CommandError(`${name}：不是台账的导出文件。`)
  }
}

const inBooks = (given: Given, io: Io): Promise<Found> =>
  withBooks(given, io, async ({ house, units }) => {
    let found: Required<Found> = { matters: 0, entries: 0, breaks: [], closings: [], damaged: [], attachments: { count: 0, faults: [] } }
    for (const { id, title } of units) {
      const v = await verifyUnit(house, id, entries => io.at(`正在验${title}：${entries}条`))
      found = {
        matters: found.matters + v.matters,
        entries: found.entries + v.entries,
        breaks: [...found.breaks, ...v.breaks.map(b => ({ unit: id, ...b }))],
        closings: [...found.closings, ...v.closings.map(c => ({ unit: id, day: c.day, hash: c.hash, sound: c.sound, moved: c.moved }))],
        damaged: [...found.damaged, ...v.log.map(day => `access_log ${title} ${day}`)],
        attachments: {
          count: found.attachments.count + v.attachments.count,
          faults: [...found.attachments.faults, ...v.attachments.faults],
        },
      }
    }
    return found
  })

const why = { gap: '缺了一条', previous: '和前一条接不上', hash: '内容和指纹不符' } as const
const fileWhy = { missing: '不见了', altered: '内容被改动过，或者打不开' } as const
const inWords = (f: Found, sound: boolean): string =>
  [
    `验了${f.matters}件事项、${f.entries}条记录、${f.closings.length}次封账。`,
    ...(f.attachments ? [`附件 ${f.attachments.count} 份，${f.attachments.faults.length} 份对不上。`] : []),
    ...(f.attachments?.faults ?? []).map(a => `  事项${a.matter}的附件${a.name}：${fileWhy[a.why]}。`),
    ...f.breaks.map(b => `  事项${b.matter}第${b.n}条：${why[b.why]}。`),
    ...f.closings.filter(c => !c.sound).map(c => `  ${c.day}的封账文本被改动过。`),
    ...f.closings.flatMap(c => c.moved.map(m => `  ${c.day}封账以后，事项${m}的旧记录变了。`)),
    ...f.damaged.map(d => `  ${d}：内容和清单不符。`),
    sound ? '没有发现改动。' : '有改动，请保留现场并告诉管理员和审计人员。',
    '',
  ].join('\n')
