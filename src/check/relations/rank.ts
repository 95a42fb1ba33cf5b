/** Rank: what is said to run from much to little does so. */
import type { Claim } from '../claims.ts'
import type { Item } from '../items.ts'
import { slot } from '../items.ts'
import { RESIDUAL, TOTAL_LAST } from '../lists/index.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { figure } from '../words.ts'
import { places } from './rank/places.ts'
import { superlatives } from './rank/superlative.ts'
import { trends } from './rank/trend.ts'

const FALLING =
  /(?:居前|靠前|最多|前[三四五六七八九十]位?)[^，。；]{0,8}依次(?:为|是)|由多到少|从多到少|由高到低|从高到低|由大到小|从大到小|降序/
const RISING = /由少到多|从少到多|由低到高|从低到高|由小到大|从小到大|升序/

export const rank: RelationRule = {
  kind: 'rank',
  title: '排序',
  find: reading => [...ordered(reading), ...seconds(reading), ...superlatives(reading), ...trends(reading), ...places(reading)],
  examples: {
    good: ['各村调解数由多到少为：甲村32件、乙村25件、丙村18件。', '东城受理最多，为318件，西城312件次之。'],
    bad: [
      '各镇办理量为：东镇412件、西镇386件、南镇398件、北镇268件，从高到低排列。',
      '锦绣社区上报最多，4126件，占15.1%；和平社区4372件，占16.0%，列第二。',
      '各村调解数由多到少为：甲村32件、乙村15件、丙村18件。',
      '东城受理最多，为312件，西城318件次之。',
    ],
    traps: [
      '前三位依次为流感418例、乙肝107例、肺结核64例，三病以外273例。',
      '三类小区由高到低依次相差7.0个、18.7个、6.2个百分点；应收户数分别为9604、7105、3190户。',
      '五个街道由低到高：东关0.78公斤、南苑0.81公斤、北湖0.86公斤、中心1.05公斤，简单平均0.88公斤。',
      '居前四位的依次为：甲类86件、乙类64件、丙类52件、丁类38件，占87%；其余9类136件。',
      '三镇由多到少为：甲镇32件、乙镇25件、丙镇18件；全区另有46件。',
    ],
  },
}

const SECOND = /^(?:次之|其次|位居第二|列第二|居第二)/

/** 和平社区4372件，占16.0%，列第二 */
const RANKED = /^[^。；\n]{0,14}，(?:次之|列第二|居第二|位居第二|排第二)/

/** 东城最多，为312件，西城318件次之: the second is not above the first. */
const seconds = ({ items, view }: Reading): Found[] =>
  items.top.flatMap(row =>
    row.flatMap(({ head, sentence }, at): Found[] => {
      const first = row[at - 1]
      const second =
        SECOND.test(head.noun) || RANKED.test(view.text.slice(head.stop, head.stop + 24)) || /^(?:其次|次之)(?:是|为)/.test(head.label)
      if (!first || !second || first.sentence !== sentence || first.head.unit !== head.unit) return []
      // 琐事纠纷51起，占比最高，达39%；其次为情感纠纷21起: the first may be called so before its figure or behind.
      const called = first.head.lead + view.text.slice(first.head.stop, Math.min(head.start, first.head.stop + 12))
      if (!/最[多高大](?!限|人民|检)|首位|居首|第一/.test(called)) return []
      const fails = head.value.min > first.head.value.max
      return [
        {
          kind: 'rank',
          claim: head,
          stated: head.value,
          computed: first.head.value,
          verdict: fails ? 'fails' : 'holds',
          parts: [first.head],
          message: fails
            ? `说${figure(first.head)}最多、${figure(head)}次之，但后者更大。`
            : `${figure(head)}次于${figure(first.head)}，相符。`,
        },
      ]
    }),
  )

/** No order is followed further than this, and none is told further behind. */
const LONGEST = 200
const NEAR = 60

const ordered = (reading: Reading): Found[] =>
  reading.items.top.flatMap(row =>
    row.flatMap((item, at) => {
      const paragraph = reading.view.paragraphs[item.paragraph]!
      const from = at === 0 ? paragraph.start : row[at - 1]!.head.stop
      const words = reading.view.text.slice(Math.max(from, item.head.start - 60), item.head.start)
      const after = at === 0 || row[at - 1]!.sentence !== item.sentence ? behind(reading.view.text, row.slice(at, at + NEAR)) : undefined
      // 由高到低依次相差7.0个、18.7个百分点: what lies between them is in their order, and in none of its own.
      if (APART.test(words)) return []
      const falling = FALLING.test(words) || after === 'falling'
      if (!falling && !RISING.test(words) && !after) return []
      if (COUNTED.test(item.head.unit) && OF_AMOUNT.test(words) && !after) return []
      if (OTHERWISE.test(words) && !after && !(item.head.form === 'percent' && /率/.test(words))) return []
      const one = judge(row.slice(at, at + LONGEST), falling, /前([三四五六七八九十])[^，。；]{0,14}$/.exec(words)?.[1])
      return one ? [one] : []
    }),
  )

/** 风险等级由高到低依次为红色3处、橙色6处: put in order by something else than the figures that are told. 综合排名前三位依次为, 按涉案金额由高到低. */
const OTHERWISE = new RegExp(
  '(?:等级|级别|风险|程度|综合|得分|评分|考核|成绩|金额|标的额?|[增升降涨]幅|增速|面积|难度|[一-龥]率)' +
    '(?:排名|情况)?[^，。；：]{0,4}?(?:(?:居|列|排)?(?:居前|靠前|前[三四五六七八九十])|[由从][高低多少大小]到|[降升]序)' +
    '|^[^，。；：]{0,4}(?:[由从][高低大小]到[高低大小])[^，。；]{0,8}[一二三特]等',
)
/** 人口由多到少依次为东镇12个村: by an amount, of which no figure is told. */
const OF_AMOUNT = /(?:人口|产值|收入|投资|产量|面积|规模)(?:总量|总额)?(?:，|按)?[由从][高低多少大小]到[高低多少大小]/
const COUNTED = /^[个家村户所名]$/
const APART = /(?:相差|之差|高出|差距)(?:为|是)?$/
/** 三病以外273例, 简单平均0.88: behind the last of those in order. */
const NO_MEMBER = /以外|之外|最[高低大小多少]|平均|均值|全[国省市县区镇]/

const SORTED = /^，?(?:分别)?(?:按)?(?:((?:从|由)[高多大]到[低少小])|(?:从|由)[低少小]到[高多大])(?:依次)?排[列序名]/

/** 东镇412件、西镇386件，由高到低排列: the order is told behind the last figure of the sentence. */
function behind(text: string, run: readonly Item[]): 'falling' | 'rising' | undefined {
  const end = run.findIndex(i => i.sentence !== run[0]!.sentence)
  const last = run.slice(0, end < 0 ? run.length : end).at(-1)!
  const m = SORTED.exec(text.slice(last.head.stop, last.head.stop + 20))
  return m ? (m[1] ? 'falling' : 'rising') : undefined
}

const ORDER = '一二三四五六七八九十'

const REST = new RegExp(`${RESIDUAL.source}|^(?:其?余|未分类|未归类|剩下|另外)`)
/** Is it, or is it told of, a number of kinds that is called the rest: 其余10种2136例, 剩余6个县1286起? */
const isOfRest = ({ row, at, head, sentence }: Item): boolean => {
  const before = row[at - 1]
  return (
    REST.test(head.label) ||
    (before !== undefined && before.sentence === sentence && REST.test(before.head.label) && /^[\u4e00-\u9fa5]{0,8}$/.test(head.lead))
  )
}

/** @param places how many are in order, where the words say: 前三位. */
function judge(row: readonly Item[], falling: boolean, places: string | undefined): Found | undefined {
  const first = row[0]!
  const run: Claim[] = []
  for (const item of places ? row.slice(0, ORDER.indexOf(places) + 1) : row) {
    const part = slot(item, first.head.unit)
    if (!part || item.sentence !== first.sentence || TOTAL_LAST.test(part.label)) break
    // 百日咳1746例；其余10种2136例: how many kinds the rest has stands between.
    if (run.length > 1 && isOfRest(item)) break
    if (run.length > 1 && (RESIDUAL.test(part.label) || NO_MEMBER.test(part.label) || isMean(part))) break
    // 甲412件、乙386件；丙类9604户: behind a longer pause something else is told.
    if (run.length > 1 && part.sep === '；' && run[1]!.sep !== '；') break
    run.push(part)
  }
  if (run.length < 3) return undefined
  const out = run.findIndex((c, i) => i > 0 && (falling ? c.value.min > run[i - 1]!.value.max : c.value.max < run[i - 1]!.value.min))
  const claim = out < 0 ? run.at(-1)! : run[out]!
  const order = falling ? '由多到少' : '由少到多'
  return {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: out < 0 ? claim.value : run[out - 1]!.value,
    verdict: out < 0 ? 'holds' : 'fails',
    parts: run,
    message: out < 0 ? `${run.length}个数依次${order}，相符。` : `说是${order}，但${figure(claim)}排在${figure(run[out - 1]!)}之后。`,
  }
}
