/** 事故54起，死亡825人，同比减少11起、146人，分别下降16.9%和15.0%: the n-th rate is of the n-th figure, whatever was counted. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { fromAmount } from '../../growth/rates.ts'
import { sentenceTo } from '../told.ts'

export const pairChanges: RelationRule = {
  kind: 'growth',
  title: '并列数的增减',
  find: reading => reading.claims.flatMap(c => found(reading, c)),
  examples: {
    good: [
      '发生事故45起，死亡52人，同比减少5起、8人，分别下降10.0%和13.3%。',
      '发生事故45起，死亡52人，同比减少5起、减少8人，分别下降10.0%和13.3%。',
    ],
    bad: [
      '发生事故45起，死亡52人，同比减少5起、8人，分别下降10.0%和18.3%。',
      '发生事故45起，死亡52人，同比减少5起、减少8人，分别下降10.0%和18.3%。',
      '拆除436处、5.82万平方米，同比多74处、1.06万平方米，分别增长22.27%和20.44%。',
    ],
  },
}

const JOINED = /^[、和与及]?$/
/** 减少9起、减少4人: the second may say its way again. */
const AGAIN = /^[、和与及](?:各|又)?(?:增加|多|上升|减少|少|下降)了?$/
/** No word of another period or thing. */
const PLAIN = /^(?:分别|各)?(?:增长|增加|上升|升|增|下降|减少|降低|降|减)了?$/

const joined = (second: Claim, first: Claim): boolean =>
  JOINED.test(second.lead) || (AGAIN.test(second.lead) && second.role === 'change' && second.sign === first.sign)

function found({ claims }: Reading, first: Claim): Found[] {
  if (first.role !== 'change' || first.form !== 'plain' || first.sign === 0 || first.owner >= 0) return []
  const [second, a, b] = claims.slice(first.id + 1, first.id + 4)
  if (!second || !a || !b || second.form !== 'plain' || !joined(second, first) || second.unit === first.unit) return []
  if (![second, a, b].every(c => c.paragraph === first.paragraph && c.sentence === first.sentence)) return []
  if (![a, b].every(r => r.form === 'percent' && r.role === 'change' && r.sign === first.sign)) return []
  if (!JOINED.test(b.lead) || a.sep === '；' || !PLAIN.test(a.label)) return []
  const [now, other] = sentenceTo(claims, first, 4)
    .filter(c => c.owner < 0 && (c.role === 'count' || c.role === 'slot'))
    .slice(-2)
  if (!now || !other || !alike(now.unit, first.unit) || !alike(other.unit, second.unit)) return []
  return [fromAmount(a, now, first, true), fromAmount(b, other, { ...second, sign: first.sign }, true)]
}
