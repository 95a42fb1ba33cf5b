/** @module 依法删除个人信息: what goes and what stays, the article, a reason, and one deliberate tick. Nobody can take it back. */
import { useState } from 'react'
import { kernelSteps } from '../../../declare/kernel.ts'
import type { Register } from '../../../declare/register.ts'
import { personalInformationLaw } from '../../../law/instruments/personal-information-law.ts'
import type { MatterView } from '../../../server/api.ts'
import { LawReference } from '../../parts/law-reference.tsx'
import { FieldRow } from '../record/field-row.tsx'
import { Frame, noReason, useWriting } from './frame.tsx'
import { Reason } from './reason.tsx'

export function Erase({ view, register }: { readonly view: MatterView; readonly register: Register }) {
  const writing = useWriting(view, 'erase')
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const at = (field: string) => writing.told.filter(t => t.field === field)
  const personal = Object.values(register.fields)
    .filter(f => f.personal)
    .map(f => `“${f.title}”`)
    .join('')
  const submit = () =>
    writing.write({ reason: reason.trim() }, [
      noReason(reason),
      !sure && { code: 'required', field: 'sure', text: '请核对以后在这里打勾。' },
    ])
  return (
    <Frame
      view={view}
      title={kernelSteps.erase}
      about={
        <>
          {personal}永远删去，附件也不能再打开；事项、日期、数字和每一条记录都留下。依据
          <LawReference law={personalInformationLaw.article('47')} />
          ，法律规定的保存期限没有满的，先不要删。
        </>
      }
      verb="删除个人信息"
      writing={writing}
      submit={submit}
      asks={['reason', 'sure']}
    >
      <Reason help="例如：保存期限已满；当事人依法要求删除。" told={at('reason')} value={reason} set={setReason} />
      <FieldRow name="sure" title="核对" must told={at('sure')} value={sure} set={v => setSure(v === true)}>
        {slot => (
          <label className="after-closing">
            <input
              type="checkbox"
              id={slot.id}
              aria-describedby={slot.describedBy}
              checked={sure}
              onChange={e => slot.set(e.target.checked)}
            />
            已经核对过，知道删了谁也恢复不了
          </label>
        )}
      </FieldRow>
    </Frame>
  )
}
