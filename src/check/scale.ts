/** @module The scale of a message: 2350万元 is told as 2350万 and not as 23500000, because that is what stands in the reader's text. */

/** A figure as the text writes it, 2.35亿, and its value. */
interface Written {
  readonly text: string
  readonly value: number
}

const SIZE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }
/** A number of a message; a percentage and a date are none, nor is 每万人 as a factor. */
const NUMBER = /(?<![\d.×])(\d+(?:\.\d+)?)(万亿|[万亿])?(?![\d.%年])/g

/**
 * The message with its amounts as the text scales them: figures as they are printed there, results in 万 and 亿. Without a scaled figure it
 * stays as it is, and so do counts that the text prints in full.
 */
export function inOwnScale(message: string, figures: readonly Written[]): string {
  const scales = new Map<number, string>()
  for (const { text, value } of figures) {
    const scale = scaleOf(text, value)
    if (scale) scales.set(value, scale)
  }
  if (scales.size === 0) return message
  const large = [...scales.values()].includes('亿')
  const full = new Set(figures.map(f => f.value).filter(value => !scales.has(value)))
  // From here on a result is easier to read in 万.
  const long = full.size === 0 ? 1e3 : 1e4
  return message.replace(NUMBER, (said, digits: string, told: string | undefined) => {
    const value = Number((Number(digits) * (told ? (SIZE[told] ?? 1) : 1)).toFixed(4))
    const scale = scales.get(value) ?? (full.has(value) || value < long ? undefined : scaleFor(value, large))
    return scale ? `${Number((value / (SIZE[scale] ?? 1)).toFixed(scale === '万' ? 4 : 6))}${scale}` : said
  })
}

const scaleFor = (value: number, large: boolean): string => (value >= 1e12 ? '万亿' : large && value >= 1e8 ? '亿' : '万')

const FULL_WIDTH = /[０-９，．]/

/** 1200 of 1200、850万元 is in 万 too, though the word stands behind the last alone: its value tells. */
function scaleOf(text: string, value: number): string | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(FULL_WIDTH.test(text) ? text.normalize('NFKC') : text)?.[0]
  const times = digits === undefined ? 1 : Math.round(Math.abs(value) / Number(digits.replaceAll(',', '')))
  return Object.keys(SIZE).find(scale => SIZE[scale] === times)
}
