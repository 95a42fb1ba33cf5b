import type { Claim } from '../claims.ts'
import { figure, number } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** 比7月的37.29%高 */
const BASE = /^(?:[比较与和][^，。；]{1,12}|(?:上一?年|去年|上月|同期|上期)(?:同期|同月)?)的?(?:为|是)?$/
const WAY = /^(?:相比)?(?:(?:高出?|提[高升]|上?升|增[加长]?)|(低|下?降|降低|回落|减少?))了?$/

/** 适用率40.15%，比7月的37.29%高2.86%: what lies between two rates is percentage points. */
export const pointsMeant: Rule = {
  rule: 'points-meant',
  title: '百分点写成百分比',
  why: '两个比率相差的是百分点；写成百分之几，读的人会当成增长的幅度。',
  severity: 'warning',
  examples: {
    good: [
      '适用率40.15%，比7月的37.29%高2.86个百分点。',
      '适用率40.15%，比7月的37.29%提高7.67%。',
      '收案1286件，办结率95.1%，比上年的1193件增长7.8%。',
    ],
    bad: ['适用率40.15%，比7月的37.29%高2.86%。', '采纳率91.9%，较上年的92.7%下降0.8%。'],
  },
  find: reading =>
    reading.claims.flatMap((c): Note[] => {
      const [own, base] = [reading.claims[c.id - 2], reading.claims[c.id - 1]]
      if (!own || !base || c.form !== 'percent' || c.role !== 'change' || !apart(own, base, c)) return []
      return [
        {
          ...reading.view.original(c.start, c.end),
          message: `${figure(own)}与${figure(base)}相差${number(c.printed)}个百分点，写成“${figure(c)}”会被当成增减的幅度。`,
          suggestion: `改为“${number(c.printed)}个百分点”。`,
        },
      ]
    }),
}

/** Is it the difference of the two rates right before it, and not by how much the one has grown? */
function apart(own: Claim, base: Claim, c: Claim): boolean {
  const way = WAY.exec(c.lead)
  if (!way || !BASE.test(base.label) || base.sep !== '，' || base.printed <= 0) return false
  const rates = [own, base].every(
    r => r.form === 'percent' && r.role !== 'change' && r.precision === 'exact' && r.owner === c.owner && r.sentence === c.sentence,
  )
  if (!rates || own.paragraph !== c.paragraph) return false
  const gap = (way[1] ? -1 : 1) * (own.printed - base.printed)
  const near = (value: number): boolean => Math.abs(value - c.printed) <= c.step / 2 + 1e-9
  return near(gap) && !near((100 * gap) / base.printed)
}
