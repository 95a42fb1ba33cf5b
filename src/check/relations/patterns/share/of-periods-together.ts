/**
 * 2018年受理59483件（新收56126件，旧存3357件）。2019年上半年受理34674件（新收31427件……）。甲院23173件、乙院12371件，分别占新收总数的26.47%、14.13%: of what came in in both times; 2018年
 * 256.04亿元，2019年上半年179.83亿元；两期合并，借款349.56亿元，占80.20%: of both, as the words say. Told where it holds.
 */
import type { Claim } from '../../../claims.ts'
import { above, meets, over, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import { topOf } from '../../../mistaken/wrong-share.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number, percent } from '../../../words.ts'
import { isExactCount, tell } from '../told.ts'

export const ofPeriodsTogether: RelationRule = {
  kind: 'share',
  title: '几个时期合计中的占比',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '2021年受理案件4120件（新收3870件，旧存250件）。2022年1—6月受理2260件（新收1985件，旧存275件）。其间居前三位的为东湖892件、西山641件、南浦420件，分别占新收总数的15.23%、10.95%、7.17%。',
      '标的额2021年86.42亿元，2022年1—6月51.30亿元；两期合并，借款合同98.75亿元，占71.70%，保险12.38亿元，占8.99%。',
    ],
    bad: [],
    traps: [
      '2021年受理案件4120件（新收3870件）。2022年1—6月受理2260件（新收1985件）。上半年东湖492件，占新收总数的24.8%。',
      '标的额2021年86.42亿元，2022年1—6月51.30亿元；两期合并，借款合同98.75亿元，占借款类的91.70%。',
    ],
  },
}

const BOTH = /^(?:个)?(?:期|年|年度|季度|半年|阶段|时期)?(?:合并|合计|相加|加总|累计)(?:计算|来看|看|后)?，[^，；。]*$/
const SPAN = /^(?:期|年|年度|季度|个)$/
const NAMED = /占([\u4e00-\u9fa5]{2,4}?)(?:总[数量额]|合计)的?$/
const TIME = /(?:19|20)\d{2}年|季度|[上下]半年|\d月/
/** So many figures before a share what it is of may stand. */
const FAR = 40
const MOST = 4
/** What so few thousandths fit by chance is believed of two numbers together. */
const FINE = 0.1

function found(reading: Reading, share: Claim): Found | undefined {
  if (share.role !== 'share' || share.form !== 'percent' || share.precision !== 'exact' || share.step > FINE) return undefined
  const top = topOf(reading, share)
  if (!top || !isExactCount(top)) return undefined
  const parts = saidTogether(reading, share, top) ?? called(reading, share, top)
  if (!parts || parts.length < 2) return undefined
  const base = total(parts.map(p => p.value))
  const computed = times(over(top.value, base), 100)
  if (above(top.value, base) || !meets(printedRate(share), computed)) return undefined
  const printed = parts.reduce((n, p) => n + p.printed, 0)
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed,
    parts: [top, ...parts],
    working: `${number(top.printed)}÷（${parts.map(p => number(p.printed)).join('＋')}）＝${percent((100 * top.printed) / printed, share.step)}`,
    said: figure(share),
  })
}

/** 两期合并，借款349.56亿元，占80.20%: of the two right before the words. */
function saidTogether({ claims }: Reading, share: Claim, top: Claim): Claim[] | undefined {
  if (!/^占(?:比|总[数量额])?(?:为|约)?$/.test(share.label)) return undefined
  const near = claims.slice(Math.max(0, share.id - FAR), share.id).filter(c => c.paragraph === share.paragraph)
  // The number of the times reads as a figure of its own.
  const first = near.findLast(c => c.sentence === share.sentence && BOTH.test(c.lead) && claims[c.id - 1]?.chinese)
  const said = first && claims[first.id - 1]!
  const many = said && SPAN.test(said.unit) ? said.printed : 0
  const parts = said ? near.filter(c => c.id < said.id).slice(-many) : []
  if (many < 2) return undefined
  return parts.length === many && parts.every(c => isExactCount(c) && alike(c.unit, top.unit) && TIME.test(c.lead)) ? parts : undefined
}

/** 占新收总数的26.47%: of all that was called so, once in each time. */
function called({ claims }: Reading, share: Claim, top: Claim): Claim[] | undefined {
  const before = claims.slice(Math.max(0, share.id - FAR), share.id)
  const run = before.findLast(c => c.form === 'percent' && NAMED.test(c.label) && c.sentence === share.sentence)
  const name = NAMED.exec(share.label)?.[1] ?? (share.lead === '、' && run ? NAMED.exec(run.label)![1] : undefined)
  if (!name) return undefined
  const parts = before.filter(
    c => isExactCount(c) && c.paragraph === share.paragraph && c.id < top.id && c.label === name && alike(c.unit, top.unit),
  )
  return parts.length <= MOST && new Set(parts.map(p => p.sentence)).size === parts.length ? parts : undefined
}
