/**
 * @module The log of reveals, exports and files, for whoever audits. Lines about matters pass the one filter: whoever is excluded
 * from a narrowed matter is told how many lines there are, and nothing of them.
 */
import { logAccess } from '../access/access-log.ts'
import { type Fragment, opens, readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import type { Day, Moment } from '../base/day.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Register } from '../declare/register.ts'
import { findPaper } from '../papers/index.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { actorName } from './actor.ts'
import type { AccessLog, AccessRow } from './answers/access-log.ts'

export interface AccessQuery {
  readonly from?: Day
  readonly to?: Day
  readonly act?: AccessRow['act']
  /** An account. */
  readonly by?: string
  /** `day k` of the last row that was shown. */
  readonly after?: string
}
const PAGE = 100
/** As many lines as a workbook takes. */
const MOST = 50_000

interface Line {
  readonly day: Day
  readonly k: number
  readonly at: Moment
  readonly by: string
  readonly act: AccessRow['act']
  readonly what: string
  readonly reason: string | null
  /** Null where the line is about no matter. */
  readonly matter: string | null
  readonly register: string | null
  readonly title: string | null
}

/** A page of the log. Refused: `not-allowed`. */
export async function accessLog(house: House, reader: Reader, query: AccessQuery): Promise<Result<AccessLog>> {
  if (!may(reader.roles, 'audits')) return refuse({ code: 'not-allowed' })
  return await withUnits(house.sql, [reader.unit], async tx => {
    const names = await namesOf(tx)
    const [lines, [out], people] = await Promise.all([
      linesOf(tx, house, reader, query, PAGE + 1),
      tx<{ n: number }[]>`select count(*)::int as n from access_log l where ${asked(tx, reader, query)} and ${excluded(tx, house, reader)}`,
      tx<{ by: string }[]>`select distinct by from access_log where unit = ${reader.unit} order by by`,
    ])
    return ok({
      rows: lines.slice(0, PAGE).map(l => rowOf(house, reader, names, l)),
      more: lines.length > PAGE,
      withheld: out!.n,
      people: people.map(({ by }) => ({ account: by, name: actorName(names, by) })),
    })
  })
}

/** The same lines for a spreadsheet, the latest first; taking them is logged too. Refused: `not-allowed`. */
export async function accessLogSheet(house: House, reader: Reader, query: AccessQuery): Promise<Result<readonly (readonly string[])[]>> {
  if (!may(reader.roles, 'audits')) return refuse({ code: 'not-allowed' })
  return await withUnits(house.sql, [reader.unit], async tx => {
    const names = await namesOf(tx)
    const rows = (await linesOf(tx, house, reader, query, MOST)).map(l => rowOf(house, reader, names, l))
    await logAccess(tx, house, reader, reader.unit, { act: 'export', what: `access-log ${rows.length}` })
    const cells = rows.map(r => [r.at, r.by, actTitles[r.act], r.matter?.register ?? '', r.matter?.title ?? '', r.what, r.reason ?? ''])
    return ok([['时间', '谁', '做了什么', '台账', '事项', '内容', '理由'], ...cells])
  })
}

const actTitles = {
  reveal: '看个人信息',
  export: '导出',
  list: '看数字背后的清单',
  download: '取文书、附件',
  erase: '删除个人信息',
  administer: '管理',
} satisfies Record<AccessRow['act'], string>

const namesOf = async (tx: Tx): Promise<ReadonlyMap<string, string>> =>
  new Map((await tx<{ id: string; name: string }[]>`select id, name from account`).map(a => [a.id, a.name]))

/** What was asked for, of the table as `l`. */
const asked = (tx: Tx, reader: Reader, q: AccessQuery): Fragment => tx`l.unit = ${reader.unit}
  ${q.from ? tx`and l.day >= ${q.from}` : tx``} ${q.to ? tx`and l.day <= ${q.to}` : tx``}
  ${q.act ? tx`and l.act = ${q.act}` : tx``} ${q.by ? tx`and l.by = ${q.by}` : tx``}`

/** About a matter from which this reader is excluded by its narrowed readers. */
const excluded = (tx: Tx, house: House, reader: Reader): Fragment => tx`exists (select 1 from matter m
  where m.unit = l.unit and m.matter = l.matter and m.readers is not null and not ${readable(tx, house, reader)})`

function linesOf(tx: Tx, house: House, reader: Reader, q: AccessQuery, most: number): Promise<readonly Line[]> {
  const [day, k] = q.after?.split(' ') ?? []
  return tx<Line[]>`
    select l.day, l.k, l.at, l.by, l.act, l.what, l.reason, l.matter, m.register, coalesce(m.number, m.title) as title
    from access_log l left join matter m on m.unit = l.unit and m.matter = l.matter and ${readable(tx, house, reader)}
    where ${asked(tx, reader, q)} and not ${excluded(tx, house, reader)}
      ${day && k ? tx`and (l.day, l.k) < (${day}, ${Number(k)})` : tx``}
    order by l.day desc, l.k desc limit ${most}`
}

function rowOf(house: House, reader: Reader, names: ReadonlyMap<string, string>, l: Line): AccessRow {
  const { day, k, at, act, reason } = l
  const told = { day, k, at, by: actorName(names, l.by), act }
  const register = house.registers.find(l.register ?? l.what.split(/[ .]/)[0]!)
  const closed = l.matter === null ? register !== undefined && !opens(reader, register, 'own') : l.title === null
  if (closed) return { ...told, what: '', closed: true }
  return {
    ...told,
    what: inWords(l, register),
    ...(reason !== null && { reason }),
    ...(l.matter !== null && l.title !== null && { matter: { matter: l.matter, register: register?.title ?? '', title: l.title } }),
  }
}

/** What the keepers of the house change, by the first word of its line. */
const administered: { readonly [first: string]: string } = {
  unit: '单位',
  account: '账号',
  password: '密码',
  limit: '期限',
  office: '文书用的本机关',
  layout: '平台表样',
  notice: '放假通知',
}

/** 调解协议书; a draft is called one. */
function paperTitle(id: string, rest: readonly string[]): string | undefined {
  const title = findPaper(id)?.title
  return title && (rest.includes('draft') ? `${title}（草稿）` : title)
}

/** What a line is about: fields and lists by their titles, files by their kind. */
function inWords({ act, what }: Line, register: Register | undefined): string {
  const [first = '', ...rest] = what.split(' ')
  if (first === 'closing') return `第${rest[0]}次封账的文件`
  if (first === 'access-log') return `查阅日志，${rest[0]}条`
  if (first === 'case-file') return '案卷'
  if (act === 'reveal') return rest.map(f => register?.fields[f]?.title ?? f).join('、')
  if (act === 'download') return paperTitle(first, rest) ?? (first.includes(':') ? '附件' : what)
  if (act === 'erase') return ''
  if (act === 'administer') return [administered[first] ?? first, ...rest].join(' ')
  if (!register) return what
  const [id, figure] = first.split('.')
  if (id !== register.id) return what
  return [`《${register.title}》`, figure && register.figures[figure]?.title, ...rest].filter(Boolean).join(' ')
}
