/**
 * 2009年事故351起，死59人、伤425人。2010年事故321起，死55人、伤402人，比上年起数减少30起，下降8.5%；死亡减少4人; 分别下降8.5%、6.8%、5.4%: one year behind the other, each
 * with the same measures in the same order; what changed is told against figures that stand in the text.
 */
import type { Claim } from '../../../claims.ts'
import { groupBy } from '../../../items.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnMeasure, tellDifference, tellGrowth } from '../told.ts'

export const yearAfterYear: RelationRule = {
  kind: 'growth',
  title: '逐年叙述的各项增减',
  find: ({ claims }) => [...groupBy(claims, c => c.paragraph).values()].flatMap(inParagraph),
  examples: {
    good: [
      '2009年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，与上年比起数减少30起，下降8.5%；死亡减少4人，下降6.8%；受伤减少23人，下降5.4%。',
      '2009年发生事故351起，死59人、伤425人，直接损失3.2亿元。一次死亡3人以上的12起。2010年发生事故321起，死55人、伤402人，同比分别下降8.5%、6.8%、5.4%。',
      '2021年火灾748起，死亡19人、受伤22人。2022年火灾825起，死亡20人、受伤21人，分别上升10.3%、上升5.3%、下降4.5%。2023年火灾746起，死亡18人、受伤20人，分别下降9.6%、10.0%、4.8%。',
    ],
    bad: [
      '2009年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，与上年比起数减少39起，下降8.5%；死亡减少4人，下降6.8%；受伤减少23人，下降5.4%。',
      '2009年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，与上年比起数减少30起，下降8.5%；死亡减少4人，下降6.8%；受伤减少32人，下降5.4%。',
      '2022年火灾825起，死亡20人、受伤21人。2023年火灾746起，死亡18人、受伤20人，分别下降6.9%、10.0%、4.8%。',
    ],
    traps: [
      // Of cases counted otherwise: then nothing fits.
      '2009年发生事故351起，死59人、伤425人。2010年涉及人员伤亡事故301起，死51人、伤402人，与上年比起数减少22起，死亡减少3人，受伤减少19人。',
      // A year between is missing.
      '2008年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，与上年比起数减少12起，死亡减少2人，受伤减少11人。',
      // Against another year, and a part of it.
      '2009年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，与2005年比起数减少130起，死亡减少24人，受伤减少123人。',
      '2009年发生事故351起，死59人、伤425人。2010年发生事故321起，死55人、伤402人，其中高速公路起数减少3起，死亡减少4人，受伤减少23人。',
    ],
  },
}

interface Year {
  readonly year: number
  /** What was counted, in turn. */
  readonly run: readonly Claim[]
  /** The changes that are told behind it. */
  readonly changes: readonly Claim[]
}

const HEAD = /(?:^|[。；\n])[^。；，]{0,6}?((?:19|20)\d\d)年(?:度|全年)?[^年月日季。；]*$/
const ELSE = /其中|环比|计划|目标|月|季度|半年/
const OTHER_YEAR = /((?:19|20)\d\d)年/
const MOST = 16

function inParagraph(row: readonly Claim[]): Found[] {
  const years = row.flatMap((c, at) => yearAt(row, c, at) ?? [])
  return years.flatMap((now, i) => {
    const before = years[i - 1]
    return before?.year === now.year - 1 ? against(now, before) : []
  })
}

function yearAt(row: readonly Claim[], head: Claim, at: number): Year | undefined {
  const year = isCount(head) ? HEAD.exec(head.lead)?.[1] : undefined
  if (!year || ELSE.test(head.lead)) return undefined
  const rest = row.slice(at, at + MOST).filter(c => c.sentence === head.sentence)
  const counted = rest.findIndex(c => !isCount(c) || ELSE.test(c.lead))
  const run = counted < 0 ? rest : rest.slice(0, counted)
  const behind = rest.slice(run.length)
  const end = behind.findIndex(c => c.role !== 'change' || ELSE.test(c.lead) || elsewhen(c, Number(year)))
  return run.length < 2 ? undefined : { year: Number(year), run, changes: end < 0 ? behind : behind.slice(0, end) }
}

/** 与2005年比: not against the year before. */
const elsewhen = ({ lead }: Claim, year: number): boolean => {
  const said = OTHER_YEAR.exec(lead)?.[1]
  return said !== undefined && Number(said) !== year - 1
}

/** Is it so many dead, so many hurt, so many cases? */
const measureOf = ({ label, noun, unit }: Pick<Claim, 'label' | 'noun' | 'unit'>): string =>
  /[件起宗]/.test(unit)
    ? '起'
    : /[死亡]/.test(label) || /^[死亡]/.test(noun)
      ? '亡'
      : /伤/.test(label) || /^(?:受)?伤/.test(noun)
        ? '伤'
        : unit

/** Two that hold show that this is what they were compared with; where more fail than hold, it was something else. */
function against(now: Year, before: Year): Found[] {
  const kinds = now.run.map(measureOf)
  const then = kinds.map(kind => before.run.filter(c => measureOf(c) === kind))
  // What the year before tells besides (直接财产损失10.1亿元) is of no measure that changed.
  const same = now.run.every((c, i) => then[i]!.length === 1 && alike(c.unit, then[i]![0]!.unit))
  if (!same || new Set(kinds).size < kinds.length) return []
  const told = changesOf(now, kinds).map(({ change, at }) => {
    const [value, base] = [now.run[at]!, then[at]![0]!]
    if (change.form === 'percent') return tellGrowth(change, value, base)
    return tellDifference('growth', change, change.sign < 0 ? [base, value] : [value, base])
  })
  const holds = told.filter(t => t.verdict === 'holds')
  return holds.length > 1 && holds.length > told.length - holds.length ? told : holds
}

interface Change {
  readonly change: Claim
  /** The place of what changed among what was counted. */
  readonly at: number
}

/** 分别下降10.1%、7.8%、9.8% in turn; else 起数减少30起，下降8.5%；死亡减少4人 by their names, and each rate of the amount before it. */
function changesOf({ changes, run }: Year, kinds: readonly string[]): Change[] {
  const [first] = changes
  if (first && /分别/.test(first.label))
    return first.form === 'percent' && changes.length === run.length && changes.every(c => c.form === 'percent')
      ? changes.map((change, at) => ({ change, at }))
      : []
  let open = -1
  return changes.flatMap(change => {
    if (change.form === 'plain') open = kinds.indexOf(measureOf(change))
    else if (change.sep !== '，' || !/^(?:同比)?(?:增长|增加|上升|下降|减少|降低|增|升|降)了?$/.test(change.label)) open = -1
    return open < 0 ? [] : [{ change, at: open }]
  })
}

const isCount = (c: Claim): boolean => isOwnMeasure(c) && c.printed > 0
