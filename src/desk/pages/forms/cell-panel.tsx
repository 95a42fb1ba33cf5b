/** @module What a cell of a form is: a figure with its list, something typed, or nothing. */
import { useState } from 'react'
import { Link } from 'react-router'
import type { FigureRow, FormPoint, FormView } from '../../../server/api.ts'
import { titleOf } from '../../registers.ts'
import { periodTitle } from '../figures/period.ts'
import { FigurePicker } from '../reports/figure-picker.tsx'

interface Props {
  readonly cell: Pick<FormView['cells'][number], 'place' | 'label' | 'text' | 'ref' | 'last'>
  readonly point: FormPoint
  readonly figures: readonly FigureRow[]
  readonly mine: boolean
  readonly typed: string | undefined
  readonly type: (text: string) => void
  readonly set: (point: FormPoint) => void
}

type FigurePoint = Extract<FormPoint, { kind: 'figure' }>
/** The same figure, no longer only proposed. */
export const sure = ({ proposed: _, ...point }: FigurePoint): FigurePoint => point

const reaches = { period: '本期', 'so-far': '年初以来', before: '上年同期' } as const

export function CellPanel({ cell, point, figures, mine, typed, type, set }: Props) {
  const [picking, setPicking] = useState(false)
  return (
    <aside className="cell-panel" aria-label="这个格子">
      <h2>{cell.label || '不填的格子'}</h2>
      {point.kind === 'figure' && <FigureOf cell={cell} point={point} figures={figures} mine={mine} set={set} />}
      {point.kind === 'typed' && (
        <label>
          台账里没有这个数，请手填
          <input className="in" value={typed ?? cell.text} disabled={!mine} maxLength={200} onChange={e => type(e.target.value)} />
        </label>
      )}
      {cell.last !== undefined && <p className="muted">上次报的是{cell.last}</p>}
      {mine && <Ways point={point} set={set} pick={() => setPicking(true)} />}
      {picking && (
        <FigurePicker
          figures={figures}
          close={() => setPicking(false)}
          pick={f => {
            setPicking(false)
            set({ kind: 'figure', figure: f.id, reach: point.kind === 'figure' ? point.reach : 'period' })
          }}
        />
      )}
    </aside>
  )
}

/** Which figure it takes, what that counts, and over which time. */
function FigureOf({ cell, point, figures, mine, set }: Pick<Props, 'cell' | 'figures' | 'mine' | 'set'> & { readonly point: FigurePoint }) {
  const figure = figures.find(f => f.id === point.figure)
  return (
    <>
      <p>
        {point.proposed ? '按名称推定为' : '取自'}
        <Link to={`/figures/${point.figure}?period=${cell.ref?.period ?? ''}`}>
          {titleOf(point.figure.split('.')[0]!)}·{figure?.title ?? point.figure}
        </Link>
        {cell.ref && <small>{periodTitle(cell.ref.period)}</small>}
      </p>
      {figure?.definition && <p className="muted">口径：{figure.definition}</p>}
      {mine && (
        <fieldset className="seg" aria-label="取哪一段">
          {Object.entries(reaches).map(([id, title]) => (
            <button
              key={id}
              type="button"
              aria-pressed={point.reach === id}
              onClick={() => set(sure({ ...point, reach: id as keyof typeof reaches }))}
            >
              {title}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** What else the cell may be. */
function Ways({ point, set, pick }: Pick<Props, 'point' | 'set'> & { readonly pick: () => void }) {
  return (
    <p className="ops">
      {point.kind === 'figure' && point.proposed && (
        <button type="button" className="btn pri" onClick={() => set(sure(point))}>
          对，就是它
        </button>
      )}
      <button type="button" className="btn" onClick={pick}>
        选数字
      </button>
      {point.kind !== 'typed' && (
        <button type="button" className="btn bare" onClick={() => set({ kind: 'typed' })}>
          手填
        </button>
      )}
      {point.kind !== 'blank' && (
        <button type="button" className="btn bare" onClick={() => set({ kind: 'blank' })}>
          不填
        </button>
      )}
    </p>
  )
}
