/** 四个季度分别办理36、42、48、54件，全年180件: as many figures in turn as the year has parts, and the year. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, tellSum } from '../told.ts'

export const quartersInTurn: RelationRule = {
  kind: 'sum',
  title: '各季度依次若干，全年若干',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '四个季度分别办理36、42、48、54件，全年180件。',
      '四个季度依次为36件、42件、48件、54件，全年180件。',
      '全年调解180件，四个季度分别为36件、42件、48件、54件。',
    ],
    bad: [
      '四个季度分别办理36、42、48、45件，全年180件。',
      '四个季度依次为36件、42件、48件、54件，全年190件。',
      '全年调解190件，四个季度分别为36件、42件、48件、54件。',
    ],
  },
}

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:其中)?(?:(?:全年)?四个季度|[一1]至[四4]季度|各季度|逐季)[\u4e00-\u9fa5]{0,8}(?:分别|依次)[\u4e00-\u9fa5]{0,6}$/, 4],
  [/^(?:其中)?(?:上下半年|两个半年)[\u4e00-\u9fa5]{0,8}(?:分别|依次)[\u4e00-\u9fa5]{0,6}$/, 2],
]
const YEAR = /^(?:全年|全年度)(?:共|合计|累计|总共)?[\u4e00-\u9fa5]{0,6}$/
const OTHER = /目标|计划|任务|上年|去年/

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  const many = isExactCount(first) ? PARTS.find(([words]) => words.test(first.label))?.[1] : undefined
  if (many === undefined) return undefined
  const parts = claims.slice(first.id, first.id + many)
  // 36、42、48、54件: the unit told once, with the last.
  const unit = parts.at(-1)!.unit
  const row = parts.every(
    (p, i) => isExactCount(p) && (p.unit === unit || p.unit === '') && (i === 0 || p.lead === '、') && p.owner === first.owner,
  )
  const [before, after] = [claims[first.id - 1], claims[first.id + many]]
  // 36、42、48、54、60: of something else than quarters.
  if (parts.length < many || !row || /^[、和及]/.test(after?.lead ?? '')) return undefined
  const year = [after, before].find(
    c =>
      c !== undefined &&
      isExactCount(c) &&
      c.paragraph === first.paragraph &&
      c.sentence === first.sentence &&
      YEAR.test(c.label) &&
      !OTHER.test(c.label) &&
      unit !== '' &&
      alike(c.unit, unit),
  )
  return year && tellSum(year, parts)
}
