/** 依次为88.09%、84.51%、82.69%、82.16%、85.93%，先逐年下降后有所回升: the figures right before fall up to one of them, and rise from there. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { figuresBefore } from '../../rank/series.ts'
import { inWords } from '../told.ts'

export const fellThenRose: RelationRule = {
  kind: 'rank',
  title: '先降后升、先升后降',
  find: reading => everyMatch(reading.view.text, SAID).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '近五年结案率依次为88.09%、84.51%、82.69%、82.16%、85.93%，先逐年下降后有所回升。',
      '2020年至2023年收案分别为320件、356件、342件、318件，呈先升后降趋势。',
      '近四年分别为86件、75件、64件、92件，总体先降后升。',
      '各年造林依次为3.2万亩、3.6万亩、3.1万亩，先增加后减少。',
    ],
    bad: [
      '近五年结案率依次为82.09%、84.51%、85.69%、86.16%、87.93%，先逐年下降后有所回升。',
      '2020年至2023年收案分别为380件、356件、342件、318件，呈先升后降趋势。',
      '近四年分别为86件、75件、64件、52件，先降后升。',
      '各年造林依次为3.2万亩、3.0万亩、3.1万亩，先增加后减少。',
      '近五年投诉量依次为120件、98件、106件、84件、131件，先降后升。',
      '三年来访批次分别为64批、42批、38批，呈现先增长后下降的态势。',
      '2019年至2022年发案数分别为42起、51起、48起、56起，先上升后下降。',
      '近四年满意率依次为91.2%、93.4%、95.1%、96.8%，先升后降。',
    ],
    traps: [
      '近五年投诉量依次为120件、98件、106件、84件、131件，总体先降后升。',
      '近四年分别为86件、75件、64件、52件，增速先降后升。',
      '近四年分别为86件、75件、64件、52件，举报量先降后升。',
      '东镇、西镇、南镇分别为86件、75件、64件，全县先降后升。',
      '东镇、西镇、南镇分别为86件、75件、64件，先降后升。',
      '近四年分别增长8.6%、7.5%、6.4%、5.2%，先降后升。',
      '全年走势先降后升，四个季度分别为86件、75件、64件、92件。',
    ],
  },
}

const UP = '有所回升|逐年上升|逐年增长|回升|上升|增长|增加|攀升|升|增'
const DOWN = '有所回落|逐年下降|逐年减少|回落|下降|减少|降低|降|减'
const SAID = new RegExp(
  `(?<=，)(?<loose>总体|整体|基本|大体)?(?:呈现?)?(?:出)?先` +
    `(?:(?<down>${DOWN})后(?:又|再)?(?:${UP})|` +
    `(?<up>${UP})后(?:又|再)?(?:${DOWN}))(?:的)?(?:趋势|态势|走势)?(?=[，。；\\n]|$)`,
  'g',
)
const JOINED = /^[、和与及]$/
/** They are of years, or of months; of places there is no before and after. */
const TIMES = /年|季度|月|届/

function found({ claims, view: { text } }: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { loose, down } = m.groups as Record<string, string | undefined>
  const all = figuresBefore(claims, m.index, text)
  const last = all.at(-1)
  if (!last || last.stop !== m.index - 1 || last.owner >= 0) return undefined
  let from = all.length - 1
  while (from > 0 && JOINED.test(all[from]!.lead)) from--
  const run = all.slice(from)
  const values = run.map(c => c.printed)
  if (run.length < 3 || run.some(c => !fits(c, last)) || !TIMES.test(run[0]!.label)) return undefined
  const turn = values.indexOf(down ? Math.min(...values) : Math.max(...values))
  const sign = down ? -1 : 1
  const goes = values.every((v, i) => i === 0 || (i <= turn ? sign : -sign) * (v - values[i - 1]!) > 0)
  const holds = goes && turn > 0 && turn < values.length - 1
  if (!holds && loose) return undefined
  const claim = run[turn]!
  const list = values.map(v => number(v)).join('、')
  return inWords(holds, {
    kind: 'rank',
    claim: { start: m.index, end: m.index + m[0].length },
    stated: claim.value,
    computed: claim.value,
    parts: run,
    message: `${list}，${holds ? '与' : '不是'}“${m[0]}”${holds ? '相符' : ''}。`,
  })
}

const fits = (c: Claim, last: Claim): boolean =>
  (c.form === 'plain' || c.form === 'percent') &&
  c.form === last.form &&
  c.unit === last.unit &&
  c.precision === 'exact' &&
  /^(?:count|rate|share|none|slot)$/.test(c.role)
