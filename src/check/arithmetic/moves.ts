/**
 * @module What a change is made of, some up and some down: 用水总量增加78.0亿立方米，其中生活减少3.7亿、工业减少81.2亿、农业增加137.0亿、生态增加25.9亿；供水中地表水源增加66.1亿……. What stands up to a
 * semicolon is one division; that all of it makes the change to its last digit is no chance.
 */
import type { Claim } from '../claims.ts'
import { meets, times, total } from '../interval.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

/** So many members of one division, and so many figures behind the change. */
const MOST = 8
const FAR = 24

export const moves = ({ claims }: Reading): Found[] =>
  claims.flatMap(c => (isMove(c) && claims[c.id + 1]?.paragraph === c.paragraph ? divisions(claims, c) : []))

const isMove = (c: Claim): boolean =>
  c.form === 'plain' && c.role === 'change' && c.sign !== 0 && c.precision === 'exact' && c.unit !== '' && c.printed / c.step >= 20

function divisions(claims: readonly Claim[], of: Claim): Found[] {
  const behind = claims
    .slice(of.id + 1, of.id + 1 + FAR)
    .filter(c => c.paragraph === of.paragraph && c.sentence === of.sentence && c.owner === of.owner)
  const rows: Claim[][] = [[]]
  for (const c of behind) {
    if (c.sep === '；' && rows.at(-1)!.length) rows.push([])
    if (c.form === 'plain' && c.role === 'change' && c.unit === of.unit && c.sign !== 0) rows.at(-1)!.push(c)
  }
  return rows.flatMap(parts => {
    const mixed = parts.length > 1 && parts.length <= MOST && new Set(parts.map(p => p.sign)).size > 1
    const sum = parts.reduce((n, p) => n + p.sign * p.printed, 0)
    if (!mixed || Math.abs(sum - of.sign * of.printed) > of.step / 100) return []
    const stated = times(of.value, of.sign)
    const computed = total(parts.map(p => times(p.value, p.sign)))
    const working = parts.map(p => (p.sign < 0 ? `（－${number(p.printed)}）` : number(p.printed))).join('＋')
    const message = `各项增减${working}＝${number(Number(sum.toFixed(6)))}，与${of.sign < 0 ? '减少' : '增加'}${figure(of)}相符。`
    return [
      {
        kind: 'sum' as const,
        claim: of,
        stated,
        computed: meets(stated, computed) ? computed : stated,
        verdict: 'holds' as const,
        parts,
        message,
      },
    ]
  })
}
