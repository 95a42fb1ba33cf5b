/**
 * 0—17岁、18—34岁、35—59岁、60岁及以上户籍人口分别为18891人、19099人、49051人和25594人: classes by number that leave nothing out make the whole that is called as they are, or that
 * the paragraph divides in another way.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Reading, RelationRule } from '../../../reading.ts'
import { leaveNothingOut } from '../../common/spans.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const numberClasses: RelationRule = {
  kind: 'sum',
  title: '按数值分的各档合计',
  find: ({ claims, lists }: Reading) => {
    let divided: ReadonlySet<number> | undefined
    return claims.flatMap(c => {
      const run = classesFrom(claims, c)
      if (!run) return []
      divided ??= new Set(
        lists.filter(l => l.parts.length > 1 && meets(total(l.parts.map(p => p.value)), l.total.value)).map(l => l.total.id),
      )
      const whole = wholeOf(claims, run, divided)
      return whole ? [tellSum(whole, run.parts)] : []
    })
  },
  examples: {
    good: [
      '年末全县户籍人口86400人。其中男性44000人，女性42400人；0—17岁、18—34岁、35—59岁、60岁及以上户籍人口分别为15000人、16400人、34000人和21000人。',
      '全镇共有企业320家，营业收入2000万元以下、2000万至1亿元、1亿元以上的企业分别为200家、90家、30家。',
    ],
    bad: [
      '年末全县户籍人口86400人。其中男性44000人，女性42400人；0—17岁、18—34岁、35—59岁、60岁及以上户籍人口分别为15000人、16400人、33900人和21000人。',
      '全镇共有企业320家，营业收入2000万元以下、2000万至1亿元、1亿元以上的企业分别为200家、80家、30家。',
    ],
    traps: [
      // A class is missing; the classes overlap; of other people; some of them.
      '年末全县户籍人口86400人。其中男性44000人，女性42400人；18—34岁、35—59岁、60岁及以上户籍人口分别为16400人、34000人和21000人。',
      '年末全县户籍人口86400人。其中男性44000人，女性42400人；0—17岁、18—59岁、60岁及以上、65岁及以上户籍人口分别为15000人、50400人、21000人和14000人。',
      '年末全县户籍人口86400人，常住人口80000人。0—17岁、18—59岁、60岁及以上常住人口分别为13000人、47000人、20000人。',
      '全年接诊病人5200人，住院320人，0—17岁、18—59岁、60岁及以上的分别为40人、120人、160人。',
      '年末全县户籍人口86400人。其中男性44000人，女性42400人；0—17岁、18—59岁、60岁及以上的残疾人分别为300人、1400人、900人。',
    ],
  },
}

interface Run {
  readonly parts: readonly Claim[]
  /** What they are classes of: 户籍人口. */
  readonly noun: string
}

const SAID = /(?:分别|依次)(?:为|是|有|达)?$/
const JOINED = /^[、和及与，]$/
const OF_ALL = /^(?:的|各?年龄(?:段|组)的?)*([\u4e00-\u9fa5]{0,8}?)(?:人数|数|户数|数量)?(?:分别|依次)(?:为|是|有|达)?$/
const MOST = 12
/** So many figures before them the whole may stand. */
const BACK = 24

function classesFrom(claims: readonly Claim[], first: Claim): Run | undefined {
  if (!isOwnCount(first) || !SAID.test(first.label)) return undefined
  const clause = first.lead.slice(Math.max(...['；', '。', '，', '：'].map(s => first.lead.lastIndexOf(s))) + 1)
  const names = clause.split(/[、和与]|(?<=[岁元上下])及(?!以)/)
  const noun = OF_ALL.exec(clause.slice(clause.search(/(?:以上|以下|以内)(?!.*(?:以上|以下|以内))/) + 2))?.[1]
  if (noun === undefined || names.length < 3 || names.length > MOST || !leaveNothingOut(names)) return undefined
  const parts = claims.slice(first.id, first.id + names.length)
  const beside = parts.every(
    (p, n) => isOwnCount(p) && p.unit === first.unit && p.sentence === first.sentence && (n === 0 || JOINED.test(p.lead)),
  )
  return beside && parts.length === names.length ? { parts, noun } : undefined
}

const OTHER_TIME = /上年|去年|前年|同期|上期|比|较/

/** What is called as the classes are; else what stands right before them, or what the paragraph divides in another way, if nothing but they is told of it. */
function wholeOf(claims: readonly Claim[], { parts, noun }: Run, divided: ReadonlySet<number>): Claim | undefined {
  const first = parts[0]!
  const before = claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .filter(c => c.paragraph === first.paragraph && c.unit === first.unit && isOwnCount(c) && !OTHER_TIME.test(c.label))
  const made = total(parts.map(p => p.value))
  const fit = before.find(c => meets(c.value, made))
  if (fit) return fit
  const called = before.filter(c => noun.length > 1 && (c.label.endsWith(noun) || c.noun.startsWith(noun)))
  const [whole] = called
  if (called.length !== 1 || !whole) return undefined
  return divided.has(whole.id) || whole.id === first.id - 1 ? whole : undefined
}
