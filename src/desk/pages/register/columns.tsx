/** @module The columns of a list: the fixed ones every matter has, and one for each short field of the register. */
import type { ReactNode } from 'react'
import { type Day, daysBetween } from '../../../base/day.ts'
import { yuan } from '../../../base/money.ts'
import type { Register } from '../../../declare/register.ts'
import type { MatterRow, Me } from '../../../server/api.ts'
import { DayWord } from '../../parts/day-word.tsx'
import { LimitBar } from '../../parts/limit-bar.tsx'
import { type Mark, markOf, StateMark } from '../../parts/state-mark.tsx'
import { words } from '../matter/contents.tsx'

export interface ListColumn {
  readonly id: string
  readonly title: string
  /** The class that places it on the phone. */
  readonly place: string
  /** What the server may sort by. */
  readonly sort?: 'opened' | 'last' | 'due' | 'title' | 'number' | 'amount'
  readonly right?: true
  readonly cell: (row: MatterRow, me: Me) => ReactNode
}

/** The limit that still speaks: one that is over says nothing of today. */
const limitOf = (row: MatterRow) =>
  row.limit && !['lapsed', 'ended', 'met', 'met-late'].includes(row.limit.standing) ? row.limit : undefined
function rowMark(row: MatterRow, open: boolean): Mark {
  const limit = limitOf(row)
  return limit ? markOf(limit.standing, limit.left) : open ? 'run' : 'met'
}

/** Share of the period that has gone, read from the day the matter opened. */
function elapsed(row: MatterRow, today: Day): number {
  if (!row.limit) return 0
  const whole = daysBetween(row.opened, row.limit.due)
  return whole <= 0 ? 1 : daysBetween(row.opened, today) / whole
}

export function columnsOf(register: Register, open: readonly string[]): readonly ListColumn[] {
  const numbered = Object.values(register.steps).some(s => s.numbers)
  const hasMoney = Object.values(register.fields).some(f => f.kind === 'money')
  const hasLimits = Object.keys(register.limits).length > 0
  const fixed: readonly (ListColumn | false)[] = [
    numbered && { id: 'number', title: '文号', place: 'no', sort: 'number', cell: r => r.number },
    { id: 'title', title: register.fields[register.named]?.title ?? '事项', place: 'ca', sort: 'title', cell: r => r.title },
    ...fieldColumns(register),
    { id: 'opened', title: '登记', place: 'dt', sort: 'opened', cell: r => r.opened },
    { id: 'state', title: '环节', place: 'sa', cell: r => <StateMark mark={rowMark(r, open.includes(r.state))}>{r.stateTitle}</StateMark> },
    hasLimits && {
      id: 'due',
      title: '下一个期限',
      place: 'wh',
      cell: (r, me) => {
        const limit = limitOf(r)
        return limit ? (
          <>
            <span className="what" title={limit.title}>
              {limit.title}
            </span>
            ：<DayWord day={limit.due} today={me.today} />
          </>
        ) : (
          '—'
        )
      },
    },
    hasLimits && {
      id: 'left',
      title: '余量',
      place: 'li',
      sort: 'due',
      cell: (r, me) => {
        const limit = limitOf(r)
        return limit && <LimitBar standing={limit.standing} left={limit.left} elapsed={elapsed(r, me.today)} />
      },
    },
    hasMoney && {
      id: 'amount',
      title: '金额（元）',
      place: 'fi',
      sort: 'amount',
      right: true,
      cell: r => (r.amount === null ? '—' : yuan(r.amount)),
    },
    { id: 'handler', title: '承办', place: 'of', cell: r => r.handler ?? '—' },
  ]
  return fixed.filter(c => c !== false)
}

const listed = new Set(['choice', 'choices', 'unit', 'people', 'date', 'number', 'members', 'flag'])
const places: { readonly [kind: string]: string } = { unit: 'vi', people: 'pa' }

function fieldColumns(register: Register): ListColumn[] {
  return Object.entries(register.fields)
    .filter(([name, f]) => listed.has(f.kind) && name !== register.named)
    .map(([name, f]) => ({
      id: `f.${name}`,
      title: f.title,
      place: places[f.kind] ?? 'fd',
      ...(f.kind === 'number' && { right: true as const }),
      cell: (r, me) => words(register, name, r.fields[name] ?? (f.kind === 'unit' ? r.village : undefined), me.units) || '—',
    }))
}

/** What is shown unless somebody chose otherwise: the fixed columns, the parties, the place, and the first choice. */
export function usualColumns(columns: readonly ListColumn[]): readonly string[] {
  const fields = columns.filter(c => c.id.startsWith('f.'))
  const first = (place: string) => fields.find(c => c.place === place)?.id
  const shown = new Set([first('pa'), first('vi'), first('fd')])
  return columns.filter(c => !c.id.startsWith('f.') || shown.has(c.id)).map(c => c.id)
}
