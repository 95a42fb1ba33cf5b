/** 调解成功率96.5%，共调解400件，成功386件: the rate is told ahead of the two counts that it is made of, and its name says which is which. */
import type { Claim } from '../../../claims.ts'
import { above, over, times } from '../../../interval.ts'
import { fitsShare, printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { definitionOf } from '../../share/rate-definitions.ts'
import { isExactCount, tell } from '../told.ts'

export const rateAhead: RelationRule = {
  kind: 'share',
  title: '先写比率、后写两数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '调解成功率96.5%，共调解400件，成功386件。',
      '办结率97.5%，办结312件，受理320件。',
      '适龄儿童入学率99.8%，应入学2500人，实际入学2495人。',
      '民事调解率34.34%（调解205件，结案597件）。',
      '热线接通率98.6%：呼入46653个，接通46000个。',
    ],
    bad: [
      '调解成功率98.5%，共调解400件，成功386件。',
      '办结率95.7%，办结312件，受理320件。',
      '群众满意率95.6%，共回访400人，满意386人。',
      '民事调解率35.34%（调解205件，结案597件）。',
      '热线接通率96.8%：呼入46653个，接通46000个。',
    ],
  },
}

const RATE = /([\u4e00-\u9fa5]{2,8})率(?:为|是|达到?)?$/
const AROUND = /^(?:其中|全[年市县区省镇]|今年|本年度?|共|累计|合计|已|实际|总)+/
const OTHER_TIME = /上年|去年|同期|其中|未|不/

function found({ claims, view }: Reading, rate: Claim): Found | undefined {
  const name = rate.role === 'rate' && rate.form === 'percent' && rate.precision === 'exact' ? RATE.exec(rate.label)?.[1] : undefined
  const [one, two, more] = claims.slice(rate.id + 1, rate.id + 4)
  if (!name || !one || !two || /[^不未]?[不未]/.test(name) || toldBefore(claims, rate, name)) return undefined
  if (![one, two].every(c => isCount(c, rate)) || one.owner !== two.owner || !alike(one.unit, two.unit)) return undefined
  const end = view.text[two.stop] ?? '\n'
  const inside = one.owner === rate.id
  if (inside ? end !== '）' || one.sep !== '' : !/[。；\n]/.test(end)) return undefined
  if (!inside && more && more.sentence === rate.sentence && more.paragraph === rate.paragraph && more.sep !== '；') return undefined
  const called = (c: Claim): string => c.label.replace(AROUND, '')
  const isPart = (c: Claim): boolean => called(c).length > 1 && name.endsWith(called(c))
  const [part, whole] = isPart(two) && !isPart(one) ? [two, one] : [one, two]
  const definition = definitionOf(name)
  if (!isPart(part) || isPart(whole) || above(part.value, whole.value)) return undefined
  const below = called(whole)
  const concluded = /调解$|撤诉$/.test(name) && /审结|结案|办结/.test(below)
  if (
    !definition?.below.test(below) &&
    !concluded &&
    !(below.length > 1 && name.startsWith(below)) &&
    !asked(name, below) &&
    !thing(name, called(part), below)
  )
    return undefined
  return tell({
    kind: 'share',
    claim: rate,
    stated: printedRate(rate),
    computed: times(over(part.value, whole.value), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, rate.step)}`,
    said: figure(rate),
    unsure: definition?.received?.test(below) || /新收|新立/.test(below) ? '未结的、结转的可能另算' : undefined,
  })
}

/** 收案2559件（含旧存133件），结案1779件，结案率69.52%，刑事新收216件，结案192件: the figures before it give it, and those behind are of others. */
function toldBefore(claims: readonly Claim[], rate: Claim, name: string): boolean {
  const part = claims[rate.id - 1]
  if (!part || rate.step >= 1 || rate.sep !== '，' || !isExactCount(part) || part.sentence !== rate.sentence || part.owner !== rate.owner)
    return false
  // 结案1779件，结案率62.52%，刑事新收216件，结案192件: what the rate is called after stands right before it.
  const done = part.label.replace(AROUND, '')
  if (done.length > 1 && name.endsWith(done)) return true
  return claims
    .slice(Math.max(0, part.id - NEAR), part.id)
    .some(
      c =>
        isExactCount(c) &&
        c.sentence === rate.sentence &&
        c.owner === rate.owner &&
        c.unit === part.unit &&
        fitsShare(rate, part.value, c.value),
    )
}
const NEAR = 3

const isCount = (c: Claim, rate: Claim): boolean =>
  isExactCount(c) &&
  (c.owner === rate.id ? c.id > rate.id + 1 || c.sep === '' : c.owner === rate.owner) &&
  (c.id === rate.id + 1 ? /^[，：]?$/.test(c.sep) : /^[，、]$/.test(c.sep)) &&
  c.sentence === rate.sentence &&
  c.paragraph === rate.paragraph &&
  c.printed > 0 &&
  !OTHER_TIME.test(c.label)

/** 满意率 of those who were asked, 入学率 of those who should have come. */
const asked = (name: string, below: string): boolean =>
  (/(?:满意|知晓|支持)$/.test(name) && /回访|调查|测评|抽查|评议|评价|回收/.test(below)) ||
  (/^应/.test(below) && name.endsWith(below.slice(1)))

/** 秸秆综合利用率 of 秸秆总量: of what the name says besides what was done to it. */
const thing = (name: string, done: string, below: string): boolean => {
  const object = name.slice(0, -done.length)
  return object.length > 1 && below.replace(/总[量数额]$|数量$/, '').endsWith(object)
}
