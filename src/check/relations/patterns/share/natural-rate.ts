/** 年末户籍人口112635人……出生580人，死亡939人，人口自然增长率为-3.19‰: births less deaths over the people that there are; where more died than were born, no rate is above nought. */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, rounded, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const naturalRate: RelationRule = {
  kind: 'share',
  title: '出生、死亡人数与自然增长率',
  find: ({ claims, view }) => claims.flatMap(c => found({ claims, view }, c) ?? []),
  examples: {
    good: [
      '年末全县户籍人口112600人。全年出生580人，死亡940人，人口自然增长率为-3.20‰。',
      '年末总人口480000人，全年出生4560人，死亡2400人，自然增长率4.5‰。',
    ],
    bad: [
      '年末全县户籍人口112600人。全年出生580人，死亡940人，人口自然增长率为3.20‰。',
      '年末总人口480000人，全年出生4560人，死亡2400人，自然增长率-4.5‰。',
    ],
    traps: [
      // On the mean of two years, which is not printed.
      '年末全县户籍人口112600人。全年出生580人，死亡940人，人口自然增长率为-3.35‰。',
      '出生580人，死亡940人，去年人口自然增长率为3.20‰。',
    ],
  },
}

const RATE = /^(?:人口)?自然增长率(?:为|是|达)?[-－−]?$/
const BORN = /出生(?:人口|人数)?(?:为|有)?$/
const DIED = /死亡(?:人口|人数)?(?:为|有)?$/
const PEOPLE = /(?:总|户籍|常住)人口(?:总数|数|为|达|有)*$/
const BACK = 24

function found({ claims, view: { text } }: Pick<Reading, 'claims' | 'view'>, rate: Claim): Found | undefined {
  const [born, died] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (rate.form !== 'percent' || rate.precision !== 'exact' || !RATE.test(rate.label) || !born || !died || rate.sep !== '，')
    return undefined
  if (![born, died].every(c => isExactCount(c) && c.unit === '人' && c.sentence === rate.sentence && c.paragraph === rate.paragraph))
    return undefined
  if (!BORN.test(born.label) || !DIED.test(died.label) || text[rate.end - 1] !== '‰') return undefined
  const sign = /[-－−]/.test(text[rate.start - 1] ?? '') ? -1 : 1
  const grown = born.printed - died.printed
  // A rate per thousand is read as a tenth of a percent.
  const stated = times(rounded(rate), sign)
  const working = `${number(born.printed)}－${number(died.printed)}＝${number(grown)}`
  const said = `${number(Number((sign * rate.printed * 10).toFixed(4)))}‰`
  const opposite = grown * sign < 0 && rate.printed > 0
  if (opposite)
    return tell({
      kind: 'share',
      claim: rate,
      stated,
      computed: exactly(grown > 0 ? 100 : -100),
      parts: [born, died],
      working: `${working}，自然增长率应为${grown < 0 ? '负' : '正'}数`,
      said,
    })
  const people = claims
    .slice(Math.max(0, rate.id - BACK), rate.id)
    .filter(c => c.paragraph === rate.paragraph && c.unit === '人' && PEOPLE.test(c.label))
    .find(c => meets(stated, of(born, died, c)))
  return (
    people &&
    tell({
      kind: 'share',
      claim: rate,
      stated,
      computed: of(born, died, people),
      parts: [born, died, people],
      working: `（${working}）÷${number(people.printed)}`,
      said,
    })
  )
}

const of = (born: Claim, died: Claim, people: Claim) => times(over(minus(born.value, died.value), people.value), 100)
