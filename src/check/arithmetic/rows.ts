/**
 * @module Rows that fill their stretch: all figures of a kind in a sentence, behind its colon, at the head of its clauses, at the heads of the
 * sentences that follow, or under one class of names (婚姻类1355件，其中……；财产类66件). There are few such rows in a paragraph, so a total that one of
 * them makes to its digits is no chance, however much is told between the two.
 */
import type { Claim } from '../claims.ts'
import { total } from '../interval.ts'
import { groupBy } from '../items.ts'
import { complementary } from '../lists/index.ts'
import { AIM, isMean } from '../lists/list.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import { commonStep, isCount } from './near.ts'

/** So many figures of one paragraph are looked at. */
const FAR = 200
/** So many members are no chance where words divide, and so much a total. */
const MANY = 4
const TELLING = 10
/** Members of a row. */
const MOST = 24
/** A total is made by chance in one of so many rows at most. */
const SURE = 20
const TOTAL_LAST = /合计|总计|共计|累计/
/** Figures of each of the two paragraphs before. */
const ABOVE = 12
const EACH = /(?:各|均)(?:有|占|为|发生)?$/
const CLASS = /(类|方面|渠道|方式|环节|领域|岁)(?:案件|问题|信访|投诉|举报|诉求|纠纷|事项|及?以[上下])?(?:共|有|计|共计|为)?$/
/** 分辖区看：, 按类型分，: what is divided leaves nothing out. */
const DIVIDES = /(?:分|按|从)[\u4e00-\u9fa5]{1,8}(?:看|分|划分|统计)?[：，][^，。；：]*$/

interface Member {
  readonly of: Claim
  readonly times: number
}
interface Row extends ReadonlyArray<Member> {
  /** The only figure that it may be of. */
  readonly only?: Claim
}

export function rowSums({ claims, listed }: Reading): Found[] {
  const paragraphs = groupBy(claims.filter(isAdded), c => c.paragraph)
  return [...paragraphs].flatMap(([at, all]) => {
    if (all.length > FAR) return []
    const above = [at - 2, at - 1].flatMap(
      p =>
        paragraphs
          .get(p)
          ?.filter(c => c.owner < 0)
          .slice(-ABOVE) ?? [],
    )
    const once = new Map([...kinds(all, c => c.unit), ...kinds(all, familyOf)].map(kind => [kind.map(c => c.id).join(), kind]))
    return [...once.values()].flatMap(kind => ofKind(kind, { claims, listed, above }))
  })
}

interface Around {
  readonly claims: readonly Claim[]
  readonly listed: ReadonlySet<number>
  /** What was told right before: 执结8059件……⏎执结案件中，执行完毕3264件…… */
  readonly above: readonly Claim[]
}

const isAdded = (c: Claim): boolean =>
  c.unit !== '' &&
  // 18.72亿元，为调整预算18.5亿元的101.2%: what was aimed at stands beside what is added.
  !AIM.test(c.label) &&
  c.precision === 'exact' &&
  !isMean(c) &&
  (isCount(c) || (c.form === 'plain' && c.role === 'change' && c.sign !== 0 && c.printed > 0))

/** Figures of one unit: how many there are, how many there were, how many more or fewer. */
const kinds = (all: readonly Claim[], unitOf: (c: Claim) => string): Iterable<Claim[]> =>
  groupBy(
    all,
    c => `${unitOf(c)} ${c.role === 'change' ? 'moved' : c.role === 'base' || COMPARED.test(c.label) ? earlier(c) : ''}`,
  ).values()

/** Letters and cases, persons and visits are told in one row: 省长信箱23件，书记信箱41封; 吸毒613人次：初次182人、复吸431人. */
const familyOf = ({ unit }: Claim): string =>
  /^(?:件|起|宗|例|案|封|件次)$/.test(unit) ? '件' : /^(?:人|名|位|人次)$/.test(unit) ? '人' : unit

/** 环比上季度5667件，同比去年4158件: two earlier times. */
const COMPARED = /^(?:同比|环比)(?:去年|上年|上[月季周期])?[\u4e00-\u9fa5]{0,3}$/
const earlier = ({ label }: Claim): string => (/环比|上[月季周]|上个月|上一?季/.test(label) ? 'before' : 'year before')

const signed = (c: Claim): number => (c.role === 'change' ? c.sign * c.printed : c.printed)

function ofKind(kind: readonly Claim[], around: Around): Found[] {
  const outside = kind.filter(c => c.owner < 0)
  const filling = distinct([...sentences(outside, around.claims), ...heads(outside), ...named(kind), ...inBrackets(kind)])
  const known = new Set(filling.map(keyOf))
  const rows = [...filling, ...distinct(runs(outside, around.claims)).filter(r => !known.has(keyOf(r)))]
  const made = rows.map(sumOf)
  const before = around.above.filter(c => c.unit === kind[0]!.unit && c.role === 'count' && kind[0]!.role === 'count')
  return rows.flatMap((row, at) => {
    // Rows that fill their stretch are few; those that only the words make alike are tried besides.
    const sums = at < filling.length ? made.slice(0, filling.length) : made
    const largest = Math.max(...row.map(m => m.of.printed))
    const [first, last] = [row[0]!.of.id, row.at(-1)!.of.id]
    const larger = outside.filter(
      c => (!row.only || row.only === c) && (c.id < first || c.id > last) && c.printed > largest * (c.role === 'change' ? 0 : 1),
    )
    const own = fitting(row, larger, sums, around.listed)
    if (own || row.only || row.some(m => m.of.role !== 'count')) return own ?? []
    return fitting(row, [...before.filter(c => c.printed > largest), ...larger], sums, around.listed) ?? []
  })
}

/** The only one of these that the row makes, where chance does not. */
function fitting(row: Row, larger: readonly Claim[], sums: readonly number[], listed: ReadonlySet<number>): Found | undefined {
  const made = sumOf(row)
  const fit = larger.filter(c => Math.abs(signed(c) - made) <= slack(c, row))
  const [of] = fit
  if (!of || fit.length > 1 || (listed.has(of.id) && row.every(m => listed.has(m.of.id)))) return undefined
  const alike = Math.max(1, sums.filter(s => Math.abs(s) > of.printed / 3 && Math.abs(s) < 3 * of.printed).length)
  // 228.8万件 and 5806件 are 229.4万件 only as far as that is rounded.
  if (slack(of, row) > 1 && row.some(m => m.of.printed < 10 * slack(of, row))) return undefined
  const sure = digits(of, row) >= SURE * alike * larger.length || isSaid(of, row)
  return sure ? found(of, row) : undefined
}

const sumOf = (row: Row): number => row.reduce((n, { of, times }) => n + times * signed(of), 0)

/** A division that the words tell, of many members; or the very name of the total, in brackets behind each. */
function isSaid(of: Claim, row: Row): boolean {
  const [first] = row.map(m => m.of)
  if (of.printed / of.step < TELLING || !first || of.id > first.id) return false
  if (row.length >= MANY && DIVIDES.test(first.lead)) return true
  return first.label.length > 1 && of.label.includes(first.label) && row.every(m => m.of.owner >= 0 && m.of.label === first.label)
}

/** What rounding leaves between a total and its parts: nothing where all are counted one by one. */
function slack(of: Claim, row: Row): number {
  const counted = of.step === 1 && of.unit !== '元' && row.every(m => m.of.step === 1)
  if (counted) return 0.01
  const finer = row.every(m => m.of.step < of.step)
  // 12.39万个 of 123968: cut.
  return finer ? of.step * 0.999 : of.step * 0.01 + (of.step + row.reduce((n, m) => n + m.of.step, 0)) / 2
}

/** In how many places of what it is told to could the total stand? */
function digits(of: Claim, row: Row): number {
  const exact = Math.abs(signed(of) - sumOf(row)) < of.step / 100
  const width = Math.max(of.step, commonStep([of, ...row.map(m => m.of)]), (exact ? 1 : 2) * slack(of, row))
  return of.printed / width
}

/** All of a sentence, and the first of each of its clauses; behind its last colon, too, whatever stands right behind that. */
function sentences(kind: readonly Claim[], claims: readonly Claim[]): Row[] {
  return [...groupBy(kind, c => c.sentence).values()].flatMap(all => {
    const colon = lastColon(all, claims)
    const behind = all.filter(c => c.id >= colon)
    const leads = behind.filter((c, i) => i === 0 || c.sep === '；' || c.sep === '：')
    // 多78.0亿立方米，生活少3.7亿、工业少81.2亿、……: of changes the first may be that of the whole.
    // 城镇多10193万人、乡村少6816万人，净增3377万人: or the last.
    const net = /净[增减]加?少?$/.test(all.at(-1)!.label) ? rowOf(all.slice(0, -1), all.at(-1)) : []
    const moved = all[0]!.role === 'change' ? [...rowOf(all.slice(1), all[0]), ...net] : []
    return [...[all, behind, leads, ...clauses(all)].flatMap(run => rowOf(run)), ...moved]
  })
}

const runs = (kind: readonly Claim[], claims: readonly Claim[]): Row[] =>
  [...groupBy(kind, c => c.sentence).values()].flatMap(all => alike(all, claims).flatMap(run => rowOf(run)))

/** 少1070万元：税收8103万元，多1284万元；非税16524万元，少2354万元: the figure behind the colon is not always of the kind. */
function lastColon(all: readonly Claim[], claims: readonly Claim[]): number {
  for (let id = all.at(-1)!.id; id > all[0]!.id; id--) if (/：[^：]*$/.test(claims[id]!.lead)) return id
  return 0
}

/** Runs that the words make alike: 城市道路查处51.4万起，占57%；公路查处38.7万起. */
function alike(all: readonly Claim[], claims: readonly Claim[]): Claim[][] {
  const out: Claim[][] = []
  for (const c of all) {
    const [run, last] = [out.at(-1), out.at(-1)?.at(-1)]
    if (run && last && isAlike(last, c, claims)) run.push(c)
    else out.push([c])
  }
  return out
}

function isAlike(a: Claim, b: Claim, claims: readonly Claim[]): boolean {
  if (a.label === '' || b.label === '') return false
  const [one, other] = [claims[a.id + 1], claims[b.id + 1]]
  const rated = one?.form === 'percent' && other?.form === 'percent' && one.role === 'share' && other.role === 'share'
  return rated || a.label.at(-1) === b.label.at(-1) || a.label.slice(0, 2) === b.label.slice(0, 2) || complementary(a, b)
}

/** 同比多6起15人：工商贸1起3人（多1起3人），火灾0起（少1起4人），……: by how much, in the bracket of each. */
function inBrackets(kind: readonly Claim[]): Row[] {
  if (kind[0]!.role !== 'change') return []
  const inside = kind.filter(c => c.owner >= 0 && c.role === 'change')
  return [...groupBy(inside, c => c.sentence).values()].flatMap(run =>
    new Set(run.map(c => c.bracket)).size === run.length ? rowOf(run) : [],
  )
}

/** What semicolons part: 监察煤矿43个，化工2999个；停产依次为4个、52个. */
function clauses(all: readonly Claim[]): Claim[][] {
  const out: Claim[][] = []
  for (const c of all) {
    const run = out.at(-1)
    if (run && c.sep !== '；') run.push(c)
    else out.push([c])
  }
  return out
}

/** The first of each sentence: 经费136.01万元……。出国2.20万元……。用车111.61万元……。接待22.20万元. */
function heads(kind: readonly Claim[]): Row[] {
  const firsts = [...groupBy(kind, c => c.sentence).values()].map(all => all[0]!)
  return firsts.flatMap((_, at) => rowOf(firsts.slice(at + 1)))
}

/** Those that are called the same: of a class each, or by the last words; the first of them may be their total. */
function named(kind: readonly Claim[]): Row[] {
  const classes = groupBy(
    kind.filter(c => CLASS.test(c.label)),
    c => CLASS.exec(c.label)![1],
  )
  const names = groupBy(
    kind.filter(c => c.label.length > 1),
    c => c.label.slice(-2),
  )
  return [
    ...[...classes.values()].flatMap(run => rowOf(run)),
    ...[...names.values()].flatMap(run => [
      ...rowOf(run),
      ...rowOf(run.slice(1), run[0]),
      // 完成431个……完成96个……完成19个……合计完成546个
      ...(TOTAL_LAST.test(run.at(-1)!.label) ? rowOf(run.slice(0, -1), run.at(-1)) : []),
    ]),
  ]
}

function rowOf(run: readonly Claim[], only?: Claim): Row[] {
  if (run.length < 2 || run.length > MOST) return []
  const row = run.map(of => ({ of, times: EACH.test(of.label) ? howMany(of) : 1 }))
  return [only ? Object.assign(row, { only }) : row]
}

/** 甲、乙、丙各1起: three. */
const howMany = ({ lead }: Claim): number => {
  const names = /[^，。；：]*$/.exec(lead)![0]
  return names.split(/[、和与及]/).length
}

const keyOf = (row: Row): string => row.map(m => m.of.id).join()

function distinct(rows: readonly Row[]): Row[] {
  const seen = new Map(rows.map(r => [keyOf(r), r]))
  return [...seen.values()]
}

function found(of: Claim, row: Row): Found {
  const parts = row.map(m => m.of)
  const sum = Number(row.reduce((n, m) => n + m.times * signed(m.of), 0).toFixed(6))
  const working = row
    .map(
      ({ of: c, times }, i) =>
        `${c.role === 'change' && c.sign < 0 ? '－' : i ? '＋' : ''}${number(c.printed)}${times > 1 ? `×${times}` : ''}`,
    )
    .join('')
  const exact = total(parts.map(p => p.value))
  const near = Math.abs(sum - signed(of)) < of.step / 100
  return {
    kind: 'sum',
    claim: of,
    stated: of.value,
    computed: near && row.every(m => m.times === 1 && m.of.sign >= 0) ? exact : of.value,
    verdict: 'holds',
    parts,
    message: `${working}＝${number(sum)}，与${figure(of)}${near ? '' : '在取整范围内'}相符。`,
  }
}
