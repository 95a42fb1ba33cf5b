import type { Of, Person } from '../../declare/fields.ts'
import { marks, type Slot } from './slot.ts'

const details = { idNo: '证件号码', phone: '电话', address: '住址' } as const
const anew: Person = { name: '' }

/** People one under another; the name first, the rest may follow. An empty row is no person. */
export function PeopleInput({ field, slot }: { readonly field: Of<'people'>; readonly slot: Slot }) {
  const people = Array.isArray(slot.value) && slot.value.length > 0 ? (slot.value as readonly Person[]) : [anew]
  const put = (now: readonly Person[]) => slot.set(now.some(p => Object.values(p).some(Boolean)) ? now.map(trimmed) : undefined)
  const edit = (i: number, part: Partial<Person>) => put(people.map((p, j) => (j === i ? { ...p, ...part } : p)))
  return (
    <span className="people">
      {people.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people being typed have no other name
        <span key={i} className="person">
          <input
            className="in name"
            {...(i === 0 ? marks(slot) : {})}
            aria-label={i === 0 ? undefined : `${field.title}${i + 1}的姓名或名称`}
            placeholder="姓名或名称"
            autoComplete="off"
            value={p.name}
            onChange={e => edit(i, { name: e.target.value })}
          />
          {Object.entries(details).map(([k, title]) => (
            <input
              key={k}
              className="in"
              aria-label={title}
              placeholder={title}
              autoComplete="off"
              value={p[k as keyof typeof details] ?? ''}
              onChange={e => edit(i, { [k]: e.target.value })}
            />
          ))}
          {people.length > 1 && (
            <button type="button" className="btn bare sm" onClick={() => put(people.filter((_, j) => j !== i))}>
              去掉
            </button>
          )}
        </span>
      ))}
      {people.length < (field.max ?? 200) && (
        <button type="button" className="btn sm" onClick={() => slot.set([...people, anew])}>
          再加一人
        </button>
      )}
    </span>
  )
}

/** Without the parts that were left empty. */
const trimmed = (p: Person): Person =>
  Object.fromEntries(Object.entries(p).filter(([k, v]) => k === 'name' || v.trim() !== '')) as unknown as Person
