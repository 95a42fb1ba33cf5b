/** @module Opening a matter: one form for each opening step of the register. */
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { Day } from '../../../base/day.ts'
import type { Register } from '../../../declare/register.ts'
import type { RecordAnswer } from '../../../server/api.ts'
import { send } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { openingSteps } from '../../opening.ts'
import { Notice } from '../../parts/notice.tsx'
import { useRegister } from '../../registers.ts'
import { AboutStep } from './about-step.tsx'
import { bodyOf } from './body.ts'
import type { Data, Draft } from './draft.ts'
import { StepForm } from './step-form.tsx'
import './record.css'

/** What another page hands over: a sentence that was read, an item of the inbox. */
export interface Handed {
  /** The item of the inbox that this registers. */
  readonly item?: string
  readonly day?: Day
  readonly data?: Data
}

export function Component() {
  const register = useRegister(useParams()['register']!)
  const me = useMe()
  const [query] = useSearchParams()
  useFrame({ title: register ? `登记 ${register.title}` : '登记', ...(register && { register: register.id }) })
  const steps = register ? openingSteps(register, me.roles) : []
  const wanted = query.get('step')
  const step = steps.find(s => s === wanted) ?? steps[0]
  if (!register || !step)
    return (
      <main className="page" id="main">
        <Notice
          kind="locked"
          title="这里由别的岗位登记"
          action={
            <Link className="btn" to="/groups">
              看台账
            </Link>
          }
        >
          您的岗位不能在这本台账里登记新的一件。
        </Notice>
      </main>
    )
  return <Opening key={`${register.id} ${step}`} register={register} step={step} steps={steps} />
}

const nothing = {}

function Opening({ register, step, steps }: { readonly register: Register; readonly step: string; readonly steps: readonly string[] }) {
  const me = useMe()
  const go = useNavigate()
  const refresh = useRefresh()
  const handed = (useLocation().state ?? {}) as Handed
  return (
    <main className="page record" id="main">
      <p className="crumb">
        <Link to={`/registers/${register.id}`}>{register.title}</Link>
      </p>
      <header className="page-head">
        <h1>{register.steps[step]!.title}</h1>
        {steps.length > 1 && (
          <nav className="seg" aria-label="怎样登记">
            {steps.map(s => (
              <Link key={s} to={`/registers/${register.id}/new?step=${s}`} replace aria-current={s === step ? 'page' : undefined}>
                {register.steps[s]!.title}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <div className="rec-two">
        <StepForm
          register={register}
          step={step}
          name={`${register.id}:${step}:${handed.item ?? ''}`}
          fields={nothing}
          start={{ day: handed.day ?? me.today, data: handed.data ?? {} }}
          verb={register.steps[step]!.approvedBy ? '送批准' : '记下'}
          body={(draft, data) => bodyOf(register, step, 1, draft, data)}
          submit={(draft, data) =>
            handed.item
              ? send<RecordAnswer>('POST', paths.acceptItem(handed.item), {
                  request: draft.request,
                  matter: draft.matter,
                  day: draft.day,
                  data,
                  ...(draft.afterClosing && { afterClosing: true }),
                })
              : send<RecordAnswer>('POST', paths.record(draft.matter), bodyOf(register, step, 1, draft, data))
          }
          {...(!handed.item && {
            preview: (draft: Draft, data: Data) =>
              send<RecordAnswer>('POST', paths.preview(draft.matter), bodyOf(register, step, 1, draft, data)),
          })}
          done={async answer => {
            await refresh()
            go(`/matters/${answer.matter}`, { replace: true, state: { warnings: answer.warnings } })
          }}
        />
        <AboutStep register={register} step={step} fields={{}} day={me.today} />
      </div>
    </main>
  )
}
