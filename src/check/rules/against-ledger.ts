import { figure } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** A figure of the text that names a figure of the ledger has its value. */
export const againstLedger: Rule = {
  rule: 'against-ledger',
  title: '与台账对照',
  why: '报告里的数应当出自台账；不一致的，要么改报告，要么补台账。',
  severity: 'warning',
  examples: { good: ['调解成功325件。'], bad: [] },
  find: (reading, { figures = [] }) =>
    figures.length === 0
      ? []
      : reading.claims.flatMap((c): Note[] => {
          if (c.role !== 'count' && c.role !== 'rate') return []
          const name = c.label.replace(/^(?:共|累计|全年|其中|并|已)+/, '').replace(/(?:达到?|为|是)$/, '')
          const known = figures.find(
            f => f.title.length > 2 && name.endsWith(f.title) && (f.unit === c.unit || (f.unit === '%' && c.form === 'percent')),
          )
          if (!known || (c.value.min - c.step / 2 <= known.value && known.value <= c.value.max + c.step / 2)) return []
          return [
            {
              ...reading.view.original(c.start, c.end),
              message: `“${known.title}”文中是${figure(c)}，台账是${known.value}${known.unit}。`,
              suggestion: '请核对台账的记录，或写明口径。',
            },
          ]
        }),
}
