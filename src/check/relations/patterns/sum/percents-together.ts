/** 满意和基本满意率合计98%，其中满意90%、基本满意8%: the shares of two that are named together make the share of both. */
import type { Claim } from '../../../claims.ts'
import { total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'
import { printed, sentenceFrom, tell } from '../told.ts'

export const percentsTogether: RelationRule = {
  kind: 'sum',
  title: '两项比例合计',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['满意和基本满意率合计98%，其中满意90%、基本满意8%。', '优秀、良好率合计85.5%，其中优秀30.2%、良好55.3%。'],
    bad: ['满意和基本满意率合计96%，其中满意90%、基本满意8%。', '优秀、良好率合计83.5%，其中优秀30.2%、良好55.3%。'],
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
  const parts = [one, two]
  return tell({
    kind: 'sum',
    claim: all,
    stated: printed(all),
    computed: total(parts.map(printed)),
    parts,
    working: `${parts.map(c => `${number(c.printed)}%`).join('＋')}＝${number(one.printed + two.printed)}%`,
    said: `${number(all.printed)}%`,
  })
}
