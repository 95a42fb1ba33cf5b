/**
 * 处罚决定书13.28万份，罚没款116.87万元，案件平均罚款8.8万元: the digits of the mean are right, and it is ten thousand times what the two give, so that 万元 stands where 亿元 is meant, or 万元 for 元.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, times } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { printedMean } from '../../average.ts'
import { sentenceTo } from '../told.ts'

export const byWrongScale: RelationRule = {
  kind: 'average',
  title: '平均数的数量级',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '下达处罚决定书13.28万份，罚没款数额总计116.87亿元，案件平均罚款8.8万元。',
      '救助困难家庭412户，发放救助金185.4万元，家庭平均救助4500元。',
    ],
    bad: [
      '下达处罚决定书13.28万份，罚没款数额总计116.87万元，案件平均罚款8.8万元。',
      '下达处罚决定书1328份，罚没款数额总计2337.28万元，案均罚款1.76元。',
    ],
    traps: [
      '下达处罚决定书13.28万份，罚没款数额总计116.87亿元，案件平均罚款9.6万元。',
      '处罚案件1328件、1405人，罚没款2337.28万元，案件平均罚款1.66元。',
      '下达处罚决定书1328份，去年罚没款2337.28万元，案件平均罚款1.76元。',
    ],
  },
}

const MEAN =
  /^(?:[\u4e00-\u9fa5]{0,4}(?:案件|企业|商户|家庭|农户|职工|学生|单件|每案|每件|每户)平均|[案件户])(?:均)?([\u4e00-\u9fa5]{0,4}?)(?:约|为|达)*$/
const OTHER = /上年|去年|同期|累计|其中|平均|均/
/** Ten thousand, or a hundred million, for one. */
const SCALES = [1e4, 1e8]

function found(claims: readonly Claim[], mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || mean.unit !== '元' || mean.printed <= 0 || !MEAN.test(mean.label))
    return undefined
  const before = sentenceTo(claims, mean, 4).filter(c => c.form === 'plain' && c.owner === mean.owner)
  const [heads, amount, ...more] = before
  if (!heads || !amount || more.length > 0 || amount.unit !== '元' || !/^[件份起宗案户家人名]$/.test(heads.unit)) return undefined
  if ([heads, amount].some(c => c.role !== 'count' || c.precision !== 'exact' || c.printed <= 0 || OTHER.test(c.label))) return undefined
  const computed = over(amount.value, heads.value)
  const wide = (by: number) => meets(printedMean(mean), times(computed, by)) || meets(printedMean(mean), times(computed, 1 / by))
  const holds = meets(printedMean(mean), computed)
  const off = holds ? undefined : SCALES.find(wide)
  if (!holds && !off) return undefined
  const working = `${number(amount.printed)}元÷${number(heads.printed)}＝${number(amount.printed / heads.printed, 2)}元`
  return {
    kind: 'average',
    claim: mean,
    stated: mean.value,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: [amount, heads],
    named: true,
    message: holds
      ? `${working}，与${figure(mean)}相符。`
      : `${working}，不是${figure(mean)}，数字相同而相差${number(off!)}倍，单位可能写错。`,
  }
}
