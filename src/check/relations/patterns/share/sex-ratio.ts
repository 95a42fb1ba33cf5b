/** 男性51360人，女性50120人，性别比（以女性为100）为102.47: the ratio from the two numbers before it. */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

/** What is said of other people than those counted is told of a class: 出生人口性别比, 老年人口性别比. */
const RATIO =
  /(?<=[，。；、\n]|^)(?:全[省市区县镇乡]|总|常住|户籍|年末|其)*(?:人口)?性别比(?:（[^（）\n]{0,40}）)?(?:[由从][^，。；\n]{2,36}?(?:增加|上升|下降|降低|提高|变化|变|调整|减少|升|降))?(?:为|是|到|至|达到?)?(\d{2,3}(?:\.\d{1,2})?)(?=[%，。；、（]|$)/gm
const SIDE = '(?:性|生)?(?:人口|人数|居民|村民|职工)?(?:数)?(?:为|有|是|共)?$'
const MEN = new RegExp(`男${SIDE}`)
const WOMEN = new RegExp(`女${SIDE}`)
/** So many figures before the ratio the numbers may stand. */
const FAR = 10

export const sexRatio: RelationRule = {
  kind: 'share',
  title: '性别比',
  find,
  examples: {
    good: [
      '男性43.05万人，女性41.58万人，总人口性别比103.54（以女性为100）。',
      '全镇人口中，男性为10420人，女性为10130人。人口性别比（以女性为100，男性对女性的比例）为102.86。',
    ],
    bad: ['全镇人口中，男性为10420人，女性为10130人。人口性别比（以女性为100，男性对女性的比例）为112.86。'],
  },
}

function find({ view: { text, paragraphs }, claims }: Reading): Found[] {
  const out: Found[] = []
  let [at, paragraph] = [0, 0]
  for (const m of everyMatch(text, RATIO)) {
    while (at < claims.length && claims[at]!.start < m.index) at++
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]!.start <= m.index) paragraph++
    const near = claims.slice(Math.max(0, at - FAR), at).filter(c => c.paragraph === paragraph && c.role === 'count' && c.form === 'plain')
    const found = judge(m, near)
    if (found) out.push(found)
  }
  return out
}

function judge(m: RegExpMatchArray & { index: number }, near: readonly Claim[]): Found | undefined {
  const women = near.findLast(c => WOMEN.test(c.label))
  const men = near.findLast(c => MEN.test(c.label))
  if (!women || !men || women.unit !== men.unit || women.sentence !== men.sentence || women.printed === 0) return undefined
  // Others are counted between the two and the ratio: it may be theirs.
  const last = Math.max(women.id, men.id)
  if (near.some(c => c.id > last && c.unit === men.unit)) return undefined
  const figures = m[1]!
  const end = m.index + m[0].length
  const step = 10 ** -(figures.split('.')[1]?.length ?? 0)
  const value = Number(figures)
  return tell({
    kind: 'share',
    claim: { start: end - figures.length, end },
    stated: { min: value - step / 2, max: value + step / 2 },
    computed: times(over(men.value, women.value), 100),
    parts: [men, women],
    working: `${number(men.printed)}÷${number(women.printed)}×100＝${number((100 * men.printed) / women.printed, 3)}`,
    said: figures,
  })
}
