/** 清理乱堆乱放873处、破损广告391处，后两项合计清理1200余处; 建筑领域1597件、制造业284件，两者之和不到1900件: about how much those right before are together. */

import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import { magnitude, numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { inWords } from '../told.ts'

export const roughTogether: RelationRule = {
  kind: 'bound',
  title: '几项合计的约数',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '劝离流动摊贩2000余处，清理乱堆乱放873处、破损户外广告391处，后两项合计清理1200余处。',
      '全市共接收诉求3133件，其中建筑领域1597件、制造业284件，两者之和不到1900件。',
      '电话2186件、网络1312件、来访94件，三项合计超过3500件。',
      '三个季度分别约谈企业负责人40人、49人、46人，累计突破100人。',
    ],
    bad: [
      '劝离流动摊贩2000余处，清理乱堆乱放873处、破损户外广告391处，后两项合计清理1500余处。',
      '全市共接收诉求3133件，其中建筑领域1597件、制造业284件，两者之和不到1500件。',
      '电话2186件、网络1312件、来访94件，三项合计超过3900件。',
      '三个季度分别约谈企业负责人40人、49人、46人，累计突破200人。',
      '调解纠纷312件、排查隐患186处，法治宣传84场，线上宣传62场，两项宣传共计150余场。',
    ],
    traps: [
      '电话2186件、网络1312件、来访94件，三项合计超过3000件。',
      '电话2186件、网络1312件、来访94件，全年合计超过3900件。',
      '电话2186件，网络1312件，来访94件，两项合计不到1500件。',
    ],
  },
}

const SAYS =
  /^(?:后|上述|以上|这)?(?<n>[两二三四五六])(?:项|者|类|个|部分|种)(?:[\u4e00-\u9fa5]{0,4})(?:合计|之和|共计|总计|相加|加起来|总和|合起来|总共)[^，。；]{0,8}$/
/** Of many that stand in a row 两项 may be any two of them, but for 后两项 and for the last that 、 joins. */
const LAST = /^后/

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  if (all.form !== 'plain' || all.precision === 'exact' || all.precision === 'about') return undefined
  const said = SAYS.exec(all.label)
  const n = said ? numeralOf(said.groups!['n']!) : SUMMED.test(all.label) ? inTurn(claims, all) : 0
  const parts = claims.slice(Math.max(0, all.id - n), all.id)
  if (n < 2 || parts.length !== n || !parts.every(c => isLike(c, all))) return undefined
  const before = claims[all.id - n - 1]
  const joined = parts.slice(1).every(c => c.sep === '、')
  const goesOn = before && isLike(before, all) && parts[0]!.sep !== '。' && parts[0]!.sep !== '；'
  const whole = before && /其中/.test(parts[0]!.lead)
  if (goesOn && !whole && !LAST.test(said?.[0] ?? '') && !joined) return undefined
  if (goesOn && !whole && parts[0]!.sep === '、') return undefined
  const sum = parts.reduce((s, c) => s + c.printed, 0)
  const { min, max } = all.value
  const under = all.precision === 'under'
  const open = !Number.isFinite(max)
  const wrong = under ? sum > all.printed : sum < min || (!open && sum > all.printed + magnitude(all.printed))
  // 不到1900件 and 超过3000件 are said of what is near; how near, nobody can say.
  const near = Math.abs(sum - all.printed) <= (said ? 0.3 : 0.5) * all.printed
  if (!wrong && !near) return undefined
  const working = `${parts.map(c => number(c.printed)).join('＋')}＝${number(sum)}`
  return inWords(!wrong, {
    kind: 'bound',
    claim: all,
    stated: all.value,
    computed: exactly(sum),
    parts,
    message: `${working}，与${figure(all)}${wrong ? '不符' : '相符'}。`,
  })
}

/** 三个季度分别约谈40人、49人、46人，累计突破100人: all that are told in turn right before it. */
const SUMMED = /^(?:累计|合计|共计|总计|总数|总共)(?:已|首次|共)*(?:突破|超过|超|达到?|逾|不足|不到)?了?$/
const MOST = 12

function inTurn(claims: readonly Claim[], all: Claim): number {
  let at = all.id - 1
  while (all.id - at < MOST && claims[at] && isLike(claims[at]!, all) && /^[、和与及]$/.test(claims[at]!.lead)) at--
  const first = claims[at]
  return first && isLike(first, all) && all.sep === '，' && /(?:分别|依次)[\u4e00-\u9fa5]{0,10}$/.test(first.label) ? all.id - at : 0
}

const isLike = (c: Claim, { unit, owner, paragraph, sentence }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  (c.role === 'count' || c.role === 'slot') &&
  c.unit === unit &&
  c.owner === owner &&
  c.paragraph === paragraph &&
  c.sentence === sentence
