/**
 * 纠错236件，纠错率24.2%，调解170件，调解率17.4%，综合化解率41.6%。审结977件: what came of cases is told of those that were concluded, and their number may stand in the next
 * sentence; 审结262件，直接纠错56件，调解51件，综合化解率40%: of both together. Only what gives the rate is told: offices count more or fewer outcomes.
 */
import type { Claim } from '../../../claims.ts'
import { above, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount, sentenceTo } from '../told.ts'

export const closedBehind: RelationRule = {
  kind: 'share',
  title: '审结数写在后面的率',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '受理812件，维持402件，驳回96件，直接纠错113件，纠错率15.2%，调解和解结案134件，调解率18.0%，综合化解率达33.2%。审结745件，同比增长12%。',
      '审结318件，直接纠错42件，以调解、和解等方式结案75件，综合化解率达到36.8%。',
      '全年受理行政案件530件，行政机关败诉61件，败诉率13.1%。共审结466件。',
    ],
    bad: [],
    traps: [
      '受理812件，直接纠错113件，纠错率15.2%。审结745件，其中上年结转案件审结88件。',
      '受理812件，直接纠错113件，纠错率13.9%。审结745件。',
      '审结318件，直接纠错42件，其他方式化解75件，综合化解率达到52.8%。',
    ],
  },
}

const RATE = /^(?:行政机关|复议|案件|直接|综合|实质)*(纠错|败诉|胜诉|调解|和解|调撤|撤诉|维持|驳回|化解)率(?:也|均|为|是|约|达到?)?$/
const CLOSED = /^(?:(?:19|20)\d{2}年|共|已|累计|全年|上半年|依法)*(?:审结|办结|结案)(?:行政)?(?:复议|诉讼|一审)*(?:案件?)?$/
const OTHERS = /旧存|结转|上年|去年|同期|二审|再审/
/** 综合化解: what was put right and what was agreed on, together. */
const SETTLED: readonly RegExp[] = [/纠错$/, /(?:调解|和解)(?:等?方式)?(?:结案)?$/]
/** So many figures on either side the number of those concluded may stand. */
const FAR = 48
const MOST = 12

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  const name = rate.form === 'percent' && rate.precision === 'exact' && rate.owner < 0 ? RATE.exec(rate.label)?.[1] : undefined
  const parts = name ? partsOf(claims, rate, name) : undefined
  if (!parts?.length) return undefined
  const near = claims.slice(Math.max(0, rate.id - FAR), rate.id + FAR).filter(c => c.paragraph === rate.paragraph && c.owner < 0)
  const closed = near.filter(c => isExactCount(c) && CLOSED.test(c.label) && alike(c.unit, parts[0]!.unit))
  // 审结476件，纠错51件，调解结案100件，综合化解率32%。以区政府为被申请人的18件，审结11件: of those of its own sentence, where it tells of them.
  const own = closed.filter(c => c.sentence === rate.sentence && c.id < parts[0]!.id)
  const [whole] = own.length ? own : closed
  if (!whole || (own.length ? own : closed).some(c => c.printed !== whole.printed)) return undefined
  if (above(total(parts.map(p => p.value)), whole.value)) return undefined
  // What stands before a single outcome is told where words say that it is its whole.
  if (parts.length < 2 && whole.id < rate.id) return undefined
  // A whole percent fits too much to be believed where older cases are told beside it.
  if (rate.step >= 1 && near.some(c => Math.abs(c.id - whole.id) < 3 && OTHERS.test(c.label))) return undefined
  const told = decideNamed(rate, parts, whole)
  return told?.verdict === 'holds' ? told : undefined
}

/** The count right before the rate, or every outcome that the rate is of. */
function partsOf(claims: readonly Claim[], rate: Claim, name: string): Claim[] | undefined {
  const before = sentenceTo(claims, rate, MOST).filter(c => isExactCount(c) && c.owner < 0 && c.printed > 0)
  if (name === '化解') {
    const settled = SETTLED.map(o => before.filter(c => o.test(c.label)))
    return settled.every(s => s.length === 1) ? settled.flat() : undefined
  }
  const part = before.at(-1)
  return part?.id === rate.id - 1 && part.label.includes(name) ? [part] : undefined
}
