import type { Claim } from '../claims.ts'
import { type Facts, factsOf, meet } from '../compare/facts.ts'
import { identityOf } from '../compare/identity.ts'
import type { Reading } from '../reading.ts'
import { figure } from '../words.ts'
import type { Note, Related, Rule } from './rule.ts'

/** What two papers of one year say of the same fact: the same unit twice, a unit and the one above or below it. */
export const againstRelated: Rule = {
  rule: 'against-related',
  title: '与同级、上级、下级材料对照',
  why: '同一件事在两份材料里应当是一个数；镇的数不会比全区的大。',
  severity: 'warning',
  examples: { good: ['全年受理行政复议案件41件。'], bad: [] },
  find: (reading, { related = [] }) => {
    if (!related.length) return []
    const own = factsOf(reading.document)
    return [
      ...related.flatMap(other => {
        const theirs = factsOf(other.document)
        if (other.tie === 'same') return twice(reading, own, other, theirs)
        return other.tie === 'above' ? larger(reading, own, other, theirs) : named(reading, own, other, theirs)
      }),
      ...together(
        reading,
        own,
        related.filter(r => r.tie === 'below'),
      ),
    ]
  },
}

const note = (reading: Reading, claim: Claim, message: string): Note => ({
  ...reading.view.original(claim.start, claim.end),
  message,
  suggestion: '请核对两份材料，改成一致，或写明口径。',
})

/** The words that name a fact, without its unit. */
const words = (name: string): string => name.slice(0, name.indexOf('｜'))

/** Two papers of one unit and year. */
function twice(reading: Reading, own: Facts, { name: file }: Related, theirs: Facts): Note[] {
  return [...own.named].flatMap(([name, claim]) => {
    const other = theirs.named.get(name)
    return other && !meet(claim, other)
      ? [note(reading, claim, `“${words(name)}”这里是${figure(claim)}，“${file}”里是${figure(other)}。`)]
      : []
  })
}

/** A count that adds up over units: not a rate, not a level that each has. */
const addable = (claim: Claim): boolean => claim.role === 'count' && claim.form === 'plain'

/** A part above the whole. */
function larger(reading: Reading, own: Facts, { name: file }: Related, theirs: Facts): Note[] {
  const unit = theirs.identity.places.at(-1)
  return [...own.named].flatMap(([name, claim]) => {
    const whole = theirs.named.get(name)
    return whole && addable(claim) && addable(whole) && claim.value.min > whole.value.max
      ? [note(reading, claim, `“${words(name)}”这里是${figure(claim)}，而“${file}”里${unit}一共${figure(whole)}。`)]
      : []
  })
}

/** All units below together above the whole. */
function together(reading: Reading, own: Facts, below: readonly Related[]): Note[] {
  if (below.length < 2) return []
  return [...own.named].flatMap(([name, whole]) => {
    const parts = below.flatMap(({ document }) => factsOf(document).named.get(name) ?? [])
    if (parts.length < 2 || !addable(whole) || !parts.every(addable)) return []
    const sum = parts.reduce((n, p) => n + p.value.min, 0)
    return sum > whole.value.max
      ? [note(reading, whole, `“${words(name)}”这里一共${figure(whole)}，下级${parts.length}份材料加起来是${sum}${whole.unit}。`)]
      : []
  })
}

/** What the upper unit says of the lower by name: 其中清河镇调解325件. */
function named(reading: Reading, own: Facts, { name: file, document }: Related, theirs: Facts): Note[] {
  const unit = identityOf(factsOf(document).reading).places.at(-1)
  if (!unit) return []
  return own.reading.claims.flatMap(claim => {
    const at = claim.label.indexOf(unit)
    if (at < 0 || claim.role !== 'count') return []
    const about = claim.label.slice(at + unit.length)
    const other = [...theirs.named].find(([name, c]) => c.unit === claim.unit && about.length >= 4 && words(name) === about)?.[1]
    return other && !meet(claim, other)
      ? [note(reading, claim, `${unit}的“${about}”这里是${figure(claim)}，“${file}”里是${figure(other)}。`)]
      : []
  })
}
