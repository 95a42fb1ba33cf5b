/**
 * 一审613件……审结548件；二审53件……审结49件。……调解205件（一审197件、二审8件），调解率34.34%: what was settled at several levels is told of what was closed at all of them.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Item } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decide } from '../../share/verdict.ts'

export const levelsTogether: RelationRule = {
  kind: 'share',
  title: '各审级合计的比率',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: ['一审收案613件，审结548件；二审收案53件，审结49件。调解205件（一审197件、二审8件），调解率34.34%。'],
    bad: ['一审收案613件，审结548件；二审收案53件，审结49件。调解205件（一审197件、二审8件），调解率36.34%。'],
    traps: ['一审收案613件，审结548件；二审收案53件，审结49件。一审调解205件，一审调解率37.4%。'],
  },
}

const RATE = /^(?:综合|总|整体)?(?:调解|撤诉|调撤|和解|服判息诉|改判|发回|上诉)率(?:为|达到?|是)?$/
const CLOSED = /^(?:已|共)?(?:审结|结案|办结)$/
/** So many figures of a level stand at most before what was closed of it. */
const NEAR = 4
const FAR = 40

function found({ items }: Reading, s: Claim): Found | undefined {
  const item = s.role === 'rate' && RATE.test(s.label) ? items.of.get(s.id) : undefined
  if (!item || item.sentence !== s.sentence || s.id - item.head.id > FAR || item.children.length < 2) return undefined
  const levels = item.children.filter(c => alike(c.head.unit, item.head.unit)).map(c => c.head)
  if (levels.length < 2 || !meets(total(levels.map(l => l.value)), item.head.value)) return undefined
  const closed = levels.map(l => closedAt(item, l))
  if (!closed.every((c): c is Claim => c !== undefined)) return undefined
  const part = { value: item.head.value, parts: [item.head] }
  const told = decide(s, part, [{ value: total(closed.map(c => c.value)), parts: closed, certain: true, near: true }])
  return told && told.verdict !== 'undecided' ? { ...told, named: true } : undefined
}

/** What was closed of the level of this name: the first count that is called so behind the one that bears the name, up to the next level. */
function closedAt({ row, at, head }: Item, level: Claim): Claim | undefined {
  if (level.label.length < 2) return undefined
  const before = row.slice(Math.max(0, at - FAR), at)
  const from = before.findIndex(i => i.head.label.includes(level.label))
  const named = before[from]
  if (!named) return undefined
  const own = before.slice(from, from + NEAR).filter(i => i.sentence === named.sentence && alike(i.head.unit, head.unit))
  return own.find(i => CLOSED.test(i.head.label.replace(level.label, '')) && (i === named || i.head.sep !== '；'))?.head
}
