/** @module 口径 and 计算 of a figure, always in that order; a share shows its fraction and its rounding. */
import { Link } from 'react-router'
import type { FigureRow } from '../../server/api.ts'
import { grouped } from '../words.ts'
import './figure-working.css'

interface Props {
  readonly figure: FigureRow
  readonly all: readonly FigureRow[]
  readonly period: string
}

export function FigureWorking({ figure, all, period }: Props) {
  const part = (p: { readonly figure: string; readonly value: number | null } | undefined) =>
    p &&
    (all.find(f => f.id === p.figure || f.id === `${figure.register}.${p.figure}`) ?? {
      id: p.figure,
      title: p.figure,
      text: grouped(p.value ?? 0),
    })
  const [over, under] = [part(figure.of), part(figure.in)]
  const exact = figure.value === null ? '' : String(figure.value).slice(0, 7)
  return (
    <dl className="fw">
      <div>
        <dt>口径</dt>
        <dd>{figure.definition}</dd>
      </div>
      <div>
        <dt>计算</dt>
        <dd>
          {over && under ? (
            <>
              <span className="calc">
                <span className="frac">
                  <b>{over.text}</b>
                  <b>{under.text}</b>
                </span>
                <span className="eq">
                  ＝ {exact}…{figure.unit === '%' ? '%' : ''}
                </span>
                <span className="eq">
                  ≈ <b className="num">{figure.text}</b>
                </span>
              </span>
              <span className="from">
                <Link to={`/figures/${over.id}?period=${period}`}>{over.title}</Link> ÷{' '}
                <Link to={`/figures/${under.id}?period=${period}`}>{under.title}</Link>
                ，四舍五入到两位。
              </span>
            </>
          ) : (
            '逐件相加，合计就是这个数。'
          )}
        </dd>
      </div>
    </dl>
  )
}
