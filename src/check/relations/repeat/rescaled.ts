/** @module One amount in two scales: 新增债券16.74亿元（167400万元）. */
import { meets } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { inWords } from '../patterns/told.ts'

/** The scale that a figure is printed in. */
const scaleOf = (text: string): string => /[万亿]$/.exec(text)?.[0] ?? ''

export const rescaled = ({ claims, view: { text } }: Reading): Found[] =>
  claims.flatMap((claim): Found[] => {
    const first = claims[claim.id - 1]
    if (!first || claim.owner !== first.id || claim.unit === '' || claim.unit !== first.unit) return []
    const alone = text[claim.start - 1] === '（' && text[claim.stop] === '）' && first.stop === claim.start - 1
    if (!alone || [claim, first].some(c => c.form !== 'plain' || c.precision !== 'exact')) return []
    const [one, other] = [first, claim].map(c => scaleOf(text.slice(c.start, c.end)))
    if (one === other || isPower(first.printed, text.slice(claim.start, claim.end))) return []
    const holds = meets(first.value, claim.value)
    const [before, behind] = [first, claim].map(c => text.slice(c.start, c.stop))
    const message = holds ? `${before}就是${behind}，一致。` : `${before}不是${behind}，同一个数换了单位写，前后不一。`
    return [
      inWords(holds, {
        kind: 'repeat',
        claim,
        stated: claim.value,
        computed: first.value,
        parts: [first],
        message,
      }),
    ]
  })

/** 一百亿亿次（1018次） is 10 to the 18th, written small and above the line, which plain text has lost. */
const isPower = (value: number, digits: string): boolean => value >= 1e4 && digits === `10${Math.log10(value)}`
