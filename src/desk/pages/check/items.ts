/** @module What a check found, as one list in the order of the text: relations and findings under the same few names. */
import { excerpt } from '../../../check/excerpt.ts'
import { identityOf } from '../../../check/identity.ts'
import { isLoneMember, weight } from '../../../check/page.ts'
import type { RelationKind } from '../../../check/types.ts'
import type { CheckedFile } from '../../../server/api.ts'
import type { Mark } from '../../parts/state-mark.tsx'

type Relation = CheckedFile['relations'][number]
type Finding = CheckedFile['findings'][number]
export type Class = 'no' | 'un' | 'fi' | 'ok'
export interface Item {
  readonly id: string
  /** The same in an edited file: what a reason is kept for. */
  readonly identity: string
  readonly is: Class
  readonly start: number
  readonly end: number
  readonly title: string
  readonly quote: string
  readonly message: string
  readonly relation?: Relation
  readonly finding?: Finding
}

const failing: Record<RelationKind, string> = {
  sum: '分项合不成总数',
  share: '比率对不上',
  growth: '增幅对不上',
  balance: '收支结转对不上',
  repeat: '前后两处不同',
  bound: '部分大于整体',
  list: '列举的和说的不一样多',
  rank: '名次对不上',
  average: '平均数对不上',
  unit: '单位对不上',
}
const undecided: Record<RelationKind, string> = {
  sum: '分项不全，无从相加',
  share: '比率缺一个能对上的数',
  growth: '增幅缺上一期的数',
  balance: '收支结转缺一项',
  repeat: '两处像是同一个数',
  bound: '大小定不下来',
  list: '列举的数不准',
  rank: '名次定不下来',
  average: '平均数缺一项',
  unit: '单位定不下来',
}
const classes = { fails: 'no', undecided: 'un', holds: 'ok' } as const

export function itemsOf(file: Pick<CheckedFile, 'text' | 'relations' | 'findings'>): readonly Item[] {
  const relations = file.relations.flatMap((r, i): Item[] => {
    if (isLoneMember(r)) return []
    const is = classes[r.verdict]
    const item: Item = {
      id: `r${i}`,
      identity: identityOf(r),
      is,
      start: r.claim.start,
      end: r.claim.end,
      title: (is === 'un' ? undecided : failing)[r.kind],
      quote: excerpt(file.text, r),
      message: r.message,
      relation: r,
    }
    return [item]
  })
  const findings = file.findings.map(
    (f, i): Item => ({
      id: `f${i}`,
      identity: identityOf(f),
      is: 'fi',
      start: f.start,
      end: f.end,
      title: f.message,
      quote: f.quote,
      message: f.suggestion,
      finding: f,
    }),
  )
  return [...relations, ...findings].sort((a, b) => a.start - b.start)
}

/** The gravest first; what weighs the same stays in the order of the text. */
export const gravestFirst = (items: readonly Item[]): Item[] => {
  const of = ({ relation, finding }: Item): number => (relation ? weight(relation) : finding ? weight(finding) : 0)
  return [...items].sort((a, b) => of(a) - of(b))
}

export const itemMark: Record<Class, Mark> = { no: 'late', un: 'wait', fi: 'soon', ok: 'met' }
export const itemWord: Record<Class, string> = { no: '矛盾', un: '不能判断', fi: '规范', ok: '相符' }
