/** @module One row of 今日: what it is, by which article, until when, how long, and the step that answers it. */
import { Link } from 'react-router'
import type { Day } from '../../../base/day.ts'
import type { TodayItem } from '../../../server/api.ts'
import { useMe } from '../../app/session.tsx'
import { DayWord } from '../../parts/day-word.tsx'
import { EnterKey } from '../../parts/enter-key.tsx'
import { LawReference, ownRule } from '../../parts/law-reference.tsx'
import { type Mark, MarkShape, markClass } from '../../parts/state-mark.tsx'
import { titleOf } from '../../registers.ts'

export type Kind = 'late' | 'due' | 'soon' | 'missing' | 'yet'
const marks: Record<Kind, Mark> = { late: 'late', due: 'today', soon: 'soon', missing: 'miss', yet: 'run' }

/** What the button says where no step is known. */
const words: Record<Kind, string> = { late: '看这一件', due: '看这一件', soon: '看这一件', missing: '补录', yet: '去登记' }

/** The words of a gap name so many. */
const SHOWN = 3

/** Where the step is taken that answers this item; else the matter, else its register. */
export const wayTo = (item: TodayItem): string =>
  item.matter
    ? `/matters/${item.matter}${item.step ? `/${item.step.id}` : ''}`
    : `/registers/${item.register}${item.step ? `/new?step=${item.step.id}` : ''}`

interface Props {
  readonly item: TodayItem
  readonly kind: Kind
  readonly n: number
  readonly on: boolean
  readonly today: Day
}

export function Row({ item, kind, n, on, today }: Props) {
  const me = useMe()
  const word = item.matter || me.opens.includes(item.register) ? words[kind] : '看台账'
  const mark = item.provisional ? 'plan' : marks[kind]
  return (
    <li className={on ? 'row is-on' : 'row'} id={item.due ? `d-${item.due}` : undefined}>
      <span className="key" aria-hidden="true">
        {n < 10 ? n : ''}
      </span>
      <span className={`mkr ${markClass(mark)}`}>
        <MarkShape mark={mark} size={14} />
      </span>
      <div className="tx">
        <Link className="tt" to={item.matter ? `/matters/${item.matter}` : `/registers/${item.register}`}>
          {item.title}
          {kind !== 'missing' && `：${item.what}`}
        </Link>
        <p className="mt">
          {titleOf(item.register)}
          {item.handler && ` · ${item.handler}`}
          {(item.law || item.own) && (
            <span className="nowrap">
              {' · '}
              {item.law ? <LawReference law={item.law} /> : ownRule}
            </span>
          )}
        </p>
        {item.who && item.who.length > SHOWN && (
          <details className="who">
            <summary>全部{item.who.length}个</summary>
            {item.who.join('、')}
          </details>
        )}
      </div>
      <div className="du">
        {item.due && (
          <b>
            <DayWord day={item.due} today={today} />
          </b>
        )}
        <span>{kind === 'missing' ? item.what : (item.provisional && '放假通知未发布，暂按周末推算') || ''}</span>
      </div>
      <Left item={item} kind={kind} />
      <div className="ac">
        <Link className={on && kind !== 'missing' ? 'btn sm pri' : 'btn sm'} to={wayTo(item)}>
          {item.step?.title ?? word}
          {on && kind !== 'missing' && <EnterKey />}
        </Link>
      </div>
    </li>
  )
}

function Left({ item, kind }: { readonly item: TodayItem; readonly kind: Kind }) {
  const cls = `lf ${markClass(marks[kind])}`
  const [big, small] =
    kind === 'missing'
      ? ['缺', '']
      : kind === 'due'
        ? ['今', '24时截止']
        : [String(Math.abs(item.left ?? 0)), kind === 'late' ? '个工作日前' : '个工作日']
  return (
    <div className={cls}>
      <b className="num">{big}</b>
      <span>{small}</span>
    </div>
  )
}
