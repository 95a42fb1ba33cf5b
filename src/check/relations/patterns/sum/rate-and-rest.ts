/**
 * 合格率97.8%，不合格率2.2%; 满意率92.3%，基本满意率6.5%，不满意率1.2%: a rate beside that of all the others makes a hundred with it. Where more answers than those
 * named may be given, they may fall short of it, and never pass it.
 */
import type { Claim } from '../../../claims.ts'
import { exactly, printedSum, total } from '../../../interval.ts'
import { wholeOf } from '../../../lists/rates.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { number } from '../../../words.ts'

export const rateAndRest: RelationRule = {
  kind: 'sum',
  title: '率与其余的率合为百分之百',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['抽检合格率97.8%，不合格率2.2%。', '群众满意率92.3%，基本满意率6.5%，不满意率1.2%。'],
    bad: ['抽检合格率97.8%，不合格率3.2%。', '群众满意率92.3%，基本满意率6.5%，不满意率2.1%。', '群众满意率98.3%、不满意率2.7%。'],
  },
}

const NAME = /^((?:[\u4e00-\u9fa5]{0,8}(?<![不未没基本常较]))?)([\u4e00-\u9fa5]{2})率(?:为|是|达到?)?$/
const ANY = /率(?:为|是|达到?)?$/
/** Of these nothing else can be. */
const TWO = /^(?:合格|达标|起诉|批捕|及格|参保|持证|出庭|采纳)$/
/** Of these some may be neither, or be more or less. */
const MORE = /^(?:满意|支持|知晓|赞成|同意)$/
const OTHER_TIME = /上年|去年|同期|上月|上季|年初|全[国省]|目标|高于|低于/

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  const name = isRate(first) ? NAME.exec(first.label) : null
  const [, about, deed] = name ?? []
  if (deed === undefined || !(TWO.test(deed) || MORE.test(deed)) || OTHER_TIME.test(first.label)) return undefined
  const rates = [first]
  for (const c of claims.slice(first.id + 1, first.id + 5)) {
    if (!isRate(c) || c.sentence !== first.sentence || c.paragraph !== first.paragraph || c.owner !== first.owner) break
    if (!/^[，、；]$/.test(c.sep) || c.lead.length - c.label.length > 1) break
    const own = c.label.startsWith(about!) ? c.label.slice(about!.length) : c.label
    const denied = new RegExp(`^(?:不太?|未)${deed}${ANY.source}`).test(own)
    if (!denied && !new RegExp(`^(?:基本|比较|较为?|非常|很)${deed}${ANY.source}`).test(own)) break
    rates.push(c)
    if (denied) return verdict(rates, TWO.test(deed) && rates.length === 2)
  }
  return undefined
}

const isRate = (c: Claim): boolean =>
  c.form === 'percent' && c.precision === 'exact' && c.printed < 100 && c.role === 'rate' && ANY.test(c.label)

function verdict(rates: readonly Claim[], whole: boolean): Found | undefined {
  const sum = printedSum(rates)
  const holds = wholeOf(rates)
  if (!holds && !whole && sum < 100) return undefined
  return {
    kind: 'sum',
    claim: { start: rates[0]!.start, end: rates.at(-1)!.end },
    stated: exactly(100),
    computed: total(rates.map(r => r.value)),
    verdict: holds ? 'holds' : 'fails',
    named: true,
    parts: rates,
    message: `${rates.map(r => `${number(r.printed)}%`).join('＋')}＝${number(sum)}%，${holds ? '合为全部' : sum > 100 ? '超过了100%' : '不是100%'}。`,
  }
}
