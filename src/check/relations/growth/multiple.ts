/**
 * Multiples: 增长N倍, 是上年的N倍, 翻一番. Part of the kind `growth`. 增长N倍 leaves N＋1 times as much, and is widely written where
 * there is N times as much: that reading is told, and not called wrong.
 */
import type { Claim } from '../../claims.ts'
import { exactly, meets, over, plus, roundedOrCut } from '../../interval.ts'
import { until } from '../../items.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import type { Interval, Verdict } from '../../types.ts'
import { addable, alike } from '../../units.ts'
import { figure, number } from '../../words.ts'
import { sentenceTo, tellTimes } from '../patterns/told.ts'

/** How many figures before it the amount may stand. */
const FAR = 40

const printed = (c: Claim): Interval => (c.precision === 'exact' ? roundedOrCut(c) : c.value)

/** 由84件增至210件，增长1.5倍. */
export function multiplied(multiple: Claim, now: Claim | undefined, base: Claim | undefined): Found | undefined {
  if (!now || !base || !addable(now.unit, base.unit) || base.printed === 0) return undefined
  const ratio = over(now.value, base.value)
  const increase = plus(ratio, exactly(-1))
  const holds = meets(printed(multiple), increase)
  const loose = meets(printed(multiple), ratio)
  const fell = now.printed < base.printed || multiple.sign < 0
  const verdict: Verdict = holds ? 'holds' : fell || loose ? 'undecided' : 'fails'
  const times = `${number(now.printed)}÷${number(base.printed)}＝${number(now.printed / base.printed, 2)}，即增长${number(now.printed / base.printed - 1, 2)}倍`
  return {
    kind: 'growth',
    claim: multiple,
    stated: multiple.value,
    computed: increase,
    verdict,
    parts: [now, base],
    message: holds
      ? `${times}，与${figure(multiple)}相符。`
      : `${times}，不是${figure(multiple)}。${loose ? both(number(multiple.printed)) : ''}`,
  }
}

/** 87.6万元，是上年66.9万元的1.3倍: so many times the figure right before it. */
export function manifold({ claims, items, view: { text } }: Reading): Found[] {
  return claims.flatMap((multiple): Found[] => {
    const base = claims[multiple.id - 1]
    const inside = base && ofBracketed(claims, text, multiple, base)
    if (inside) return [inside]
    if (multiple.form !== 'times' || multiple.label !== '的' || !base || base.stop !== multiple.start - 1 || base.printed === 0) return []
    const row = items.top[multiple.paragraph] ?? []
    const to = until(row, base.id - 1)
    const near = row
      .slice(Math.max(0, to - FAR), to)
      .filter(i => alike(i.head.unit, base.unit))
      .slice(-6)
      .reverse()
    const fit = near.find(i => meets(printed(multiple), over(i.head.value, base.value)))
    const said = near.find(
      i => i.head.id === base.id - 1 && i.sentence === base.sentence && /(?:是|为|达|相当于)[^，。；]*$/.test(base.lead),
    )
    const now = (fit ?? said)?.head
    if (!now) return []
    const working = `${number(now.printed)}÷${number(base.printed)}＝${number(now.printed / base.printed, 2)}`
    return [
      {
        kind: 'growth',
        claim: multiple,
        stated: multiple.value,
        computed: over(now.value, base.value),
        verdict: fit ? 'holds' : 'fails',
        parts: [now, base],
        message: `${working}，${fit ? '与' : '不是'}${figure(multiple)}${fit ? '相符' : ''}。`,
      },
    ]
  })
}

/** So many figures before it are asked. */
const SEVERAL = 8
const OF_IT = /(?:是|为|达到?|相当于|约?合)[^，。；：（）]{1,20}$/
/** 受理309件，是上年（61件）的5.1倍: the value that stands right before it, so many times the one in the brackets. */
function ofBracketed(claims: readonly Claim[], text: string, multiple: Claim, base: Claim): Found | undefined {
  const now = claims[base.id - 1]
  if (multiple.form !== 'times' || multiple.precision !== 'exact' || !now || !/^）的近?约?$/.test(text.slice(base.stop, multiple.start)))
    return undefined
  const isValue = [now, base].every(
    c =>
      c.form === 'plain' &&
      c.precision === 'exact' &&
      c.printed > 0 &&
      c.sentence === multiple.sentence &&
      c.paragraph === multiple.paragraph,
  )
  if (!isValue || !alike(now.unit, base.unit) || now.unit === '' || !OF_IT.test(base.lead) || now.owner !== multiple.owner) return undefined
  // 受理318件、其他27件，受理数是同期案件（106件）的3倍: which of several is meant, only the figure tells.
  const several = sentenceTo(claims, base, SEVERAL).filter(c => alike(c.unit, base.unit) && c.owner === now.owner).length > 1
  const told = tellTimes(multiple, now, base)
  return told.verdict === 'holds' || !several || /^，?(?:约|已)?(?:是|为|达|相当)/.test(base.lead) ? told : undefined
}

const both = (n: string): string => `现在是原来的${n}倍，也有人写作“增长${n}倍”，不能判断；建议写“是原来的${n}倍”。`

const DOUBLED = /翻了?([一两三])?番|(?:增长|增加|提高|上升)了?一倍|成倍增长/g
const TIMES: Readonly<Record<string, number>> = { 一: 2, 两: 4, 三: 8 }

/** 由8.1万增至16.3万，翻了一番. */
export function doublings(reading: Reading): Found[] {
  const out: Found[] = []
  for (const row of reading.items.top)
    for (const item of row) {
      const base = item.bases[0]
      if (!base || !addable(base.unit, item.head.unit) || base.printed === 0 || item.head.printed <= base.printed) continue
      const last = Math.max(item.head.stop, base.stop)
      const from = Math.min(item.head.start, base.start)
      const text = reading.view.text.slice(from, last + 24)
      const m = everyMatch(text, DOUBLED)[0]
      const beyond = row[item.at + 1]?.head.stop ?? Number.POSITIVE_INFINITY
      if (!m || text.slice(0, m.index).includes('。') || beyond <= from + m.index) continue
      out.push(
        doubled(
          { start: from + m.index, end: from + m.index + m[0].length },
          item.head,
          base,
          m,
          text.slice(Math.max(0, m.index - 3), m.index),
        ),
      )
    }
  return out
}

function doubled(claim: { start: number; end: number }, now: Claim, base: Claim, m: RegExpMatchArray, before: string): Found {
  const wanted = m[0].startsWith('翻') ? (TIMES[m[1] ?? '一'] ?? 2) : 2
  const ratio = over(now.value, base.value)
  const short = ratio.max < wanted * 0.95
  const vague = /[近约将]|接近|几乎|成倍/.test(before + m[0])
  const verdict: Verdict = ratio.max >= wanted && ratio.min < wanted * 1.25 ? 'holds' : short && !vague ? 'fails' : 'undecided'
  const working = `${number(now.printed)}÷${number(base.printed)}＝${number(now.printed / base.printed, 2)}`
  const words: Readonly<Record<Verdict, string>> = {
    holds: '相符',
    fails: `不到${wanted}倍，没有“${m[0]}”`,
    undecided: `与“${m[0]}”不完全一致，不能判断`,
  }
  return {
    kind: 'growth',
    claim,
    stated: exactly(wanted),
    computed: ratio,
    verdict,
    parts: [now, base],
    message: `${working}，${words[verdict]}。`,
  }
}
