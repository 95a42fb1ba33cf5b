/** 优良天数328天，优良率89.6%: of the days of the year, or of those on which the air was measured. */
import type { Claim } from '../../../claims.ts'
import { exactly, over, plus, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const goodAir: RelationRule = {
  kind: 'share',
  title: '优良天数比例',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全年空气优良天数328天，优良率89.6%（按366天计）。',
      '优良天数318天，优良率87.1%。',
      '有效监测360天，优良天数318天，优良天数比例88.3%。',
      '全年有效监测365天，达到一级（优）94天、二级（良）196天，优良天数比例79.5%。',
      '有效监测364天，优良天数312天，优良天数比例85.7%，上年有效监测363天、优良297天。',
    ],
    bad: [
      '全年空气优良天数328天，优良率86.9%（按366天计）。',
      '全年优良天数318天，优良率81.7%。',
      '全年有效监测365天，达到一级（优）94天、二级（良）196天，优良天数比例89.5%。',
      '全年优97天、良188天，优良天数比例88.1%。',
      '全年空气优良天数382天，优良率89.6%（按366天计）。',
    ],
  },
}

const RATE = /优良(?:天数)?(?:比例|比率|率)(?:为|达到?|是)?$/
const YEARS = [365, 366]
/** Fewer days than these are of a shorter time. */
const LONG = 274
/** On so many days of a year the air is measured. */
const FEWEST = 330
/** So many figures around the rate the days may stand. */
const NEAR = 6

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const days = bothDays(claims, rate) ?? claims[rate.id - 1]
  if (!RATE.test(rate.label) || rate.form !== 'percent' || rate.precision !== 'exact' || !days || !isDays(days)) return undefined
  if (
    !(/优良/.test(days.label) || days !== claims[rate.id - 1]) ||
    days.sentence !== rate.sentence ||
    days.paragraph !== rate.paragraph ||
    days.printed < LONG
  )
    return undefined
  const around = [...sentenceTo(claims, days, NEAR), ...sentenceFrom(claims, rate, NEAR)]
  const said = around
    .filter(c => isDays(c) && !/上年|去年|同期/.test(c.lead) && /监测|有效|全年|[按以共]$/.test(c.label))
    .map(c => c.printed)
  const wholes = said.length ? said : YEARS
  const told = wholes.map(whole => telling(rate, days, whole))
  const fit = told.find(f => f.verdict === 'holds')
  // Of so many days as were measured, which the text need not say.
  const measured = (100 * days.printed) / rate.printed
  return fit ?? (!said.length && measured > FEWEST && measured < YEARS[0]! ? undefined : told[0])
}

/** 一级（优）94天、二级（良）196天: the two together, as one. */
function bothDays(claims: readonly Claim[], rate: Claim): Claim | undefined {
  const [first, second] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!first || !second || !isDays(first) || !isDays(second) || first.sentence !== rate.sentence || !RATE.test(rate.label)) return undefined
  if (!/(?:一级|优)(?:的|天数|级)?$/.test(first.label) || !/^[、，和](?:达到)?(?:二级|良好?)(?:的|天数|级)?$/.test(second.lead))
    return undefined
  const value = plus(first.value, second.value)
  return { ...second, printed: first.printed + second.printed, value, id: first.id }
}

const isDays = (c: Claim): boolean => c.unit === '天' && c.form === 'plain' && c.precision === 'exact' && c.role !== 'change'

const telling = (rate: Claim, days: Claim, whole: number): Found =>
  tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(days.value, exactly(whole)), 100),
    parts: [days],
    working: `${number(days.printed)}÷${number(whole)}＝${percent((100 * days.printed) / whole, rate.step)}`,
    said: figure(rate),
  })
