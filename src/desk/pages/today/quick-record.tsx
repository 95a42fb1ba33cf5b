/** @module 记一笔: choose what, write one sentence, see what was understood; then the form, with everything filled in. */
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Day } from '../../../base/day.ts'
import type { Register } from '../../../declare/register.ts'
import { useMe } from '../../app/session.tsx'
import { openingSteps } from '../../opening.ts'
import { EnterKey } from '../../parts/enter-key.tsx'
import { useRegisters } from '../../registers.ts'
import { nearDay } from '../../words.ts'
import { readSentence } from './quick-words.ts'

/** What is recorded most often, first; whoever may not record one of them is offered the next. */
const often = ['legal-education', 'reception-visit', 'mediation', 'inspection', 'disclosure-item', 'legality-review']

export function QuickRecord({ today }: { readonly today: Day }) {
  const me = useMe()
  const kinds = useRegisters(often.filter(id => me.registers.includes(id)))
    .filter(r => openingSteps(r, me.roles).length > 0)
    .slice(0, 4)
  const [chosen, setChosen] = useState<string>()
  const register = kinds.find(k => k.id === chosen) ?? kinds[0]
  if (!register) return null
  return (
    <section className="quick" aria-label="记一笔">
      <h2>记一笔</h2>
      <fieldset className="kinds" aria-label="记什么">
        {kinds.map(k => (
          <button key={k.id} type="button" aria-pressed={k === register} onClick={() => setChosen(k.id)}>
            {k.title.slice(0, k.title.length > 4 ? 4 : undefined)}
          </button>
        ))}
      </fieldset>
      <Written key={register.id} register={register} step={openingSteps(register, me.roles)[0]!} today={today} />
    </section>
  )
}

function Written({ register, step, today }: { readonly register: Register; readonly step: string; readonly today: Day }) {
  const me = useMe()
  const go = useNavigate()
  const [sentence, setSentence] = useState('')
  const read = readSentence(register, step, sentence, today, me.units)
  const record = () => go(`/registers/${register.id}/new?step=${step}`, { state: { day: read.day, data: read.data } })
  return (
    <form
      onSubmit={e => {
        e.preventDefault()
        record()
      }}
    >
      <label className="vh" htmlFor="quick">
        写一句话
      </label>
      <textarea
        id="quick"
        className="in qin"
        rows={2}
        value={sentence}
        placeholder={`昨天 ${me.units.find(u => u.kind === 'village')?.title ?? '某村'} …`}
        onChange={e => setSentence(e.target.value)}
        onKeyDown={e => {
          if (e.key !== 'Enter' || e.shiftKey || e.nativeEvent.isComposing) return
          e.preventDefault()
          record()
        }}
      />
      {sentence.trim() && (
        <dl className="parse">
          <div>
            <dt>发生</dt>
            <dd>{nearDay(read.day, today)}</dd>
          </div>
          {read.said.map(s => (
            <div key={s.title}>
              <dt>{s.title}</dt>
              <dd>{s.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="adds">{register.steps[step]!.title}。没写全的，下一步接着填。</p>
      <div className="qa">
        <button type="submit" className="btn pri">
          记下
          <EnterKey />
        </button>
      </div>
    </form>
  )
}
