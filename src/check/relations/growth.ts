/** Growth: 同比增长P%, 多N件, 由A增至B, 高出P个百分点. The base may stand in the text or be rebuilt from the printed increment. */
import type { Claim } from '../claims.ts'
import { meets, minus, times } from '../interval.ts'
import type { Item } from '../items.ts'
import type { List } from '../lists/index.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { addable, alike } from '../units.ts'
import { figure, number } from '../words.ts'
import { respectiveChanges } from './common/respective.ts'
import { gridChanges, gridRowChanges } from './grid/columns.ts'
import { comparable } from './growth/comparable.ts'
import { compared } from './growth/compared.ts'
import { againstOwn, type Group, groups } from './growth/groups.ts'
import { inTheirUnit } from './growth/in-their-unit.ts'
import { isInTurn } from './growth/in-turn.ts'
import { type Current, EARLIER, inferred, PURE } from './growth/inferred.ts'
import { closedLists, isStepOf, ofGroup, ofNamedBase } from './growth/meant.ts'
import { doublings, manifold, multiplied } from './growth/multiple.ts'
import { betweenNamedTimes } from './growth/named-times.ts'
import { ofNoMean } from './growth/no-mean.ts'
import { growthsOfParts } from './growth/of-parts.ts'
import { comparesThem, periods, yearBefore, years } from './growth/period-before.ts'
import { points } from './growth/points.ts'
import { fromAmount, fromBase, ofEarlier } from './growth/rates.ts'
import { runAt, runsOfBases } from './growth/run-of-bases.ts'
import { sequences } from './growth/sequence.ts'
import { byTheirTimes } from './growth/timed.ts'
import { wentTo } from './growth/went-to.ts'
import { isWholeOf } from './growth/whole-named.ts'

export const growth: RelationRule = {
  kind: 'growth',
  title: '增长与下降',
  find: reading =>
    withTimes(reading, [
      ...gridChanges(reading.view, reading.grids),
      ...gridRowChanges(reading.view, reading.grids),
      ...respectiveChanges(reading),
      ...points(reading),
      ...runsOfBases(reading),
      ...sequences(reading),
      ...betweenNamedTimes(reading),
      ...inTheirUnit(reading),
      ...wentTo(reading),
      ...compared(reading),
      ...changes(reading),
      ...bracketed(reading),
      ...doublings(reading),
      ...manifold(reading),
      ...growthsOfParts(reading),
    ]),
  examples: {
    good: [
      '受理41件，同比增长41.3%。',
      '零售总额218645.7万元，增长18.8%，其中批发零售业182394.7万元，增长18.9%，住宿餐饮业36251万元，增长18.4%。',
      '2023年、2024年收案分别为1193件、1286件，同比增长7.8%。',
      '收案1286件，增幅7.8%，较上年增加93件。',
      '原煤由四亿八千三百万吨增加到六亿一千八百万吨，增长百分之二十八。',
      '收入完成2236万元，完成年初预算数25200万元的8.9%，比上年增收367万元，增长19.6%。',
      '示范企业从80户增加到120户，增长50%，中小企业数增长4.9倍。',
      '审结案件2020年2133件，2021年1792件，2022年1273件，年下降率分别为15.99%、28.96%。',
      '受理量2019年412件，2020年486件，2021年533件，分别增长17.96%和9.67%。',
      '三年依次受理412件、486件、533件，后两年增幅17.96%、9.67%。',
      '2019年412人，2020年486人，2021年533人，占全部的比例分别为3.1%、3.6%、3.9%，2020年、2021年同比分别增长18%、9.7%。',
      '2019年、2020年、2021年登记：甲县412对、486对、533对，2020年增长18%，2021年比上年增长9.7%。',
      '1982年全县小学412所，在校学生52310人。1990年小学386所，在校学生48975人，在校学生比1982年减少6.4%。',
      '年份｜医院｜床位\n2015｜42｜3120\n2018｜47｜3655\n2020｜51｜4018\n2020年比2015年增加898张，增长28.8%。',
      '7月接处警1860起，8月接处警2045起。8月比7月多185起，升9.9%。',
      '结婚登记2008年6696对，2013年5418对，与2008年相比，2013年整整少了1278对。',
      '1—9月，全县发生事故86起，其中国道21起，县道65起，损失41.2万元。去年同期104起（国道33起、县道71起），损失52.6万元；起数下降17.31%，损失下降21.67%。',
      '投诉120件升至162件，增长35%；举报48件降至36件，下降25%。',
      '今年立案215件，比前2年的384件下降44.0%。',
      '日均接警52.6起，比上月1480起多98起，升6.6%。',
      '已达标62座，占应建的56.5%，离明年90%的目标尚有33.5个百分点。',
      '用电量352亿千瓦时，其中工业220亿千瓦时、居民132亿千瓦时，工业占62.5%，同比增加20亿千瓦时，增长10.0%；上年全社会用电量330亿千瓦时，增长6.7%。',
      '新增贷款228亿元，其中小微企业贷款114亿元，小微企业占50.0%，同比增加28亿元，增长14.0%。',
    ],
    bad: [
      '用电量352亿千瓦时，其中工业220亿千瓦时、居民132亿千瓦时，工业占62.5%，同比增加20亿千瓦时，增长16.0%。',
      '1982年全县小学412所，在校学生52310人。1990年小学386所，在校学生48975人；在校学生比1982年减少6.8%。',
      '年份｜医院｜床位\n2015｜42｜3120\n2018｜47｜3655\n2020｜51｜4018\n2020年比2015年床位增长22.3%。',
      '7月接处警1860起，8月接处警2045起。8月比7月多195起。',
      '1—9月，全县发生事故86起，其中国道21起，县道65起，损失41.2万元。去年同期104起（国道33起、县道71起），损失52.6万元；起数下降20.93%，损失下降21.67%。',
      '投诉120件升至162件，下降35%；举报48件降至36件，下降25%。',
      '今年立案215件，比前2年的384件上升44.0%。',
      '审结案件2020年2133件，2021年1972件，2022年1273件，年下降率分别为15.99%、28.96%。',
      '受理量2019年为412件、2020年为486件、2021年为533件，分别增长17.96%和8.67%。',
      '三年依次受理412件、486件、533件，后两年增幅17.96%、6.97%。',
      '2019年、2020年、2021年登记：甲县412对、486对、533对，2020年增长8%，2021年比上年增长9.7%。',
      '一季度办理412件，二季度办理468件，环比增长15.6%。',
      '调解成功率98.2%，上年97.5%，提高0.9个百分点。',
      '2023年、2024年收案分别为1193件、1286件，同比增长8.7%。',
      '新收151件，而2023年为66件，增长148.78%。',
      '2015年全省败诉1803件，占13.2%。2016年败诉2376件，同比增加45.86%。',
    ],
    traps: [
      '2018年立案412件，2020年立案386件，其中刑事120件，比2018年增长3.2%。',
      '2018年立案412件。2020年立案386件，与2019年相比下降3.0%。',
      '2015年财政收入3.20亿元，2020年财政收入5.10亿元，按可比口径比2015年增长48.0%。',
      '2015—2018年立案412件，2020年立案386件，2020年比2018年多36件。',
      '2015年末职工412人，2020年末职工386人，2020年比2015年少退休8人。',
      '审结案件2020年2133件，2021年1792件，2022年1273件，结案率分别为95.99%、98.96%。',
      '2020年立案412件，2021年立案486件，2022年立案533件，民事、行政分别增长12.96%和3.67%。',
      '2020年412件，2021年486件，2022年533件，比全省平均分别高2.96%、3.67%。',
      '2018年412件，2020年486件，2022年533件，年均分别增长8.6%和4.7%。',
      '甲、乙、丙三类分别受理412件、486件、533件，前两类分别增长12.6%、4.7%。',
      '上年末全县律师182人，当年新执业及转入58人、转出及注销13人，净增45人，增长24.7%。',
      '平均审理天数49天，2023年为59天，缩短10天，降16.9%。',
      '与2022年度的2250.68万元相比，收、支总计各减少113.12万元，下降5.03%。',
      '优良天数比例为84.3%（省下达目标为79%），比上年的83.2%提高1.1个百分点。',
      '一级果收购价从去年每斤2.3元涨到5.1元，一斤多卖2.8元；残次果由0.7元涨到1.0元，也涨了0.3元。',
      '2021年202件，2022年344件，2023年439件，后两年分别比上年增长70.3%、27.6%。',
    ],
  },
}

/** What the times of the figures tell: that a change holds, ahead of all else; that it does not, where nothing else was decided of it. */
function withTimes(reading: Reading, told: readonly Found[]): Found[] {
  const timed = byTheirTimes(reading)
  const failing = new Set(timed.flatMap(f => (f.verdict === 'holds' ? [] : [f.claim.start])))
  return [
    ...timed.filter(f => f.verdict === 'holds'),
    // 文中没有基期，能得出这个增幅的基期只有728: the text has one.
    ...told.filter(f => (f.verdict !== 'undecided' && f.parts.length > 1) || !failing.has(f.claim.start)),
    ...timed.filter(f => f.verdict !== 'holds'),
  ]
}

function changes(reading: Reading): Found[] {
  const closed = closedLists(reading)
  return reading.items.all.flatMap(item => changesOf(reading, item, closed))
}

function changesOf(reading: Reading, whole: Item, closed: ReadonlyMap<number, List>): Found[] {
  const out: Found[] = []
  // 与上年同期的1636件、860件相比: several earlier values are of several figures, and which is whose their order tells.
  if (isWholeOf(whole.head, whole.shares[0]) || whole.bases.some(b => runAt(reading.claims, b).length > 0)) return out
  for (const group of groups(whole)) {
    const item = againstOwn(whole, group)
    const of = item.bases[0] && ofNamedBase(reading, item.bases[0])
    if (of?.length === 0) continue
    const told = of ?? ofGroup(reading, item, group, closed)
    // 甲地死亡33人，乙地死亡12人。死亡少9人: nobody knows whose.
    const certain =
      told.some(c => c.label.length <= group.subject.length || (c.printed === told[0]!.printed && c !== told[0])) || told.length < 2
    const all = [...told.map(claim => ({ claim, certain })), ...currentsOf(reading, item, group)]
    const currents = group.shared ? ofEither(group, all) : all
    // A change of something else that is not in the text: 办理时限压缩65%.
    const foreign = group.subject !== '' && !currents.some(c => c.certain) && (group.amounts[0] ?? group.rates[0]!).id > item.head.id
    if (foreign && (item.bases.length > 0 || group.amounts.length === 0)) continue
    if ([...group.amounts, ...group.rates].some(c => isInTurn(reading.claims, c))) continue
    for (const rate of group.rates.filter(r => r.form === 'percent')) {
      const later = group.amounts.length ? undefined : laterAmount(reading, item, rate)
      const found = later ?? judge(reading, rate, group.amounts[0], currents, item)
      if (found) out.push(found)
    }
    for (const multiple of group.rates.filter(r => r.form === 'times')) {
      const found = ofBase(multiple, item) ? multiplied(multiple, currents[0]?.claim, item.bases[0]) : undefined
      if (found) out.push(found)
    }
    // 上年登记3164件，今年少229件；初次信访2387件: what follows a semicolon is not what became of it.
    const now = group.amounts[0] ? ofNoMean(currents, item.bases[0], group.amounts[0]) : currents[0]?.claim
    const apart = now && group.amounts[0] && now.id > group.amounts[0].id && now.sep === '；'
    const base =
      now && !apart && !(item.bases[0] && (isStepOf(now, item.bases[0]) || isOfOtherMonth(now, item.bases[0]))) ? item.bases[0] : undefined
    const based = base && group.amounts[0] ? difference(group.amounts[0], now!, base) : undefined
    if (based) out.push(based)
  }
  return out
}

const MONTH = /(?<!\d)(1?\d)月(?!底|末)/
/** 11月270条，10月是185条；与去年11月的305条相比: what there was in another month is not what is compared with it. */
function isOfOtherMonth(now: Claim, base: Claim): boolean {
  const [then, its] = [base, now].map(c => MONTH.exec(c.label)?.[1])
  return /[上去前]一?年|同期|(?:19|20)\d{2}年/.test(base.label) && then !== undefined && its !== undefined && then !== its
}

const ON_YEAR = /同比|上年|去年|上一年|同期/
/** 同比下降11.6%，少立1029起 */
const BARE = /^(?:增加|减少|[多少])(?:破案?|收|办结?|立案?|审|结|抓|受理|办理|调解|化解|查处|接待|处理)?了?$/
const ON_MONTH = /环比|上月|上季|上期/

/** 刑事警情46起，同比下降28.1%，较去年同期减少18起: by how much, told behind the rate and against the same period. */
function laterAmount({ claims }: Reading, { head, bases }: Item, rate: Claim): Found | undefined {
  const amount = claims[rate.id + 1]
  if (bases.length > 0 || rate.form !== 'percent' || rate.id !== head.id + 1 || !PURE.test(rate.label) || amount?.role !== 'change')
    return undefined
  if (amount.form !== 'plain' || amount.unit !== head.unit || amount.sign !== rate.sign || amount.sentence !== rate.sentence)
    return undefined
  const bare = BARE.test(amount.label)
  // 增幅7.8%，较上年增加93件: the one that names no time is of the time that the other names.
  const timeless = !ON_YEAR.test(rate.label) && !ON_MONTH.test(rate.label) && ON_YEAR.test(amount.label)
  const together = bare || timeless || [ON_YEAR, ON_MONTH].some(period => period.test(rate.label) && period.test(amount.label))
  return amount.owner === rate.owner && amount.sep === '，' && together && (bare || PURE.test(amount.label))
    ? fromAmount(rate, head, amount, true)
    : undefined
}

/** Which figure has changed: the one right before, or the one that the words name. */
function currentsOf(reading: Reading, item: Item, group: Group): Current[] {
  const change = group.amounts[0] ?? group.rates[0]!
  const out: Current[] = []
  const unit = group.amounts[0]?.unit
  const fits = (c: Claim) => unit === undefined || addable(c.unit, unit)
  const row = reading.items.top[item.paragraph] ?? []
  // Brackets within brackets: what is inside them stands in no row of the paragraph.
  const at = Math.min((item.parent ?? item).at, row.length - 1)
  const key = group.subject.replace(/^(?:其中|而|同时)/, '')
  if (key) {
    const called = row.slice(Math.max(0, at - 24), at + 1).filter(o => goesBy(o.head, key) && fits(o.head))
    const other = called.at(-1)
    const alone = called.every(o => o.head.label.length <= key.length) || called.every(o => o.head.printed === other?.head.printed)
    if (other) out.push({ claim: other.head, certain: alone || other.sentence === change.sentence })
  }
  // 完成2236万元，完成年初预算数25200万元的8.9%，增收367万元: the budget has not grown; what is measured against it has.
  const measured = item.shares.some(s => s.label === '的') ? row[at - 1] : undefined
  if (!key && measured && !item.parent && measured.sentence === change.sentence && fits(measured.head))
    out.push({ claim: measured.head, certain: change.id - item.head.id <= 1 + item.shares.length + item.changes.length })
  const same = item.sentence === change.sentence
  const grown = group.amounts[0] ? group.amounts[0].sign * group.amounts[0].printed : 0
  for (const slot of item.slots)
    if (fits(slot)) out.push({ claim: slot, certain: same && !key && out.length === 0 && slot.printed > grown && adjacent(item, change) })
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) if (fits(row[i]!.head)) out.push({ claim: row[i]!.head, certain: false })
  return out
}

/** 工业占54.6%，同比增加14.8亿元，增长13.5%: of the one named with its share, unless the whole gives it. */
function ofEither({ amounts: [amount], rates: [rate] }: Group, all: readonly Current[]): Current[] {
  const whole = amount && rate && all.find(c => !c.certain && fromAmount(rate, c.claim, amount, false).verdict === 'holds')
  return whole ? [whole] : [...all]
}

const goesBy = ({ label }: Claim, key: string): boolean => !EARLIER.test(label) && (label.endsWith(key) || key.endsWith(label || '?'))

/** Does nothing stand between the item and the change but its own shares and changes? */
const adjacent = (item: Item, change: Claim): boolean =>
  change.sep !== '。' &&
  change.id - item.head.id <= item.slots.length + item.shares.length + item.changes.length + item.bases.length &&
  item.rates.every(r => r.id > change.id)

const BY = /各自?(?:增加|减少|增长|下降|多|少)了?$/

function judge(reading: Reading, rate: Claim, amount: Claim | undefined, currents: readonly Current[], item: Item): Found | undefined {
  const base = item.bases[0]
  // 接警8640起，日均24起，比上年的9000起下降4%: a mean far below the base is not what has fallen.
  const current = base ? currents.find(c => !isMean(c.claim) || c.claim.printed * 10 > base.printed) : currents[0]
  // 上月1186件；上年9月1302件, but not 去年430件，比上年同期298件上升.
  const own = base && (/前年|\d{4}年/.test(base.label) || (/^[比较与]/.test(base.label) && base.id - 1 === current?.claim.id))
  const neither = base && !own && EARLIER.test(current?.claim.label ?? '')
  // 批次下降45.3%（上年148批），人次下降9.5%（上年1293人次）: each has its base behind it.
  const behind = reading.claims[rate.id + 1]
  if (base && behind?.role === 'base' && behind.owner === rate.id && behind !== base && base.owner >= 0) return undefined
  // 与2023年的218起相比，下降47.7%；与“十三五”时期年均278起相比，下降59.0%: another base is nothing that has changed.
  if (base && current && /^[与和同较].*(?:年均|平均)/.test(current.claim.label)) return undefined
  // 与上年的2250.68万元相比，收、支总计各减少113.12万元，下降5.03%: by how much is not what there is.
  if (current && BY.test(current.claim.label)) return undefined
  if (neither || /年均|月均|平均|复合|累计/.test(rate.label)) return undefined
  if (base && current) {
    if (!ofBase(rate, item)) return undefined
    const found = comparable(rate, fromBase(rate, current.claim, base), current.claim)
    // A later change may be against another period: 与2019年相比增长20%，同比增长5%.
    // 同比增加三成，从215件增加到280件，增长30.2%: what stands before both values is no change of theirs.
    const from = base.id < item.head.id && rate.id > item.head.id ? item.head.id : -1
    const first = item.changes.find(c => c.form === 'percent' && c.id > from)
    // 比上月的8600起下降22.2%，比去年同期的7210起下降7.2%: right behind its own base it is of no other time.
    return found.verdict === 'fails' && first !== rate && (base.id !== rate.id - 1 || rate.sep !== '') ? undefined : found
  }
  if (amount) {
    const tries = currents.map(c => ({ c, found: ofEarlier(rate, c.claim, amount) ?? fromAmount(rate, c.claim, amount, c.certain) }))
    // Of several that go by the name, the one that fits is meant.
    const sure = tries.find(t => t.c.certain && t.found.verdict === 'holds') ?? tries.find(t => t.c.certain)
    if (sure) return comparable(rate, sure.found, sure.c.claim)
    const holds = tries.find(t => t.found.verdict === 'holds')
    if (holds) return holds.found
    // Whichever of the sentence is meant, none of them fits: said of the one that heads it.
    const first = tries.findLast(t => heads(t.c.claim, amount, rate))
    return first ? comparable(rate, fromAmount(rate, first.c.claim, amount, true), first.c.claim) : tries[0]?.found
  }
  const bracket = reading.claims.slice(rate.id + 1, rate.id + 3).filter(c => c.owner === rate.id && c.form === 'plain')
  if (bracket.length === 2) return fromBase(rate, bracket[1]!, bracket[0]!)
  // 总产值48.6亿元，增长5.2%（上年为46.9亿元）
  if (bracket.length === 1 && current?.certain && bracket[0]!.role === 'base')
    return comparable(rate, fromBase(rate, current.claim, bracket[0]!), current.claim)
  // 适用率40.15%，比7月的37.29%高2.86%: of the rate before it, and of nothing counted.
  if (!current || item.sentence !== rate.sentence || reading.claims[rate.id - 1]?.role === 'none') return undefined
  const pair =
    current.claim === item.head ? (periods(item, rate) ?? years(item, rate) ?? yearBefore(reading.claims, item, rate)) : undefined
  if (pair) return fromBase(rate, ...pair)
  // 2022年、2023年分别办结1200件、1350件，2023年比2022年增长12.5%.
  const year = item.row[item.at - 1]
  if (
    year?.sentence === item.sentence &&
    comparesThem(rate, year.head, current.claim) &&
    item.head.sep === '、' &&
    year.head.unit === item.head.unit
  )
    return fromBase(rate, current.claim, year.head)
  const part = reading.listed.has(current.claim.id)
  return inferred(rate, part ? { ...current, certain: false } : current, item)
}

/**
 * Is this change said of the two values 由A增至B? One that stands before them is, where they name no subject of their own; one behind
 * them is, where no other sentence or clause begins between.
 */
function ofBase(rate: Claim, item: Item): boolean {
  const base = item.bases[0]
  if (!base) return false
  if (rate.sentence !== item.sentence || base.sentence !== item.sentence)
    return PURE.test(rate.label) && rate.sentence - item.sentence === 1
  if (rate.id < base.id) return rate.id === base.id - 1 && (!/[由从]/.test(base.label) || /^即?[由从]/.test(base.label))
  return !rate.lead.includes('；')
}

/** May the change be of this figure: in its sentence, in its unit, above what was added to it? The change names nothing else. */
const heads = (now: Claim, amount: Claim, rate: Claim): boolean =>
  now.paragraph === amount.paragraph &&
  now.sentence === amount.sentence &&
  rate.sentence === amount.sentence &&
  (amount.sep === '，' || amount.sep === '；') &&
  PURE.test(amount.label) &&
  PURE.test(rate.label) &&
  alike(now.unit, amount.unit) &&
  now.precision === 'exact' &&
  amount.precision === 'exact' &&
  now.printed > amount.sign * amount.printed

/** 同比下降22.4%（2022年为1875次，2023年为1455次）: a change with both values behind it. */
function bracketed(reading: Reading): Found[] {
  return reading.items.loose
    .filter(l => l.claim.role === 'change' && l.claim.form === 'percent')
    .flatMap(({ claim }) => {
      const inside = reading.claims.slice(claim.id + 1, claim.id + 3).filter(c => c.owner === claim.id && c.form === 'plain')
      return inside.length === 2 ? [fromBase(claim, inside[1]!, inside[0]!)] : []
    })
}

function difference(amount: Claim, now: Claim, base: Claim): Found | undefined {
  if (!addable(now.unit, base.unit) || !addable(amount.unit, base.unit)) return undefined
  const computed = times(minus(now.value, base.value), amount.sign || 1)
  return {
    kind: 'growth',
    claim: amount,
    stated: amount.value,
    computed,
    verdict: meets(amount.value, computed) ? 'holds' : 'fails',
    parts: [now, base],
    message: `${number(now.printed)}－${number(base.printed)}＝${number(now.printed - base.printed)}，文中是${amount.sign < 0 ? '减少' : '增加'}${figure(amount)}。`,
  }
}
