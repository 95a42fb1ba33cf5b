/**
 * 1—10月按日处罚592件，查封6033件。11月按日处罚206件，查封1379件。1—11月累计按日处罚798件，查封7412件: what two times that follow each other had, each thing under its
 * name, is what the time of both had.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { alike } from '../../../units.ts'
import { type Months, makeUp, monthsOf, PERIOD } from '../../common/months.ts'
import { tellSum } from '../told.ts'

export const monthsTogether: RelationRule = {
  kind: 'sum',
  title: '前几月与当月合为累计',
  find: reading => [...groupBy(reading.claims, c => c.paragraph).values()].flatMap(row => inParagraph(reading, row)),
  examples: {
    good: [
      '1—10月按日连续处罚592件，查封扣押6033件，移送行政拘留2722起。11月按日连续处罚206件，查封扣押1379件，移送拘留552起。1—11月累计按日连续处罚798件，查封扣押7412件，移送拘留3274起。',
      '一季度立案46件，罚款12.5万元；二季度立案52件，罚款14.3万元；上半年累计立案98件，罚款26.8万元。',
      '1至8月受理诉求3260件，办结3184件，9月受理诉求412件，办结398件。1至9月累计受理诉求3672件，办结3582件。',
    ],
    bad: [
      '1—10月按日连续处罚592件，查封扣押6033件，移送行政拘留2722起。11月按日连续处罚206件，查封扣押1379件，移送拘留552起。1—11月累计按日连续处罚798件，查封扣押7413件，移送拘留3274起。',
      '一季度立案46件，罚款12.5万元；二季度立案52件，罚款14.3万元；上半年累计立案98件，罚款28.6万元。',
      '1至8月受理诉求3260件，办结3184件，9月受理诉求412件，办结398件。1至9月累计受理诉求3672件，办结3852件。',
    ],
    traps: [
      // A month between them is missing, or is told twice.
      '1—9月立案592件，查封603件。11月立案206件，查封137件。1—11月累计立案898件，查封850件。',
      // Of another year.
      '2022年1—10月立案592件，查封603件。2023年11月立案206件，查封137件。2023年1—11月累计立案798件，查封850件。',
      // Other things, and what is left at the end of each.
      '1—10月立案592件，结案560件。11月立案206件，结案198件。1—11月移送798件，起诉85件。',
      '1—10月在建项目46个，开工12个。11月在建项目48个，开工5个。1—11月累计在建项目52个，开工17个。',
      // Against what it was.
      '1—10月立案592件，比上年同期增加20件。11月立案206件，同比增加9件。1—11月累计立案798件，同比增加31件。',
    ],
  },
}

/** One time, and what was counted in it. */
interface Stretch {
  readonly months: Months
  readonly year: string
  readonly counts: Claim[]
}

const TIME = new RegExp(`(?<![\\d.年月—–\\-~～至到])(${PERIOD})(?![\\d底末初日])`, 'g')
const YEAR = /((?:19|20)\d\d)年/g
const OTHER = /上年|去年|同期|同比|环比|上月|上季|[比较与]|截至|截止|目标|计划/
/** What there is at a time, and not what is done in it. */
const STATE = /在[建册办岗编校库]|现有|存[量栏]|结[余存转]|余额|累计建成|年均|月均|日均|平均|[率比]$/
const MOST = 6

function inParagraph({ view: { text } }: Reading, row: readonly Claim[]): Found[] {
  if (!row.some(c => /月|季度|半年/.test(c.lead))) return []
  const stretches = stretchesOf(text, row)
  return stretches.flatMap((whole, at) => {
    if (whole.months[0] === whole.months[1]) return []
    for (let from = Math.max(0, at - MOST); from < at - 1; from++) {
      const parts = stretches.slice(from, at)
      const own = makeUp(
        parts.map(p => p.months),
        whole.months,
      )
      if (own && parts.every(p => p.year === whole.year || p.year === '')) return together(whole, parts)
    }
    return []
  })
}

/** The times of a paragraph in order; a figure behind a time that is compared with belongs to none. */
function stretchesOf(text: string, row: readonly Claim[]): Stretch[] {
  const out: Stretch[] = []
  let open: Stretch | undefined
  let year = ''
  for (const c of row) {
    if (c.owner >= 0) continue
    const said = everyMatch(c.lead, YEAR).at(-1)?.[1]
    if (said) year = said
    const named = everyMatch(c.lead, TIME)
    const months = named.length === 1 ? monthsOf(named[0]![1]!) : undefined
    if (months && !OTHER.test(c.lead)) {
      open = { months, year, counts: [] }
      out.push(open)
    } else if (named.length > 0 || OTHER.test(c.lead) || said) {
      if (c.role === 'count') open = undefined
      continue
    }
    const mine = (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.unit !== ''
    // 其中 of it, and what is told of it in the rest of the clause, is another thing.
    if (open && mine && !STATE.test(c.label) && !/其中/.test(c.lead) && text[c.stop] !== '以') open.counts.push(c)
  }
  return out
}

const nameOf = ({ label }: Claim): string =>
  label
    .replace(TIME, '')
    .replace(YEAR, '')
    .replace(/^(?:份|全[市县区省国]|今年|本年)+/, '')
    .replace(/累计|共计|合计|总共|共|全[市县区省国]/g, '')

function together(whole: Stretch, parts: readonly Stretch[]): Found[] {
  const rows = whole.counts.flatMap(sum => {
    const name = nameOf(sum)
    const found = parts.map(p => only(p.counts.filter(c => alike(c.unit, sum.unit) && same(nameOf(c), name))))
    const alone = only(whole.counts.filter(c => alike(c.unit, sum.unit) && same(nameOf(c), name))) === sum
    if (!alone || !found.every(c => c !== undefined)) return []
    return [{ sum, found, exactly: found.every(c => nameOf(c) === name) }]
  })
  const fits = rows.filter(r => meets(total(r.found.map(p => p.value)), r.sum.value))
  // What was counted under another name may be another thing, and proves nothing by itself.
  return rows.flatMap(r => (fits.includes(r) || fits.length > 0 || r.exactly ? [tellSum(r.sum, r.found)] : []))
}

const only = (those: readonly Claim[]): Claim | undefined => (those.length === 1 ? those[0] : undefined)

/** 移送拘留 and 移送行政拘留: the shorter name leaves out, and adds nothing. */
function same(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 2) return short === long
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}
