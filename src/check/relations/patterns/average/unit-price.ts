/** 每件补贴300元，补贴案件56件，共发放补贴1.68万元; 按每案200元的标准，发放资金7600元，补贴案件38件: so much for each, so many of them, and what it comes to, with no other sum of money beside it. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, tellMean } from '../told.ts'

export const unitPrice: RelationRule = {
  kind: 'average',
  title: '每件若干元、共若干元',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '每件补贴300元，补贴案件56件，共发放补贴1.68万元。',
      '按每案200元的标准，全年发放以案定补资金7600元，补贴案件38件。',
      '每人每场补助150元，全年补助48人，发放补助总额7200元。',
      '奖励举报人12人，每人奖励500元，共计6000元。',
    ],
    bad: [
      '每件补贴300元，补贴案件56件，共发放补贴1.86万元。',
      '按每案200元的标准，全年发放以案定补资金7200元，补贴案件38件。',
      '奖励举报人12人，每人奖励500元，共计5000元。',
    ],
    traps: [
      '每件最高补贴300元，补贴案件56件，共发放补贴1.2万元。',
      '每件补贴200至300元，补贴案件56件，共发放补贴1.5万元。',
      '简单案件每件补贴200元、复杂案件每件补贴500元，补贴案件56件，共发放补贴1.9万元。',
      '每人每月补助300元，补助56人，共发放补助20.16万元。',
      '每件补贴300元，受理案件96件，补贴案件56件，共发放补贴1.68万元。',
      '每件补贴300元，补贴案件56件，另奖励0.2万元，共发放1.88万元。',
    ],
  },
}

const EACH =
  /每(?:一)?(?:个)?([件案例人名户亩次场村期])(?:[\u4e00-\u9fa5]{0,6}?)(?:给予|补贴|补助|奖励|发放|报酬|支付|资助|补偿|为|标准|罚款|处罚款)*$/
/** So much a month, at most, of several kinds: not for each alone. */
const OTHER =
  /每(?:[^，。；]{0,4})(?:年|月|天|日|季|周|小时)|最高|最低|不超过|不低于|至少|以[上下内]|起|上限|下限|基础|分别|左右|平均|[—~～]/
const ALL = /共|合计|总额|总计|累计|发放|兑付|支付|支出|奖励|补贴|补助/
const UNITS: Readonly<Record<string, RegExp>> = { 案: /^[件起宗]$/, 例: /^[件起例]$/, 人: /^[人名]$/, 名: /^[人名]$/ }
const NEAR = 4

function found({ claims, view: { text } }: Reading, each: Claim): Found | undefined {
  const of = each.unit === '元' && isExactCount(each) ? EACH.exec(each.label)?.[1] : undefined
  if (!of || OTHER.test(each.label + each.noun)) return undefined
  const near = claims
    .slice(Math.max(0, each.id - NEAR), each.id + NEAR + 1)
    .filter(c => c !== each && c.sentence === each.sentence && c.paragraph === each.paragraph && c.form === 'plain')
  const [heads, sums] = [near.filter(c => (UNITS[of] ?? new RegExp(`^${of}$`)).test(c.unit)), near.filter(c => c.unit === '元')]
  const [head, sum] = [heads[0], sums[0]]
  if (!isExactCount(head) || !isExactCount(sum) || heads.length > 1 || sums.length > 1 || !ALL.test(sum.label)) return undefined
  const [from, to] = [Math.min(each.start, head.start, sum.start), Math.max(each.stop, head.stop, sum.stop)]
  if (/另|还|除|其中|加上|包括|；|。/.test(text.slice(from, to)) || sum.printed <= each.printed) return undefined
  return tellMean(each, sum, head)
}
