/**
 * 售后30.52%，质量24.31%，……其他45.17%; 优良天数占92.4%，轻度6.9%，中度0.6%，重度以上0.1%; Ⅰ至Ⅲ类64.5%、Ⅳ至Ⅴ类26.7%、劣Ⅴ类8.8%: percents side by side, each behind its name, that go
 * to a rest or name every grade of a scale. What says neither is told where it makes a hundred, and left open where it comes near.
 */
import type { Claim } from '../../../claims.ts'
import { printedSum, total } from '../../../interval.ts'
import { CHOICE, RESIDUAL } from '../../../lists/list.ts'
import { wholeOf } from '../../../lists/rates.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { gradesOf } from '../../sum/scales.ts'
import { selected } from '../../sum/selected.ts'

export const bareShares: RelationRule = {
  kind: 'sum',
  title: '并列的占比合为百分之百',
  find: reading =>
    runs(reading).flatMap(run => {
      const regards = inRegards(run).filter(r => !OVERLAP.test(around(reading, r)) && !isChosen(reading, r))
      const all = regards.filter(r => wholeOf(r.shares)).length
      return regards.flatMap(r => told(r, all >= MOST_OF && all === regards.length - 1))
    }),
  examples: {
    good: [
      '一季度投诉按性质：售后30.52%，质量24.31%，其他45.17%。',
      '7月优良天数占92.4%，轻度6.9%，中度0.6%，重度以上0.1%。',
      '国控断面967个，Ⅰ至Ⅲ类64.5%、Ⅳ至Ⅴ类26.7%、劣Ⅴ类8.8%。',
      '达标天数76.7%，超标23.3%。',
      '员工构成：城镇户籍61.5%、农村户籍38.5%；高中及以下41.3%，大专36.9%，本科以上21.8%；管理岗8.2%，技术岗23.6%，操作岗68.2%。',
      '提取额中住房类占79.99%（购房占23.04%，还贷占47.12%，租房占9.47%，其他占0.35%）；非住房类占20.01%。',
    ],
    bad: [
      '提取额中住房类占79.99%（购房占23.04%，还贷占41.72%，租房占9.47%，其他占0.35%）；非住房类占20.01%。',
      '一季度投诉按性质：售后35.02%，质量24.31%，其他45.17%。',
      '7月优良天数占94.2%，轻度6.9%，中度0.6%，重度以上0.1%。',
      '国控断面967个，Ⅰ至Ⅲ类65.4%、Ⅳ至Ⅴ类26.7%、劣Ⅴ类8.8%。',
      '达标天数76.7%，超标32.3%。',
      '员工构成：城镇户籍61.5%、农村户籍38.5%；管理岗8.2%，技术岗23.6%，操作岗68.2%；正式工82.7%、派遣工17.3%；高中及以下41.3%，大专36.9%，本科以上12.8%。',
      '总用水量中：农业用水占64.8%，工业用水占23.1%，城镇公共用水占3.4%，居民生活用水占8.6%，生态环境用水占0.7%。',
    ],
    traps: [
      '居民恩格尔系数为31.6%，其中城镇为29.8%，农村为36.9%。',
      '员工构成：城镇户籍61.5%、农村户籍38.5%；管理岗8.2%，技术岗23.6%，操作岗68.2%；正式工82.7%、派遣工17.3%；来自四川31.3%，贵州26.9%，云南12.8%。',
      '总用水量中：农业占64.8%，工业占23.1%，城镇公共占3.4%，居民生活占8.2%。',
    ],
  },
}

/** So many shares stand side by side at most. */
const MOST = 24
/** How far shares that name a rest are from a hundred at most, where a digit was misprinted: farther off, they are rates. */
const AROUND = 30
/** What is near a hundred, and not told to be all. */
const NEAR = 1
/** So many come so near to a hundred by no chance. */
const SEVERAL = 4

const NAME = /^([\u4e00-\u9fa5A-Za-z\dⅠⅡⅢⅣⅤ~—-]{1,16}?)(?:所?占比?(?:例|重)?|的?(?:比例|比重))?(?:约|为|是|达)?$/
/** Rates, changes and how far something was done do not add up. */
const RATE = /率|[增升降减涨跌]|完成|进度|实现|达到|提高|[合共]占|合计|得分|指数|[高低]于|同比|环比|合计占|^占|占[\u4e00-\u9fa5]{2,}的$/

/** Of several answers of each, of kinds that overlap. */
const OVERLAP = /多选|受访|问卷|重复|交叉|重合|重叠/
const isChosen = ({ items }: Reading, { shares }: Run): boolean => selected(items.top[shares[0]!.paragraph] ?? [], shares)

/** So many characters to each side of a list tell what it is of. */
const BESIDE = 40

const around = ({ view: { text } }: Reading, { shares }: Run): string => {
  const [from, to] = [shares[0]!.start, shares.at(-1)!.end]
  const ahead = text.slice(Math.max(0, from - BESIDE), from)
  return ahead.slice(ahead.lastIndexOf('\n') + 1) + text.slice(from, to + BESIDE).split('\n')[0]
}

interface Run {
  readonly shares: readonly Claim[]
  readonly names: readonly string[]
  /** Does 合计100% stand behind them? */
  readonly summed: boolean
  /** 住房类占79.99%（购房23.04%、还贷47.12%、其他9.83%）: what those in its bracket are parts of. */
  readonly of: Claim | undefined
}

/** 男43.8%、女56.2%；城镇61.5%、农村38.5%；初中及以下71.3%，高中16.9%，大专及以上11.8%: commas join those of one regard, and semicolons part the regards. */
function inRegards(run: Run): Run[] {
  const { shares, names } = run
  const inner = shares.slice(1).some(s => s.sep !== '；')
  const starts = inner && !run.of && !run.summed ? shares.flatMap((s, i) => (i === 0 || s.sep === '；' ? [i] : [])) : [0]
  return starts.flatMap((from, n) => {
    const to = starts[n + 1] ?? shares.length
    return to - from > 1 ? [{ ...run, shares: shares.slice(from, to), names: names.slice(from, to) }] : []
  })
}

/** So many regards must be whole before the one that is not is wrong, and the last of its names must close it. */
const MOST_OF = 3
const CLOSES = /或无|和无|及无|无[\u4e00-\u9fa5]{1,4}$|以[上下外]$/

const nameOf = (c: Claim): string | undefined => NAME.exec(c.label)?.[1]

const isShare = (c: Claim): boolean =>
  c.form === 'percent' &&
  c.precision === 'exact' &&
  c.printed < 100 &&
  (c.role === 'share' || c.role === 'none' || c.role === 'rate') &&
  c.label !== '' &&
  !RATE.test(c.label) &&
  nameOf(c) !== undefined

const goesOn = (c: Claim, last: Claim): boolean =>
  c.paragraph === last.paragraph &&
  c.sentence === last.sentence &&
  c.owner === last.owner &&
  /^[，、；]$/.test(c.sep) &&
  !/^，其中/.test(c.lead) &&
  c.lead.length - c.label.length <= 1

/** Percents right behind each other, with nothing but a name between. */
function runs({ claims }: Reading): Run[] {
  const out: Run[] = []
  for (let at = 0; at < claims.length; at++) {
    const from = at
    if (!isShare(claims[at]!)) continue
    while (at + 1 < claims.length && at - from < MOST && isShare(claims[at + 1]!) && goesOn(claims[at + 1]!, claims[at]!)) at++
    const shares = claims.slice(from, at + 1)
    if (shares.length > 1 && !RATE.test(clauseBefore(shares[0]!)) && !ofRate(shares[0]!, claims[from - 1]))
      out.push({ shares, names: shares.map(s => nameOf(s)!), summed: sumsUp(claims[at + 1], shares), of: bracketOf(claims, shares[0]!) })
  }
  return out
}

const bracketOf = (claims: readonly Claim[], { owner }: Claim): Claim | undefined => {
  const of = claims[owner]
  return of?.form === 'percent' && of.role !== 'change' && of.precision === 'exact' ? of : undefined
}

/** 民事占60.2%，刑事占25.3%，行政占14.5%，三类合计100% */
const sumsUp = (c: Claim | undefined, shares: readonly Claim[]): boolean =>
  c?.form === 'percent' &&
  c.printed === 100 &&
  shares.length > 1 &&
  goesOn(c, shares.at(-1)!) &&
  /^(?:[两二三四五六七八九十][类项种者个])?(?:合计|共计|总计|合占|共占)(?:占比?)?(?:为|是)?$/.test(c.label)

/** 恩格尔系数为32.5%，其中城镇为30.6%，农村为38.3%: what is a percent itself has such a percent for each of its classes. */
const ofRate = ({ lead, paragraph, sentence }: Claim, before: Claim | undefined): boolean =>
  /^，其中/.test(lead) &&
  before?.form === 'percent' &&
  before.role !== 'change' &&
  before.paragraph === paragraph &&
  before.sentence === sentence

/** 办结率：甲98%，乙97%: what the first of them stands behind. */
const clauseBefore = ({ lead }: Claim): string => /(?:^|[，。；])([^，。；]*)：[^，。；：]*$/.exec(lead)?.[1] ?? ''

function told({ shares, names, summed, of }: Run, others: boolean): Found[] {
  if (of) return within(of, shares, names)
  for (let from = 0; from + 1 < shares.length; from++) {
    const grades = gradesOf(names.slice(from))
    if (grades) return [verdict(shares.slice(from, from + grades), true)]
  }
  if (summed) return [verdict(shares, true)]
  const chosen = CHOICE.test(shares[0]!.lead)
  const rest = names.findIndex((n, i) => i > 1 && RESIDUAL.test(n))
  // 其他5.51%，价格4.65%，……: the rest need not stand last.
  const all = rest > 0 && wholeOf(shares.slice(0, rest + 1)) ? shares.slice(0, rest + 1) : shares
  const off = Math.abs(sum(all) - 100)
  if (rest > 0 && !chosen && off < AROUND) return [verdict(all, true)]
  // 建筑物占40.8%，非建筑物占38.9%，其他……: nothing says that these are all.
  const said = all.length > 2 && !chosen && all.some(s => s.role === 'share')
  // 农业占68.3%，工业占21.3%，……生态占0.8%, which come to 100.6%: whether they are all or not, they are more than there is.
  if (said && all.length >= SEVERAL && all.every(s => s.role === 'share') && sum(all) > 100 && off < NEAR && !wholeOf(all))
    return [verdict(all, true)]
  // 公办62.7%、民办37.3%: two to a decimal that make a hundred to the last one.
  if (all.length === 2 && all.every(s => s.step < 1) && Math.abs(sum(all) - 100) < 1e-6) return [verdict(all, false)]
  if (others && all.length > 2 && !chosen && off < AROUND && CLOSES.test(names.at(-1)!)) return [verdict(all, true)]
  return all.length > 2 && (wholeOf(all) || (said && off < NEAR)) ? [verdict(all, false)] : []
}

/** To the last unit, or what their rounding leaves; that they do not is told where the last is a rest. */
function within(of: Claim, shares: readonly Claim[], names: readonly string[]): Found[] {
  const steps = shares.reduce((n, s) => n + s.step, of.step) / 2
  const working = `${shares.map(s => `${number(s.printed)}%`).join('＋')}＝${number(sum(shares))}%`
  const off = Math.abs(sum(shares) - of.printed)
  const made = { kind: 'sum' as const, claim: of, stated: of.value, parts: shares }
  const computed = { min: sum(shares) - steps, max: sum(shares) + steps }
  if (off <= steps * 1.001)
    return [{ ...made, computed, verdict: 'holds', message: `${working}，与${figure(of)}${off < 1e-9 ? '' : '在取整范围内'}相符。` }]
  return RESIDUAL.test(names.at(-1)!) && shares.length > 1
    ? [{ ...made, computed, verdict: 'fails', message: `${working}，不是${figure(of)}，而文中列的是全部分项。` }]
    : []
}

const sum = (shares: readonly Claim[]): number => printedSum(shares)

function verdict(shares: readonly Claim[], whole: boolean): Found {
  const steps = shares.reduce((n, s) => n + s.step, 0)
  const working = `${shares.map(s => `${number(s.printed)}%`).join('＋')}＝${number(sum(shares))}%`
  const made = {
    kind: 'sum' as const,
    claim: { start: shares[0]!.start, end: shares.at(-1)!.end },
    stated: { min: 100, max: 100 },
    computed: total(shares.map(s => s.value)),
    parts: shares,
  }
  if (wholeOf(shares))
    return {
      ...made,
      computed: { min: sum(shares) - steps / 2, max: sum(shares) + steps },
      verdict: 'holds',
      message: `${working}，${sum(shares) === 100 ? '合为全部' : '与100%之差在四舍五入或截尾的范围内'}。`,
    }
  if (whole)
    return {
      ...made,
      verdict: 'fails',
      named: true,
      message: `${working}，${sum(shares) > 100 ? '超过了100%' : '不是100%，而文中列的是全部分项'}。`,
    }
  return { ...made, verdict: 'undecided', message: `${working}，与100%不同；文中没有说所列是全部，不能判断。` }
}
