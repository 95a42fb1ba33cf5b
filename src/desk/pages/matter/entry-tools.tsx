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
  const word = wordOf(item, view)
  if (!word || item.cancelled) return null
  const by = register.steps[item.step]?.by ?? []
  // Whoever may take a step may mend it, and so may whoever directs the work.
  const mends = by.some(r => me.roles.includes(r)) || (by.length > 0 && me.may.includes('directs'))
  if (word === '更正' && !(mends && view.row.unit === me.unit.id)) return null
  return (
    <Link to={`/matters/${view.row.matter}/correct?of=${item.n}`} aria-label={`${word}${item.title}`}>
      {word}
    </Link>
  )
}

/** A step is corrected; a link or a platform's number is taken back by whoever may write one. Of other steps of the kernel a new one says what is so now. */
function wordOf({ step }: StoryItem, { besides }: MatterView): '更正' | '撤销' | undefined {
  if (!isKernelStep(step)) return '更正'
  return (step === 'link' || step === 'platform') && besides.may.includes(step) ? '撤销' : undefined
}
