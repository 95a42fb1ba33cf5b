/** 事故37起，死亡33人，受伤14人……死亡少9人，降21.42%; 受伤少17人，降54.83%: by how much what was counted before under that name has moved, and the rate of it. */
import type { Claim } from '../../../claims.ts'
import { exactly, meets, minus, over, plus, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { comparable } from '../../growth/comparable.ts'
import { tell } from '../told.ts'

export const namedIncrement: RelationRule = {
  kind: 'growth',
  title: '点名的增减数与增幅',
  find: ({ claims }) => claims.flatMap(rate => found(claims, rate) ?? []),
  examples: {
    good: [
      '1至7月事故37起，死亡33人，受伤14人。起数少8起，降17.77%；死亡少9人，降21.42%；受伤少17人，降54.83%。',
      '全年立案617宗，结案582宗，罚没款93万元。立案多69宗，增12.6%；结案多42宗，增7.8%。',
      '复议21件。诉讼9件。比上年复议多6件、升40%，诉讼少3件、降25%。',
      '事故781起，死亡455人，受伤439人。一次死亡10人以上特大事故38起558人，起数减少9起，下降19.1%；死亡减少249人，下降30.9%。',
    ],
    bad: [
      '1至7月事故37起，死亡33人，受伤14人。死亡少9人，降24.12%。',
      '1至7月事故37起，死亡33人，受伤14人。受伤少17人，升54.83%。',
      '全年立案617宗，结案582宗，罚没款93万元。立案多69宗，增12.6%；结案多42宗，增8.7%。',
      '复议21件。诉讼9件。比上年复议多6件、升40%，诉讼少3件、降33.3%。',
      '本年度运转经费36万元，其中：会议费20万元，公务用车运行费16万元。公务用车保有量11辆；接待275批次。运转经费较上年减少12万元，下降25%，较年初预算数减少4万元，下降2.5%。',
    ],
    traps: [
      '运转经费41万元，培训费20万元。运转经费较上年减少19万元，下降31.67%，培训费较年初预算数减少4万元，下降16.7%。',
      '道路事故52起、死亡30人，占各类事故起数（80起）的65.0%、死亡人数（48人）的62.5%；其他28起、18人。事故起数减少20起，下降20.0%；死亡人数减少12人，下降20.0%。',
    ],
  },
}

const BY = /^(?:其中|而)?((?![比较与同])[\u4e00-\u9fa5]{2,8}?)(?:人数|件数|起数|数)?(?:同比)?(?:(增加|多)|(减少|少))了?$/
const ROSE = /^(?:同比|环比)?(?:增长?|增加|上?升|升高|上涨|涨)了?$/
const FELL = /^(?:同比|环比)?(?:下?降|降低|减少?|下?跌|回落)了?$/
/** 至少, 最多: how many at least, and nothing moved. */
const BOUND = /[至最不更许较缺甚很太]$/
const OTHER = /上一?年|去年|前年|同期|上[月季期次]|年初|计划|目标|预算|累计/
/** So many figures back the count may stand. */
const BACK = 30

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const by = claims[rate.id - 1]
  if (!by || rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0 || rate.precision !== 'exact') return undefined
  if (!/^[，、]$/.test(rate.sep) || !isPlain(by, rate) || by.sentence !== rate.sentence) return undefined
  const said = BY.exec(by.label) ?? against(claims, by)
  if (!said || BOUND.test(said[1]!) || !(rate.sign > 0 ? ROSE : FELL).test(rate.label)) return undefined
  const name = said[1]!
  const counts = claims
    .slice(Math.max(0, by.id - BACK), by.id)
    .filter(c => c.role === 'count' && isPlain(c, rate) && alike(c.unit, by.unit) && !OTHER.test(c.label) && called(c).endsWith(name))
  const [now] = counts
  // 特大事故38起558人，起数减少9起；死亡减少249人: what its own sentence counts so without a name is meant sooner than what another calls so.
  const slot = counts.some(c => c.sentence === by.sentence) ? undefined : slotOf(claims, by, rate)
  if (slot) {
    const own = judge(rate, slot, by, said[2] ? 1 : -1)
    return own?.verdict === 'holds' ? own : undefined
  }
  return now && counts.every(c => c.printed === now.printed) ? judge(rate, now, by, said[2] ? 1 : -1) : undefined
}

const slotOf = (claims: readonly Claim[], by: Claim, rate: Claim): Claim | undefined =>
  claims
    .slice(Math.max(0, by.id - BACK), by.id)
    .findLast(c => c.role === 'slot' && c.label === '' && c.sentence === by.sentence && isPlain(c, rate) && alike(c.unit, by.unit))

const AGAINST = /^[较比](?:年初|上年|去年|调整|全年|本年)?(?:预算|决算|计划)?(?:数|度|同期)?(?:(增加|多)|(减少|少))了?$/
const NAMED = /^([\u4e00-\u9fa5]{3,8})[较比](?:年初|上年|去年|调整|全年|本年)?(?:预算|决算|计划)?(?:数|度|同期)?(?:增加|多|减少|少)了?$/
/** 三公经费较上年减少19万元，下降31.67%，较年初预算数减少4万元: against the one and against the other, of one thing. */
function against(claims: readonly Claim[], by: Claim): readonly (string | undefined)[] | undefined {
  const [first, its] = [claims[by.id - 2], claims[by.id - 1]]
  const way = by.lead === `，${by.label}` ? AGAINST.exec(by.label) : null
  if (!way || its?.form !== 'percent' || its.role !== 'change' || its.sentence !== by.sentence || its.paragraph !== by.paragraph)
    return undefined
  const name = first?.role === 'change' && first.unit === by.unit ? NAMED.exec(first.label)?.[1] : undefined
  return name ? [way[0], name, way[1], way[2]] : undefined
}

/** 占各类事故起数（112起）: 事故 as well; where two are called so, no word says of which it is. */
const called = ({ label }: Claim): string => label.replace(/(?:总数|人数|件数|起数|(?<!总)数)$/, '')

function judge(rate: Claim, now: Claim, by: Claim, way: 1 | -1): Found | undefined {
  const base = way > 0 ? minus(now.value, by.value) : plus(now.value, by.value)
  if (base.min <= 0) return undefined
  const size = times(over(by.value, base), 100)
  const before = now.printed - way * by.printed
  const working = `基期${number(now.printed)}${way > 0 ? '－' : '＋'}${number(by.printed)}＝${number(before)}，${number(by.printed)}÷${number(before)}＝${percent((100 * by.printed) / before, rate.step)}`
  const parts = [now, by]
  if (way === rate.sign) {
    const stated = printedRate(rate)
    return comparable(rate, tell({ kind: 'growth', claim: rate, stated, computed: size, parts, working, said: saidOf(rate) }), now)
  }
  // 受伤少17人，升54.83%: only where the size is right, it is the way that is wrong.
  if (!meets(printedRate(rate), size)) return undefined
  const message = `${way < 0 ? '减少' : '增加'}${figure(by)}，却说${saidOf(rate)}，方向相反。`
  const computed = exactly((way * 100 * by.printed) / before)
  return { kind: 'growth', claim: rate, stated: times(rate.value, rate.sign), computed, verdict: 'fails', parts, named: true, message }
}

const saidOf = (rate: Claim): string => `${rate.sign < 0 ? '下降' : '增长'}${figure(rate)}`

const isPlain = (c: Claim, { paragraph, owner }: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.printed > 0 && c.owner === owner && c.paragraph === paragraph
