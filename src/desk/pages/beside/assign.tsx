/** @module 交办: who carries the matter, and who helps. */
import { useState } from 'react'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { MatterView, Named } from '../../../server/api.ts'
import { ColleaguesInput } from '../../fields/colleagues.tsx'
import { FieldRow } from '../record/field-row.tsx'
import { blank, Frame, useWriting } from './frame.tsx'
import { Reason } from './reason.tsx'

const named = (value: unknown): readonly Named[] => (Array.isArray(value) ? value : [])

export function Assign({ view }: { readonly view: MatterView }) {
  const { matter } = view.row
  const { handler, with: before } = view.besides
  const writing = useWriting(view, 'assign')
  const [whom, setWhom] = useState<unknown>(handler && [handler])
  const [helpers, setHelpers] = useState<unknown>(before.length > 0 ? before : undefined)
  const [reason, setReason] = useState('')
  const first = named(whom)[0]
  const at = (field: string) => writing.told.filter(t => t.field === field)
  const submit = () =>
    writing.write(
      {
        handler: first?.account ?? '',
        with: named(helpers).map(n => n.account),
        ...(reason.trim() && { reason: reason.trim() }),
      },
      [!first && blank('handler', '承办人')],
    )
  return (
    <Frame
      view={view}
      title={kernelSteps.assign}
      about="交给谁，这一件就列在谁的“等您”里；期限照旧，经过里记下谁交给谁。"
      verb={handler ? '转交' : '交办'}
      writing={writing}
      submit={submit}
      asks={['handler', 'with', 'reason']}
    >
      <FieldRow name="handler" title="承办人" must told={at('handler')} value={whom} set={setWhom}>
        {slot => <ColleaguesInput slot={slot} matter={matter} one fits={c => c.reads} />}
      </FieldRow>
      <FieldRow name="with" title="协办人" must={false} told={at('with')} value={helpers} set={setHelpers}>
        {slot => <ColleaguesInput slot={slot} matter={matter} fits={c => c.reads && c.account !== first?.account} />}
      </FieldRow>
      <Reason title="交代的话" must={false} told={at('reason')} value={reason} set={setReason} />
    </Frame>
  )
}
