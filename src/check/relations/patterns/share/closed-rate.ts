/** 新收84件，审结81件，…，纠错9件，纠错率11.1%: what was put right or lost is told of what was concluded, and not of what came in, though that may happen to give the rate. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const closedRate: RelationRule = {
  kind: 'share',
  title: '以审结数为总数的率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '新收复议案84件，审结81件，年末未结9件。审结81件中维持72件。纠错9件，纠错率11.1%。',
      '新收行政案件1120件，审结962件，行政机关败诉228件，败诉率23.7%。',
    ],
    bad: [
      '新收复议案84件，审结81件，年末未结9件。审结81件中维持72件。纠错9件，纠错率10.7%。',
      '新收行政案件1120件，审结962件，行政机关败诉228件，败诉率20.4%。',
    ],
    traps: [
      '复议案件91件，审结84件，纠错率7.1%；行政诉讼一审34件，胜诉31件、败诉3件，败诉率8.8%。',
      '审结行政案件58件，一审行政诉讼案件41件。一审行政诉讼案件中，败诉6件，败诉率14.6%。',
    ],
  },
}

const RATE = /^(?:行政机关|复议|案件|直接|综合)*(纠错|败诉)率(?:为|是|达到?)?$/
const CLOSED = /^(?:共|已|全年|上半年|依法)*(?:审结|办结|结案)(?:行政)?(?:复议|诉讼|一审)*(?:案件?)?$/
/** Older cases, cases of one kind or of another time: of which of them, nobody says. */
const OTHERS = /旧存|结转|上年|去年|同期|二审|再审|其中/
const FAR = 24

/** Of the one number that was concluded in its paragraph, where its part stands right before the rate. */
function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.owner < 0 ? RATE.exec(rate.label)?.[1] : undefined
  const part = claims[rate.id - 1]
  if (!name || !part || !isCount(part) || part.sentence !== rate.sentence || !part.label.endsWith(name) || rate.sep !== '，')
    return undefined
  const near = claims.slice(Math.max(0, part.id - FAR), part.id).filter(c => c.paragraph === rate.paragraph && c.owner < 0 && isCount(c))
  const closed = near.filter(c => CLOSED.test(c.label))
  const [whole] = closed
  if (!whole || !alike(whole.unit, part.unit) || above(part.value, whole.value)) return undefined
  if (closed.some(c => c.printed !== whole.printed) || near.some(c => c.id > whole.id && OTHERS.test(c.label))) return undefined
  // 审结84件……；行政诉讼一审34件，败诉3件，败诉率8.82%: of the cases told last, of which some were lost.
  if (near.some(c => c.id > whole.id && alike(c.unit, part.unit) && fitsShare(rate, part.value, c.value))) return undefined
  return decideNamed(rate, [part], whole)
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.printed > 0
