import { type Day, plusDays, yearOf } from '../../base/day.ts'
import { type Meeting, meetings, programmes } from '../../law/index.ts'
import type { Reading } from '../reading.ts'
import type { Span } from '../types.ts'
import { inPlan, matches, type Note, type Rule, reportYear, signedOn } from './rule.ts'

/** A new meeting needs some weeks to reach every paper. */
const SETTLED = 45
const congress20 = meetings.find(m => m.congress === 20 && m.plenum === 0)!

interface Named extends Span {
  readonly meeting: Meeting | undefined
  readonly name: string
  /** Its place in the view. */
  readonly index: number
}

/** Every meeting that the text names: 十九届四中、五中、六中全会 are three. */
function named(reading: Reading): Named[] {
  const out: Named[] = []
  const meetingOf = (congress: number, plenum: number) => meetings.find(m => m.congress === congress && m.plenum === plenum)
  for (const { found, at } of matches(reading, /(十九|二十)届((?:[一二三四五六七]中?[、和及至]?){1,7})全会/g)) {
    const congress = found[1] === '十九' ? 19 : 20
    for (const n of found[2]!.match(/[一二三四五六七]/g) ?? [])
      out.push({
        ...at,
        index: found.index,
        meeting: meetingOf(congress, '一二三四五六七'.indexOf(n) + 1),
        name: `${found[1]}届${n}中全会`,
      })
  }
  for (const { found, at } of matches(reading, /(?:党的)?(十九|二十)大(?=精神|报告|以来|胜利|的|和|、|，|。)/g))
    out.push({ ...at, index: found.index, meeting: meetingOf(found[1] === '十九' ? 19 : 20, 0), name: `党的${found[1]}大` })
  return out
}

/** A paper that looks forward to a meeting may name it before its day. */
const awaited = (reading: Reading, { index }: Named): boolean => {
  const { text } = reading.view
  return (
    /迎接|喜迎|即将|筹备|将于/.test(text.slice(Math.max(0, index - 12), index)) || /即将|将于|召开在即/.test(text.slice(index, index + 24))
  )
}

function tooEarly(reading: Reading, day: Day): Note[] {
  const last = meetings.at(-1)!
  return named(reading).flatMap((n): Note[] => {
    // A meeting after the last one that we know was certainly not yet held on a day before that one.
    const held = n.meeting ? n.meeting.opened <= day : day > last.closed
    if (held || awaited(reading, n)) return []
    const why = n.meeting ? `${n.name}于${n.meeting.opened}召开、${n.meeting.closed}闭幕` : `${n.name}当时没有召开`
    return [{ start: n.start, end: n.end, message: `${why}，签发日期是${day}。`, suggestion: '请核对会议名称。' }]
  })
}

/** Work of today that still carries out the meetings of the congress before. A report on those years may. */
function outdated(reading: Reading, day: Day): Note[] {
  if (day <= congress20.closed || !/十九[大届]/.test(reading.view.text)) return []
  const year = reportYear(reading)
  return [...matches(reading, /[^。；\n]{0,20}(?:贯彻|落实|学习)[^。；\n]{0,16}十九(?:大|届)[^。；\n]{0,40}/g)]
    .filter(({ found }) => !/二十(?:大|届)/.test(found[0]))
    .filter(({ found }) => (year ?? yearOf(day)) > yearOf(congress20.closed) || inPlan(reading, found.index))
    .map(({ at }) => ({
      ...at,
      message: `签发日期是${day}，这里还是十九大、十九届全会。`,
      suggestion: '请核对是否沿用了旧稿，补上党的二十大以来的会议精神。',
    }))
}

/** A plan that lists plenary meetings, but not the newest. */
function notNewest(reading: Reading, day: Day): Note[] {
  const newest = meetings.findLast(m => m.plenum > 0 && plusDays(m.closed, SETTLED) <= day)
  const all = named(reading)
  if (!newest || /历次全会/.test(reading.view.text) || all.some(n => n.meeting && n.meeting.closed >= newest.closed)) return []
  const planned = all.find(n => n.meeting?.congress === newest.congress && n.meeting.plenum > 0 && inPlan(reading, n.index))
  return planned
    ? [
        {
          start: planned.start,
          end: planned.end,
          severity: 'note',
          message: `工作安排写到${planned.name}，签发日期${day}之前还有${newest.name}（${newest.closed}闭幕）。`,
          suggestion: '请核对是否要补上最近一次全会。',
        },
      ]
    : []
}

/** A plan for a year after the programme that it carries out. */
function ended(reading: Reading, day: Day): Note[] {
  const carried = matches(reading, /(?:实施|推进|落实|开展|编制|制定)[“"]?([七八九]五[”"]?普法|十[三四五]五[”"]?(?:规划|时期))/g)
  return [...carried].flatMap(({ found, at }): Note[] => {
    const programme = programmes.find(p => found[1]!.replace(/[”"]/g, '').startsWith(p.name.replace(/[“”]/g, '')))
    const around = reading.view.text.slice(Math.max(0, found.index - 12), found.index + 24)
    if (!programme || yearOf(day) <= programme.to || !inPlan(reading, found.index) || /总结|验收|评估|回顾|收官/.test(around)) return []
    const { name, from, to } = programme
    return [
      {
        ...at,
        severity: 'note',
        message: `${name}是${from}至${to}年的，工作安排已是${yearOf(day)}年的。`,
        suggestion: '请核对是否沿用了旧稿。',
      },
    ]
  })
}

/** References to party meetings and programmes agree with the day of signature. */
export const policyDate: Rule = {
  rule: 'policy-date',
  covers: ['Y08'],
  title: '政策引用的时效',
  why: '工作安排应当落实最近的会议精神；引用签发时还没有召开的会议，必是笔误。',
  severity: 'warning',
  examples: {
    good: [
      '深入学习贯彻党的二十大和二十届二中全会精神。\n\n2024年1月8日',
      '以实际行动迎接党的二十大胜利召开。\n\n2022年9月8日',
      '某镇2022年法治政府建设情况报告\n\n深入学习贯彻党的十九届六中全会精神。\n\n2023年1月8日',
      '某镇2025年法治政府建设情况报告\n\n二、2026年工作安排\n\n总结推进“八五”普法经验，认真做好验收。\n\n2026年1月8日',
    ],
    bad: [
      '全面贯彻落实党的十九大和十九届四中、五中、六中全会精神。\n\n2025年1月8日',
      '深入学习贯彻二十届四中全会精神。\n\n2024年1月8日',
      '深入学习贯彻二十届六中全会精神。\n\n2024年1月8日',
      '某镇2024年法治政府建设情况报告\n\n二、2025年工作安排\n\n深入学习贯彻二十届二中全会精神。\n\n2025年1月8日',
      '某镇2025年法治政府建设情况报告\n\n二、2026年工作安排\n\n深入推进“八五”普法。\n\n2026年1月8日',
    ],
  },
  find: (reading, context) => {
    const day = signedOn(reading, context)
    return day ? [...tooEarly(reading, day), ...outdated(reading, day), ...notNewest(reading, day), ...ended(reading, day)] : []
  },
}
