/** @module A register as a list: saved views, conditions, order, columns, totals; two-line rows on the phone. */
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { yuan } from '../../../base/money.ts'
import type { Register } from '../../../declare/register.ts'
import type { MatterPage, MatterRow } from '../../../server/api.ts'
import { ask } from '../../api/client.ts'
import { files, paths } from '../../api/paths.ts'
import { useKeys } from '../../app/keys.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { openingSteps } from '../../opening.ts'
import { openStates } from '../../owed.ts'
import { Icon } from '../../parts/icon.tsx'
import { ExportLink } from '../../parts/leaving.tsx'
import { Notice } from '../../parts/notice.tsx'
import { groupRows, useRegister } from '../../registers.ts'
import { grouped } from '../../words.ts'
import { ColumnSheet } from './column-sheet.tsx'
import { columnsOf, type ListColumn, usualColumns } from './columns.tsx'
import { Filters } from './filters.tsx'
import { changed, questionOf } from './view.ts'
import { Views } from './views.tsx'
import '../../parts/table.css'
import './register.css'

export function Component() {
  const register = useRegister(useParams()['register']!)
  useFrame({ title: register?.title ?? '没有这本台账', ...(register && { register: register.id }) })
  if (!register)
    return (
      <main className="page" id="main">
        <Notice title="没有这本台账">地址可能写错了。按 / 可以按名字或拼音找台账。</Notice>
      </main>
    )
  return <List key={register.id} register={register} />
}

function useMatters(question: { readonly [name: string]: string }) {
  const { data, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [paths.matters(question)],
    queryFn: ({ pageParam }) => ask<MatterPage>(paths.matters({ ...question, size: 200, after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  const last = data.pages.at(-1)!
  return {
    rows: data.pages.flatMap(p => p.rows),
    total: last.total,
    states: last.states,
    more: last.next !== null,
    load: fetchNextPage,
    loading: isFetchingNextPage,
  }
}

function List({ register }: { readonly register: Register }) {
  const go = useNavigate()
  const [at, setAt] = useSearchParams()
  const open = openStates(register)
  const { rows, total, states, more, load, loading } = useMatters(questionOf(register.id, at))
  const all = columnsOf(register, open)
  const [shown, setShown] = useState<readonly string[]>(
    () => JSON.parse(localStorage.getItem(`columns:${register.id}`) ?? 'null') ?? usualColumns(all),
  )
  const [choosing, setChoosing] = useState(false)
  const [on, setOn] = useState(-1)
  const change = (parts: { readonly [name: string]: string | null }) => setAt(changed(at, parts), { replace: true })
  const columns = all.filter(c => shown.includes(c.id))
  useKeys({
    j: () => setOn(Math.min(on + 1, rows.length - 1)),
    k: () => setOn(Math.max(on - 1, 0)),
    arrowdown: () => setOn(Math.min(on + 1, rows.length - 1)),
    arrowup: () => setOn(Math.max(on - 1, 0)),
    enter: rows[on] && (() => go(`/matters/${rows[on]!.matter}`)),
  })
  const narrowed = [...at].some(([k]) => k !== 'sort' && k !== 'descending')
  return (
    <main className="page reg" id="main">
      <Head register={register} total={total} at={at} />
      <Views register={register} at={at} states={states} open={open} go={next => setAt(next)} />
      <div className="filters">
        <Filters register={register} at={at} change={change} />
        <div className="tools">
          <button type="button" className="btn bare" onClick={() => setChoosing(true)}>
            列
          </button>
          <button type="button" className="btn bare" onClick={() => print()}>
            打印
          </button>
        </div>
      </div>
      {rows.length === 0 ? (
        narrowed ? (
          <NoMatch all={() => setAt(new URLSearchParams())} />
        ) : (
          <Empty register={register} />
        )
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="grid" aria-label={register.title} tabIndex={0}>
          <Table register={register} columns={columns} rows={rows} total={total} states={states} on={on} at={at} change={change} />
          {more && (
            <p className="more">
              <button type="button" className="btn" disabled={loading} onClick={() => load()}>
                {loading ? '正在取…' : `再看${Math.min(200, total - rows.length)}件`}
              </button>
            </p>
          )}
        </section>
      )}
      {choosing && (
        <ColumnSheet
          columns={all}
          shown={shown}
          close={() => setChoosing(false)}
          choose={now => {
            setShown(now)
            localStorage.setItem(`columns:${register.id}`, JSON.stringify(now))
          }}
        />
      )}
    </main>
  )
}

function Head({ register, total, at }: { readonly register: Register; readonly total: number; readonly at: URLSearchParams }) {
  const me = useMe()
  const group = groupRows([register.id]).find(g => g.id === register.group)
  const step = openingSteps(register, me.roles)[0]
  return (
    <>
      <p className="crumb">
        {group && (
          <Link to={`/groups/${group.id}`}>
            {group.numeral} {group.title}
          </Link>
        )}
      </p>
      <header className="page-head">
        <h1>{register.title}</h1>
        <span className="sub">
          共<b className="num">{grouped(total)}</b> 件
        </span>
        <div className="acts">
          {register.ledger && me.may.includes('imports') && (
            <Link className="btn" to={`/registers/${register.id}/import`}>
              导入台账
            </Link>
          )}
          {!register.stays && me.may.includes('exports') && (
            <ExportLink register={register} href={files.exported(register.id, questionOf(register.id, at))}>
              导出
            </ExportLink>
          )}
          {!register.stays && (me.may.includes('exports') || me.may.includes('imports')) && (
            <Link className="btn" to={`/registers/${register.id}/layouts`}>
              平台表样
            </Link>
          )}
          {step && (
            <Link className="btn pri" to={`/registers/${register.id}/new?step=${step}`}>
              {register.steps[step]!.title}
              <kbd>N</kbd>
            </Link>
          )}
        </div>
      </header>
    </>
  )
}

interface HeadersProps {
  readonly columns: readonly ListColumn[]
  readonly at: URLSearchParams
  readonly change: (parts: { readonly [name: string]: string | null }) => void
}
function Headers({ columns, at, change }: HeadersProps) {
  const sort = at.get('sort')
  const down = at.get('descending') === 'true'
  return (
    <thead>
      <tr>
        {columns.map(c => {
          const by = c.sort !== undefined && c.sort === sort
          return (
            <th
              key={c.id}
              scope="col"
              className={c.right ? `${c.place} r` : c.place}
              aria-sort={by ? (down ? 'descending' : 'ascending') : undefined}
            >
              {c.sort ? (
                <button
                  type="button"
                  className={by ? 'srt' : ''}
                  onClick={() => change(by && down ? { sort: null, descending: null } : { sort: c.sort!, descending: by ? 'true' : null })}
                >
                  {c.title}
                  {by && <Icon name={down ? 'down' : 'up'} size={10} />}
                </button>
              ) : (
                c.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface TableProps extends HeadersProps, TotalsProps {
  /** The row that the keyboard is on. */
  readonly on: number
}
function Table({ register, columns, rows, total, states, on, at, change }: TableProps) {
  const me = useMe()
  return (
    <table className="tb">
      <Headers columns={columns} at={at} change={change} />
      <tbody>
        {rows.map((r, i) => (
          <tr key={r.matter} className={i === on ? 'is-on' : ''}>
            {columns.map(c => {
              const cell = c.cell(r, me)
              // What is cut off is said whole.
              const whole = typeof cell === 'string' && cell !== '—' ? cell : undefined
              const look = [c.place, c.right && 'r', cell === '—' && 'nil'].filter(Boolean).join(' ')
              return (
                <td key={c.id} className={look} title={whole}>
                  {c.id === 'title' ? <Link to={`/matters/${r.matter}`}>{cell}</Link> : cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <Totals rows={rows} total={total} columns={columns} states={states} register={register} />
    </table>
  )
}

const NoMatch = ({ all }: { readonly all: () => void }) => (
  <Notice
    title="没有符合条件的"
    action={
      <button type="button" className="btn" onClick={all}>
        去掉条件
      </button>
    }
  >
    去掉一两个条件再看。
  </Notice>
)

interface TotalsProps {
  readonly rows: readonly MatterRow[]
  readonly total: number
  readonly columns: readonly ListColumn[]
  readonly states: MatterPage['states']
  readonly register: Register
}
/** The sum stands under its column; it speaks of what is listed. */
function Totals({ rows, total, columns, states, register }: TotalsProps) {
  const amount = rows.reduce((s, r) => s + (r.amount ?? 0), 0)
  const cut = columns.findIndex(c => c.id === 'amount')
  const before = cut < 0 ? columns.length : cut
  return (
    <tfoot>
      <tr>
        <td colSpan={before}>
          合计 <b>{grouped(total)}</b> 件{rows.length < total && `，列出${grouped(rows.length)}件`}
          <span className="by-state">
            {Object.entries(states)
              .filter(([, n]) => n > 0)
              .map(([s, n]) => `${register.states[s] ?? s} ${grouped(n)}`)
              .join(' · ')}
          </span>
        </td>
        {cut >= 0 && (
          <td className="r">
            <b>{yuan(amount)}</b>
          </td>
        )}
        {cut >= 0 && columns.length - cut - 1 > 0 && <td colSpan={columns.length - cut - 1} />}
      </tr>
    </tfoot>
  )
}

function Empty({ register }: { readonly register: Register }) {
  const me = useMe()
  const step = openingSteps(register, me.roles)[0]
  const imports = register.ledger && me.may.includes('imports')
  return (
    <Notice
      title={`还没有${register.title}的记录`}
      action={
        <>
          {step && (
            <Link className="btn pri" to={`/registers/${register.id}/new?step=${step}`}>
              {register.steps[step]!.title}
            </Link>
          )}
          {imports && (
            <Link className="btn" to={`/registers/${register.id}/import`}>
              导入台账
            </Link>
          )}
        </>
      }
    >
      {register.about}
      {imports && '可以一件件登记，也可以把现有的 Excel 台账整份导进来，不用先改格式。'}
    </Notice>
  )
}
