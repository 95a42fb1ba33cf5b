/** @module Taking a step of a matter that is open, or correcting an entry of it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { isKernelStep, kernelSteps } from '../../../declare/kernel.ts'
import { asked, type Register } from '../../../declare/register.ts'
import { itemFields } from '../../../ledger/now.ts'
import type { MatterView, RecordAnswer, StoryItem } from '../../../server/api.ts'
import { ask, send } from '../../api/client.ts'
import { paths } from '../../api/paths.ts'
import { useAnswer, useRefresh } from '../../api/use.ts'
import { useMe } from '../../app/session.tsx'
import { useFrame } from '../../app/shell.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Story } from '../../parts/story.tsx'
import { useRegister } from '../../registers.ts'
import { BesideForm, isBeside } from '../beside/beside.tsx'
import { AboutStep } from './about-step.tsx'
import { bodyOf } from './body.ts'
import { Correct } from './correct.tsx'
import { StepForm } from './step-form.tsx'
import './record.css'

export function Component() {
  const me = useMe()
  const { matter, step } = useParams()
  const view = useAnswer<MatterView>(paths.matter(matter!))
  const register = useRegister(view.row.register)
  const title = isKernelStep(step!) ? kernelSteps[step] : (register?.steps[step!]?.title ?? '办理')
  useFrame({ title: `${title} ${view.row.title}`, register: view.row.register })
  if (register && step === 'correct') return <Correct view={view} register={register} />
  if (register && isBeside(step!)) return <BesideForm key={`${matter} ${step}`} view={view} register={register} step={step} />
  if (!register?.steps[step!])
    return (
      <main className="page" id="main">
        <Notice
          title="没有这个环节"
          action={
            <Link className="btn" to={`/matters/${matter}`}>
              回到这一件
            </Link>
          }
        >
          这一件现在可以办什么，看它的“下一步”。
        </Notice>
      </main>
    )
  if (view.row.unit !== me.unit.id || !register.steps[step!]!.by.some(r => me.roles.includes(r)))
    return (
      <main className="page" id="main">
        <Notice
          kind="locked"
          title={`“${title}”由别的岗位办理`}
          action={
            <Link className="btn" to={`/matters/${matter}`}>
              回到这一件
            </Link>
          }
        >
          谁能办，写在这一件的“下一步”里。
        </Notice>
      </main>
    )
  return <Taking key={`${matter} ${step}`} view={view} register={register} step={step!} />
}

function Taking({ view, register, step }: { readonly view: MatterView; readonly register: Register; readonly step: string }) {
  const me = useMe()
  const go = useNavigate()
  const client = useQueryClient()
  const refresh = useRefresh()
  // The state that the form was opened on: a write names it, so that a stale page is noticed.
  const [base, setBase] = useState(view.n)
  const [between, setBetween] = useState<MatterView | null>(null)
  const { matter } = view.row
  // The next of several begins blank: what it leaves out is not what the last one said.
  const items = itemFields(register)
  const kept = Object.fromEntries(
    asked(register, step).flatMap(a =>
      (register.steps[step]!.each && items.has(a.name)) || view.maskedFields.includes(a.name) || view.fields[a.name] === undefined
        ? []
        : [[a.name, view.fields[a.name]]],
    ),
  )

  async function submit(n: number, ...[draft, data]: Parameters<React.ComponentProps<typeof StepForm>['submit']>) {
    const answer = await send<{ matter: string; n: number; warnings: readonly string[] }>(
      'POST',
      paths.record(matter),
      bodyOf(register, step, n, draft, data),
    )
    if (!answer.ok && answer.refused.some(r => r.code === 'stale')) setBetween(await ask<MatterView>(paths.matter(matter)))
    return answer
  }
  const n = between ? Math.max(base, between.n) : base
  return (
    <main className="page record" id="main">
      <p className="crumb">
        <Link to={`/registers/${register.id}`}>{register.title}</Link> ／{' '}
        <Link to={`/matters/${matter}`}>{view.row.number ?? view.row.title}</Link>
      </p>
      <header className="page-head">
        <h1>{register.steps[step]!.title}</h1>
        <span className="sub">{view.row.title}</span>
      </header>
      <div className="rec-two">
        <StepForm
          register={register}
          step={step}
          name={`${matter}:${step}`}
          fields={view.fields}
          start={{ matter, day: me.today, data: view.pending?.step === step ? kept : startOf(register, step, kept) }}
          verb={register.steps[step]!.approvedBy ? '送批准' : '记下'}
          body={(draft, data) => bodyOf(register, step, n, draft, data)}
          submit={(draft, data) => submit(n, draft, data)}
          preview={(draft, data) => send<RecordAnswer>('POST', paths.preview(matter), bodyOf(register, step, n, draft, data))}
          stale={again => (
            <Stale
              between={between?.story.filter(t => t.n >= base) ?? []}
              again={() => {
                setBase(n)
                again()
              }}
            />
          )}
          done={async answer => {
            client.removeQueries({ queryKey: [paths.matter(matter)] })
            await refresh()
            go(`/matters/${matter}`, { replace: true, state: { warnings: answer.warnings } })
          }}
        />
        <AboutStep register={register} step={step} fields={view.fields} day={me.today} />
      </div>
    </main>
  )
}

/** What the matter already says is offered again, except long texts: each entry writes its own. */
function startOf(register: Register, step: string, kept: { readonly [name: string]: unknown }) {
  return Object.fromEntries(
    asked(register, step).flatMap(({ name, field }) =>
      kept[name] === undefined || field.kind === 'text' || field.kind === 'files' || field.kind === 'date' ? [] : [[name, kept[name]]],
    ),
  )
}

/** What came between, above the button that saves all the same. */
function Stale({ between, again }: { readonly between: readonly StoryItem[]; readonly again: () => void }) {
  const { today } = useMe()
  return (
    <Notice
      kind="error"
      title="没有存上"
      action={
        <button type="button" className="btn pri" onClick={again}>
          看过了，照我写的存
        </button>
      }
    >
      别人刚改过这一件，您写的还在上面。这期间记下的是：
      <Story items={between} today={today} />
    </Notice>
  )
}
