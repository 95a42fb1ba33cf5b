/** 非常满意占46.3%，满意占38.9%，一般占11.7%，总体满意率85.2%: who is satisfied in all is the best two grades, or the best three. */
import type { Claim } from '../../../claims.ts'
import { meets, rounded, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const overall: RelationRule = {
  kind: 'sum',
  title: '总体满意率是各档之和',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '非常满意占46.3%，满意占38.9%，一般占11.7%，不满意占3.1%，总体满意率85.2%。',
      '非常满意占46.3%，满意占38.9%，基本满意占11.7%，不满意占3.1%，满意率96.9%。',
    ],
    bad: [
      '非常满意占46.3%，满意占38.9%，一般占11.7%，不满意占3.1%，总体满意率84.2%。',
      '非常满意占46.3%，满意占38.9%，基本满意占11.7%，不满意占3.1%，满意率95.9%。',
    ],
  },
}

const ALL = /^(?:总体|综合|整体|群众|总)*满意[率度](?:为|达|达到)?$/
const GRADES = ['非常满意', '满意', '基本满意'] as const
const GRADE = /(非常满意|很满意|(?<!不|不太)(?:比较|较)?满意|基本满意)(?:的|率|者)?(?:占比?|比例)?(?:为|是)?$/
const NAMES: Readonly<Record<string, (typeof GRADES)[number]>> = { 很满意: '非常满意', 比较满意: '满意', 较满意: '满意' }
/** So many grades stand before it. */
const MOST = 8

function found({ claims }: Reading, claim: Claim): Found | undefined {
  if (claim.form !== 'percent' || claim.precision !== 'exact' || !ALL.test(claim.label)) return undefined
  const told = new Map<string, Claim>()
  for (const c of sentenceTo(claims, claim, MOST)) {
    const name = c.form === 'percent' && c.precision === 'exact' ? GRADE.exec(c.label)?.[1] : undefined
    if (name) told.set(NAMES[name] ?? name, c)
  }
  const parts = GRADES.flatMap(g => told.get(g) ?? [])
  if (parts.length < 2 || !told.has('非常满意') || !told.has('满意')) return undefined
  const choices = parts.length > 2 ? [parts, parts.slice(0, 2)] : [parts]
  const meant = choices.find(of => meets(rounded(claim), total(of.map(rounded)))) ?? parts
  const sum = meant.reduce((n, c) => n + c.printed, 0)
  return tell({
    kind: 'sum',
    claim,
    stated: rounded(claim),
    computed: total(meant.map(rounded)),
    parts: meant,
    working: `${meant.map(c => `${number(c.printed)}%`).join('＋')}＝${number(sum)}%`,
    said: `${number(claim.printed)}%`,
  })
}
