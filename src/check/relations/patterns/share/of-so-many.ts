/** 应急广播覆盖150个村，占全县160个村的93.75%: the whole stands in the very words of the share. */
import type { Claim } from '../../../claims.ts'
import { over, printedSum, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { whatIsThere } from '../../../where.ts'
import { figure, number, percent } from '../../../words.ts'
import { isForemost, JOINTLY } from '../../share/part.ts'
import { isExactCount, tell } from '../told.ts'

export const ofSoMany: RelationRule = {
  kind: 'share',
  title: '占若干个的百分之几',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '应急广播覆盖150个村，占全县160个村的93.75%。',
      '已签约企业66家，占规上企业88家的75%。',
      '古井24个，分布在7个乡，占全县古井192个的12.5%。',
      '东镇造林1150亩、西镇造林1200亩，占4200亩计划任务的56.0%。',
    ],
    bad: [
      '古井24个，分布在7个乡，占全县古井192个的15.2%。',
      '应急广播覆盖155个村，占全县160个村的93.75%。',
      '已签约企业66家，占规上企业88家的65%。',
    ],
    traps: [
      // A mean of them, and several together.
      '五个司法所共调解纠纷1250件，所均250件，占全县调解总量5000件的25.0%。',
      '三个街道为：城关2890件，北园2416件，柳河1975件，合占全区16540件的44.0%。',
      '东镇造林1150亩、西镇造林1200亩，占4200亩计划任务的61.0%。',
      '排名前三位的行业为餐饮120起、住宿80起、零售60起，占全部500起的52.0%。',
    ],
  },
}

const OF = /，占[\u4e00-\u9fa5]{0,10}$/
const OF_THEM = /^[\u4e00-\u9fa5]{0,6}的$/

function found(claims: readonly Claim[], share: Claim): Found | undefined {
  const [last, whole] = [claims[share.id - 2], claims[share.id - 1]]
  // 站点17个，分布在6个县，占全市站点242个的7.0%: of those that are there, and not of where they are.
  const part = last && whole && whatIsThere(claims, last, whole)
  if (share.form !== 'percent' || share.precision !== 'exact' || !OF_THEM.test(share.lead) || !part || !whole) return undefined
  if (![part, whole].every(c => isCount(c, share)) || part.unit !== whole.unit || !OF.test(whole.lead)) return undefined
  if (part.printed > whole.printed || isMean(part) || JOINTLY.test(whole.label) || isForemost(claims, part)) return undefined
  const run = runTo(claims, part, share)
  const own = shareOf([part], whole, share)
  if (run.length === 1 || own.verdict === 'holds') return own
  // 东镇造林1150亩、西镇造林1200亩，占4200亩的56%: of both, where that fits; otherwise the words do not say of which.
  return shareOf(run, whole, share, '文中没有说是哪几项所占')
}

function shareOf(parts: readonly Claim[], whole: Claim, share: Claim, unsure?: string): Found {
  const sum = printedSum(parts)
  const added = parts.map(p => number(p.printed)).join('＋')
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(over(total(parts.map(p => p.value)), whole.value), 100),
    parts: [...parts, whole],
    working: `${parts.length > 1 ? `（${added}）` : added}÷${number(whole.printed)}＝${percent((100 * sum) / whole.printed, share.step)}`,
    said: figure(share),
    ...(unsure ? { unsure } : {}),
  })
}

/** The members of a list with 、 that ends in this one: itself alone, where it stands in none. */
function runTo(claims: readonly Claim[], last: Claim, share: Claim): Claim[] {
  const run = [last]
  while (run.length < LONGEST && run[0]!.lead.startsWith('、')) {
    const before = claims[run[0]!.id - 1]
    if (!before || !isCount(before, share) || before.unit !== last.unit) break
    run.unshift(before)
  }
  return run
}
const LONGEST = 12

const isCount = (c: Claim, share: Claim): boolean =>
  isExactCount(c) &&
  c.step === 1 &&
  c.unit !== '' &&
  c.owner === share.owner &&
  c.sentence === share.sentence &&
  c.paragraph === share.paragraph &&
  c.printed > 0
