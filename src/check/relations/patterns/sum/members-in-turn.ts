/**
 * 受理1803件，结案894件。刑事68件，结案38件，结案率55.88%；民商事925件，结案440件……; 案件44件，涉案25人。2010年10件，涉案5人；2011年21件，涉案18人……: members that stand apart by
 * semicolons, or each in a sentence of its own, tell of themselves in turn what was told of the whole. What they are all of in one measure they are in the others.
 */
import type { Claim } from '../../../claims.ts'
import { above, meets, rounded, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import type { Interval } from '../../../types.ts'
import { alike } from '../../../units.ts'
import { type Clause, clausesOf } from '../../common/clauses.ts'
import { tellSum } from '../told.ts'

export const membersInTurn: RelationRule = {
  kind: 'sum',
  title: '各分项分别列出的几种计量',
  find: ({ claims }: Reading) => {
    const clauses = clausesOf(claims)
    return clauses.flatMap((head, at) => found(head, clauses, at))
  },
  examples: {
    good: [
      '共受理各类案件1536件，结案902件，结案率58.72%。其中：刑事64件，结案40件，结案率62.5%；民事872件，结案495件，结案率56.77%；执行600件，结案367件，结案率61.17%。',
      '全院受理案件3190件（含旧存190件），结案1820件。诉讼案件收案1710件（含旧存98件），结案1150件，结案率67.25%。执行收案1480件（含旧存92件），结案670件，结案率45.27%。',
      '全市收到复议申请52件，同比增加4件。其中受理41件，不予受理11件。市政府收到19件，受理14件，受案率73.7%；县级收到33件，受理27件，受案率81.8%。',
    ],
    bad: [
      '三年共审理涉金融犯罪案件46件，涉案人数28人。其中2010年12件，涉案人数7人；2011年20件，涉案人数16人；2012年14件，涉案人数8人。',
      '共立案86件，罚款62.5万元。其中：农业31件，罚款18.4万元；林业24件，罚款20.6万元；水利31件，罚款28.5万元。',
    ],
    traps: [
      // Not all of them are told.
      '共受理各类案件1636件，结案902件。其中：刑事64件，结案40件；民事872件，结案495件；执行600件，结案367件。',
      '共立案86件，罚款62.5万元。其中：农业31件，罚款18.4万元；林业24件，罚款20.6万元。',
      '受理申请120件，办结110件。网上申请60件，办结55件；窗口申请40件，办结35件；邮寄申请20件，办结19件，另有上年件1件。',
      '受理100件，结案80件。去年受理60件，结案50件；前年受理40件，结案36件。',
    ],
  },
}

const OTHER_TIME = /上年|去年|前年|同期|上月|上季|上期|累计|以来/
/** Of so many clauses behind a whole its members are looked for, and of so many sentences. */
const FAR = 14
const SENTENCES = 2
const MOST = 8

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.printed > 0

/** 其中结案, 含旧存, 共结案: what is counted, without the words that say that it is some of it or all. */
const keyOf = ({ label }: Claim): string =>
  label.replace(/^(?:其中|包?含|共计?|合计|总|已|累计)+/, '').replace(/(?:[达为约共]|共计|合计)+$/, '')

/** 收到申请52件。其中受理41件，不予受理11件: the sentence behind may go on with it. */
function withNext(whole: Clause, next: Clause | undefined, more: Clause | undefined): Clause {
  const goesOn = next?.opens && next.head.paragraph === whole.head.paragraph && /^其中(?!：)/.test(next.head.label) && (more?.opens ?? true)
  return goesOn ? { ...whole, rest: [...whole.rest, next.head, ...next.rest] } : whole
}

function found(clause: Clause, clauses: readonly Clause[], at: number): Found[] {
  const whole = withNext(clause, clauses[at + 1], clauses[at + 2])
  if (!isCount(whole.head) || !whole.opens || OTHER_TIME.test(whole.head.label) || whole.rest.length === 0) return []
  const { paragraph, sentence } = whole.head
  const behind = clauses
    .slice(at + 1, at + 1 + FAR)
    .filter(c => c.head.paragraph === paragraph && c.head.sentence > sentence && c.head.sentence <= sentence + SENTENCES)
  const starts = behind.filter(c => c.opens)
  const [first] = starts
  if (!first) return []
  const rows = starts.map(s => behind.filter(c => c.head.sentence === s.head.sentence))
  const told = [...rows.filter(r => r.length > 1), ...(starts.length > 1 ? [starts] : [])].map(row => measured(whole, row))
  return told.find(t => t.length > 0) ?? []
}

interface Measure {
  readonly sum: Claim
  readonly parts: readonly Claim[]
  readonly fits: boolean
}

/** The members under everything that is told of their whole, where they are all of it. */
function measured(whole: Clause, members: readonly Clause[]): Found[] {
  const heads = members.map(m => m.head)
  if (members.length > MOST || heads.some(h => !isCount(h) || h.unit !== whole.head.unit || OTHER_TIME.test(h.lead))) return []
  if (members.some(m => m.rest.length === 0)) return []
  const own = measure(whole.head, heads)
  const others = whole.rest.filter(isCount).flatMap(sum => {
    const key = keyOf(sum)
    const parts = key.length < 2 ? [] : members.map(m => m.rest.find(c => isCount(c) && keyOf(c) === key && alike(c.unit, sum.unit)))
    return parts.length && parts.every(p => p !== undefined) ? [measure(sum, parts)] : []
  })
  const fitting = [own, ...others].filter(m => m.fits)
  // Two members make one total by chance, but not two.
  if (others.length === 0 || fitting.length < (members.length > 2 ? 1 : 2)) return []
  if (!own.fits && fitting.some(m => m.sum.printed < 10 * members.length)) return []
  // 邮寄20件，办结19件，另有上年件1件: something is told besides.
  const besides = members.some(m => m.rest.some(c => BESIDES.test(c.lead)))
  return [own, ...others].map(m => {
    const overlap = SHARED.test(m.sum.unit) && !heads.every(h => YEAR.test(h.label)) && above(computed(m), wide(m.sum))
    const unsure = own.fits && members.length > 2 && !besides ? (overlap ? '分项可能有交叉' : undefined) : '文中没有说所列是全部'
    return tellSum(m.sum, m.parts, { stated: wide(m.sum), computed: computed(m), unsure })
  })
}

const BESIDES = /另|其余|此外|除外/
/** Who may be in several of them at once. */
const SHARED = /^(?:人|名|位|户|家|人次|辆|个)$/
const YEAR = /(?:19|20)\d{2}年/

/** Amounts were rounded to their last place. */
const wide = (c: Claim): Interval => (c.unit === '元' || c.step < 1 ? rounded(c) : c.value)
const computed = ({ parts }: Pick<Measure, 'parts'>): Interval => total(parts.map(wide))

const measure = (sum: Claim, parts: readonly Claim[]): Measure => ({ sum, parts, fits: meets(computed({ parts }), wide(sum)) })
