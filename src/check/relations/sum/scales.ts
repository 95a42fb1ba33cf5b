/**
 * @module Scales of which a list of shares names every grade, so that these make a hundred: 优良、轻度、中度、重度以上; Ⅰ至Ⅲ类、Ⅳ至Ⅴ类、劣Ⅴ类; 达标、超标; 满意、基本满意、不满意.
 * 男性、女性; 城镇、乡村; 党员、非党员; 0-14岁、15-59岁、60岁以上. Part of the kind `sum`.
 */

/** Grades in their order, of which those that may be left out have a `?`; the first and the last are always told. */
interface Scale {
  readonly grades: readonly RegExp[]
  readonly least: number
}

const GOOD_AIR = /(?:优良|达标)(?:天数)?$/
const [LIGHT, MIDDLE] = [/^轻度(?:污染)?(?:天数)?$/, /^中度(?:污染)?(?:天数)?$/]
const HEAVY = /^重度(?:及)?以上(?:污染)?(?:天数)?$/
const [HEAVIER, HEAVIEST] = [/^重度(?:污染)?(?:天数)?$/, /^严重(?:污染)?(?:天数)?$/]

/** Every grade of these is told, in this order. */
const WHOLE: readonly (readonly RegExp[])[] = [
  [GOOD_AIR, LIGHT, MIDDLE, HEAVY],
  [GOOD_AIR, LIGHT, MIDDLE, HEAVIER, HEAVIEST],
  [/优(?:级)?(?:天数)?$/, /^良(?:级)?(?:天数)?$/, LIGHT, MIDDLE, HEAVY],
  [/优(?:级)?(?:天数)?$/, /^良(?:级)?(?:天数)?$/, LIGHT, MIDDLE, HEAVIER, HEAVIEST],
  [/(?:^|[^不未])达标(?:天数|水量|断面|城市)?$/, /^(?:超标|不达标|未达标)(?:天数|水量|断面|城市)?$/],
  [/优良$/, /^良好$/, /^较好$/, /^较差$/, /^极差$/],
]

/** Some grades between the first and the last may be none. */
const SPANS: readonly Scale[] = [
  { grades: [/优秀$/, /^良好$/, /^(?:中等|一般)$/, /^(?:合格|及格|称职)$/, /^(?:不合格|不及格|不称职|较差|差)$/], least: 3 },
  { grades: [/(?:非常|很)满意$/, /(?<![不常很基本较])满意$/, /^(?:比较|较|基本)满意$/, /^一般$/, /^不(?:太)?满意$/], least: 3 },
  { grades: [/(?<![不常很基本较])满意$/, /^(?:比较|较|基本)满意$/, /^一般$/, /^不(?:太)?满意$/], least: 3 },
]

/** Two that nobody is beside, in whatever order. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:其中)?男性?/, /^女性?/],
  [/^(?:其中)?女性?/, /^男性?/],
  [/^(?:其中)?城镇/, /^(?:乡村|农村)/],
  [/^(?:其中)?(?:乡村|农村)/, /^城镇/],
]
/** What may be said with only one of the two: 男性职工, 女性. */
const PEOPLE = /^(?:常住人口|人口|居民|户籍人口|性别|职工|干部|人员|代表|党员)?$/

function twoSides(one: string, other: string): boolean {
  const own = one.replace(/^其中/, '')
  if (own.length > 1 && (other === `非${own}` || one === `非${other}`)) return true
  return SIDES.some(([a, b]) => {
    const [x, y] = [a.exec(one)?.[0], b.exec(other)?.[0]]
    if (x === undefined || y === undefined) return false
    const [p, q] = [one.slice(x.length), other.slice(y.length)]
    return PEOPLE.test(p) && (p === q || q === '' || p === '')
  })
}

/** 0-14岁, 15-59岁, 60岁及以上: from birth on, each where the one before it ends, in whatever order. */
const AGES = /^(?:其中)?(\d{1,2})(?:[-~—至]{1,2}(\d{1,2})岁|岁(及?以上))(?:的?人口)?$/

function everyAge(names: readonly string[]): boolean {
  const spans = names.map(n => AGES.exec(n)!).map(([, from, to, open]) => ({ from: Number(from), to: open ? OLDEST : Number(to) }))
  spans.sort((a, b) => a.from - b.from)
  return spans[0]!.from === 0 && spans.at(-1)!.to === OLDEST && spans.every((s, i) => i === 0 || s.from === spans[i - 1]!.to + 1)
}
const OLDEST = 999

/** The classes of water, as the names of shares spell them one after the other. */
const WATER: ReadonlySet<string> = new Set(['ⅠⅢⅣⅤ劣Ⅴ', 'ⅠⅡⅢⅣⅤ劣Ⅴ', 'ⅠⅢⅣⅤ劣'])
const CLASS = /[类Ⅴ](?:水质|水体|断面|水)*$/

/** The number of names, from the first on, that are all grades of one scale; 0 where they are of none. */
export function gradesOf(names: readonly string[]): number {
  for (let n = Math.min(MOST, names.length); n > 1; n--) if (isScale(names.slice(0, n))) return n
  return 0
}

/** So many grades a scale has at most. */
const MOST = 6

const isScale = (names: readonly string[]): boolean =>
  (names.length === 2 && twoSides(names[0]!, names[1]!)) ||
  (names.length > 1 && names.every(n => AGES.test(n)) && everyAge(names)) ||
  WHOLE.some(grades => grades.length === names.length && grades.every((g, i) => g.test(names[i]!))) ||
  SPANS.some(scale => spans(scale, names)) ||
  (names.length > 2 && names.every(n => CLASS.test(n)) && WATER.has(names.join('').replace(/[^ⅠⅡⅢⅣⅤ劣]/g, '')))

function spans({ grades, least }: Scale, names: readonly string[]): boolean {
  const places = names.map(n => grades.findIndex(g => g.test(n)))
  const ordered = places.every((p, i) => p >= 0 && (i === 0 || p > places[i - 1]!))
  return names.length >= least && ordered && places[0] === 0 && places.at(-1) === grades.length - 1
}
