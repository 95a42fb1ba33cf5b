/**
 * @module The form of a step, made from the register's declaration: the same fields, checks and words as everywhere.
 * A refusal stands at its field; a stale answer keeps what was typed and shows what came between.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../../base/day.ts'
import type { Result } from '../../../base/result.ts'
import { concerns } from '../../../declare/fields.ts'
import { asked, type Register } from '../../../declare/register.ts'
import type { Me, RecordAnswer, RecordBody } from '../../../server/api.ts'
import type { Told } from '../../api/client.ts'
import { useMe } from '../../app/session.tsx'
import { DateInput, FieldInput } from '../../fields/index.tsx'
import { FormPlace } from '../../fields/place.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { type Data, type Draft, dropDraft, hasDraft, keepDraft, openDraft } from './draft.ts'
import { Drafts } from './drafts.tsx'
import { FieldRow } from './field-row.tsx'
import { useFirstWrong } from './first-wrong.ts'
import { cleaned, concerning, problems } from './problems.ts'

interface Props {
  readonly register: Register
  readonly step: string
  /** The name of its draft. */
  readonly name: string
  /** What the matter says already. */
  readonly fields: Data
  readonly start: { readonly matter?: string; readonly day: Day; readonly data: Data }
  readonly submit: (draft: Draft, data: Data) => Promise<Result<RecordAnswer, Told>>
  /** What would be recorded. */
  readonly body: (draft: Draft, data: Data) => RecordBody
  /** Asks what would stand against the step, while it is being written. */
  readonly preview?: (draft: Draft, data: Data) => Promise<Result<RecordAnswer, Told>>
  readonly done: (answer: RecordAnswer) => void
  /** What stands above the buttons when the answer was stale. */
  readonly stale?: (again: () => void) => React.ReactNode
  /** The step waits for approval: the button says so. */
  readonly verb: string
}

interface Filling {
  readonly draft: Draft
  readonly told: readonly Told[]
  readonly busy: boolean
  readonly change: (part: Partial<Draft>, field: string) => void
  readonly save: () => Promise<void>
  /** What would be recorded as it is written now, whatever is still empty; undefined and told where something is wrong. */
  readonly soFar: () => RecordBody | undefined
  readonly tell: (told: readonly Told[]) => void
}

/** The form being filled: every stroke is kept; saving checks first, sends once, and drops the draft when it is recorded. */
function useFilling({ register, step, name, fields, start, submit, body, done }: Props, { today, sample }: Me): Filling {
  const [draft, setDraft] = useState(() => openDraft(name, start))
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  return {
    draft,
    told,
    busy,
    change(part, field) {
      const now = { ...draft, ...part }
      setDraft(now)
      keepDraft(name, now)
      setTold(told.filter(t => t.field !== field))
    },
    async save() {
      if (busy) return
      const data = concerning(register, fields, cleaned(draft.data))
      const wrong = problems(register, step, draft.day, data, today, sample)
      if (wrong.length > 0) return setTold(wrong)
      setBusy(true)
      const answer = await submit(draft, data)
      setBusy(false)
      if (!answer.ok) return setTold(answer.refused)
      dropDraft(name)
      done(answer.value)
    },
    soFar() {
      const data = concerning(register, fields, cleaned(draft.data))
      const wrong = problems(register, step, draft.day, data, today, sample).filter(t => t.code !== 'required')
      setTold(wrong)
      return wrong.length > 0 ? undefined : body(draft, data)
    },
    tell: setTold,
  }
}

/** How long somebody has stopped writing before the program looks. */
const PAUSE_MS = 700

/**
 * What the law has against the step as far as it is written: asked of the server when the writer pauses. A field that is still
 * empty is left in peace; a page that became stale says so when it is saved.
 */
function useHints({ preview, register, step, fields }: Props, draft: Draft): readonly Told[] {
  const me = useMe()
  const [hints, setHints] = useState<readonly Told[]>([])
  const ask = useRef(preview)
  ask.current = preview
  useEffect(() => {
    setHints([])
    const data = concerning(register, fields, cleaned(draft.data))
    const filled = (t: Told) => t.code !== 'stale' && (!t.field || t.field === 'day' || data[t.field] !== undefined)
    if (!ask.current || Object.keys(data).length === 0) return
    if (problems(register, step, draft.day, data, me.today, me.sample).some(t => t.code !== 'required')) return
    let gone = false
    const later = setTimeout(async () => {
      const answer = await ask.current?.(draft, data)
      if (!gone && answer && !answer.ok) setHints(answer.refused.filter(filled))
    }, PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(later)
    }
  }, [draft, register, step, fields, me])
  return hints
}

export function StepForm(props: Props) {
  const { register, step, name, stale, verb } = props
  const me = useMe()
  const [restored] = useState(() => hasDraft(name))
  const { draft, told, busy, change, save, soFar, tell } = useFilling(props, me)
  const hints = useHints(props, draft)
  const form = useFirstWrong(told)
  const fields = asked(register, step).filter(a => concerns(a.field, { ...props.fields, ...draft.data }))
  const place = useMemo(() => ({ today: me.today, units: me.units, matter: draft.matter }), [me, draft.matter])

  const at = (field: string) => [...told, ...hints.filter(h => !told.some(t => t.code === h.code))].filter(t => t.field === field)
  const asks = new Set(['day', ...fields.map(f => f.name)])
  const general = [...told, ...hints].filter(t => !t.field || !asks.has(t.field))
  return (
    <FormPlace value={place}>
      <form
        ref={form}
        className="step-form"
        noValidate
        onSubmit={e => {
          e.preventDefault()
          save()
        }}
      >
        <FieldRow name="day" title="发生日期" must told={at('day')} value={draft.day} set={day => change({ day }, 'day')}>
          {slot => (
            <>
              <DateInput slot={slot} past recent />
              <AfterClosing told={at('day')} draft={draft} set={afterClosing => change({ afterClosing }, 'day')} />
            </>
          )}
        </FieldRow>
        {fields.map(({ name: field, must, field: f }) => (
          <FieldRow
            key={field}
            name={field}
            title={f.title}
            must={must}
            help={f.help}
            told={at(field)}
            value={draft.data[field]}
            set={value => change({ data: { ...draft.data, [field]: value } }, field)}
          >
            {slot => <FieldInput field={f} slot={slot} />}
          </FieldRow>
        ))}
        <footer className="ft">
          {general.length > 0 && general.every(t => t.code === 'stale') && stale ? stale(save) : <Refusals told={general} />}
          <p className="counts">
            {countsFor(register, step)}
            {restored && <span>上次没存的还在。</span>}
          </p>
          <button type="submit" className="btn pri" disabled={busy}>
            {busy ? '正在存…' : verb}
          </button>
          {register.steps[step]!.documents && <Drafts matter={draft.matter} body={soFar} tell={tell} />}
        </footer>
      </form>
    </FormPlace>
  )
}

interface AfterClosingProps {
  readonly told: readonly Told[]
  readonly draft: Draft
  readonly set: (on: boolean) => void
}

/** Where the books are closed over the day: to record it all the same, as a change after the closing. */
function AfterClosing({ told, draft, set }: AfterClosingProps) {
  if (!draft.afterClosing && !told.some(t => t.code === 'closed-books')) return null
  return (
    <label className="after-closing">
      <input type="checkbox" checked={draft.afterClosing === true} onChange={e => set(e.target.checked)} />
      按补录办理，显示为封账后的变动
    </label>
  )
}

/** What the entry will count as. */
function countsFor(register: Register, step: string): string {
  const flows = Object.values(register.figures).flatMap(f => ('flow' in f && f.flow.includes(step) && !f.where ? [f] : []))
  if (flows.length === 0) return ''
  return `计入：${flows.map(f => (f.sum || f.distinct ? f.title : `${f.title} ＋1${f.unit}`)).join('，')}`
}
