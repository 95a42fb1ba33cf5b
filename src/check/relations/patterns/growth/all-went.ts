/**
 * 事故下降13.6%；死亡下降8.7%；受伤下降11.8%；财产损失下降19.5%，四项指数全部下降: as many changes as are said stand before the words, all of them the way that is said.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { figuresBefore } from '../../rank/series.ts'
import { inWords } from '../told.ts'

export const allWent: RelationRule = {
  kind: 'growth',
  title: '几项全部上升或下降',
  find: reading => everyMatch(reading.view.text, ALL).flatMap(m => all(reading, m) ?? []),
  examples: {
    good: [
      '事故减少51572起，下降13.6%；死亡减少7806人，下降8.7%；受伤减少50697人，下降11.8%；财产损失减少3.0亿元，下降19.5%，四项指数全部下降。',
      '受理案件同比增长8.2%，结案增长6.4%，标的额增长12.1%，三项指标均增长。',
      '起数、死亡人数分别下降30.6%、35.4%，两项均下降。',
      '来信下降3.2%，来访下降8.6%，来电下降1.4%，三项数据全面下降。',
    ],
    bad: [
      '事故减少51572起，下降13.6%；死亡增加7806人，上升8.7%；受伤减少50697人，下降11.8%；财产损失减少3.0亿元，下降19.5%，四项指数全部下降。',
      '受理案件同比增长8.2%，结案下降6.4%，标的额增长12.1%，三项指标均增长。',
      '来信下降3.2%，来访上升8.6%，来电下降1.4%，三项数据全面下降。',
      '收案上升3.2%，结案上升8.6%，未结下降1.4%，三项指标全部上升。',
      '起数下降30.6%，死亡人数上升35.4%，受伤人数下降2.1%，三项指标均呈下降趋势。',
      '火灾起数下降5.1%，死亡人数下降2.4%，受伤人数上升1.6%，直接损失下降9.2%，四项指标同比全部下降。',
      '刑事案件下降8.1%，治安案件增长2.4%，两项指标双双下降。',
      '投诉上升12.3%，举报上升6.8%，咨询下降1.1%，三项均上升。',
    ],
    traps: [
      '事故下降13.6%，死亡下降8.7%，受伤上升11.8%，前两项指标均下降。',
      '投诉上升12.3%，举报下降6.8%，其中食品类、药品类两项均上升。',
      '投诉上升12.3%，举报下降6.8%，咨询下降1.1%，后两项均下降。',
      '投诉上升12.3%，举报上升6.8%，咨询下降1.1%。四项指数全部下降。',
      '收案下降3.2%，结案率上升8.6%，收案、旧存两项均下降。',
      '投诉上升12.3%，举报下降6.8%，三项均上升。',
      '增速下降1.2个百分点，收入增长6.4%，支出增长5.1%，两项均增长。',
      '同比下降3.2%，环比上升8.6%，两项指标均下降。',
    ],
  },
}

const UP = '上升|增长|增加|提高|提升|上涨|增'
const DOWN = '下降|减少|降低|回落|降'
export const ALL = new RegExp(
  `(?<=[，；])(?<n>[两二三四五六七八九])项(?:指数|指标|数据|主要指标|数字)?` +
    `(?:同比|较上年|比上年|均|都)*(?:均|都|全部|全面|同步|双双)(?:同比|呈|出现|实现|有所|不同程度)*` +
    `(?:(?<up>${UP})|(?<down>${DOWN}))(?:趋势|态势)?(?=[，。；\\n]|$)`,
  'g',
)
const RATES = /率|增速|增幅|降幅|占比/

function all(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { n, up } = m.groups as Record<string, string | undefined>
  const stated = n === '两' ? 2 : numeralOf(n!)
  const run = changesBefore(reading, m.index)
  if (run.length !== stated) return undefined
  const sign = up ? 1 : -1
  const other = run.find(c => c.sign !== sign)
  const claim = { start: m.index, end: m.index + n!.length }
  const list = run.map(c => `${c.sign > 0 ? '上升' : '下降'}${number(c.printed)}%`).join('、')
  return inWords(!other, {
    kind: 'growth',
    claim,
    stated: exactly(stated),
    computed: exactly(run.filter(c => c.sign === sign).length),
    parts: run,
    message: other
      ? `说${m[0]}，但其中有一项是${other.sign > 0 ? '上升' : '下降'}${number(other.printed)}%。`
      : `${list}，与“${m[0]}”相符。`,
  })
}

/** The changes in percent that the sentence tells before this place, one for each thing. */
function changesBefore({ claims, view: { text } }: Reading, at: number): readonly Claim[] {
  const figures = figuresBefore(claims, at, text)
  const last = figures.at(-1)
  if (!last || text.slice(last.stop, at).replace(/[，；]/g, '') !== '') return []
  const rates = figures.filter(c => c.role === 'change' && c.form === 'percent' && c.sign !== 0)
  // 同比……环比……: of one thing against two times; and what changed in points, or of a rate, may be one of them or not.
  if (figures.some(c => c.form === 'point' || RATES.test(c.label) || /环比/.test(c.label))) return []
  return rates.some(c => c.precision !== 'exact') || last.role !== 'change' ? [] : rates
}
