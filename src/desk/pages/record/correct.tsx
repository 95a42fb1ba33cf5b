/** @module 更正: an entry gets other values, with a reason. The old ones stay to be seen; or the entry is cancelled whole. */
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { isKernelStep } from '../../../declare/kernel.ts'
import { asked, type Register } from '../../../declare/register.ts'
import { valueRefusal } from '../../../declare/validate.ts'
import { worded } from '../../../declare/wording.ts'
import type { MatterView, RecordAnswer, StoryItem } from '../../../server/api.ts'
import { freshId, send, type Told } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { DateInput, FieldInput } from '../../fields/index.tsx'
import { FormPlace } from '../../fields/place.tsx'
import { Refusals } from '../../parts/refusals.tsx'
import { shortDay } from '../../words.ts'
import { Cancel } from '../beside/cancel.tsx'
import { FieldRow } from './field-row.tsx'
import { useFirstWrong } from './first-wrong.ts'

interface Writing {
  readonly set: { readonly [field: string]: unknown }
  readonly day: unknown
  readonly reason: string
}

/** Sends the correction or the cancellation of an entry, after the checks that its fields declare. */
function useCorrection(view: MatterView, register: Register, item: StoryItem) {
  const me = useMe()
  const go = useNavigate()
  const refresh = useRefresh()
  const [request] = useState(freshId)
  const [told, setTold] = useState<readonly Told[]>([])
  const fields = register.steps[item.step]
    ? asked(register, item.step).filter(f => !f.field.kept && !view.maskedFields.includes(f.name))
    : []
  async function write(step: 'correct' | 'cancel', { set, day, reason }: Writing) {
    const refusals = fields.flatMap(f =>
      set[f.name] === undefined || set[f.name] === null ? [] : (valueRefusal(f.name, f.field, set[f.name]) ?? []),
    )
    const noReason = reason.trim() ? [] : [{ code: 'reason-needed', field: 'reason' }]
    const wrong = [...(step === 'correct' ? refusals : []), ...noReason]
    if (wrong.length > 0) return setTold(wrong.map(r => ({ ...r, text: worded(r) })))
    const moved = day !== item.day && { day }
    const data = step === 'cancel' ? { of: item.n, reason } : { of: item.n, set, ...moved, reason }
    const body = { request, register: register.id, n: view.n, step, day: me.today, data }
    const answer = await send<RecordAnswer>('POST', paths.record(view.row.matter), body)
    if (!answer.ok) return setTold(answer.refused)
    await refresh()
    go(`/matters/${view.row.matter}`, { replace: true })
  }
  return { fields, told, write }
}

interface Props {
  readonly view: MatterView
  readonly register: Register
}
export function Correct({ view, register }: Props) {
  const [query] = useSearchParams()
  const item = view.story.find(s => s.n === Number(query.get('of')))
  if (!item) return null
  return isKernelStep(item.step) ? <Cancel view={view} item={item} /> : <Correcting view={view} register={register} item={item} />
}

function Correcting({ view, register, item }: Props & { readonly item: StoryItem }) {
  const me = useMe()
  const { fields, told, write } = useCorrection(view, register, item)
  const [set, setSet] = useState<Writing['set']>({})
  const [day, setDay] = useState<unknown>(item.day)
  const [reason, setReason] = useState('')
  const form = useFirstWrong(told)
  const at = (name: string) => told.filter(t => t.field === name)
  const asks = new Set(['day', 'reason', ...fields.map(f => f.name)])
  return (
    <main className="page record" id="main">
      <p className="crumb">
        <Link to={`/matters/${view.row.matter}`}>{view.row.title}</Link>
      </p>
      <header className="page-head">
        <h1>
          更正{shortDay(item.day, me.today)}的“{item.title}”
        </h1>
      </header>
      <FormPlace value={{ today: me.today, units: me.units, matter: view.row.matter }}>
        <form
          ref={form}
          className="step-form"
          noValidate
          onSubmit={e => {
            e.preventDefault()
            write('correct', { set, day, reason })
          }}
        >
          <FieldRow name="day" title="发生日期" must told={at('day')} value={day} set={setDay}>
            {slot => <DateInput slot={slot} past />}
          </FieldRow>
          {fields.map(f => (
            <FieldRow
              key={f.name}
              name={f.name}
              title={f.field.title}
              must={false}
              told={at(f.name)}
              value={f.name in set ? set[f.name] : item.now?.[f.name]}
              set={v => setSet({ ...set, [f.name]: v ?? null })}
            >
              {slot => <FieldInput field={f.field} slot={slot} />}
            </FieldRow>
          ))}
          <FieldRow
            name="reason"
            title="理由"
            must
            help="更正后两个值都看得到，理由会跟着。"
            told={at('reason')}
            value={reason}
            set={v => setReason(String(v ?? ''))}
          >
            {slot => <textarea className="in" id={slot.id} rows={2} value={reason} onChange={e => setReason(e.target.value)} />}
          </FieldRow>
          <Foot told={told.filter(t => !t.field || !asks.has(t.field))} cancel={() => write('cancel', { set, day, reason })} />
        </form>
      </FormPlace>
    </main>
  )
}

const Foot = ({ told, cancel }: { readonly told: readonly Told[]; readonly cancel: () => void }) => (
  <footer className="ft">
    <Refusals told={told} />
    <button type="submit" className="btn pri">
      更正
    </button>
    <button type="button" className="btn" onClick={cancel}>
      整条撤销
    </button>
  </footer>
)
