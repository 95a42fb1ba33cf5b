/**
 * @module Where things are: 破极值的站点17个，分布在6个县，占全市站点242个的7.0% tells of the stations. In how many counties they stand is counted in 个 as
 * they are, and is none of them: it has no share of theirs, but of all counties, where the words say so (分布在6个县，占全市县总数的60%).
 */
import type { Claim } from './claims.ts'
import { alike } from './units.ts'

const LIES =
  /(?:[分散布坐位落设建处驻遍][\u4e00-\u9fa5]?(?:在|于|到|至)|集中[在于到]|分[布属设驻散]|遍[布及]|辐射|涉及|波及|覆盖|惠及|来自|地处)(?:了)?(?:全[省市县区州]|辖区|境内|我[省市县区])?(?:的|内)?$/
const PLACE =
  /^(?:多?个)?(?:省|设区市|地市|地级市|市|州|盟|县|旗|区(?!间)|乡|镇|街道?|村|社区|行政村|自然村|国家|地区|片区|园区|林区|开发区|流域|水系|校区|院区)/

/** Is it the number of places that things are in? */
export const isWhere = ({ label, noun, unit, role }: Claim): boolean =>
  role === 'count' && LIES.test(label) && PLACE.test(unit === '个' ? noun : unit)

/** 占全县隐患点总数: the county that it is of, and no counties. */
const ALL_OF = /[全本我各][省市县区州旗镇乡村]/
/** And are such places what the words of this share are of: 占全市县（市、区）的60%? */
export const isOfPlaces = ({ noun, unit }: Claim, words: string): boolean =>
  words.replace(ALL_OF, '').includes((PLACE.exec(unit === '个' ? noun : unit)?.[0] ?? unit).slice(0, 2))

/** What is there, of the figures that end with the number of places: the last one before it in its sentence that is counted as the whole is. */
export function whatIsThere(claims: readonly Claim[], last: Claim, { label, noun, unit }: Claim): Claim {
  // 广播覆盖150个村，占全县160个村的93.75%: of the villages, which both of them count.
  if (!isWhere(last) || isOfPlaces(last, `${label}占${noun}`)) return last
  for (let n = 1; n <= BACK; n++) {
    const c = claims[last.id - n]
    if (!c || c.sentence !== last.sentence || c.paragraph !== last.paragraph) break
    if (c.owner === last.owner && (c.role === 'count' || c.role === 'slot') && !isWhere(c) && alike(c.unit, unit)) return c
  }
  return last
}
/** So many figures before it. */
const BACK = 3
