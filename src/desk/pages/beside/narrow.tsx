/** @module 限定知悉: the matter is kept to some people by name, or given back to everybody. */
import { useState } from 'react'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { MatterView, Named } from '../../../server/api.ts'
import { useMe } from '../../app/session.tsx'
import { ColleaguesInput } from '../../fields/colleagues.tsx'
import { FieldRow } from '../record/field-row.tsx'
import { blank, Frame, noReason, useWriting } from './frame.tsx'
import { Reason } from './reason.tsx'

const named = (value: unknown): readonly Named[] => (Array.isArray(value) ? value : [])
/** Once each, in this order. */
const once = (people: readonly Named[]): readonly Named[] => [...new Map(people.map(p => [p.account, p])).values()]

export function Narrow({ view }: { readonly view: MatterView }) {
  const { account, name } = useMe()
  const { handler, with: helpers, readers } = view.besides
  const writing = useWriting(view, 'narrow', d => d.readers !== null && !d.readers.includes(account))
  const [who, setWho] = useState<unknown>(readers ?? once([...(handler ? [handler] : []), ...helpers, { account, name }]))
  const [reason, setReason] = useState('')
  const at = (field: string) => writing.told.filter(t => t.field === field)
  const keep = () =>
    writing.write({ readers: named(who).map(n => n.account), reason: reason.trim() }, [
      named(who).length === 0 && blank('readers', '能看的人'),
      noReason(reason),
    ])
  const blind = named(who).length > 0 && !named(who).some(n => n.account === account)
  return (
    <Frame
      view={view}
      title={kernelSteps.narrow}
      about="只有名单里的人看得到这一件。别人在清单、查找、数字的明细里都找不到它，数字照样计入。"
      verb={readers ? '改名单' : '限定'}
      writing={writing}
      submit={keep}
      asks={['readers', 'reason']}
      other={
        readers && (
          <button type="button" className="btn" onClick={() => writing.write({ readers: null, reason: reason.trim() }, [noReason(reason)])}>
            解除限定，都能看
          </button>
        )
      }
    >
      <FieldRow
        name="readers"
        title="能看的人"
        must
        help={blind ? '名单里没有您：记下以后，您自己也看不到这一件，不能再解除。' : undefined}
        told={at('readers')}
        value={who}
        set={setWho}
      >
        {slot => <ColleaguesInput slot={slot} matter={view.row.matter} />}
      </FieldRow>
      <Reason help="例如：被反映人回避。" told={at('reason')} value={reason} set={setReason} />
    </Frame>
  )
}
