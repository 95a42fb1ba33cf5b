/**
 * @module Rows and columns whose name says of which others they are the quotient: 65岁及以上｜17.32｜23.41｜26.03 and below it 占总人口%｜6.06｜7.83｜9.22; 总抚养比%｜61.35｜48.98; 性别比. What is so made in
 * one cell to its last digit is so made in all.
 */

import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { rowName } from '../grid.ts'
import { meets, over, printedSum, times, total } from '../interval.ts'
import type { Found } from '../reading.ts'
import { figure, number } from '../words.ts'
import { stated, widened } from './formulas.ts'
import { isCount, LONG, WIDE } from './turned.ts'

/** A row, or a column read as one. */
interface Line {
  readonly label: string
  readonly cells: readonly (Claim | undefined)[]
}

/** What a line is made of: the sum of these lines, in hundredths of that one. */
interface Defined {
  readonly above: readonly Line[]
  readonly below: Line
}

export const definedLines = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(({ heads, rows }) => {
    if (rows.length > LONG || heads.length > WIDE) return []
    const across = rows.map((r): Line => ({ label: rowName(r), cells: r.torn ? [] : r.cells }))
    const down = heads.map((h, c): Line => ({ label: h.replace(/\s/g, ''), cells: rows.map(r => (r.torn ? undefined : r.cells[c])) }))
    return [...(rows.length <= WIDE ? ofLines(across) : []), ...ofLines(down)]
  })

const UNIT = /[（(][^（）()]{0,8}[）)]/g
const bare = (label: string): string => label.replace(UNIT, '')
const OF_NAMED = /^占([\u4e00-\u9fa5]{2,8}?)的?(?:比重|比例|比率)?(?:[（(]?[%％][）)]?)?$/

const YOUNG = /^0[—\-–~～至到]14岁?$|^(?:14岁及以下|15岁以下)$/
const WORKING = /^15[—\-–~～至到]64岁?$/
const OLD = /^65岁?(?:及以上|以上|\+)$/
const DEFINITIONS: readonly { readonly name: RegExp; readonly above: readonly RegExp[]; readonly below: RegExp }[] = [
  { name: /^总(?:负担系数|抚养比|抚养系数)$/, above: [YOUNG, OLD], below: WORKING },
  { name: /^少[儿年](?:儿童)?(?:负担系数|抚养比|抚养系数)$/, above: [YOUNG], below: WORKING },
  { name: /^老[年]?(?:人口)?(?:负担系数|抚养比|抚养系数)$/, above: [OLD], below: WORKING },
  { name: /^性别比$/, above: [/^男性?(?:人口)?$/], below: /^女性?(?:人口)?$/ },
  { name: /^城镇化率$/, above: [/^城镇(?:常住)?人口$/], below: /^(?:总|常住)人口$/ },
]

function ofLines(lines: readonly Line[]): Found[] {
  return lines.flatMap((line, n) => {
    const made = definitionOf(lines, line, n)
    return made ? told(line, made) : []
  })
}

function definitionOf(lines: readonly Line[], line: Line, n: number): Defined | undefined {
  const only = (is: RegExp | string): Line | undefined => {
    const all = lines.filter(l => l !== line && (typeof is === 'string' ? bare(l.label) === is : is.test(bare(l.label))))
    return all.length === 1 ? all[0] : undefined
  }
  const whole = OF_NAMED.exec(line.label)?.[1]
  if (whole) {
    const [part, below] = [lines[n - 1], only(whole)]
    return part && below && part !== below && !OF_NAMED.test(part.label) ? { above: [part], below } : undefined
  }
  const name = bare(line.label).replace(/[%％]$/, '')
  const definition = DEFINITIONS.find(d => d.name.test(name))
  const above = definition?.above.map(only)
  const below = definition && only(definition.below)
  return above?.every(l => l !== undefined) && below ? { above, below } : undefined
}

interface Cell {
  readonly claim: Claim
  readonly parts: readonly Claim[]
  readonly whole: Claim
  readonly fits: boolean
}

/** Digits that must be right before a cell that is not so made is wrong: in one cell or in several. */
const SURE = 3

function told(line: Line, { above, below }: Defined): Found[] {
  const cells = line.cells.flatMap((claim, i): Cell[] => {
    const [parts, whole] = [above.map(l => l.cells[i]), below.cells[i]]
    const counted = parts.every(isCount) && isCount(whole) && whole.printed > 0
    if (!claim || !counted || (claim.form !== 'percent' && !isCount(claim)) || claim.precision !== 'exact') return []
    return [{ claim, parts, whole, fits: meets(stated(claim), made(parts, whole)) }]
  })
  const right = cells.filter(c => c.fits)
  const digits = right.reduce((n, { claim }) => n + Math.log10(Math.max(1, claim.printed / claim.step)), 0)
  const proven = digits >= SURE && (above.length > 1 || right.length * 2 >= cells.length)
  const most = right.length * 2 >= cells.length ? '表中其他各处都是这样算的' : '这一行的名称说明应这样算'
  return cells.filter(c => c.fits || proven).map(c => tell(c, most))
}

const made = (parts: readonly Claim[], whole: Claim) => times(over(total(parts.map(widened)), widened(whole)), 100)

function tell({ claim, parts, whole, fits }: Cell, why: string): Found {
  const sum = printedSum(parts)
  const top = parts.map(p => number(p.printed)).join('＋')
  const working = `${parts.length > 1 ? `（${top}）` : top}÷${number(whole.printed)}＝${number((100 * sum) / whole.printed, 2)}%`
  return {
    kind: 'share',
    claim,
    stated: stated(claim),
    computed: made(parts, whole),
    verdict: fits ? 'holds' : 'fails',
    parts: [...parts, whole],
    message: fits ? `${working}，与${figure(claim)}相符。` : `${working}，不是${figure(claim)}；${why}。`,
    ...(fits ? {} : { sure: true as const }),
  }
}
