/**
 * 提起公诉640人，不起诉160人，不起诉率20%; 逮捕25人，不捕24人，批捕率51.02%: of all that were decided on, and not of those only that were prosecuted or arrested. The two may stand
 * ahead of the rate, behind it, or on both sides.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { isSlip } from '../../common/slip.ts'
import { rateOf } from '../../share/verdict.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const refusal: RelationRule = {
  kind: 'share',
  title: '起诉率、批捕率与不起诉率、不捕率',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, c, view.text) ?? []),
  examples: {
    good: [
      '提起公诉640人，不起诉160人，不起诉率20%。',
      '2020年一季度全省批捕3702件5022人，不捕2453人，不捕率32.8%。批捕较多的罪名：盗窃859人，占批捕总人数17.1%。',
      '批准逮捕171人，不批准逮捕62人，不捕率为26.61%。',
      '起诉507人，不起诉118人（法定9人、轻微93人、证据不足16人），按人数起诉率81.12%。',
      '不起诉70人：法定不起诉0人，情节轻微65人，证据不足5人；按人数算不起诉率19.34%，同期起诉292人。',
      '批捕率73.39%，批准逮捕171人、不批准逮捕62人。',
      '受理审查起诉520件688人；起诉310件402人，决定不起诉61人（法定3人、酌定50人、存疑8人），起诉率（按人数）为86.83%。',
      '经审查（含上期积存）批准逮捕121件168人，不批捕37件52人，不捕率23.64%。提起公诉310件402人，不起诉45件61人，不起诉率13.17%。',
      '受理审查逮捕376人，受理审查起诉549人，批准逮捕229人，不批准逮捕147人，提起公诉332人，不起诉160人，不捕率、不诉率分别为39.1%和32.52%。',
    ],
    bad: [
      '2020年一季度全省批捕3702件5022人，不捕2453人，不捕率38.2%。批捕较多的罪名：盗窃859人，占批捕总人数17.1%。',
      '提起公诉640人，不起诉160人，不起诉率25%。',
      '上半年不起诉18.3万人，起诉64.7万人，不起诉率28.3%。',
      '起诉507人，不起诉118人（法定9人、轻微93人、证据不足16人），按人数起诉率81.82%。',
      '不起诉70人：法定不起诉0人，情节轻微65人，证据不足5人；按人数算不起诉率19.84%，同期起诉292人。',
      '受理审查起诉520件688人；起诉310件402人，决定不起诉61人（法定3人、酌定50人、存疑8人），起诉率（按人数）为88.63%。',
      '批准逮捕121件168人，不批准逮捕37件52人，不捕率23.64%。提起公诉310件402人，不起诉45件61人，不起诉率13.57%。',
      '批捕率78.39%，批准逮捕171人、不批准逮捕62人。',
      '受理审查逮捕376人，受理审查起诉549人，批准逮捕229人，不批准逮捕147人，提起公诉332人，不起诉160人，不捕率、不诉率分别为39.1%和35.52%。',
    ],
    traps: [
      '批准逮捕121件168人，不批准逮捕37件52人，不捕率23.42%。提起公诉310件402人，不起诉45件61人，不起诉率12.68%。',
      '提起公诉310件402人，不起诉45件61人，不起诉率13.57%。',
      '受理审查逮捕376人，受理审查起诉549人，批准逮捕229人，不批准逮捕136人，提起公诉332人，不起诉160人。',
      '逮捕25人，不捕24人，起诉507人，不起诉118人，去年不捕率、不诉率分别为39.1%和35.52%。',
    ],
  },
}

const RATE = /^(?:其中|平均|按?(?:照)?([件人])(?:员|头)?数?(?:计?算|计)?的?)*(不)?(?:(起?诉)|批准逮捕|批捕|逮捕|捕)率(?:为|是|达到?)?$/
const AHEAD =
  '^(?:\\d{4}年|\\d{1,2}(?:[—-]\\d{1,2})?月份?|[一二三四]季度|全[省市县区院年]|检察机关|[本我]院|经(?:本院)?(?:依法)?(?:审查|审理)|上半年|全年|同期|当期|其中|同时|依法|决定|作出|提起|共|已|有|则|而)*'
const WHOM = '(?:决定)?(?:各类|刑事|涉案)*(?:犯罪)?(?:嫌疑人|嫌疑犯|被告人|人员|案件|人数)?$'
/** What was asked for, and refusals of one kind only, are neither outcome; arrests decided in another way are counted with others. */
const OUTCOMES = {
  charged: { yes: new RegExp(`${AHEAD}(?:起诉|公诉)${WHOM}`), no: new RegExp(`${AHEAD}不(?:予)?起诉${WHOM}`) },
  arrested: {
    yes: new RegExp(`${AHEAD}(?:批准)?(?:逮捕|批捕)${WHOM}`),
    no: new RegExp(`${AHEAD}不(?:予)?(?:批准逮捕|批准|批捕|逮捕|捕)${WHOM}`),
  },
}
/** So many figures on each side of the rate. */
const FAR = 8

interface Outcomes {
  readonly yes: Claim
  readonly no: Claim
}

/** The figures of each outcome in the sentence that are counted alike: of the cases, of the persons, or of both. */
function outcomes(claims: readonly Claim[], rate: Claim, charged: boolean, by: string | undefined): Outcomes[] {
  const { yes, no } = OUTCOMES[charged ? 'charged' : 'arrested']
  const near = [...sentenceTo(claims, rate, FAR), ...sentenceFrom(claims, rate, FAR)].filter(c => isCount(c) && c.owner === rate.owner)
  // 不起诉118人 and 按件数: what is not counted so is no outcome of it.
  const [did, refused] = [yes, no].map(words =>
    near.filter(c => words.test(c.label) && (by === undefined || measures(claims, c, by).length)),
  )
  const [one, other] = [did![0], refused![0]]
  if (!one || !other || did!.length + refused!.length > 2) return []
  return measures(claims, one, by).flatMap(y =>
    measures(claims, other, by).flatMap(n => (alike(y.unit, n.unit) ? [{ yes: y, no: n }] : [])),
  )
}

/** 批准逮捕84件112人: the count and what stands right behind it of the same thing, where they are counted as the words say. */
function measures(claims: readonly Claim[], head: Claim, by: string | undefined): Claim[] {
  const next = claims[head.id + 1]
  const all = next?.role === 'slot' && next.owner === head.owner && isCount(next) ? [head, next] : [head]
  return all.filter(c => by === undefined || alike(c.unit, by))
}

/** 起诉率（按人数）为: the bracket between the name and the figure. */
const BRACKET = /（按(?:照)?([件人])(?:员|头)?数?(?:计?算|计)?）[为是达到]*$/

/** 不捕率、不诉率分别为39.1%和32.59%: the names stand ahead of both figures. */
const TWO = /(?:^|[，；。])(?:[^，；。、]{0,6}的)?([\u4e00-\u9fa5]{2,6}率)[、和与及]([\u4e00-\u9fa5]{2,6}率)(?:分别|依次)(?:为|是|达到?)?$/

function nameOf(claims: readonly Claim[], rate: Claim): string {
  const two = TWO.exec(rate.lead)
  if (two) return two[1]!
  const before = /^[、和与及]$/.test(rate.lead) ? claims[rate.id - 1] : undefined
  const names = before?.form === 'percent' ? TWO.exec(before.lead) : null
  // 去年不捕率、不诉率分别为: of another time, both of them.
  return names ? (RATE.test(names[1]!) ? names[2]! : '') : rate.label
}

/** Both of one measure, what the rate is of and all that were decided on. */
const partOf = ({ yes, no }: Outcomes, refused: boolean): Claim => (refused ? no : yes)
const rateIn = (two: Outcomes, refused: boolean): Interval => rateOf(partOf(two, refused).value, plus(two.yes.value, two.no.value))

interface Told {
  readonly refused: boolean
  readonly all: readonly Outcomes[]
}

function toldOf(claims: readonly Claim[], rate: Claim, text: string): Told | undefined {
  const [named, by, not, charge] = (rate.form === 'percent' && RATE.exec(nameOf(claims, rate))) || []
  if (named === undefined || rate.precision !== 'exact') return undefined
  const said = by ?? BRACKET.exec(text.slice(Math.max(0, rate.start - LONG), rate.start))?.[1]
  return { refused: not !== undefined, all: outcomes(claims, rate, charge !== undefined, said) }
}
const LONG = 16

/** So many figures on each side another rate of its kind may stand. */
const KIN = 24

/** 不捕率16.95%, which is of the persons: so is 不诉率 beside it. */
function unitOfKin(claims: readonly Claim[], rate: Claim, text: string): string | undefined {
  for (const kin of claims.slice(Math.max(0, rate.id - KIN), rate.id + KIN)) {
    if (kin === rate || kin.paragraph !== rate.paragraph || kin.role !== 'rate') continue
    const told = toldOf(claims, kin, text)
    const fit = told?.all.filter(two => meets(printedRate(kin), rateIn(two, told.refused)))
    if (fit?.length === 1) return fit[0]!.yes.unit
  }
  return undefined
}

/**
 * It holds of both together, in whichever measure; it is wrong of the one alone, where it differs as a hand slips, and where another rate of the paragraph shows how it
 * is taken; what fits neither was counted otherwise.
 */
function found(claims: readonly Claim[], rate: Claim, text: string): Found | undefined {
  const told = toldOf(claims, rate, text)
  if (!told?.all.length) return undefined
  const { refused, all } = told
  const stated = printedRate(rate)
  const fit = all.find(two => meets(stated, rateIn(two, refused)))
  if (fit) return said(rate, fit, refused)
  const unit = unitOfKin(claims, rate, text)
  const shown = unit === undefined ? undefined : all.find(two => alike(two.yes.unit, unit))
  if (shown && [shown.yes, shown.no].every(c => c.step === 1)) return said(rate, shown, refused)
  const [two, more] = all
  if (!two || more) return undefined
  const [part, other] = refused ? [two.no, two.yes] : [two.yes, two.no]
  const both = rateIn(two, refused)
  // Where both were counted to the last one, more than so can be of no whole that has both in it.
  const counted = [part, other].every(c => c.step === 1)
  const wrong = meets(stated, rateOf(part.value, other.value)) || (counted && (isSlip(rate, both) || stated.min > both.max))
  return wrong ? said(rate, two, refused) : undefined
}

function said(rate: Claim, two: Outcomes, refused: boolean): Found {
  const part = partOf(two, refused)
  const other = part === two.yes ? two.no : two.yes
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: rateIn(two, refused),
    parts: [part, other],
    working: `${number(part.printed)}÷（${number(two.yes.printed)}＋${number(two.no.printed)}）＝${percent((100 * part.printed) / (two.yes.printed + two.no.printed), rate.step)}`,
    said: figure(rate),
  })
}

/** 同期起诉292人: of this very time, and not of the year before. */
const isCount = (c: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && (c.role === 'count' || c.role === 'slot' || (c.role === 'base' && /^同期/.test(c.label)))
