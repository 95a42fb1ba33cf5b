/** 净增单位187家……实缴单位3209家，缴存额33.18亿元，分别同比增长6.19%、8.29%: the increment was told before, under the name of what grew. */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { runs } from '../../common/respective.ts'
import { comparable } from '../../growth/comparable.ts'
import { fromAmount } from '../../growth/rates.ts'

export const netAdded: RelationRule = {
  kind: 'growth',
  title: '由净增数得出的增幅',
  find: ({ claims }: Reading) => [
    ...runs(claims, 'change').flatMap(run => run.flatMap((rate, n) => found(claims, rate, claims[run[0]!.id - run.length + n]) ?? [])),
    ...claims.flatMap(rate => (GREW.test(rate.lead) ? (found(claims, rate, claims[rate.id - 1]) ?? []) : [])),
  ],
  examples: {
    good: [
      '新开户单位312家，净增单位187家；净增职工0.52万人；实缴单位3209家，实缴职工18.47万人，分别同比增长6.19%、2.90%。',
      '全年净增企业124家。年末共有企业342家，同比增长56.9%。',
    ],
    bad: [
      '新开户单位312家，净增单位187家；净增职工0.52万人；实缴单位3209家，实缴职工18.47万人，分别同比增长6.49%、2.90%。',
      '全年净增企业124家。年末共有企业342家，同比增长66.9%。',
    ],
  },
}

const GREW = /^，(?:同比|比上年|较上年)(?:末)?(?:增长|增加)$/
const NET = /净增(?:加)?([\u4e00-\u9fa5]{2,6})$/
/** So many figures before a rate its increment may stand. */
const FAR = 12

function found(claims: readonly Claim[], rate: Claim, now: Claim | undefined): Found | undefined {
  if (rate.form !== 'percent' || rate.sign < 1 || rate.precision !== 'exact' || !now || now.role !== 'count' || now.form !== 'plain')
    return undefined
  if (now.sentence !== rate.sentence || now.paragraph !== rate.paragraph || now.owner !== rate.owner || now.precision !== 'exact')
    return undefined
  const added = claims
    .slice(Math.max(0, now.id - FAR), now.id)
    .filter(c => c.paragraph === rate.paragraph && c.form === 'plain' && c.precision === 'exact' && alike(c.unit, now.unit))
    .filter(c => c.owner === rate.owner && now.label.endsWith(NET.exec(c.label)?.[1] ?? '｜'))
  const [one, more] = added
  if (!one || more || !above(now.value, one.value)) return undefined
  return { ...comparable(rate, fromAmount(rate, now, { ...one, sign: 1 }, true), now), named: true }
}
