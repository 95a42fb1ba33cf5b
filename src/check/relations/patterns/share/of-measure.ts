/**
 * 来访512批2347人次，其中集体访38批961人次，占批次7.4%、占人次40.9%; 事故26起、41人。道路17起、24人，占起数65.4%；建筑5起、9人，占19.2%: the word behind 占 says which measure has the share, and
 * those that follow it in the sentence have theirs in the same measure.
 */

import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { decideNamed } from '../../share/verdict.ts'
import { sentenceTo, tellShare } from '../told.ts'

export const ofMeasure: RelationRule = {
  kind: 'share',
  title: '写明按何种计量的占比',
  find: ({ claims }) => found(claims),
  examples: {
    good: [
      '全年来访320批1460人次，其中集体访24批590人次，占批次7.5%、占人次40.4%。',
      '本月事故40起、62人。道路26起、35人，占起数65.0%；建筑8起、15人，占20.0%；工贸6起、12人，占15.0%。',
    ],
    bad: [
      '全年来访320批1460人次，其中集体访24批590人次，占批次7.5%、占人次44.0%。',
      '全年来访320批1460人次，其中集体访24批590人次，占批次5.7%，占人次40.4%。',
      '本月事故40起、62人。道路26起、35人，占起数56.0%；建筑8起、15人，占20.0%；工贸6起、12人，占15.0%。',
    ],
    traps: [
      // Last year beside it, another total, another place, a share of the other measure, a rate of something else.
      '本月事故40起、62人，上年同月52起、70人。道路26起、35人，占起数65.0%；建筑8起、15人，占20.0%。',
      '来访512批2347人次，网访3200件。其中集体访38批961人次，占批次7.4%、占人次40.9%，占信访总量12.8%。',
      '甲县来访120批800人次，乙县来访512批2347人次，两县集体访76批1922人次，占批次12.0%、占人次61.1%。',
      '全年来访512批2347人次，集体访38批961人次，占批次的7.4%。重复访20批，占集体访批次的52.6%。',
      '集体访38批961人次，占全省批次1.4%、占人次2.9%；全年来访512批2347人次。',
      '事故26起、41人，其中道路17起、24人，占起数的65.4%，占人数的58.5%；较大1起、4人，占人数9.8%。',
      '上半年来访300批1200人次，下半年来访212批1147人次，集体访38批961人次，占批次7.4%、占人次40.9%。',
      '事故40起、62人。道路26起、35人，占起数65.0%；其中货车13起、20人，占50.0%。',
    ],
  },
}

const SAID = /^占(?:总|全部)?(起数|件数|宗数|批次|批数|人次|人数|户数)的?(?:比例|比重)?(?:为|达)?$/
const UNITS: Readonly<Record<string, RegExp>> = {
  起数: /^起$/,
  件数: /^件$/,
  宗数: /^宗$/,
  批次: /^批次?$/,
  批数: /^批$/,
  人次: /^人次$/,
  人数: /^[人名]$/,
  户数: /^户$/,
}
const OTHER = /上年|去年|同期|同月|上月|累计/
/** So many figures back the whole may stand. */
const FAR = 24
/** What one thing has at most: two measures, and a share of each. */
const RUN = 5

/** What the words before have settled: the measure, and the whole that a share in it was of. */
interface Settled {
  readonly share: Claim
  readonly unit: RegExp
  readonly whole: Claim
}

function found(claims: readonly Claim[]): Found[] {
  const out: Found[] = []
  let settled: Settled | undefined
  for (const s of claims) {
    if (s.form !== 'percent' || s.role !== 'share' || s.precision !== 'exact') continue
    const same: Settled | undefined =
      settled && settled.share.sentence === s.sentence && settled.share.paragraph === s.paragraph ? settled : undefined
    const said = SAID.exec(s.label)?.[1]
    const unit = said ? UNITS[said] : s.label === '占' ? same?.unit : undefined
    const run = unit ? runTo(claims, s) : []
    const own = run.filter(c => unit?.test(c.unit))
    const [part] = own
    if (!unit || !part || own.length > 1 || run.length < 2) continue
    const wholes = wholesOf(claims, run.at(-1)!, unit)
    const followed = same && same.unit === unit && same.whole.printed >= part.printed ? same.whole : undefined
    const whole = wholes.find(w => fitsShare(s, part.value, w.value)) ?? followed ?? wholes.find(w => w.printed > part.printed)
    const told = whole && judged(s, part, whole, wholes.length === 1 || (followed === whole && !among(run)))
    if (!told) continue
    out.push(told)
    if (told.verdict === 'holds') settled = { share: s, unit, whole }
  }
  return out
}

const among = (run: readonly Claim[]): boolean => /其中|[中里]/.test(run.at(-1)!.lead)

/** Where more than one might be meant, a difference proves nothing. */
const judged = (s: Claim, part: Claim, whole: Claim, sure: boolean): Found | undefined =>
  sure ? decideNamed(s, [part], whole) : tellShare(s, [part], whole, { unsure: '文中没有写明以哪个数为总数' })

/** The figures of one thing right before its share, the last first: 961人次, 38批. */
function runTo(claims: readonly Claim[], s: Claim): Claim[] {
  const out: Claim[] = []
  for (let at = s.id - 1; at >= Math.max(0, s.id - RUN); at--) {
    const c = claims[at]!
    if (c.paragraph !== s.paragraph || c.sentence !== s.sentence || c.owner !== s.owner) return []
    if (c.role === 'share' && SAID.test(c.label)) continue
    if (!isCount(c)) return []
    out.push(c)
    if (c.label !== '') return out
  }
  return []
}

/** Counts in that measure before it, of no other time. */
function wholesOf(claims: readonly Claim[], first: Claim, unit: RegExp): Claim[] {
  const near = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => c.paragraph === first.paragraph && c.owner === first.owner && isCount(c) && unit.test(c.unit))
    .filter(c => !OTHER.test(c.label) && !(c.label === '' && isOther(claims, c)))
  return near
}

/** 上年同月30起、48人: the second is of that time, too. */
const isOther = (claims: readonly Claim[], c: Claim): boolean =>
  sentenceTo(claims, c, 1).some(b => b.role === 'base' || b.role === 'change' || OTHER.test(b.label))

const isCount = (c: Claim): boolean => isNumber(c) && c.printed > 0
