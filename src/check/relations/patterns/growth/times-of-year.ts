/**
 * 2022年132件，2023年439件，2024年997件，为2023年的2.3倍、2022年的7.6倍; 纠纷444起，去年同期为170起，超过去年同期的两倍: so many times what there was in a year that is named, whose value
 * was told under that year.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure } from '../../../words.ts'
import { isValueBeside, sentenceTo, tellTimes } from '../told.ts'

export const timesOfYear: RelationRule = {
  kind: 'growth',
  title: '是某年的若干倍',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '公证办理量：2022年132件，2023年439件，为2022年的3.3倍；2024年997件，为2023年的2.3倍、2022年的7.6倍。',
      '调解纠纷444起，去年同期为170起，超过去年同期的两倍。',
      '今年受理360件，上年120件，是上年的3倍。',
    ],
    bad: [
      '公证办理量：2022年132件，2023年439件，为2022年的3.3倍；2024年997件，为2023年的2.3倍、2022年的6.7倍。',
      '调解纠纷444起，去年同期为170起，超过去年同期的三倍。',
      '今年受理360件，上年120件，是上年的2倍。',
    ],
    traps: [
      '2022年132件，2023年439件；2024年997件，金额为2022年的5.6倍。',
      '调解纠纷444起、成功420起，去年同期为170起，超过去年同期的三倍。',
    ],
  },
}

const TIMES =
  /^(?:约|已)?(?:(超过?|突破|逾|高出)|是|为|达到?|相当于|等于)?(?:((?:19|20)\d{2}年)度?|((?:去年|上一?年|前一年)(?:度|同期)?))的(?:(近|不足|不到)|逾|超过?)?$/
const JOINED = /^[、和与及]((?:19|20)\d{2}年)的$/
/** Words for a value and nothing else: 2023年, 2024年为, 去年同期为. */
const YEAR = /^(?:而)?((?:19|20)\d{2}年)(?:度|全年)?(?:为|是|有|达到?|则为)?$/
const HEAD = /^(?:[\u4e00-\u9fa5]{0,16}[：])?[\u4e00-\u9fa5]{0,16}?((?:19|20)\d{2}年)(?:度|全年)?[\u4e00-\u9fa5]{0,16}$/
const LAST = /^而?(?:去年|上一?年|前一年)(?:度|同期)?(?:为|是|有|仅)?$/
/** So many figures of the sentence are asked. */
const MOST = 8

function found(claims: readonly Claim[], multiple: Claim): Found | undefined {
  if (multiple.form !== 'times' || multiple.precision !== 'exact') return undefined
  const joined = JOINED.exec(multiple.label) ?? JOINED.exec(multiple.lead)
  const said = joined ? undefined : TIMES.exec(multiple.label)
  const before = joined ? claims[multiple.id - 1] : undefined
  if (!said && !(before?.form === 'times' && TIMES.test(before.label))) return undefined
  const row = sentenceTo(claims, multiple, MOST).filter(c => c.form !== 'times')
  const values = row.filter(c => isValueBeside(c, multiple))
  if (values.length < 2 || values.length !== row.length || !values.every(c => alike(c.unit, values[0]!.unit))) return undefined
  const pair = said?.[3] ? besideLast(values) : ofYears(values, joined?.[1] ?? said?.[2])
  if (!pair) return undefined
  return judge(multiple, pair, { least: said?.[1] !== undefined, most: said?.[4] !== undefined })
}

/** The present value and, behind it, that of the year before. */
function besideLast(values: readonly Claim[]): readonly [Claim, Claim] | undefined {
  const [now, base] = values
  return values.length === 2 && now && base && LAST.test(base.label) && base.sep === '，' && !LAST.test(now.label) ? [now, base] : undefined
}

/** Each value of the row is of a year, and the last of them is what is compared. */
function ofYears(values: readonly Claim[], year: string | undefined): readonly [Claim, Claim] | undefined {
  const years = values.map((c, n) => YEAR.exec(c.label)?.[1] ?? (n === 0 ? HEAD.exec(c.label)?.[1] : undefined))
  if (!year || years.some(y => y === undefined) || new Set(years).size < years.length) return undefined
  const at = years.indexOf(year)
  return at >= 0 && at < values.length - 1 ? [values.at(-1)!, values[at]!] : undefined
}

function judge(
  multiple: Claim,
  [now, base]: readonly [Claim, Claim],
  { least, most }: { least: boolean; most: boolean },
): Found | undefined {
  if (!least && !most) return tellTimes(multiple, now, base)
  return tellTimes(multiple, now, base, {
    stated: least ? { min: multiple.printed, max: Number.POSITIVE_INFINITY } : { min: 0, max: multiple.printed },
    computed: exactly(now.printed / base.printed),
    said: `${least ? '超过' : '不到'}${figure(multiple)}`,
  })
}
