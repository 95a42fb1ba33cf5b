import type { Claim } from '../claims.ts'
import { isMean } from '../lists/list.ts'
import type { Reading } from '../reading.ts'
import { discrete } from '../units.ts'
import { figure } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** What is counted one by one, and never in parts. */
const WHOLE = /^(?:次|场次|人次|件次|批次|件|起|户|人|名|场|份|册|条|家)$/
const IN_PARTS = /均|每|率|比|指数|当量|折合|相当|密度|频|系数|时速|标准/

/** 化解纠纷7.5万件，开展宣传3.2次: a part of a time cannot be counted, and what stands beside it is counted in 万. */
function lostTenThousand({ claims, view: { text } }: Reading, c: Claim): boolean {
  if (c.form !== 'plain' || c.role !== 'count' || c.step >= 1 || !/\d/.test(text[c.end - 1]!) || !WHOLE.test(c.unit)) return false
  if (isMean(c) || IN_PARTS.test(c.label + c.noun) || text[c.stop] === '/') return false
  return claims
    .slice(Math.max(0, c.id - 4), c.id + 5)
    .some(o => o.sentence === c.sentence && o.paragraph === c.paragraph && o.step < 1e4 && /万/.test(text[o.end - 1]!) && discrete(o.unit))
}

/** Odd, but not provable: every single case of many succeeded; a count that is no whole number. */
export const plausible: Rule = {
  rule: 'plausible',
  title: '值得再看一眼',
  why: '算得通，但少见。这里不说错，只请再核对一次。',
  severity: 'note',
  examples: {
    good: ['调解纠纷26069件，调解成功25870件。', '化解纠纷7.5万件，开展宣传3.2万次。', '化解纠纷7.5万件，每村开展宣传3.2次。'],
    bad: ['调解纠纷26069件，调解成功26069件。', '化解纠纷7.5万件，开展宣传3.2次。'],
  },
  find: reading =>
    reading.claims.flatMap((c, i): Note[] => {
      if (lostTenThousand(reading, c))
        return [
          {
            ...reading.view.original(c.start, c.stop),
            message: `“${figure(c)}”不是整数，而旁边的数以万计。`,
            suggestion: '请核对是不是漏了“万”字。',
          },
        ]
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
