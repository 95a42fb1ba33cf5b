/**
 * 一审连续两年增长5.2%和5.9%，二审增长24.8%和25.6%，增幅远高于一审; 线上投诉增长12.4%，快于线下的8.1%: where the words say that one grew faster than another, and both growths
 * are told there by name, it did.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { figuresBefore } from '../../rank/series.ts'
import { inWords } from '../told.ts'

export const fasterThan: RelationRule = {
  kind: 'growth',
  title: '增幅高于、低于所列的另一项',
  find: reading => everyMatch(reading.view.text, THAN).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '一审连续两年增长5.2%和5.9%，二审增长24.8%和25.6%，增幅远高于一审。',
      '城镇居民收入增长4.6%，农村居民收入增长6.3%，增速快于城镇居民收入。',
      '投诉增长12.4%，举报增长8.1%，增幅低于投诉。',
      '来信下降3.2%，来访下降8.6%，降幅大于来信。',
    ],
    bad: [
      '一审连续两年增长25.2%和25.9%，二审增长24.8%和25.6%，增幅远高于一审。',
      '城镇居民收入增长6.6%，农村居民收入增长6.3%，增速快于城镇居民收入。',
      '投诉增长2.4%，举报增长8.1%，增幅低于投诉。',
      '来信下降13.2%，来访下降8.6%，降幅大于来信。',
      '民事案件增长8.2%，刑事案件增长5.1%，增幅明显高于民事案件。',
      '线上受理增长31.2%，线下受理增长42.6%，增幅小于线上受理。',
      '第二产业增长6.8%，第三产业增长5.2%，增速高于第二产业。',
      '用电量增长4.1%；工业用电量增长3.6%，增速快于用电量。',
    ],
    traps: [
      '一审连续两年增长5.2%和25.9%，二审增长24.8%和25.6%，增幅远高于一审。',
      '城镇居民收入增长6.6%，农村居民收入增长6.3%，增速快于全省。',
      '来信下降13.2%，来访增长8.6%，增幅高于来信。',
      '民事案件增长8.2%，刑事案件增长5.1%，同比增幅高于上年民事案件。',
      '民事案件增加820件，刑事案件增长5.1%，增幅高于民事案件。',
      '民事案件增长8.2%，刑事案件占5.1%，增幅高于民事案件。',
      '民事案件一季度增长8.2%，二季度增长2.4%，刑事案件增长5.1%，增幅高于民事案件。',
    ],
  },
}

const THAN = new RegExp(
  '，(?:(?<grew>增[幅速]|增长幅度)|(?<fell>降幅|下降幅度))(?:均|都|也)?(?:明显|远远|大幅|略微|显著|远|略|稍)?' +
    '(?:(?<more>高于|大于|快于|超过|超)|(?<less>低于|小于|慢于))(?<name>[\\u4e00-\\u9fa5]{2,10})(?=[，。；\\n]|$)',
  'g',
)
const MOVES = /(?:连续[两三二四五]年|同比|分别|较上年|比上年|累计)*(?:增长|上升|增加|下降|减少)(?:了)?$/
const JOINED = /^[、和与及]$/

function found({ claims, view: { text } }: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { grew, more, name } = m.groups as Record<string, string | undefined>
  const figures = figuresBefore(claims, m.index, text)
  const last = figures.at(-1)
  if (!last || last.stop !== m.index || last.owner >= 0) return undefined
  const sign = grew ? 1 : -1
  const own = groupFrom(figures, figures.length - 1)
  const heads = figures.flatMap((c, i) =>
    c.label !== '' && !JOINED.test(c.lead) && c.label.replace(/^其中/, '').replace(MOVES, '') === name ? [i] : [],
  )
  if (heads.length !== 1 || heads[0]! >= figures.length - own.length) return undefined
  const other = [figures[heads[0]!]!]
  for (let i = heads[0]! + 1; i < figures.length && JOINED.test(figures[i]!.lead); i++) other.push(figures[i]!)
  const all = [...own, ...other]
  if (all.some(c => c.role !== 'change' || c.form !== 'percent' || c.sign !== sign || c.precision !== 'exact')) return undefined
  // 民事案件一季度增长8.2%，二季度增长2.4%: more than one is told of the other.
  const between = figures.slice(heads[0]! + other.length, figures.length - own.length)
  if (between.some(c => c.role === 'change') || own[0]!.label.replace(MOVES, '') === '' || own.length !== other.length) return undefined
  const right = own.map((c, i) => (more ? c.value.max > other[i]!.value.min : c.value.min < other[i]!.value.max))
  const wrong = right.every(r => !r)
  if (!wrong && !right.every(r => r)) return undefined
  const list = (cs: readonly Claim[]) => cs.map(c => `${number(c.printed)}%`).join('、')
  return inWords(!wrong, {
    kind: 'growth',
    claim: own[0]!,
    stated: own[0]!.value,
    computed: other[0]!.value,
    parts: [...other, ...own.slice(1)],
    message: `${list(own)}${wrong ? '不' : ''}${more ? '高于' : '低于'}${name}的${list(other)}${wrong ? '' : '，相符'}。`,
  })
}

/** 5.2%和5.9%: the figures up to this one that a word joins. */
function groupFrom(figures: readonly Claim[], at: number): Claim[] {
  let from = at
  while (from > 0 && JOINED.test(figures[from]!.lead)) from--
  return figures.slice(from, at + 1)
}
