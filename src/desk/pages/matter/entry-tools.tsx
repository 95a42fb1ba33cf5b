/** @module What may be done to an entry: correct it, or cancel it. Nothing is overwritten; the story shows both. */
import { Link } from 'react-router'
import { isKernelStep } from '../../../declare/kernel.ts'
import type { Register } from '../../../declare/register.ts'
import type { MatterView, StoryItem } from '../../../server/api.ts'
import { useMe } from '../../app/session.tsx'

interface Props {
  readonly item: StoryItem
  readonly view: MatterView
  readonly register: Register
}

export function EntryTools({ item, view, register }: Props) {
  const me = useMe()
  const step = register.steps[item.step]
  if (isKernelStep(item.step) || item.cancelled || !step?.by.some(r => me.roles.includes(r))) return null
  return (
    <Link to={`/matters/${view.row.matter}/correct?of=${item.n}`} aria-label={`更正${item.title}`}>
      更正
    </Link>
  )
}
