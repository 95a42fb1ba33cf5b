/**
 * @module Members picked from a whole, each told for its own sake: 汽车61万辆，增长3.8%。其中：私人汽车58万辆，增长4.0%；轿车32万辆，增长6.3%. A clause that goes on to how
 * its figure has changed reports a measure; a private car may be a saloon, and schools are paid for out of what goes to the people. Such a row divides
 * nothing, unless it says that it is all, or comes so near its total that a hand must have slipped.
 */
import { type Items, ownShare } from '../../items.ts'
import type { List } from '../../lists/index.ts'
import { oneDigitOff } from '../../one-digit.ts'

/** Members that divide a total miss it by so much of it at most. */
const NEAR = 0.01

export function picked({ of }: Items, { total, parts, cue, complete }: List): boolean {
  if ((cue !== 'of' && cue !== 'colon') || complete || !parts.slice(1).some(p => p.sep !== '、')) return false
  if (cue === 'of' && crossed(total, parts)) return true
  const measured = parts.slice(0, -1).every(p => {
    const item = of.get(p.id)
    return item !== undefined && item.changes.length > 0 && ownShare(item) === undefined
  })
  const made = parts.reduce((n, p) => n + p.printed, 0)
  return measured && !oneDigitOff(total, made) && Math.abs(made - total.printed) > NEAR * total.printed
}

/** 卫生技术人员4.8万人，其中，医师2.0万人，护士2.3万人，卫生院卫生技术人员0.7万人: those who are called as the whole is are told by where they are, and the others by what. */
function crossed({ label }: List['total'], parts: List['parts']): boolean {
  const name = label.slice(-NAME)
  return name.length === NAME && !parts[0]!.label.endsWith(name) && parts.slice(1).some(p => p.label.endsWith(name) && p.label !== name)
}
/** So many characters name a thing. */
const NAME = 4
