/** @module 撤销登记: a link or a platform's number that was wrong. It stays in the story, struck out, with the reason. */
import { useState } from 'react'
import type { MatterView, StoryItem } from '../../../server/api.ts'
import { Frame, noReason, useWriting } from './frame.tsx'
import { Reason } from './reason.tsx'

export function Cancel({ view, item }: { readonly view: MatterView; readonly item: StoryItem }) {
  const writing = useWriting(view, 'cancel')
  const [reason, setReason] = useState('')
  return (
    <Frame
      view={view}
      title={`撤销“${item.title}”`}
      about={item.values.map(v => `${v.title}：${v.text}`).join('；')}
      verb="撤销"
      writing={writing}
      submit={() => writing.write({ of: item.n, reason: reason.trim() }, [noReason(reason)])}
      asks={['reason']}
    >
      <Reason
        help="撤销以后，经过里仍看得到这一条和理由。"
        told={writing.told.filter(t => t.field === 'reason')}
        value={reason}
        set={setReason}
      />
    </Frame>
  )
}
