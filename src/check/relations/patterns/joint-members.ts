/**
 * 国内民事公证、国内经济公证、涉外公证……国内公证占74.0%; 火电、风电、光伏、其他……风光发电占31.0%: a share of those members of a list that its name puts
 * together, by the words they have in common or by the first character of each.
 */
import type { Claim } from '../../claims.ts'
import { meets, over, times, total } from '../../interval.ts'
import { printedRate } from '../../lists/index.ts'
import type { List } from '../../lists/list.ts'
import type { Found, Reading, RelationRule } from '../../reading.ts'
import { figure, number, percent } from '../../words.ts'
import { tell } from './told.ts'

export const jointMembers: RelationRule = {
  kind: 'share',
  title: '几个分项合占',
  find,
  examples: {
    good: [
      '国内民事公证11362件、国内经济公证2417件、涉外公证4583件、涉港澳台公证262件，全年共办理公证18624件，其中国内公证占74.0%。',
      '发电量75.31亿千瓦时：火电48.62亿，风电9.74亿，光伏13.58亿，其他3.37亿；风光发电占31.0%。',
    ],
    bad: [
      '国内民事公证11362件、国内经济公证2417件、涉外公证4583件、涉港澳台公证262件，全年共办理公证18624件，其中国内公证占77.0%。',
      '发电量75.31亿千瓦时：火电48.62亿，风电9.74亿，光伏13.58亿，其他3.37亿；风光发电占34.0%。',
    ],
  },
}

const NAMED = /^(?:其中)?([\u4e00-\u9fa5]{3,8}?)(?:合计|两者|两项|二者)?占(?:比|总[量数额]|全部)?(?:为|约|达)?$/
/** So many figures behind a list its members may be spoken of. */
const NEAR = 6

function find({ claims, lists }: Reading): Found[] {
  const named = claims.filter(c => c.role === 'share' && c.form === 'percent' && c.precision === 'exact' && NAMED.test(c.label))
  if (!named.length) return []
  const byParagraph = new Map<number, List[]>()
  for (const list of lists)
    if (list.parts.length > 2 && !list.choice && meets(total(list.parts.map(p => p.value)), list.total.value))
      byParagraph.set(list.total.paragraph, [...(byParagraph.get(list.total.paragraph) ?? []), list])
  return named.flatMap(s => {
    const name = NAMED.exec(s.label)![1]!
    const list = byParagraph.get(s.paragraph)?.findLast(l => isJustBefore(l, s)) ?? closed(claims, s)
    // Counted under this very name, it is that count's own share.
    const counted = claims.slice(Math.max(0, s.id - 4 * NEAR), s.id).some(c => c.role === 'count' && c.label.endsWith(name))
    const parts = list && !counted ? (alike(list, name) ?? initials(list, name)) : undefined
    return list && parts ? [judged(s, parts, list.total)] : []
  })
}

function isJustBefore({ parts, total: sum }: List, s: Claim): boolean {
  const last = Math.max(sum.id, parts.at(-1)!.id)
  return last < s.id && s.id - last <= NEAR && s.sentence - sum.sentence <= 1
}

type Members = Pick<List, 'parts' | 'total'>

/** 甲11362件、乙2417件、丙4583件、丁262件，全年共办理18624件: the counts right before one that are, to the last, all of it. */
function closed(claims: readonly Claim[], s: Claim): Members | undefined {
  const isCount = (c: Claim | undefined): c is Claim =>
    c?.role === 'count' && c.form === 'plain' && c.owner < 0 && c.paragraph === s.paragraph
  for (let at = s.id - 1; at >= Math.max(0, s.id - NEAR); at--) {
    const whole = claims[at]
    const parts: Claim[] = []
    let sum = 0
    for (let n = at - 1; isCount(whole) && n >= 0 && parts.length < 2 * NEAR; n--) {
      const part = claims[n]
      if (!isCount(part) || part.unit !== whole.unit || part.sentence !== whole.sentence || sum >= whole.printed) break
      parts.unshift(part)
      sum += part.printed
    }
    if (whole && parts.length > 2 && sum === whole.printed) return { parts, total: whole }
  }
  return undefined
}

const plain = ({ label }: Claim): string => label.replace(/^(?:其中|[和与及])/, '')

/** 国内公证 of 国内民事公证 and 国内经济公证: they begin alike, and the name leaves out what parts them. */
function alike({ parts }: Members, name: string): Claim[] | undefined {
  const those = parts.filter(p => plain(p).startsWith(name.slice(0, 2)) && isWithin(name, plain(p)))
  return those.length > 1 && those.length < parts.length ? those : undefined
}

/** Are these characters in the other words, in this order? */
function isWithin(name: string, words: string): boolean {
  let at = -1
  return [...name].every(c => (at = words.indexOf(c, at + 1)) >= 0)
}

/** 风光发电 of 风电 and 光伏, where what is divided is 发电. */
function initials({ parts, total: sum }: Members, name: string): Claim[] | undefined {
  for (const n of [3, 2]) {
    const rest = name.slice(n)
    if (rest.length < 2 || !sum.label.includes(rest)) continue
    const those = [...name.slice(0, n)].map(c => parts.filter(p => plain(p).startsWith(c)))
    if (those.every(t => t.length === 1) && n < parts.length) return those.map(t => t[0]!)
  }
  return undefined
}

function judged(s: Claim, parts: readonly Claim[], whole: Claim): Found {
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  return tell({
    kind: 'share',
    claim: s,
    stated: printedRate(s),
    computed: times(over(total(parts.map(p => p.value)), whole.value), 100),
    parts: [...parts, whole],
    working: `（${parts.map(p => number(p.printed)).join('＋')}）÷${number(whole.printed)}＝${percent((100 * sum) / whole.printed, s.step)}`,
    said: figure(s),
  })
}
