/**
 * 共组织宣讲89场。一是进村32场，发放资料2300份；二是进学校38场，受众3100人；三是进企业19场: what is told under 一是, 二是, 三是 is of one kind, counted first with a word for all, and ends with its sentence.
 */
import type { Claim } from '../../../claims.ts'

import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const firstSecond: RelationRule = {
  kind: 'sum',
  title: '一是二是三是各若干',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '今年以来共组织宪法宣讲89场。一是进村32场，发放资料2300份；二是进学校38场，受众3100人；三是进企业19场，解答咨询279人次。',
      '全年共投入资金620万元：一是修路380万元，惠及3个村；二是改水140万元；三是亮化100万元。',
    ],
    bad: [
      '今年以来共组织宪法宣讲85场。一是进村32场，发放资料2300份；二是进学校38场，受众3100人；三是进企业19场，解答咨询279人次。',
      '全年共投入资金820万元：一是修路380万元，惠及3个村；二是改水140万元；三是亮化100万元。',
    ],
    traps: [
      // Not all of them are counted, something else, more is told behind, the largest only.
      '今年共组织宣讲89场。一是进村32场；二是进学校若干；三是进企业19场。',
      '全年共检查企业320家。一是责令整改企业20家；二是关停企业3家；三是约谈企业9家。',
      '今年共组织宣讲89场。一是进村32场；二是进学校38场等。',
      '全年共发生事故30起，主要原因：一是超速12起；二是酒驾5起；三是疲劳驾驶4起。',
    ],
  },
}

const ITEM = /(?:^|[。；：，])(?:第)?([一二三四五六七八九])(?:是|为|、|，)[^，。；：]*$/
const ORDER = '一二三四五六七八九'
const WHOLE = /共|合计|总计|累计/
const OTHER = /上一?年|去年|同期|计划|目标|等|约/
/** What is done in all of them: 投入资金, 组织宣讲. */
const DONE = /组织|开展|举办|投入|发放|宣讲|培训|下达|拨付|建成|新建|安排|争取/
const AHEAD = 24
const LEAST = 3

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  const whole = claims[first.id - 1]
  if (!whole || !isOwnCount(whole) || !isOwnCount(first) || ITEM.exec(first.lead)?.[1] !== '一' || !/^[。：；，]一是/.test(first.lead))
    return undefined
  if (!WHOLE.test(whole.label) || !DONE.test(whole.label) || OTHER.test(whole.label) || whole.paragraph !== first.paragraph)
    return undefined
  const parts: Claim[] = []
  for (const c of claims.slice(first.id, first.id + AHEAD)) {
    if (c.paragraph !== first.paragraph || c.sentence !== first.sentence) break
    const n = ITEM.exec(c.lead)?.[1]
    if (n === undefined) {
      // A second figure of the same kind in one of them.
      if (c.unit === whole.unit) return undefined
      continue
    }
    if (ORDER.indexOf(n) !== parts.length || !isOwnCount(c) || c.unit !== whole.unit || OTHER.test(c.noun)) return undefined
    parts.push(c)
  }
  return parts.length < LEAST ? undefined : tellSum(whole, parts)
}
