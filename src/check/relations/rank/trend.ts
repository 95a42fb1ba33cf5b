/**
 * @module How a series is said to have gone: 159件、180件、204件，逐年递增; 2018年收案……2019年收案……，收结案均呈逐年上升趋势; 自2011年起上涨，在2015年达到最高值. It holds where the figures of the thing that is
 * named go so; it is wrong only of the one series that the words stand right behind.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { figure, number } from '../../words.ts'
import { figuresBefore, type Member, runOn, type Series, seriesIn } from './series.ts'

export const trends = (reading: Reading): Found[] => [
  ...everyMatch(reading.view.text, TREND).flatMap(m => went(reading, m)),
  ...everyMatch(reading.view.text, PEAK).flatMap(m => peak(reading, m) ?? []),
]

const UP = '递增|增长|增加|上升|提高|提升|攀升|走高|上涨|扩大'
const DOWN = '递减|下降|减少|降低|回落|走低|下跌|缩小|收窄'
const TREND = new RegExp(
  `(?<![\\d])(?<of>[\\u4e00-\\u9fa5]{0,10}?)(?:均|都|依次)?(?:呈现?|为)?(?<step>逐[年月季届期]|连年|持续|连续[两二三四五六七八九十\\d]{1,2}(?:年|个月|个?季度)|年年)(?:呈|稳步|均|大幅|快速|明显)?(?:(?<up>${UP})|(?<down>${DOWN}))`,
  'g',
)
/** On the whole it may go otherwise in one year. */
const LOOSE = /总体|基本|大体|波动|增速|增幅|降幅|同比/
/** Fewer figures show no trend. */
const LEAST = 3

function went({ claims, view: { text } }: Reading, m: RegExpMatchArray & { index: number }): Found[] {
  const { of, up, step } = m.groups as Record<string, string | undefined>
  const figures = figuresBefore(claims, m.index, text)
  const between = figures.length > 0 ? text.slice(figures.at(-1)!.stop, m.index) : ''
  // 增速分别为9%、8%、7%，逐年增长: what grew less each year has grown.
  const all = seriesIn(figures.filter(c => c.role !== 'change' && c.role !== 'points' && c.role !== 'share')).filter(
    s => s.members.length >= LEAST && sameStep(s.members),
  )
  const subject = `${between}${of}`.replace(/[，、；]|呈现?|均|都/g, '')
  if (LOOSE.test(subject)) return []
  const meant = subject === '' ? all.slice(-1) : all.filter(s => names(subject, s))
  // What stands right behind one series alone is of it; 案件调撤率逐年递增 behind counts is not.
  const certain =
    subject === '' && /^，?$/.test(between) && all.length === 1 && all[0]!.alone && /^逐/.test(step!) && runOn(all[0]!.members)
  return meant.flatMap(series => {
    const members = series.members.map(x => x.claim)
    const out = members.findIndex((c, i) => i > 0 && (up ? c.printed <= members[i - 1]!.printed : c.printed >= members[i - 1]!.printed))
    return out < 0 || certain ? [told(members, out, m[0].slice(of!.length))] : []
  })
}

/** 收结案 is of 收案 and of 结案: is each sign of its name among those of the subject? */
const names = (subject: string, { name }: Series): boolean => {
  const key = name.slice(-2)
  return key.length === 2 && [...key].every(c => subject.includes(c))
}

/** Of years that are told, one by one; side by side where no years are told (those are followed by `steadySeries`). */
const sameStep = (members: readonly Member[]): boolean =>
  runOn(members) || (members.slice(1).every(({ claim }) => /^[、和与及]$/.test(claim.lead)) && !PERIOD.test(members[0]!.claim.lead))
const PERIOD = /(?:[一二三四五六]|\d)年|季度|月/

function told(members: readonly Claim[], out: number, words: string): Found {
  const claim = out < 0 ? members.at(-1)! : members[out]!
  const before = members[out < 0 ? members.length - 2 : out - 1]!
  const list = members.map(c => number(c.printed)).join('、')
  return {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: before.value,
    verdict: out < 0 ? 'holds' : 'fails',
    parts: members,
    message: out < 0 ? `${list}，${words}，相符。` : `说是${words}，但${figure(claim)}前面是${figure(before)}。`,
  }
}

const PEAK =
  /(?<!\d)在?(?<year>(?:19|20)\d{2})年(?:达到?|为|是|创|降至|跌至|出现)(?:了)?(?:历史|近年来?)?(?:(?<high>最高|最多|峰值|顶峰|高峰|顶点)|(?<low>最低|最少|谷底|低谷))/g

/** The highest of the years that are told. */
function peak({ claims, view: { text } }: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const series = seriesIn(figuresBefore(claims, m.index, text)).filter(s => s.members.length >= LEAST && runOn(s.members))
  const [only] = series
  if (!only || series.length > 1) return undefined
  const claim = only.members.find(x => x.year === Number(m.groups!['year']))?.claim
  if (!claim) return undefined
  const high = m.groups!['high'] !== undefined
  const more = only.members.find(x => (high ? x.claim.printed > claim.printed : x.claim.printed < claim.printed))?.claim
  return {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: (more ?? claim).value,
    verdict: more ? 'fails' : 'holds',
    parts: only.members.map(x => x.claim),
    message: `${figure(claim)}${more ? '不是' : '是'}所列各年中最${high ? '高' : '低'}的${more ? `，另有${figure(more)}` : '，相符'}。`,
  }
}
