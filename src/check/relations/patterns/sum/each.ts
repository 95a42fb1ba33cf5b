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
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '逾期12件，其中甲区6件，乙局、丙局、丁局各2件。',
      '事故9起、死亡9人。分地区：江苏3起，安徽2起，福建、广东、四川、贵州各1起。',
      '全国事故24起。江苏11起，四川5起，另有8地各1起。',
    ],
    bad: [
      '逾期11件，其中甲区6件，乙局、丙局、丁局各2件。',
      '已答复9件：同意公开7件，占58%；部分公开、不予公开、无法提供、内容不明各1件。',
      '全国事故34起。江苏11起，四川5起，另有8地各1起。',
    ],
  },
}

/** So many figures a list has at most. */
const MOST = 40
const EACH = /(?:[和与及]|以及)?[^，。；：、]{1,14}各(?:有)?$/
const OPENS = /^[^，。；]{0,8}，其中(?![^，]*(?:主要|最多))|^：[^：]*$/

interface Member {
  readonly part: Claim
  readonly times: number
}

function found({ claims }: Reading, whole: Claim): Found | undefined {
  if (whole.role !== 'count' || whole.form !== 'plain' || whole.precision !== 'exact' || whole.owner >= 0) return undefined
  const said = members(claims, whole)
  if (!said || said.length < 2 || said.every(m => m.times === 1) || said.some(m => m.times === 0)) return undefined
  const parts = said.map(m => m.part)
  const sum = said.reduce((n, m) => n + m.part.printed * m.times, 0)
  const apart = parts[0]!.sentence !== whole.sentence && !parts[0]!.lead.includes('：')
  const rest = RESIDUAL.test(parts.at(-1)!.label) || said.some(m => REST.test(m.part.lead) || REST.test(claims[m.part.id - 1]!.lead))
  // Members of a sentence of their own are of the figure before only where they are all there is, or make it.
  if (apart && !rest && sum !== whole.printed) return undefined
  // The list need not be all there is; more than all it cannot be.
  const open = sum < whole.printed && !rest ? '文中没有说所列是全部' : undefined
  return tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: total(said.map(m => exactly(m.part.printed * m.times))),
    parts,
    working: `${said.map(m => (m.times > 1 ? `${number(m.part.printed)}×${m.times}` : number(m.part.printed))).join('＋')}＝${number(sum)}`,
    said: figure(whole),
    unsure: open,
  })
}

/** 另有8地各1起 closes the list. */
const REST = /[，；、](?:另有|其余|其他)/

/** What 其中 or a colon opens behind a figure, or what fills the sentence behind the one that it heads: counts of one kind, with their shares or without. */
function members(claims: readonly Claim[], whole: Claim): Member[] | undefined {
  const first = claims[whole.id + 1]
  if (!first || first.paragraph !== whole.paragraph) return undefined
  const colon = first.lead.startsWith('：')
  const run = OPENS.test(first.lead) ? sentenceFrom(claims, whole, MOST) : nextSentence(claims, whole)
  if (!run || run.length === MOST) return undefined
  const out: Member[] = []
  for (const [i, p] of run.entries()) {
    if (p.role === 'share' || p.role === 'slot') continue
    const next = run[i + 1]
    // 另有8地各1起: eight of them.
    if (next?.lead.startsWith('各') && PLACES.test(view(p)) && p.precision === 'exact') continue
    const before = run[i - 1]
    const counted = p.lead === '各' && before && before.unit !== whole.unit ? before.printed : times(p)
    if (p.role !== 'count' || p.owner >= 0 || p.precision !== 'exact' || !alike(p.unit, whole.unit) || (!colon && p.lead.includes('；')))
      return undefined
    out.push({ part: p, times: counted })
  }
  return out
}

const PLACES = /^[个家地省市县区镇乡村所院局]/
const view = ({ unit, noun }: Claim): string => unit || noun

/** 事故67起、75人。江苏11起，四川6起，……: the sentence behind one that this figure heads. */
function nextSentence(claims: readonly Claim[], whole: Claim): Claim[] | undefined {
  const before = claims[whole.id - 1]
  if (before && before.paragraph === whole.paragraph && before.sentence === whole.sentence && before.unit === whole.unit) return undefined
  const from = claims.slice(whole.id + 1, whole.id + MOST).find(c => c.paragraph !== whole.paragraph || c.sentence > whole.sentence)
  if (
    !from ||
    from.paragraph !== whole.paragraph ||
    from.sentence - whole.sentence > 1 ||
    !/^。(?:分[^，、：；]{1,6}：)?[^，、：；]{2,8}$/.test(from.lead)
  )
    return undefined
  return [from, ...sentenceFrom(claims, from, MOST)]
}

/** How many are named: 甲、乙及丙各 three; none where it cannot be told: 各区各1件. */
function times({ lead }: Claim): number {
  const names = lead
    .replace(/^[，、；：]/, '')
    .replace(/^其中/, '')
    .replace(/^[^，、：]{0,10}：/, '')
  if (!names.includes('各')) return 1
  if (!EACH.test(names) || !/[、和与及]/.test(names) || /^各|[，。；：\d]|等[^、]*各/.test(names)) return 0
  return names.split('、').length + (/[^、和与及][和与及](?=[^、和与及]+各(?:有)?$)/.test(names) ? 1 : 0)
}
