/** 应急广播覆盖150个村，占全县160个村的93.75%: the whole stands in the very words of the share. */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
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
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(over(part.value, whole.value), 100),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(whole.printed)}＝${percent((100 * part.printed) / whole.printed, share.step)}`,
    said: figure(share),
  })
}

const isCount = (c: Claim, share: Claim): boolean =>
  isExactCount(c) &&
  c.step === 1 &&
  c.unit !== '' &&
  c.owner === share.owner &&
  c.sentence === share.sentence &&
  c.paragraph === share.paragraph &&
  c.printed > 0
