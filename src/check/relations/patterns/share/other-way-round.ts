/** 起诉占8%，也就是说92%的案件案结: a share told again the other way round makes a hundred with it; that it misses a hundred by one digit is a slip. */
import type { Claim } from '../../../claims.ts'
import { exactly, minus, rounded } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const otherWayRound: RelationRule = {
  kind: 'share',
  title: '反过来说的比例',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '起诉96件，占作出决定1200件的8%，也就是说92%的案件在复议环节“案结”。',
      '受理的纠纷中起诉的占12.5%，换言之，87.5%的纠纷在诉前化解。',
    ],
    bad: [
      '起诉96件，占作出决定1200件的8%，也就是说82%的案件在复议环节“案结”。',
      '受理的纠纷中起诉的占12.5%，换言之，78.5%的纠纷在诉前化解。',
    ],
    traps: [
      // Told again, or of something else.
      '起诉的占8%，也就是说8%的案件进入诉讼。',
      '合格的占92%，也就是说完成了82%的目标。',
      '城区占18%，农村占70%，也就是说12%的案件在园区。',
      '线上占45%，也就是说65%的企业会用网办平台。',
      '城区占58%，即比上年提高42%的目标又进一步。',
    ],
  },
}

const AGAIN = /^[^，。；]{0,16}，(?:也就是说|也即|即|换言之|换句话说|这?意味着|反过来说)，?(?:有|约)?$/

const THING = /^的([\u4e00-\u9fa5]{2})/
const LONG = 60

function found(claims: readonly Claim[], text: string, other: Claim): Found | undefined {
  const [earlier, first] = [claims[other.id - 2], claims[other.id - 1]]
  if (!first || !isPercent(first) || first.role !== 'share' || !isPercent(other) || !AGAIN.test(other.lead)) return undefined
  if (first.sentence !== other.sentence || first.paragraph !== other.paragraph || first.owner !== other.owner) return undefined
  // 城区占18%，农村占70%: more than two.
  if (earlier?.form === 'percent' && earlier.sentence === first.sentence && earlier.paragraph === first.paragraph) return undefined
  const thing = THING.exec(other.noun)?.[1]
  if (!thing || !isSpokenOf(claims, text, first, thing)) return undefined
  const rest = Number((100 - first.printed).toFixed(4))
  if (first.step !== other.step) return undefined
  if (other.printed !== rest && !isSlip(other.printed, rest, other.step)) return undefined
  return tell({
    kind: 'share',
    claim: other,
    stated: rounded(other),
    computed: minus(exactly(100), rounded(first)),
    parts: [first],
    working: `100%－${number(first.printed)}%＝${number(rest)}%`,
    said: `${number(other.printed)}%`,
  })
}

/** 92%的案件 behind 1200件, 87.5%的纠纷 behind 受理的纠纷中: what the first is of. */
function isSpokenOf(claims: readonly Claim[], text: string, first: Claim, thing: string): boolean {
  const before = text.slice(Math.max(0, first.start - LONG), first.start)
  const counted = sentenceTo(claims, first, 2).some(c => /^[件宗起]$/.test(c.unit))
  return (before.split(/[。；\n]/).at(-1) ?? '').includes(thing) || (thing === '案件' && counted)
}

const isPercent = (c: Claim): boolean => c.form === 'percent' && c.precision === 'exact' && c.printed > 0 && c.printed < 100

/** One digit of two or more differs, or two stand in each other's place. */
function isSlip(one: number, other: number, step: number): boolean {
  const places = Math.max(0, Math.round(-Math.log10(step)))
  const [a, b] = [one.toFixed(places), other.toFixed(places)]
  const at = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]))
  if (a.length !== b.length || a.length < 2) return false
  return at.length === 1 || (at.length === 2 && a.length > 2 && a[at[0]!] === b[at[1]!] && a[at[1]!] === b[at[0]!])
}
