/**
 * 文盲8人，小学127人，初中241人，高中75人，大专26人，初中及以下占78.8%: of members that have degrees, those up to the one that is named have the share together; 及以上, those from it
 * on.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { divisionOf } from '../../share/division.ts'
import { decideNamed } from '../../share/verdict.ts'

export const andBelow: RelationRule = {
  kind: 'share',
  title: '某级及以下、及以上的占比',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '被告人共477人。文盲8人，小学127人，初中241人，高中75人，大专26人，初中及以下占78.8%。',
      '现有教师400人，其中中专20人，大专80人，本科260人，研究生40人，本科及以上学历占75%。',
      '排查隐患500处，其中一般隐患300处，较大隐患150处，重大隐患50处，较大及以上隐患占比40.0%。',
      '现有教师400人，其中研究生40人，本科260人，大专80人，中专20人，本科及以上学历占75%。',
    ],
    bad: [
      '被告人共477人。文盲8人，小学127人，初中241人，高中75人，大专26人，初中及以下占78.1%。',
      '现有教师400人，其中中专20人，大专80人，本科260人，研究生40人，本科及以上学历占85%。',
      '排查隐患500处，其中一般隐患300处，较大隐患150处，重大隐患50处，较大及以上隐患占比30.0%。',
      '现有教师400人，其中研究生40人，本科260人，大专80人，中专20人，本科及以上学历占85%。',
      '现有教师400人，其中本科260人、大专80人、研究生40人、中专20人，本科及以上学历占65%。',
    ],
    traps: [
      '被告人共477人。文盲8人，小学127人，初中241人，高中75人，大专26人，青年中初中及以下占58.8%。',
      '被告人共477人。文盲8人，小学127人，初中241人，高中75人，大专26人，上年初中及以下占81.2%。',
      '现有教师400人，其中本科260人、大专80人、研究生40人、中专20人，本科及以上学历占75%。',
      '现有教师400人，其中职中60人、高中80人、本科260人，高中及以上学历占85%。',
      '排查隐患500处，其中学校300处，企业150处，医院50处，较大及以上隐患占比30.0%。',
    ],
  },
}

const NAMED =
  /^(?:其中)?([\u4e00-\u9fa5]{2,6}?)(?:学历|文化|程度)?([及和])?以([上下])(?:文化程度|文化|学历|程度|的|等级|隐患|风险|级别)*(?:人员|人数)?(?:共|合计|合)?占(?:比|总[数量])?(?:达|约|为)?$/
const LEAST = 3
/** Degrees from the least to the most, of one kind in each row. */
const SCALES: readonly (readonly RegExp[])[] = [
  [/文盲|不识字/, /小学/, /初中/, /高中|中专|职中|职高|技校|中职/, /大专|专科|高职/, /本科|大学/, /硕士|研究生/, /博士/],
  [/一般/, /较大/, /(?<!特别|特)重大/, /特别?重大|特大/],
  [/轻微|轻度/, /中度/, /重度|严重/],
  [/低风险/, /中风险/, /高风险/],
]
const rankIn = (scale: readonly RegExp[], name: string): number => scale.findLastIndex(step => step.test(name))

function found(reading: Reading, s: Claim): Found | undefined {
  const said = s.role === 'share' && s.form === 'percent' && s.precision === 'exact' && s.owner < 0 ? NAMED.exec(s.label) : null
  const host = said ? reading.items.of.get(s.id) : undefined
  if (!said || !host || !said[2] || host.sentence !== s.sentence || host.paragraph !== s.paragraph) return undefined
  const division = divisionOf(reading, host, host.head.unit)
  const members = division?.members ?? []
  const scale = SCALES.find(steps => rankIn(steps, said[1]!) >= 0)
  // 青年中初中及以下: of some of them.
  if (!members.some(m => m.label.replace(/^其中/, '').startsWith(said[1]!))) return undefined
  if (!division || !scale || members.length < LEAST) return undefined
  const named = rankIn(scale, said[1]!)
  const ranks = members.map(m => rankIn(scale, m.label))
  // 高中及以上, beside 职中: which of the two are meant, nobody knows.
  if (ranks.includes(-1) || ranks.filter(r => r === named).length !== 1) return undefined
  const those = members.filter((_, n) => (said[3] === '下' ? ranks[n]! <= named : ranks[n]! >= named))
  return those.length < members.length ? decideNamed(s, those, division.whole) : undefined
}
