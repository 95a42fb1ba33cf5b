/** @module Where a matter stands: the stages it went through, the one it is in, and the usual way on. */
import type { Register } from '../../declare/register.ts'
import type { MatterView } from '../../server/api.ts'
import { answers } from '../owed.ts'
import { monthDay, shortDay } from '../words.ts'
import './stage-line.css'

export interface Stage {
  readonly title: string
  readonly note: string
  readonly is: 'done' | 'current' | 'ahead'
}
const most = 9

/**
 * The stages taken (each change of state), then the way on: next what the office owes, else what is declared first; further only as
 * far as one way leads, because whether a decision will be enforced or overturned is not for a line to foretell.
 */
export function stagesOf(register: Register, view: MatterView): readonly Stage[] {
  const done: Stage[] = []
  for (const item of view.story) {
    const step = register.steps[item.step]
    if (!step?.to || item.cancelled) continue
    done.push({ title: step.title, note: monthDay(item.day), is: 'done' })
  }
  const ahead: Stage[] = []
  const been = new Set([view.row.state])
  for (let state: string | undefined = view.row.state; state !== undefined && ahead.length < most; ) {
    const from: string = state
    const ways = Object.entries(register.steps).filter(([, s]) => s.from?.includes(from) && s.to && !been.has(s.to))
    const owed = ways.filter(([id]) => answers(register, id))
    const first = ahead.length === 0
    const open = owed.length > 0 ? owed : ways
    const next = first || open.length === 1 ? open[0]?.[1] : undefined
    state = next?.to
    if (!next || state === undefined) break
    been.add(state)
    const due = first ? view.row.limit?.due : undefined
    ahead.push({ title: next.title, note: due ? `${shortDay(due)}前` : '', is: first ? 'current' : 'ahead' })
  }
  return [...done.slice(-(most - Math.min(ahead.length, 4))), ...ahead].slice(0, most)
}

export const StageLine = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol className="path" aria-label="环节" style={{ gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }}>
    {stages.map((s, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a stage may come twice
      <li key={i} className={{ done: 'ok', current: 'cur', ahead: '' }[s.is]} aria-current={s.is === 'current' ? 'step' : undefined}>
        <b>{s.title}</b>
        <span>{s.note}</span>
      </li>
    ))}
  </ol>
)
