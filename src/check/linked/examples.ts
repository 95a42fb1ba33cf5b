/** @module What labelled texts teach: of each rate in them, which counts it is of, or that they do not stand there. */
import type { Claim } from '../claims.ts'
import type { Label } from '../evaluate.ts'
import type { Found, Reading } from '../reading.ts'
import { NOWHERE, PART, WHOLE } from './features.ts'
import { groundOf, isShare } from './ground.ts'
import type { Labelled } from './learn.ts'
import { partTraits, type Trait, wholeTraits } from './links.ts'

export const sizes = {
  part: Object.keys(PART).length,
  whole: Object.keys(WHOLE).length,
  nowhere: Object.keys(NOWHERE).length,
}

const SCALES = [1, 1e4, 1e8]
const numberOf = (printed: string | null): number =>
  Math.abs(Number(/-?\d[\d,]*(?:\.\d+)?/.exec(printed ?? '')?.[0].replaceAll(',', '') ?? Number.NaN))
const isOf = (c: Claim, value: number): boolean => SCALES.some(k => Math.abs(c.printed - value * k) < 1e-6 * c.printed)

/** The rates of one text: those with a label of two counts, and those that no label has anything to do with. */
export function examplesOf(reading: Reading, told: readonly Found[], labels: readonly Label[]): Labelled[] {
  const ground = groundOf(reading, told)
  const text = reading.document.text
  const spans = reading.claims.map(c => reading.view.original(c.start, c.end))
  const used = new Set(labels.flatMap(l => [l.stated, ...l.parts].map(numberOf)))
  return reading.claims.filter(isShare).flatMap((s): Labelled[] => {
    const { parts, traits, nowhere } = partTraits(ground, s)
    const choices = [...traits, shifted(nowhere)]
    if (!used.has(s.printed)) return [{ part: { traits: choices, right: [traits.length] }, whole: undefined }]
    const label = labels.find(({ kind, quote, stated, parts }) => {
      const at = text.indexOf(quote)
      return (
        kind === 'ratio' &&
        parts.length === 2 &&
        numberOf(stated) === s.printed &&
        at < spans[s.id]!.end &&
        spans[s.id]!.start < at + quote.length
      )
    })
    if (!label || label.verdict === 'undecidable') return []
    const [top, base] = label.parts.map(numberOf) as [number, number]
    const right = parts.flatMap((p, i) => (isOf(p, top) ? [i] : []))
    if (right.length === 0) return [{ part: { traits: choices, right: [traits.length] }, whole: undefined }]
    const nearest = right.reduce((a, b) => (Math.abs(parts[b]!.id - s.id) < Math.abs(parts[a]!.id - s.id) ? b : a))
    const of = wholeTraits(ground, s, parts[nearest]!)
    const rightWholes = of.wholes.flatMap((w, i) => (isOf(w, base) ? [i] : []))
    return [{ part: { traits: choices, right }, whole: rightWholes.length ? { traits: of.traits, right: rightWholes } : undefined }]
  })
}

/** The traits of none stand behind those of parts. */
const shifted = (trait: Trait): Trait => trait.map(i => i + sizes.part)
