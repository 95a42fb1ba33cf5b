/**
 * 调成709件……口头协议508件，书面协议201件; 承办建议提案118件……代表建议63件，委员提案55件: two kinds that leave nothing between them, of what is known to have them.
 * The whole may stand some figures before; it is named by what the kinds are kinds of.
 */
import type { Claim } from '../../../claims.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const twoKinds: RelationRule = {
  kind: 'sum',
  title: '两类合为总数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '收案734件，调成709件，成功率96.6%；口头协议508件，书面协议201件。',
      '市政府承办建议提案118件，已解决79件，占67%。代表建议63件，委员提案55件。',
      '登记来信来访2935件次；属于初次信访的2387件次，属于重复信访的548件次。',
    ],
    bad: [
      '收案734件，调成709件，成功率96.6%；口头协议580件，书面协议201件。',
      '市政府承办建议提案118件，已解决79件，占67%。代表建议68件，委员提案55件。',
      '登记来信来访2935件次；属于初次信访的2837件次，属于重复信访的548件次。',
      '新收一审886件，中院94件，基层762件。',
    ],
  },
}

interface Kinds {
  readonly one: RegExp
  readonly other: RegExp
  readonly whole: RegExp
}

const KINDS: readonly Kinds[] = [
  {
    one: /口头(?:调解)?协议(?:书)?$/,
    other: /书面(?:调解)?协议(?:书)?$/,
    whole: /(?:调成|(?:调解|调处|化解)成功|成功(?:调解|调处|化解)|达成(?:调解)?协议)$/,
  },
  {
    one: /代表(?:意见)?(?:建议|议案)$/,
    other: /(?:政协|委员)(?:委员)?提案$/,
    whole: /(?:承办|办理|收到|交办)[\u4e00-\u9fa5]{0,12}(?:建议|提案)$|^(?:[省市县区两级]*)?(?:建议|议案)[和、与及]?(?:政协)?提案$/,
  },
  {
    one: /(?:初次|首次)(?:信访|来访|申请|来信来访|受理)(?:事项)?$/,
    other: /(?:重复|再次)(?:信访|来访|申请|来信来访|受理)(?:事项)?$/,
    whole: /(?:信访|来访|来信|申请|诉求)(?:事项|总量|总数)?$/,
  },
  { one: /^(?:市)?中院$/, other: /^基层(?:法院|院)?$/, whole: /(?:一审|收案|结案|受理|新收|审结)(?:案件)?$/ },
  { one: /^专职(?:人员)?$/, other: /^辅助(?:人员)?$/, whole: /(?:在册|在编|在岗)(?:人员)?$/ },
]

const FILLER = /^(?:其中|属于|属|有|共|为|已|均)+|(?:的|有|共|为|共有)+$/g
const plainly = (label: string): string => label.replace(FILLER, '')
const OTHER_TIME = /上一?年|去年|前年|同期|上期|上月|累计|以来|计划|目标/
/** So many figures before them the whole may stand. */
const BACK = 24

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  if (!isOwnCount(first)) return undefined
  const name = plainly(first.label)
  const kinds = KINDS.find(k => k.one.test(name) || k.other.test(name))
  if (!kinds) return undefined
  // A share, or a rate, of the first may stand between.
  const second = claims.slice(first.id + 1, first.id + 1 + BETWEEN).find(c => c.role === 'count')
  if (
    !second ||
    !isOwnCount(second) ||
    second.unit !== first.unit ||
    second.sentence !== first.sentence ||
    second.paragraph !== first.paragraph
  )
    return undefined
  const [a, b] = [first, second].map(c => plainly(c.label)) as [string, string]
  if (!(kinds.one.test(a) && kinds.other.test(b)) && !(kinds.one.test(b) && kinds.other.test(a))) return undefined
  const whole = claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .filter(c => isOwnCount(c) && alike(c.unit, first.unit) && c.paragraph === first.paragraph && isWhole(c, kinds))
    // 来信来访2935件次，来信684件次，来访1127件次: the largest of those that go by the name has the others in it.
    .reduce<Claim | undefined>((most, c) => (most && most.printed >= c.printed ? most : c), undefined)
  if (!whole) return undefined
  const sum = first.printed + second.printed
  return sum < whole.printed && !oneDigitOff(whole, sum) ? undefined : tellSum(whole, [first, second])
}
const BETWEEN = 3

function isWhole({ label }: Claim, { one, other, whole }: Kinds): boolean {
  const name = plainly(label)
  return whole.test(name) && !OTHER_TIME.test(label) && !one.test(name) && !other.test(name)
}
