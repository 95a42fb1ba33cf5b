/**
 * 第一产业比重上升3.82个百分点，第二、第三产业分别回落2.16和1.66个百分点: the shares of the three make a hundred before and after, so what they gain and lose is nothing.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { number } from '../../../words.ts'
import { tell } from '../told.ts'

export const sectorsShift: RelationRule = {
  kind: 'sum',
  title: '三次产业比重升降相抵',
  find: ({ claims, view }) => claims.flatMap(c => found(claims, c, view.text) ?? []),
  examples: {
    good: [
      '三次产业结构比为21.3:33.5:45.2，第一产业比重上升1.24个百分点，第二、第三产业分别回落0.83和0.41个百分点。',
      '第一产业占比下降0.6个百分点，第二产业占比下降1.1个百分点，第三产业占比提高1.7个百分点。',
    ],
    bad: [
      '三次产业结构比为21.3:33.5:45.2，第一产业比重上升1.24个百分点，第二、第三产业分别回落0.83和0.61个百分点。',
      '第一产业占比下降0.6个百分点，第二产业占比下降1.1个百分点，第三产业占比提高2.7个百分点。',
    ],
    traps: [
      '第一产业增速上升0.6个百分点，第二产业增速上升1.1个百分点，第三产业增速回落0.7个百分点。',
      '第一产业拉动0.6个百分点，第二产业拉动1.1个百分点，第三产业拉动0.7个百分点，三次产业结构更优。',
      '第一产业投资占比下降0.6个百分点，第二产业用电占比下降1.1个百分点，第三产业增加值占比提高2.7个百分点。',
    ],
  },
}

/** 第二、第三产业占比分别回落2.16和1.66个百分点: of which sectors, which way, how far; of nothing but their shares. */
const MOVE =
  /(?:其中)?((?:第?[一二三](?:产业)?[、和及]){0,2}第?[一二三]产业)(?:增加值)?(?:所?占)?的?(?:比重|比例|比)?(?:比上年|较上年|同比)?(?:分别)?(?:(上升|提高|增加|提升|扩大)|(回落|下降|降低|减少|下滑|缩小))了?(\d{1,2}(?:\.\d{1,2})?(?:(?:个百分点)?[、和及]\d{1,2}(?:\.\d{1,2})?){0,2})个百分点/y
const NAMED = /比重|占比|结构/
const ONE = /\d{1,2}(?:\.\d{1,2})?/g
const SECTOR = /[一二三]/g
/** So far before the first the words may say that shares are meant. */
const BACK = 48

interface Shift extends Figure {
  readonly sector: string
  readonly sign: number
  readonly step: number
}

function found(claims: readonly Claim[], first: Claim, text: string): Found | undefined {
  const before = claims[first.id - 1]
  // What goes on is told with what it goes on from.
  if (first.form !== 'point' && !(first.form === 'plain' && first.unit === '')) return undefined
  const opens = first.start - first.label.length
  if (!/产业/.test(first.label) || first.owner >= 0 || (before?.form === 'point' && MOVED.test(before.label) && first.sep !== '。'))
    return undefined
  const three = shiftsAt(text, opens)
  if (three.length !== 3 || new Set(three.map(t => t.sector)).size !== 3) return undefined
  const words = text.slice(Math.max(0, opens - BACK), three[2]!.end)
  if (!NAMED.test(words.slice(words.lastIndexOf('。', BACK) + 1))) return undefined
  const sum = three.reduce((n, t) => n + t.sign * t.printed, 0)
  // Each share was rounded at both times.
  const loose = three.reduce((n, t) => n + t.step, 0)
  return tell({
    kind: 'sum',
    claim: { start: three[0]!.start, end: three[2]!.end },
    stated: exactly(0),
    computed: { min: sum - loose, max: sum + loose },
    parts: three,
    working: `三次产业比重升降${three.map(t => (t.sign < 0 ? `（－${number(t.printed)}）` : number(t.printed))).join('＋')}＝${number(Number(sum.toFixed(6)))}个百分点`,
    said: '升降相抵为0',
  })
}

const MOVED = /第?[一二三]产业/

/** What the sectors gain and lose, one behind the other. */
function shiftsAt(text: string, start: number): Shift[] {
  const out: Shift[] = []
  let at = start
  while (out.length < 3) {
    MOVE.lastIndex = at
    const m = MOVE.exec(text)
    if (!m) return []
    const from = m.index + m[0].lastIndexOf(`${m[4]!}个百分点`)
    const sectors = everyMatch(m[1]!, SECTOR).map(s => s[0])
    const amounts = everyMatch(m[4]!, ONE)
    if (sectors.length !== amounts.length) return []
    amounts.forEach((a, n) => {
      const step = 10 ** -(a[0].split('.')[1]?.length ?? 0)
      const [s, e] = [from + a.index, from + a.index + a[0].length]
      out.push({ sector: sectors[n]!, sign: m[2] ? 1 : -1, step, start: s, end: e, printed: Number(a[0]), form: 'point', unit: '' })
    })
    at = m.index + m[0].length + 1
    if (out.length < 3 && !/[，；、]/.test(text[at - 1] ?? '')) return []
  }
  return out
}
