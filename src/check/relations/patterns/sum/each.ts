/** 10件，其中甲区4件，乙、丙、丁、戊、己及庚各1件: what each of several named has counts for each. */
import type { Claim } from '../../../claims.ts'
import { exactly, total } from '../../../interval.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { sentenceFrom, tell } from '../told.ts'

export const each: RelationRule = {
  kind: 'sum',
  title: '各若干件',
  find: reading => reading.claims.flatMap(c => found(reading, c)),
  examples: {
    good: [
      '逾期12件，其中甲区6件，乙局、丙局、丁局各2件。',
      '事故9起、死亡9人。分地区：江苏3起，安徽2起，福建、广东、四川、贵州各1起。',
      '全国事故24起。江苏11起，四川5起，另有8地各1起。',
      '全国发生事故12起、死亡19人，比去年同期减少3起、4人。有7个地区发生事故，分别是江苏（4起、8人）、重庆（3起、4人）、云南（1起、3人）、北京、天津、河北、广西（各1起、1人）。',
      '交办举报63件，其中重点件5件，全部交办到7个市州：甲市21件、乙市14件，居前二；丙、丁市各9件，戊市、己市均4件，庚市2件。',
      '全市接报诈骗20起：甲、乙街道各6起，丙镇8起。类型：购物9起，占45%；刷单、贷款各4起，分别占20%；投资3起，占15%。',
      '事故9起、死亡12人，其中甲市4起、6人，乙市2起、3人，丙、丁、戊市各1起、1人。',
    ],
    bad: [
      '逾期11件，其中甲区6件，乙局、丙局、丁局各2件。',
      '已答复9件：同意公开7件，占58%；部分公开、不予公开、无法提供、内容不明各1件。',
      '全国事故34起。江苏11起，四川5起，另有8地各1起。',
      '事故9起、死亡12人，其中甲市4起、6人，乙市3起、3人，丙、丁、戊市各1起、1人。',
    ],
    traps: [
      '抽查3类专业475家：公共场所423家、饮用水38家、职业卫生14家；处罚42家，其中公共场所39家，饮用水、学校、放射各1家。',
      '交办举报63件，其中重点件5件，交办到9个市州：甲市21件、乙市14件，居前二；丙、丁市各9件。',
      '事故12起、死亡19人。有5个地区事故较多，分别是江苏（4起、8人）、重庆（2起、3人）、北京、天津、河北（各1起、1人）。',
    ],
  },
}

/** So many figures a list has at most. */
const MOST = 60
const EACH = /(?:[和与及]|以及)?[^，。；：、]{1,14}[各均](?:有)?$/
const OPENS = /^[^，。；]{0,8}，其中(?![^，]*(?:主要|最多))|^：[^：]*$/

export interface Member {
  readonly part: Claim
  readonly times: number
}

function found({ claims }: Reading, whole: Claim): Found[] {
  if (!isWhole(whole) || whole.owner >= 0) return []
  const own = ownClause(claims, whole)
  const apart = [byPlace(claims, whole), nextSentence(claims, whole)].filter(run => run !== undefined)
  return [...(own ? [told(claims, whole, own)] : []), ...apart.map(run => told(claims, whole, run, true))].filter(f => f !== undefined)
}

const isWhole = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact'

function told(claims: readonly Claim[], whole: Claim, run: readonly Claim[], apart = false): Found | undefined {
  const said = members(whole, run)
  // 63件：市里24件，县里39件；公安33件，……，房管、人事各3件: two of its clauses that make it each are no parts of one list.
  if (said && isDividedAgain(whole, said)) return undefined
  if (!said || said.length < 2 || said.every(m => m.times === 1) || said.some(m => m.times === 0)) return undefined
  const sum = sumOf(said)
  const rest = RESIDUAL.test(said.at(-1)!.part.label) || said.some(m => REST.test(m.part.lead) || REST.test(claims[m.part.id - 1]!.lead))
  // Members of a sentence of their own, or behind other figures, are of the figure before only where they are all there is, or make it.
  if (apart && !rest && sum !== whole.printed) return undefined
  // The list need not be all there is; more than all it cannot be.
  const open = sum < whole.printed && !rest ? '文中没有说所列是全部' : undefined
  return tellMembers(whole, said, open)
}

/** What the members make, each as often as it is named. */
export const sumOf = (row: readonly Member[]): number => row.reduce((n, m) => n + m.part.printed * m.times, 0)

/** @param unsure why what is left over proves nothing */
export const tellMembers = (whole: Claim, row: readonly Member[], unsure: string | undefined): Found | undefined =>
  tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: total(row.map(m => exactly(m.part.printed * m.times))),
    parts: row.map(m => m.part),
    working: `${row.map(m => (m.times > 1 ? `${number(m.part.printed)}×${m.times}` : number(m.part.printed))).join('＋')}＝${number(sumOf(row))}`,
    said: figure(whole),
    unsure,
  })

/** Do the members up to some semicolon make the total, or those between two of them? */
function isDividedAgain(whole: Claim, said: readonly Member[]): boolean {
  const starts = said.flatMap((m, i) => (i === 0 || m.part.lead.includes('；') ? [i] : []))
  const rows = starts.map((from, n) => said.slice(from, starts[n + 1]))
  return rows.length > 1 && rows.some(row => row.length > 1 && sumOf(row) === whole.printed)
}

/** 另有8地各1起 closes the list. */
const REST = /[，；、](?:另有|其余|其他)/

/** What 其中 or a colon opens behind a figure, or behind the one that is told with it (事故9起、死亡11人，其中…). */
function ownClause(claims: readonly Claim[], whole: Claim): Claim[] | undefined {
  const next = claims[whole.id + 1]
  const paired = next && isPaired(next, whole)
  const first = paired ? claims[next.id + 1] : next
  return first && first.paragraph === whole.paragraph && OPENS.test(first.lead)
    ? sentenceFrom(claims, paired ? next : whole, MOST)
    : undefined
}

/** 事故9起、死亡11人: another measure of the same. */
const isPaired = (c: Claim, whole: Claim): boolean =>
  c.paragraph === whole.paragraph &&
  c.sentence === whole.sentence &&
  c.unit !== whole.unit &&
  c.owner === whole.owner &&
  /^、?(?:死亡|受伤|伤亡|涉及)?$/.test(c.lead)

/** 交办155件，其中重点8件，交办到14个市州：……; 全国事故38起……。17个地区发生事故，分别是……: how many have some, and what each has. */
const MANY = /^(?:市州|县区|县市|县（|区县|市县|地区|省份|省[市区]|乡镇|镇街|街镇|街道|社区|部门|单位|[省市县区镇乡村])/
const OPENED =
  /^(?:市州|县市区|县[区市]|区县|市县|地区|省份|省[市区]|乡镇|镇街|街镇|街道|社区|部门|单位|[省市县区镇乡村])?[\u4e00-\u9fa5]{0,6}(?:：|，(?:分别|依次)[是为])[^：，]*$/
const isMany = (c: Claim, first: Claim | undefined): boolean =>
  c.role === 'count' && c.unit === '个' && MANY.test(c.noun) && first?.sentence === c.sentence && OPENED.test(first.lead)

/** So many figures may stand between a total and the number of those that have some of it. */
const BETWEEN = 6

function byPlace(claims: readonly Claim[], whole: Claim): Claim[] | undefined {
  if (!isFirst(claims, whole)) return undefined
  const many = sentenceFrom(claims, whole, BETWEEN).find(c => isMany(c, claims[c.id + 1]))
  return many && sentenceFrom(claims, many, MOST)
}

const isFirst = (claims: readonly Claim[], whole: Claim): boolean =>
  !claims
    .slice(Math.max(0, whole.id - BETWEEN), whole.id)
    .some(c => c.paragraph === whole.paragraph && c.sentence === whole.sentence && c.unit === whole.unit)

/** 事故67起、75人。江苏11起，四川6起，……: the sentence behind one that this figure heads. */
function nextSentence(claims: readonly Claim[], whole: Claim): Claim[] | undefined {
  if (!isFirst(claims, whole)) return undefined
  const from = claims.slice(whole.id + 1, whole.id + MOST).find(c => c.paragraph !== whole.paragraph || c.sentence > whole.sentence)
  if (!from || from.paragraph !== whole.paragraph || from.sentence - whole.sentence > 1) return undefined
  if (isMany(from, claims[from.id + 1])) return sentenceFrom(claims, from, MOST)
  return HEADED.test(from.lead) ? [from, ...sentenceFrom(claims, from, MOST)] : undefined
}
/** 。分地区：江苏3起; 。类型：网上购物7起; 。江苏11起 */
const HEADED =
  /^。(?:(?:[按分从][^，、：；]{1,6}|[^，、：；]{0,4}(?:类型|地区|区域|原因|来源|渠道|领域|行业|部门|性质|方式))：)?[^，、：；]{2,8}$/

/** Counts of one kind, each with what else is told of it: 8起、8人, 7起，占26.9%. */
export function members(whole: Claim, run: readonly Claim[], colon = run[0]?.lead.includes('：')): Member[] | undefined {
  if (run.length === 0 || run.length === MOST) return undefined
  const out: Member[] = []
  for (const [i, p] of run.entries()) {
    const next = run[i + 1]
    // 公共场所4家、饮用水2家；处罚9家，其中……: what is divided anew is no member.
    if (out.length > 1 && p.lead.includes('；') && /其中|：/.test(next?.lead ?? '')) break
    if (p.role === 'share' || p.role === 'slot') continue
    // 另有8地各1起: eight of them.
    if (next?.lead.startsWith('各') && PLACES.test(view(p)) && p.precision === 'exact') continue
    // 江苏（8起、8人）: in the measure of the total.
    const part = alike(p.unit, whole.unit) ? p : next?.role === 'slot' && alike(next.unit, whole.unit) ? next : undefined
    const before = run[i - 1]
    const counted = p.lead === '各' && before && before.unit !== whole.unit && PLACES.test(view(before)) ? before.printed : times(p)
    if (p.role !== 'count' || p.owner >= 0 || p.precision !== 'exact' || !part || (!colon && p.lead.includes('；'))) return undefined
    out.push({ part, times: counted })
  }
  return out
}

const PLACES = /^[个家地省市县区镇乡村所院局]/
const view = ({ unit, noun }: Claim): string => unit || noun

/** How many are named: 甲、乙及丙各 three; none where it cannot be told: 各区各1件. */
export function times({ lead }: Claim): number {
  const names = lead
    .replace(/^[，、；：。]/, '')
    .replace(/^居前[一二三四五六七八九十]?位?[；，]/, '')
    .replace(/^其中/, '')
    .replace(/^[^，、：]{0,14}(?:：|，(?:分别|依次)[是为])/, '')
  if (!/各|(?<!平)均(?:有)?$/.test(names)) return 1
  if (!EACH.test(names) || !/[、和与及]/.test(names) || /^各|[，。；：\d]|等[^、]*各/.test(names)) return 0
  return names.split('、').length + (/[^、和与及][和与及](?=[^、和与及]+[各均](?:有)?$)/.test(names) ? 1 : 0)
}
