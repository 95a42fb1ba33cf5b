import { figure } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** Odd, but not provable: every single case of many succeeded. */
export const plausible: Rule = {
  rule: 'plausible',
  title: '值得再看一眼',
  why: '算得通，但少见。这里不说错，只请再核对一次。',
  severity: 'note',
  examples: { good: ['调解纠纷26069件，调解成功25870件。'], bad: ['调解纠纷26069件，调解成功26069件。'] },
  find: reading =>
    reading.claims.flatMap((c, i): Note[] => {
      const before = reading.claims[i - 1]
      if (
        !before ||
        c.printed < 100 ||
        before.printed !== c.printed ||
        before.unit !== c.unit ||
        c.form !== 'plain' ||
        before.sentence !== c.sentence
      )
        return []
      if (before.paragraph !== c.paragraph || !/成功|办结|化解|合格|满意|达成/.test(c.label)) return []
      return [
        {
          ...reading.view.original(c.start, c.end),
          message: `${figure(before)}全部“${c.label.slice(-6)}”，一件不落。`,
          suggestion: '请再核对一次，是不是把受理数当成了结果数。',
        },
      ]
    }),
}
