/**
 * 四项指数“三降一升”：事故起数下降18.1%、受伤人数下降6.5%、经济损失下降33.9%，死亡人数上升9.9%; “一平二升一降”，即……持平……: as many went up and down as the words say. 四项指数分别下降43.5%、48.3%、
 * 77.8%和79.3%: as many changes as were announced.
 */
import { NUMERAL } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'

export const directions: RelationRule = {
  kind: 'list',
  title: '几升几降与所列升降',
  find: ({ view: { text } }) => [
    ...everyMatch(text, SAID).flatMap(m => upAndDown(m) ?? []),
    ...everyMatch(text, ANNOUNCED).flatMap(m => inTurn(m) ?? []),
  ],
  examples: {
    good: [
      '四项指数三降一升：事故次数下降18.07%、受伤人数下降6.49%、经济损失下降33.87%，死亡人数上升9.87%。',
      '与6月比呈“一平二升一降”，即企业数下降39%、处罚次数持平、处罚金额上升91.7%、隐患数上升80%。',
      '火灾四项指数分别下降43.5%、48.3%、77.8%和79.3%。',
      '警情呈现“一降一升”：治安类由12224起减为8654起，环比下降29.2%；求助类由2534起增为3745起，环比上升47.8%。',
    ],
    bad: [
      '四项指数三降一升：事故次数下降18.07%、受伤人数上升6.49%、经济损失下降33.87%，死亡人数上升9.87%。',
      '与6月比呈“一平二升一降”，即企业数下降39%、处罚次数下降5%、处罚金额上升91.7%、隐患数上升80%。',
      '火灾四项指数分别下降43.5%、48.3%和77.8%。',
    ],
    traps: [
      // More is told of them than how they went.
      '四项指数三降一升：事故次数下降18.07%，较上年多降2个百分点，受伤人数下降6.49%，死亡人数上升9.87%。',
      '四项指数三降一升，事故次数下降18.07%。死亡人数上升9.87%。',
      '三项指标环比两升一降，同比上升3.1%、下降2.2%、下降1.4%。',
      // Of some of them.
      '四项指数中的三项分别下降43.5%、48.3%和77.8%。',
      '四项指数分别下降43.5%、48.3%、77.8%，与上年持平。',
    ],
  },
}

const N = '[一二两三四五六七八九]'
const WAY = '[升降平增减涨跌]'
const SAID = new RegExp(`[“"]?((?:${N}${WAY}){2,3})[”"]?(?:态势|趋势|格局)?(?:：|，即|，其中：?|，)([^。\\n]{4,200})`, 'g')
const WAYS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['升', /[升增涨]/, /上升|增长|增加|上涨|提高|(?<!新)增(?!加|长)|(?<![上提])升|多/],
  ['降', /[降减跌]/, /下降|减少|降低|下跌|回落|(?<!下)降(?!低)|(?<![增])减(?!少)|少(?!于)/],
  ['平', /平/, /持平/],
]

const relation = (at: number, words: string, said: number, found: number, message: string): Found => ({
  kind: 'list',
  claim: { start: at, end: at + words.length },
  stated: { min: said, max: said },
  computed: { min: found, max: found },
  verdict: said === found ? 'holds' : 'fails',
  parts: [],
  named: true,
  message,
})

/** 治安类由120起减为90起，下降25%；求助类由25起增为30起，上升20%: semicolons part as many as the words count, or else commas do, up to the first semicolon. */
function waysOf(clauses: string, all: number): string[][] {
  const members = clauses.split('；')
  const parted = members.length === all ? members : members[0]!.split(/[、，]/)
  return parted.map(c => WAYS.filter(w => w[2].test(c)).map(w => w[0]))
}

/** Only where as many ways are told behind it as the words count: else more, or less, than these is told. */
function upAndDown(m: RegExpMatchArray): Found | undefined {
  const [, words, clauses] = m
  // 环比两升一降，同比上升、下降……: against another time they go otherwise.
  if (!words || !clauses || (!/[：即]/.test(m[0].slice(0, m[0].indexOf(clauses))) && /同比|环比|[较比]/.test(clauses))) return undefined
  const said = new Map<string, number>()
  for (const [, n, way] of everyMatch(words, new RegExp(`(${N})(${WAY})`, 'g'))) {
    const name = WAYS.find(w => w[1].test(way!))![0]
    if (said.has(name)) return undefined
    said.set(name, NUMERAL[n!] ?? 1)
  }
  const all = [...said.values()].reduce((n, v) => n + v, 0)
  const told = waysOf(clauses, all)
  if (told.length !== all || told.some(t => t.length !== 1)) return undefined
  const counts = [...said.keys()].map(name => told.filter(t => t[0] === name).length)
  const wrong = [...said.entries()].findIndex(([, n], i) => counts[i] !== n)
  const list = WAYS.map(w => [w[0], told.filter(t => t[0] === w[0]).length] as const).filter(([, n]) => n > 0)
  const message = `所列${list.map(([name, n]) => `${n}项${name}`).join('、')}，${wrong < 0 ? `与“${words}”相符` : `不是“${words}”`}。`
  const i = Math.max(0, wrong)
  return relation(m.index! + m[0].indexOf(words), words, [...said.values()][i]!, counts[i]!, message)
}

const CHANGES = '\\d[\\d.]{0,7}(?:%|个百分点)'
const ANNOUNCED = new RegExp(
  `([两二三四五六])(项(?:主要)?(?:指数|指标))(?:均|同比|环比|与?[较比]?(?:上年|去年)(?:同期)?相?比?)?分别(?:同比|环比)?(?:上升|下降|增长|减少|增加)((?:${CHANGES}[、和与及]){1,8}${CHANGES})(?=[。；]|，(?!与|较|比))`,
  'g',
)

/** 四项指数分别下降43.5%、48.3%、77.8%和79.3%. */
function inTurn(m: RegExpMatchArray): Found | undefined {
  const [, n, thing, changes] = m
  const said = NUMERAL[n ?? '']
  if (said === undefined || !changes) return undefined
  const found = changes.split(/[、和与及]/).length
  const message = `${n}${thing}，所列${found}项，${said === found ? '相符' : `不是${said}项`}。`
  return relation(m.index!, `${n}${thing}`, said, found, message)
}
