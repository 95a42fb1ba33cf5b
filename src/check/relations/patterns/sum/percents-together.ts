/**
 * 满意和基本满意率合计98%，其中满意90%、基本满意8%: the shares of two that are named together make the share of both. 调解673件，占比27.75%；撤诉346件，占比14.27%；调撤率合计42.02%: so do
 * those that a rate is called after, where it stands right behind them.
 */
import type { Claim } from '../../../claims.ts'
import { rounded, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { sentenceFrom, tell } from '../told.ts'

export const percentsTogether: RelationRule = {
  kind: 'sum',
  title: '两项比例合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? behind(claims, c) ?? []),
  examples: {
    good: [
      '判决512件，占46.55%；调解356件，占比32.36%；撤诉及按撤诉处理144件，占比13.09%；调撤率合计45.45%。',
      '满意和基本满意率合计98%，其中满意90%、基本满意8%。',
      '优秀、良好率合计85.5%，其中优秀30.2%、良好55.3%。',
    ],
    bad: [
      '判决512件，占46.55%；调解356件，占比32.36%；撤诉及按撤诉处理144件，占比13.09%；调撤率合计48.45%。',
      '满意和基本满意率合计96%，其中满意90%、基本满意8%。',
      '优秀、良好率合计83.5%，其中优秀30.2%、良好55.3%。',
    ],
  },
}

const BOTH = /([\u4e00-\u9fa5]{2,4})[和与及、]([\u4e00-\u9fa5]{2,4}?)(?:率|占比|比例|的)?(?:合计|之和|共|共占|合计占)(?:为|是|达到?)?$/
const OF = /^(?:其中)?([\u4e00-\u9fa5]{2,4}?)(?:率|的|占比?)?(?:为|是)?$/

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  const m = all.form === 'percent' && all.precision === 'exact' ? BOTH.exec(all.lead) : null
  const [one, two, more] = sentenceFrom(claims, all, 3)
  if (!m || !one || !two || more?.form === 'percent' || !/^，其中/.test(one.lead) || two.sep !== '、') return undefined
  if (![one, two].every(c => c.form === 'percent' && c.precision === 'exact' && c.owner === all.owner)) return undefined
  const names = [one, two].map(c => OF.exec(c.label)?.[1])
  if (!m[1]!.endsWith(names[0] ?? '？') || m[2] !== names[1]) return undefined
  return told(all, [one, two])
}

/** 调撤 of 调解 and 撤诉, 优良 of 优秀 and 良好: what it is short for stands in the names of the two. */
const SHORT = /^([调优])([撤良])率?(?:合计|共计|总计|共|之和)(?:为|达|占)?$/

function behind(claims: readonly Claim[], all: Claim): Found | undefined {
  const m = all.form === 'percent' && all.precision === 'exact' ? SHORT.exec(all.label) : null
  const [first, one, second, two] = claims.slice(Math.max(0, all.id - 4), all.id)
  if (!m || !first || !one || !second || !two || all.id < 4) return undefined
  const shares = [one, two].every(c => c.role === 'share' && c.precision === 'exact' && /^占(?:比|总数)?(?:为)?$/.test(c.label))
  const own = [first, one, second, two].every(c => c.sentence === all.sentence && c.paragraph === all.paragraph && c.owner === all.owner)
  return shares && own && first.label.startsWith(m[1]!) && second.label.startsWith(m[2]!) ? told(all, [one, two]) : undefined
}

const told = (all: Claim, parts: readonly [Claim, Claim]): Found =>
  tell({
    kind: 'sum',
    claim: all,
    stated: rounded(all),
    computed: total(parts.map(rounded)),
    parts,
    working: `${parts.map(c => `${number(c.printed)}%`).join('＋')}＝${number(Number((parts[0].printed + parts[1].printed).toFixed(6)))}%`,
    said: `${number(all.printed)}%`,
  })
