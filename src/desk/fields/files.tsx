import { useRef, useState } from 'react'
import type { File as Kept, Of } from '../../declare/fields.ts'
import { send } from '../api/client.ts'
import { paths } from '../api/paths.ts'
import { usePlace } from './place.tsx'
import type { Slot } from './slot.ts'

/** Files go up when they are picked; the entry carries their fingerprints. */
export function FilesInput({ field, slot }: { readonly field: Of<'files'>; readonly slot: Slot }) {
  const { matter } = usePlace()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const kept = Array.isArray(slot.value) ? (slot.value as readonly Kept[]) : []
  async function add(picked: FileList | null) {
    if (!picked?.length) return
    setSaid('正在传…')
    const form = new FormData()
    for (const f of picked) form.append('file', f)
    const answer = await send<Kept | readonly Kept[]>('POST', paths.attachments(matter), form)
    if (!answer.ok) return setSaid(answer.refused.map(r => r.text).join(' '))
    setSaid('')
    slot.set([...kept, ...[answer.value].flat().map(({ hash, name }) => ({ hash, name }))])
  }
  return (
    <span className="files">
      {kept.map(f => (
        <span key={f.hash} className="file">
          {f.name}
          <button
            type="button"
            className="btn bare sm"
            aria-label={`去掉${f.name}`}
            onClick={() => slot.set(kept.length > 1 ? kept.filter(k => k !== f) : undefined)}
          >
            去掉
          </button>
        </span>
      ))}
      <button id={slot.id} type="button" className="btn sm" aria-describedby={slot.describedBy} onClick={() => input.current?.click()}>
        附材料
      </button>
      <input ref={input} type="file" multiple hidden aria-label={field.title} onChange={e => add(e.target.files)} />
      {said && <span role="status">{said}</span>}
    </span>
  )
}
