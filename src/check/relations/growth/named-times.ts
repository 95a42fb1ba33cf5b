/**
 * @module A change between two times that it names: 1964年…65岁以上8042人。…1982年…65岁以上15719人，65岁以上人口比1964年增长95.5%; 一季度976件，二季度1034件，二季度比一季度升5.9%;
 * 1990年比1986年增加15671人 of the rows of a table. The values stand wherever their times are told; a time holds until another is told.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { tellDifference, tellGrowth } from '../patterns/told.ts'

/** 2004年, 2004年末, 一季度, 2004年一季度, 8月份; 1—8月 and 1954—1956年 are spans. */
const WHEN =
  '(?<![\\d—\\-–~～至到、和])(?:(?:19|20)\\d{2}年(?:第?[一二三四]季度|[上下]半年|1?\\d月份?)?|第?[一二三四]季度|[上下]半年|1?\\d月份?)(?![—\\-–~～至到、和起以]|\\d{1,2}日)(?:度|全年|[末底])?'
const LAST_WHEN = new RegExp(`(?<![比较与和同由从自至到])${WHEN}`, 'g')
/** 去年同期, 本月: times that depend on where one stands. */
const OTHER_WHEN = /[上去前]一?年|[上本下当前]个?[年月周期季旬]|同期|今年|历年|常年|累计|截至|[—\-–~～至到](?:19|20)?\d{2}年/
const MOVED = '(?:整整|净|共|则|均|大幅|分别)?(?:增[长加幅]?|上升|升高?|上涨|提高|多|下降|降[低幅]?|减[少幅]?|少|回落)(?:了|率?为)?'
const THAN = new RegExp(
  `^(?:而|其中)?(${WHEN})?(\\D{0,3}[^，。；]{0,16}?)(?:同比|相?[比较])(${WHEN})的?(?:同期)?(?:相比)?([^，。；\\d]{0,10}?)(${MOVED})$`,
)
const COMPARED = new RegExp(`[与同和比较](${WHEN})相比，(${WHEN})?([^，。；]{0,16}?)(${MOVED})$`)
const MOVES = new RegExp(`^([^，。；]{0,16}?)(${MOVED})$`)

/** So many figures back the values may stand. */
const FAR = 120
/** A change that so many pairs of figures may give by chance must have more places than that. */
const CHANCE = 30

interface Told {
  readonly claim: Claim
  readonly when: string
  readonly subject: string
  readonly cell: boolean
}

/** By the figures they are. */
type Values = ReadonlyMap<number, Told>

/** Those not far before it, the last first. */
const before = (all: Values, { id }: Claim): Told[] =>
  Array.from({ length: FAR }, (_, i) => all.get(id - 1 - i)).filter(t => t !== undefined)

interface Asked {
  readonly old: string
  readonly now: string
  readonly subject: string
  /** Are both times named? */
  readonly both: boolean
}

interface Pair {
  readonly now: Told
  readonly base: Told
}

export function betweenNamedTimes(reading: Reading): Found[] {
  const asking = reading.claims.filter(c => isChange(c) && (THAN.test(c.label) || COMPARED.test(c.lead)))
  if (!asking.length) return []
  const all = new Map(valuesOf(reading).map(t => [t.claim.id, t]))
  return asking.flatMap(c => {
    const asked = askedOf(c, all)
    return asked ? from(reading, all, c, asked) : []
  })
}

/** The change, and those that are told behind it of the same times. */
function from({ claims }: Reading, all: Values, first: Claim, asked: Asked): Found[] {
  const out: Found[] = []
  let pairs = pairsOf(all, first, asked)
  const found = decided(first, pairs, asked)
  if (found) out.push(found)
  for (let i = first.id + 1; i < first.id + 6; i++) {
    const c = claims[i]
    const m =
      c && c.sep === '，' && isChange(c) && c.sentence === first.sentence && c.paragraph === first.paragraph && c.owner === first.owner
        ? MOVES.exec(c.label)
        : null
    if (!c || !m || /[比较]/.test(m[1]!)) break
    const subject = named(m[1]!)
    if (subject !== '') pairs = pairsOf(all, c, { ...asked, subject })
    // 增加15671人，增长2.12%: of the two that the amount is of.
    else if (claims[i - 1]?.form === 'plain' && out.length)
      pairs = pairs.filter(p => out.at(-1)!.verdict === 'holds' && out.at(-1)!.parts.some(f => f.start === p.now.claim.start))
    const next = decided(c, pairs, { ...asked, subject: subject || asked.subject, both: false })
    if (next) out.push(next)
  }
  return out
}

const isChange = (c: Claim): boolean =>
  c.role === 'change' && c.sign !== 0 && c.precision === 'exact' && (c.form === 'percent' || c.form === 'plain') && c.printed > 0

function askedOf(c: Claim, all: Values): Asked | undefined {
  const than = THAN.exec(c.label)
  const compared = COMPARED.exec(c.lead)
  const [then, now, subject] = than ? [than[3]!, than[1], than[2]! + than[4]!] : compared ? [compared[1]!, compared[2], compared[3]!] : []
  if (!then || subject === undefined || /平均|年均|率|比重|占比|目标|计划/.test(subject)) return undefined
  const of = now ? key(now) : before(all, c).find(t => !t.cell && t.claim.paragraph === c.paragraph)?.when
  return of && of !== key(then) ? { old: key(then), now: of, subject: named(subject), both: now !== undefined } : undefined
}

const key = (when: string): string => when.replace(/(?<=\d年)(?:度|全年|[末底])$|第|份|(?<=季)度/g, '')

const named = (words: string): string =>
  words
    .replace(new RegExp(WHEN, 'g'), '')
    .replace(/^(?:[，。；：、]|其中|而|同时|全[年市县区省州镇乡国村]|共|累计|总)+/, '')
    .replace(/(?:总人口|人口|总?人数|总数|件数|户数|数量|总量|总额|数|量)?(?:达到?|为|有|是|的)?$/, '')

/** Every value whose time is told. */
function valuesOf({ claims, grids }: Reading): Told[] {
  const out: Told[] = []
  const inGrid = new Set<number>()
  for (const { heads, rows } of grids)
    for (const row of rows) {
      // 年份｜总人口: the year is the first figure of its row.
      const year = row.label === '' && /^(?:年份?|年度|时间)$/.test(heads[0] ?? '') ? String(row.cells[0]?.printed) : row.label
      row.cells.forEach((claim, c) => {
        if (!claim) return
        inGrid.add(claim.start)
        const [mine, theirs] = [yearOf(year), yearOf(heads[c] ?? '')]
        if (claim.form !== 'plain' || Boolean(mine) === Boolean(theirs)) return
        out.push({ claim, when: (mine ?? theirs)!, subject: named(mine ? (heads[c] ?? '') : row.label), cell: true })
      })
    }
  let when: string | undefined
  let paragraph = -1
  for (const claim of claims) {
    if (claim.paragraph !== paragraph) when = undefined
    paragraph = claim.paragraph
    if (claim.owner >= 0) continue
    const own = everyMatch(claim.lead, LAST_WHEN).at(-1)
    if (own) when = OTHER_WHEN.test(claim.lead.slice(own.index + own[0].length)) ? undefined : key(own[0])
    else if (OTHER_WHEN.test(claim.lead)) when = undefined
    if (!when || inGrid.has(claim.start) || claim.form !== 'plain' || claim.precision !== 'exact') continue
    if (claim.role === 'count' || claim.role === 'slot') out.push({ claim, when, subject: named(claim.label), cell: false })
  }
  return out
}

const yearOf = (label: string): string | undefined => {
  const m = new RegExp(`^(?:(?:19|20)\\d{2}|${WHEN})$`).exec(label.trim())
  return m ? key(/^\d{4}$/.test(m[0]) ? `${m[0]}年` : m[0]) : undefined
}

function pairsOf(all: Values, c: Claim, { old: then, now, subject }: Asked): Pair[] {
  const near = before(all, c)
    .reverse()
    .filter(t => c.form === 'percent' || t.claim.unit === c.unit || (t.cell && t.claim.unit === ''))
  const [nows, olds] = [now, then].map(w => near.filter(t => t.when === w && (subject === '' || t.subject === subject)))
  return nows!.flatMap(n =>
    olds!.flatMap(base =>
      isOneThing(n, base) && base.claim.unit === n.claim.unit && base.cell === n.cell && base.claim.printed > 0 ? [{ now: n, base }] : [],
    ),
  )
}

/** 结婚登记2008年6696对，2013年5418对: said once, it is of the next as well. */
const isOneThing = (now: Told, base: Told): boolean =>
  now.subject === base.subject || (now.subject === '' && now.claim.id === base.claim.id + 1)

/** It holds where two of them give it and few were tried; it is wrong only where there are but these two, and the words name them. */
function decided(c: Claim, pairs: readonly Pair[], { subject, both }: Asked): Found | undefined {
  const told = pairs.map(({ now, base }) => tell(c, now.claim, base.claim))
  const holds = told.filter(f => f.verdict === 'holds')
  const enough = pairs.length === 1 || c.printed / c.step >= CHANCE * pairs.length
  if (holds.length) return enough ? holds.at(-1) : undefined
  const [only] = pairs
  if (pairs.length !== 1 || !only || only.now.claim.unit === '元') return undefined
  // 8月比7月多195起 behind 7月接处警1860起，8月接处警2045起: both are named by their times alone, and stand side by side.
  const beside =
    both &&
    !only.now.cell &&
    only.now.claim.id === only.base.claim.id + 1 &&
    only.now.claim.paragraph === c.paragraph &&
    c.id - only.now.claim.id < 3
  if (subject === '' ? !beside : only.now.subject !== subject) return undefined
  const { named: _, ...found } = told[0]!
  return found
}

function tell(c: Claim, now: Claim, base: Claim): Found {
  if (c.form === 'percent') return tellGrowth(c, now, base)
  return tellDifference('growth', c, c.sign > 0 ? [now, base] : [base, now])
}
