/** @module What the matter says of itself: the few facts under its title, and all its fields. Masked ones are revealed on a press. */
import { useState } from 'react'
import type { Register } from '../../../declare/register.ts'
import { roles } from '../../../declare/role.ts'
import { shown } from '../../../declare/show.ts'
import type { MatterView, UnitRow } from '../../../server/api.ts'
import { send } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useMe } from '../../app/session.tsx'
import { ownPage } from '../../own-page.ts'

/** A field's value in words; a unit by its name. */
export function words(register: Register, name: string, value: unknown, units: readonly UnitRow[]): string {
  const field = register.fields[name]
  if (!field || value === undefined || value === null) return ''
  if (field.kind === 'unit') return units.find(u => u.id === value)?.title ?? String(value)
  return shown(field, value)
}

interface Props {
  readonly view: MatterView
  readonly register: Register
}
const short = 24

/** Up to five short facts and who carries it. */
export function Facts({ view, register }: Props) {
  const me = useMe()
  const facts = Object.keys(register.fields)
    .filter(name => name !== register.named)
    .flatMap(name => {
      const text = words(register, name, view.fields[name], me.units)
      return text && text.length <= short && register.fields[name]!.kind !== 'flag'
        ? [{ name, title: register.fields[name]!.title, text }]
        : []
    })
    .slice(0, 5)
  return (
    <dl className="fx">
      {facts.map(f => (
        <div key={f.name}>
          <dt>{f.title}</dt>
          <dd>{f.text}</dd>
        </div>
      ))}
      {view.row.handler && (
        <div>
          <dt>承办</dt>
          <dd>{view.row.handler}</dd>
        </div>
      )}
    </dl>
  )
}

/** What an act keeps as text (a whole report, the hash of one) is shown by the page of its own that such matters have. */
const isElsewhere = (register: Register, name: string): boolean =>
  register.fields[name]?.kind === 'text' && register.fields[name].kept === true && ownPage(register.id, '') !== undefined

/** All fields that hold something, in declared order. */
export function Contents({ view, register }: Props) {
  const me = useMe()
  const [bare, setBare] = useState<{ readonly [name: string]: unknown }>({})
  const rows = Object.keys(register.fields).filter(
    n => !isElsewhere(register, n) && (view.fields[n] !== undefined || view.maskedFields.includes(n)),
  )
  if (rows.length === 0) return null
  return (
    <section className="blk">
      <h2>内容</h2>
      <dl className="all">
        {rows.map(name => (
          <div key={name}>
            <dt>{register.fields[name]!.title}</dt>
            <dd>
              {words(register, name, bare[name] ?? view.fields[name], me.units) || <span className="muted">已遮蔽</span>}
              {view.maskedFields.includes(name) && bare[name] === undefined && (
                <Reveal view={view} name={name} give={v => setBare({ ...bare, [name]: v })} asks={needsReason(register, view, me.name)} />
              )}
              {bare[name] !== undefined && <Details value={bare[name]} />}
            </dd>
          </div>
        ))}
      </dl>
      {register.restricted && (
        <p className="mt">
          本台账只有{register.restricted.map(r => roles[r]).join('、')}能看，{register.stays ? '不出导出' : '导出要写明用途，会记下来'}。
        </p>
      )}
    </section>
  )
}

const needsReason = (register: Register, view: MatterView, me: string) => register.restricted !== undefined || view.row.handler !== me

interface RevealProps {
  readonly view: MatterView
  readonly name: string
  readonly give: (value: unknown) => void
  readonly asks: boolean
}

/** 看全部: whoever does not handle the matter gives a reason; the look is recorded. */
function Reveal({ view, name, give, asks }: RevealProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState('')
  async function look() {
    if (asks && !reason.trim()) return setAsking(true)
    const answer = await send<{ readonly fields: { readonly [name: string]: unknown } }>('POST', paths.reveal(view.row.matter), {
      fields: [name],
      ...(reason.trim() && { reason: reason.trim() }),
    })
    if (answer.ok) return give(answer.value.fields[name])
    setAsking(true)
    setWrong(answer.refused.map(r => r.text).join(' '))
  }
  return (
    <span className="reveal noprint">
      {asking && (
        <input
          className="in"
          aria-label="用途"
          placeholder="写明用途，会记下来"
          value={reason}
          onChange={e => setReason(e.target.value)}
          onKeyDown={e => e.key === 'Enter' && look()}
        />
      )}
      <button type="button" className="btn bare sm" onClick={look}>
        看全部
      </button>
      {wrong && (
        <span role="alert" className="st-late">
          {wrong}
        </span>
      )}
    </span>
  )
}

/** A person in full, line by line. */
function Details({ value }: { readonly value: unknown }) {
  if (!Array.isArray(value)) return null
  return (
    <ul className="people">
      {(value as readonly { readonly name: string; readonly idNo?: string; readonly phone?: string; readonly address?: string }[]).map(
        p => (
          <li key={p.name}>{[p.name, p.idNo, p.phone, p.address].filter(Boolean).join('，')}</li>
        ),
      )}
    </ul>
  )
}
