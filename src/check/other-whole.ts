/**
 * @module A list that was read as the parts of the wrong total. What other figures say of its members decides whose they are: a count
 * further up that they make to the last unit, the count that their shares are of, a second 其中 that begins another list among them.
 */
import { isCount } from './arithmetic/near.ts'
import type { Claim } from './claims.ts'
import { printedSum, total } from './interval.ts'
import { fitsShare } from './lists/index.ts'
import { numeralOf } from './numerals.ts'
import { oneDigitOff } from './one-digit.ts'
import type { Found, Reading } from './reading.ts'
import { alike } from './units.ts'
import { figure, number } from './words.ts'

/** So far before its members a total may stand that was passed over. */
const FAR = 24
/** Fewer members make another figure by chance. */
const LEAST = 3
/** A count of fewer digits is told by any shares. */
const TELLING = 100

/** What is told of sums, without those that call a total wrong for a list that is of another. */
export function ofOtherWholes(reading: Reading, all: readonly Found[]): Found[] {
  const led = new Map<Found, Found | undefined>()
  for (const f of all) {
    if (f.kind === 'balance' && f.verdict === 'fails' && isOfAnother(reading, f)) led.set(f, undefined)
    if (f.kind === 'bound' && f.verdict === 'fails' && isOfTheRow(reading, f)) led.set(f, undefined)
    if (f.kind !== 'sum' || f.verdict !== 'fails') continue
    const parts = f.parts.flatMap(p => reading.byPlace.get(p.start) ?? [])
    if (parts.length !== f.parts.length) continue
    const other =
      namedInTotal(reading, f, parts) ??
      ofSentences(reading, f) ??
      made(reading, f, parts) ??
      besideIt(reading, f, parts) ??
      above(f, parts) ??
      (isTwoLists(parts) ? before(reading, f) : undefined)
    if (other) led.set(f, other.kind === 'bound' && isTold(all, other) ? undefined : other)
    else if (SET_APART.some(isApart => isApart(reading, f, parts))) led.set(f, undefined)
  }
  const again = new Set([...led.values()].flatMap(f => (f ? [f.claim.start] : [])))
  const stays = (f: Found): boolean => f.kind !== 'sum' || f.verdict !== 'undecided' || !again.has(f.claim.start)
  return all.flatMap(f => (led.has(f) ? (led.get(f) ?? []) : stays(f) ? [f] : []))
}

/** 检查2351件，其中双随机459件，人均23.5件：甲935件、……: the list behind makes what was counted first, and not what 其中 took out of it. */
function made({ claims }: Reading, found: Found, parts: readonly Claim[]): Found | undefined {
  const [first] = parts
  if (!first || parts.length < LEAST || found.claim.start > first.start || first.form === 'percent') return undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const whole = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .findLast(
      c =>
        c.paragraph === first.paragraph &&
        c.start !== found.claim.start &&
        isCount(c) &&
        alike(c.unit, first.unit) &&
        c.printed >= TELLING &&
        Math.abs(c.printed - sum) < c.step / 100,
    )
  // 审结4496件……合计4696件: two totals of one list, a digit apart, are one that was misprinted.
  const stated = claims.find(c => c.start === found.claim.start)
  // 完成1680户，计划1600户……: an aim and what was done are two figures, however near.
  if (!whole || !stated || (oneDigitOff(stated, sum) && !/计划|任务|目标|预算/.test(stated.label))) return undefined
  return holding(whole, parts)
}

/** 死亡31人，摩托车17人，其中未戴头盔11人；行人7人、汽车5人、其他2人: what the semicolon parts from the one member stands beside what that is some of. */
function besideIt({ claims, byPlace }: Reading, found: Found, parts: readonly Claim[]): Found | undefined {
  const own = byPlace.get(found.claim.start)
  const from = parts.findIndex(p => p.sep === '；')
  if (!own || !isCount(own) || from < 1 || !/其中/.test(parts[0]!.lead)) return undefined
  const members = [own, ...parts.slice(from)]
  const sum = members.reduce((n, p) => n + p.printed, 0)
  const whole = claims
    .slice(Math.max(0, own.id - FAR), own.id)
    .findLast(c => c.paragraph === own.paragraph && isCount(c) && alike(c.unit, own.unit) && Math.abs(c.printed - sum) < c.step / 100)
  return whole ? holding(whole, members) : undefined
}

/** 一类84座、二类163座、三类65座，一、二类合计247座; 焚烧和厨余处理共19115吨: of a total that names some of them, only these are the parts. */
function namedInTotal({ byPlace }: Reading, { claim }: Found, parts: readonly Claim[]): Found | undefined {
  const whole = byPlace.get(claim.start)
  if (!whole || parts.length < 3 || !/[、和与及]/.test(whole.lead)) return undefined
  const meant = parts.filter(p => isNamedIn(whole.lead, p.label))
  const isSome = meant.length > 1 && meant.length < parts.length
  return isSome && Math.abs(printedSum(meant) - whole.printed) < whole.step / 100 ? holding(whole, meant) : undefined
}

/** 民事45件，其中……。行政38件。公益62件，其中……。三项合计145件: so many, each told in a sentence of its own, by the counts that open them. */
function ofSentences({ claims, byPlace }: Reading, { claim }: Found): Found | undefined {
  const whole = byPlace.get(claim.start)
  const many = whole && numeralOf(SO_MANY.exec(whole.lead)?.[1] ?? '')
  if (!many || many < 2) return undefined
  const near = claims.slice(Math.max(0, whole.id - 2 * FAR), whole.id)
  const heads = near.filter(
    (c, i) =>
      c.paragraph === whole.paragraph &&
      c.unit === whole.unit &&
      isCount(c) &&
      c.sentence < whole.sentence &&
      near[i - 1]?.sentence !== c.sentence,
  )
  const parts = heads.slice(-many)
  return parts.length === many && Math.abs(printedSum(parts) - whole.printed) < whole.step / 100 ? holding(whole, parts) : undefined
}
const SO_MANY = /([两二三四五六七八九十])[项类者种](?:[\u4e00-\u9fa5]{0,4})?(?:合计|共计|总计|共|合)[\u4e00-\u9fa5]{0,4}$/

/** 一类 in 一、二类, 垃圾焚烧 in 焚烧和厨余处理. */
function isNamedIn(words: string, label: string): boolean {
  const name = label.replace(/^(?:其中|当[年月季]|全[年市县区])+/, '')
  const [, stem, kind] = /^([一二三四五六七八九甲乙丙丁])([类级等档])$/.exec(name) ?? []
  if (stem) return new RegExp(`${stem}(?:${kind}|[、和与及])`).test(words)
  return name.length > 1 && (words.includes(name) || (name.length > 3 && words.includes(name.slice(-2))))
}

const holding = (whole: Claim, parts: readonly Claim[]): Found => ({
  kind: 'sum',
  claim: whole,
  stated: whole.value,
  computed: total(parts.map(p => p.value)),
  verdict: 'holds',
  parts,
  message: `${parts.map(p => number(p.printed)).join('＋')}＝${number(whole.printed)}，与${figure(whole)}相符。`,
})

/** 来访762批1368人次，其中大接访63批2330人次，局领导198人次: one of several acts alone passes it, and that the acts are all of them no word says. */
function above({ claim, stated, computed }: Found, parts: readonly Claim[]): Found | undefined {
  const [part, ...more] = parts.filter(p => p.value.min > stated.max)
  const others = parts.filter(p => p !== part).reduce((n, p) => n + p.printed, 0)
  if (!part || more.length > 0 || parts.length < 2 || computed.min < stated.max || !isVisit(parts) || others > stated.max) return undefined
  const message = `其中的${figure(part)}，比${number(stated.max)}${part.unit}还多。`
  return {
    kind: 'bound',
    claim: part,
    stated: part.value,
    computed: stated,
    verdict: 'fails',
    parts: [{ ...part, ...claim, printed: stated.max }],
    message,
  }
}

/** Is the one part already called too much? */
const isTold = (all: readonly Found[], { claim, parts: [whole] }: Found): boolean =>
  all.some(
    f => f.kind === 'bound' && f.verdict === 'fails' && [claim, whole!].every(c => [f.claim, ...f.parts].some(p => p.start === c.start)),
  )

/** How often persons came: who came twice is counted in both. */
const isVisit = (parts: readonly Claim[]): boolean => parts.every(p => /次$/.test(p.unit)) && parts.some(p => p.role === 'slot')

/** The members of the first list, where they alone make the total. */
function before({ claims, byPlace }: Reading, found: Found): Found | undefined {
  const whole = byPlace.get(found.claim.start)
  if (!whole) return undefined
  const run: Claim[] = []
  for (const c of claims.slice(whole.id + 1, whole.id + 1 + FAR)) {
    if (c.sentence !== whole.sentence || c.unit !== whole.unit || !isCount(c) || /其中/.test(run.length ? c.lead : '')) break
    run.push(c)
    if (run.length > 1 && Math.abs(run.reduce((n, p) => n + p.printed, 0) - whole.printed) < whole.step / 100) return holding(whole, run)
  }
  return undefined
}

/** 共3881件，其中旧存1304件，新收2577件；……审判类2313件，其中旧存670件: what a second 其中 opens further on is no member of the first list. */
const isTwoLists = (parts: readonly Claim[]): boolean =>
  parts.some((p, i) => i > 0 && /[；。][^。]*其中/.test(`${p.sentence === parts[0]!.sentence ? '' : '。'}${p.lead}`)) ||
  parts.some((p, i) => i > 0 && p.sep === '；' && /其中[^，；。]*$/.test(p.lead))

/** 选变化较大的240票；对垃圾现状，满意201票，占77.9%，一般52票，占20.1%: 258 voted, and not 240. So it is with shares that make no hundred. */
function hasSharesOfOther({ claims }: Reading, { claim }: Found, parts: readonly Claim[]): boolean {
  const percents = parts[0]!.form === 'percent'
  const pairs = parts.flatMap((p): [Claim, Claim][] => {
    const [count, share] = percents ? [claims[p.id - 1], p] : [p, claims[p.id + 1]]
    const own = count && isCount(count) && share?.role === 'share' && share.sentence === count.sentence && /^，?占?/.test(share.lead)
    return own ? [[count, share]] : []
  })
  if (pairs.length < 2 || pairs.length < parts.length) return false
  const [unit, before] = [pairs[0]![0].unit, pairs[0]![0].id]
  const fits = (whole: Claim): number => pairs.filter(([count, share]) => fitsShare(share, count.value, whole.value)).length
  const near = claims
    .slice(Math.max(0, before - FAR), before)
    .filter(c => isCount(c) && c.printed >= TELLING && c.paragraph === parts[0]!.paragraph)
  const sum = pairs.reduce((n, [count]) => n + count.printed, 0)
  const told = percents
    ? near.findLast(c => alike(c.unit, unit) && Math.abs(c.printed - sum) < c.step / 100)
    : near.find(c => c.start === claim.start)
  // 一类46件，占2.6%；……；其他61件，占4.5% of a class of 1355: where most of them are of all 1775, they make the share of the class.
  const own = told ? fits(told) : 0
  const mine = told && claims[told.id + 1]
  if (!told || mine?.role !== 'share' || mine.sentence !== told.sentence) return false
  if (percents) return near.some(c => c !== told && fits(c) >= pairs.length - 1 && fits(c) > own + 1)
  return own === 0 && near.some(c => c !== told && fits(c) === pairs.length && fitsShare(mine, told.value, c.value))
}

/** 审结95件134人，其中批捕79件101人，不捕16件29人: for one of several persons a case may end in another way, and is counted all the same. */
const mayBeLess = ({ claims }: Reading, { computed, stated }: Found, parts: readonly Claim[]): boolean =>
  computed.max < stated.min &&
  parts.every(p => p.role === 'slot' && /^[人名]$/.test(p.unit) && /[捕诉]$/.test(claims[p.id - 1]?.label ?? ''))

/** 食品安全3465件、其他2066件、质量1198件，合占76.16%: what makes a share of the whole is not all of it. */
function isJointShare({ claims }: Reading, { claim }: Found, parts: readonly Claim[]): boolean {
  let at = Math.max(...parts.map(p => p.id)) + 1
  while (claims[at]?.sep === '、' && claims[at]!.unit === parts[0]!.unit) at++
  const behind = claims[at]
  const joint = behind?.form === 'percent' && behind.printed < 100 && behind.sentence === parts.at(-1)!.sentence
  return joint && /^(?:[两二三四五六七八九十]?[项类者]?)?(?:合计?|共计?|总计|一共)占/.test(behind.label) && claim.start < parts[0]!.start
}

/** 外资中196件，占46.7%。六家国有大行依次为3821、3820、3520、……: a sentence that opens with so many of its own is of no figure before it. */
function opensItsOwn({ claims }: Reading, { claim }: Found, [first]: readonly Claim[]): boolean {
  const many = first && claims[first.id - 1]
  if (!first || !/(?:依次|分别)为$/.test(first.label)) return false
  const opener = many?.sentence === first.sentence && first.lead === first.label ? many : first
  return opener.sep === '。' && claim.start < opener.start
}

/** 上划省收入2628万元，占预算6265万元；地方收入1720万元，占预算3800万元: the plans make the 10065 of the whole, and not the 8465 of what stood nearer. */
function isOfAnother({ claims, byPlace }: Reading, { claim, computed, parts }: Found): boolean {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  const of = byPlace.get(claim.start)
  if (!of || parts.length < 2 || sum < computed.min || sum > computed.max) return false
  const near = claims.slice(Math.max(0, of.id - FAR), of.id)
  return near.some(
    c => c.paragraph === of.paragraph && c.unit === of.unit && c.printed / c.step >= TELLING && Math.abs(c.printed - sum) < c.step / 100,
  )
}

/** 工矿商贸27起，煤矿19起，火灾3起: mines and building sites are counted among works, and told beside them. */
const isAmongWorks = (_: Reading, { stated, computed }: Found, parts: readonly Claim[]): boolean =>
  computed.min > stated.max &&
  parts.some(
    (p, i) =>
      /工矿商贸/.test(parts[i - 1]?.label ?? '') &&
      /^(?:其中)?(?:非?煤矿?山?|金属与非金属矿山?|建筑(?:业|施工)?|危险化学品|危化品?|烟花爆竹)/.test(p.label),
  )

/**
 * 10万元以下12个、10万元至50万元84个、50万元至100万元76个、100万元以上46个，其中50万元以上共122个: of all that are listed, where one of them is too few for it.
 */
function isOfTheRow({ claims, byPlace }: Reading, { claim, parts }: Found): boolean {
  const [one, other] = [byPlace.get(claim.start), byPlace.get(parts[0]?.start ?? -1)]
  const [last, part] = one && other && one.id < other.id ? [one, other] : [other, one]
  if (!last || !part || part.id !== last.id + 1 || !/^，其中/.test(part.lead) || part.printed <= last.printed) return false
  const near = claims.slice(Math.max(0, last.id - FAR), last.id + 1)
  const from = near.findLastIndex(c => c.sep !== '、' || c.unit !== last.unit || c.sentence !== last.sentence)
  // What opens the row is of it as well.
  const row = near.slice(near[from]?.unit === last.unit ? from : from + 1)
  return row.length > 2 && part.unit === last.unit && part.printed <= printedSum(row)
}

/** 505人，即进859人、出354人相抵: one less the other. */
const areSetOff = ({ view: { text } }: Reading, _: Found, parts: readonly Claim[]): boolean =>
  /^(?:相抵|相减|轧差|冲抵|抵消|之差)/.test(text.slice(parts.at(-1)!.stop, parts.at(-1)!.stop + 4))

/** 上季结余2万元；本季收入8万元，其中鱼塘2万元；本季支出4万元；季末结余6万元: where semicolons part the totals, what 其中 opens ends at the next. */
function endsItsClause({ byPlace }: Reading, { claim }: Found, [first, ...more]: readonly Claim[]): boolean {
  const whole = byPlace.get(claim.start)
  return whole?.sep === '；' && whole.sentence === first?.sentence && /^，?其中/.test(first.lead) && more.some(p => p.sep === '；')
}

/** Ways in which a list is of none of the totals that were tried. */
const SET_APART: readonly ((reading: Reading, found: Found, parts: readonly Claim[]) => boolean)[] = [
  (_, __, parts) => isTwoLists(parts),
  hasSharesOfOther,
  mayBeLess,
  isAmongWorks,
  isJointShare,
  opensItsOwn,
  isOfTheRow,
  areSetOff,
  endsItsClause,
]
