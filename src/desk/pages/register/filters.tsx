/** @module What narrows the list: words, chips, and a sheet of conditions made from the register's fields. */
import { useState } from 'react'
import type { Register } from '../../../declare/register.ts'
import { useMe } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FilterChip } from '../../parts/filter-chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typedDay } from '../../words.ts'

interface Props {
  readonly register: Register
  readonly at: URLSearchParams
  readonly change: (parts: { readonly [name: string]: string | null }) => void
}

export function Filters({ register, at, change }: Props) {
  const me = useMe()
  const [open, setOpen] = useState(false)
  const value = (k: string, v: string): readonly [string, string] => {
    if (k === 'village') return ['村（社区）', me.units.find(u => String(u.id) === v)?.title ?? v]
    if (k === 'from') return ['登记', `${v}起`]
    if (k === 'to') return ['登记', `至${v}`]
    if (k === 'handler') return ['承办', v]
    const field = register.fields[k.slice(6)]
    const options = field && 'options' in field ? (field.options as { readonly [o: string]: string }) : {}
    return [
      field?.title ?? k,
      v
        .split(',')
        .map(o => options[o] ?? (o === 'true' ? '是' : o === 'false' ? '否' : o))
        .join('、'),
    ]
  }
  const chips = [...at].filter(([k, v]) => v && (['village', 'from', 'to', 'handler'].includes(k) || k.startsWith('where.')))
  return (
    <div className="chips">
      <Words key={at.get('q')} q={at.get('q') ?? ''} set={q => change({ q })} />
      {chips.map(([k, v]) => {
        const [name, text] = value(k, v)
        return <FilterChip key={k} name={name} value={text} remove={() => change({ [k]: null })} />
      })}
      <button type="button" className="chip add" onClick={() => setOpen(true)}>
        加条件
      </button>
      {open && <Conditions register={register} at={at} change={change} close={() => setOpen(false)} />}
    </div>
  )
}

function Words({ q, set }: { readonly q: string; readonly set: (q: string) => void }) {
  const [typed, setTyped] = useState(q)
  return (
    <search className="kw">
      <Icon name="find" size={14} />
      <input
        type="search"
        aria-label="在本台账里找"
        placeholder="当事人、事由、村名，两个字就行"
        value={typed}
        onChange={e => setTyped(e.target.value)}
        onKeyDown={e => e.key === 'Enter' && set(typed.trim())}
        onBlur={() => typed.trim() !== q && set(typed.trim())}
      />
    </search>
  )
}

function Conditions({ register, at, change, close }: Props & { readonly close: () => void }) {
  const me = useMe()
  const closed = Object.entries(register.fields).flatMap(([name, f]) =>
    f.kind === 'choice' || f.kind === 'choices'
      ? [{ key: `where.${name}`, title: f.title, options: f.options }]
      : f.kind === 'flag'
        ? [{ key: `where.${name}`, title: f.title, options: { true: '是', false: '否' } }]
        : [],
  )
  const villages = me.units.filter(u => u.kind === 'village')
  const all = [
    ...(villages.length > 0
      ? [{ key: 'village', title: '村（社区）', options: Object.fromEntries(villages.map(u => [String(u.id), u.title])) }]
      : []),
    ...closed,
  ]
  return (
    <Dialog label="加条件" close={close} className="conditions">
      <h2>加条件</h2>
      <div className="between">
        <DayBetween title="登记从" value={at.get('from')} set={v => change({ from: v })} />
        <DayBetween title="到" value={at.get('to')} set={v => change({ to: v })} />
      </div>
      {all.map(c => (
        <fieldset key={c.key}>
          <legend>{c.title}</legend>
          <span className="ops">
            {Object.entries(c.options).map(([v, title]) => {
              const now = (at.get(c.key) ?? '').split(',').filter(Boolean)
              const on = now.includes(v)
              const next = c.key === 'village' ? (on ? [] : [v]) : on ? now.filter(x => x !== v) : [...now, v]
              return (
                <button key={v} type="button" aria-pressed={on} onClick={() => change({ [c.key]: next.join(',') })}>
                  {title}
                </button>
              )
            })}
          </span>
        </fieldset>
      ))}
      <div className="do">
        <button type="button" className="btn pri" onClick={close}>
          好了
        </button>
      </div>
    </Dialog>
  )
}

function DayBetween({
  title,
  value,
  set,
}: {
  readonly title: string
  readonly value: string | null
  readonly set: (day: string | null) => void
}) {
  const me = useMe()
  const [typed, setTyped] = useState(value ?? '')
  return (
    <label>
      {title}
      <input
        className="in"
        value={typed}
        placeholder="2023.1.1"
        onChange={e => setTyped(e.target.value)}
        onBlur={() => set(typedDay(typed, me.today))}
      />
    </label>
  )
}
