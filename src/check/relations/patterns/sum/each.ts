/** 10件，其中甲区4件，乙、丙、丁、戊、己及庚各1件: what each of several named has counts for each. */
import type { Claim } from '../../../claims.ts'
import { exactly, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { sentenceFrom, tell } from '../told.ts'

export const each: RelationRule = {
  kind: 'sum',
  title: '各若干件',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['逾期12件，其中甲区6件，乙局、丙局、丁局各2件。'],
    bad: ['逾期11件，其中甲区6件，乙局、丙局、丁局各2件。'],
  },
}

/** So many figures a list has at most. */
const MOST = 24
const EACH = /(?:[和与及]|以及)?[^，。；：、]{1,14}各(?:有)?$/

function found({ claims }: Reading, whole: Claim): Found | undefined {
  const first = claims[whole.id + 1]
  if (whole.role !== 'count' || whole.form !== 'plain' || whole.precision !== 'exact' || whole.owner >= 0) return undefined
  if (!first || !/^[^，。；]{0,8}，其中(?![^，]*(?:主要|最多))/.test(first.lead) || first.paragraph !== whole.paragraph) return undefined
  const parts = sentenceFrom(claims, whole, MOST)
  if (parts.length < 2 || parts.length === MOST) return undefined
  if (!parts.every(p => p.role === 'count' && p.owner < 0 && p.precision === 'exact' && alike(p.unit, whole.unit) && !/；/.test(p.lead)))
    return undefined
  const counts = parts.map(times)
  if (counts.every(n => n === 1) || counts.some(n => n === 0)) return undefined
  const sum = parts.reduce((n, p, i) => n + p.printed * counts[i]!, 0)
  // The list need not be all there is; more than all it cannot be.
  const open = sum < whole.printed ? '文中没有说所列是全部' : undefined
  return tell({
    kind: 'sum',
    claim: whole,
    stated: whole.value,
    computed: total(parts.map((p, i) => exactly(p.printed * counts[i]!))),
    parts,
    working: `${parts.map((p, i) => (counts[i]! > 1 ? `${number(p.printed)}×${counts[i]}` : number(p.printed))).join('＋')}＝${number(sum)}`,
    said: figure(whole),
    unsure: open,
  })
}

/** How many are named: 甲、乙及丙各 three; none where it cannot be told: 各区各1件. */
function times({ lead }: Claim): number {
  const names = lead.replace(/^[，、]/, '').replace(/^其中/, '')
  if (!names.includes('各')) return 1
  if (!EACH.test(names) || !/[、和与及]/.test(names) || /^各|[，。；：\d]|等[^、]*各/.test(names)) return 0
  return names.split('、').length + (/[^、和与及][和与及](?=[^、和与及]+各(?:有)?$)/.test(names) ? 1 : 0)
}
