/** 残疾人1万名，占全县总人口19.7万的5%: the whole stands in the words of the share, as a number without a counter. */
import type { Claim } from '../../../claims.ts'
import { over, times } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import { isMean } from '../../../lists/list.ts'
import type { Figure, Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { isForemost, JOINTLY } from '../../share/part.ts'
import { isExactCount, tell } from '../told.ts'

export const ofSaidNumber: RelationRule = {
  kind: 'share',
  title: '占某总数（无量词）的百分之几',
  find: ({ claims, view }) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: ['全县60岁以上老年人4.6万人，占总人口23.0万的20%。', '现有脱贫人口5120人，占全镇农业人口25600的20%。'],
    bad: ['全县60岁以上老年人4.6万人，占总人口23.0万的26%。', '现有脱贫人口5120人，占全镇农业人口25600的25%。'],
    traps: [
      '全县60岁以上老年人4.6万人，其中失能的占总人口23.0万的2%。',
      '三个镇分别有4.6万人、3.2万人和2.2万人，合占总人口23.0万的43.5%。',
      '全县60岁以上老年人4.6万人，占2020年的20%。',
    ],
  },
}

const OF = /^占[\u4e00-\u9fa5]{0,10}?(?:人口|人数|户数|总数|总量|面积|户籍|总户)[\u4e00-\u9fa5]{0,3}?(\d+(?:\.\d+)?)(万|亿)?的$/
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

function found(claims: readonly Claim[], text: string, share: Claim): Found | undefined {
  const said = share.role === 'share' && share.form === 'percent' && share.precision === 'exact' ? OF.exec(share.label) : null
  const part = claims[share.id - 1]
  if (!said || !part || share.sep !== '，' || !isExactCount(part) || part.sentence !== share.sentence || part.owner !== share.owner)
    return undefined
  if (part.paragraph !== share.paragraph || isMean(part) || JOINTLY.test(share.label) || isForemost(claims, part)) return undefined
  const scale = said[2] ? SCALE[said[2]]! : 1
  const digits = said[1]!
  const at = text.lastIndexOf(digits, share.start)
  const printed = Number(digits) * scale
  const step = scale * 10 ** -(digits.split('.')[1]?.length ?? 0)
  const end = at + digits.length + (said[2]?.length ?? 0)
  if (at < part.stop || printed <= part.printed) return undefined
  const whole: Figure = { start: at, end, printed, form: 'plain', unit: part.unit }
  return tell({
    kind: 'share',
    claim: share,
    stated: printedRate(share),
    computed: times(
      over(part.value, step > 1 || step < 1 ? { min: printed - step / 2, max: printed + step / 2 } : { min: printed, max: printed }),
      100,
    ),
    parts: [part, whole],
    working: `${number(part.printed)}÷${number(printed)}＝${percent((100 * part.printed) / printed, share.step)}`,
    said: figure(share),
  })
}
