/** 撤销97件，确认违法61件，责令履行55件……撤销、确认违法、责令履行三类合并直接纠错213件: members that are named again, one after the other, with what they are together. */
import type { Claim } from '../../../claims.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { namedEach } from '../../share/members.ts'
import { isExactCount, tellSum } from '../told.ts'

export const namedTogether: RelationRule = {
  kind: 'balance',
  title: '点名的几项合计',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '刑事80件，民商事870件，执行308件，行政21件；仅民商事与执行两项即有1178件。',
      '维持1562件，撤销97件，确认违法61件，责令履行55件，其他57件。撤销、确认违法、责令履行三类合并直接纠错213件。',
      '大气23项、水31项、土壤12项、固废9项。水和大气两项合计54项。',
      '咨询320件，求助86件，投诉41件。求助、投诉加起来127件。',
    ],
    bad: [
      '刑事80件，民商事870件，执行308件，行政21件；仅民商事与执行两项即有1878件。',
      '维持1562件，撤销97件，确认违法61件，责令履行55件，其他57件。撤销、确认违法、责令履行三类合并直接纠错231件。',
      '大气23项、水31项、土壤12项、固废9项。水和大气两项合计45项。',
      '咨询320件，求助86件，投诉41件。求助、投诉加起来172件。',
    ],
  },
}

const TOGETHER =
  /(?:^|[，。；：])(?:其中|上述|以上|仅|单|单是|光是?)?([^，。；：\d]{3,40}?)(?:([两二三四五六七八九])大?[项类个者种])?(?:案件|事项|问题|诉求)?(?:合计|合并|合起来|加起来|相加|加在一起|之和|(?<=[项类个者种])(?:即|就)(?:有|达|占)?)(?:后|起来)?([\u4e00-\u9fa5]{0,6})$/
const ORDER = ['二', '三', '四', '五', '六', '七', '八', '九']
/** So many figures back the members may stand. */
const BACK = 60

function found(claims: readonly Claim[], all: Claim): Found | undefined {
  if (!isCount(all, all)) return undefined
  const said = TOGETHER.exec(all.lead)
  const names = said?.[1]?.split(/[、和与及]/).filter(n => n.length > 0) ?? []
  if (!said || names.length < 2) return undefined
  const many = said[2] === '两' ? 0 : ORDER.indexOf(said[2] ?? '')
  if (said[2] && many + 2 !== names.length) return undefined
  const near = claims.slice(Math.max(0, all.id - BACK), all.id).filter(c => isCount(c, all))
  const parts = namedEach(near, names)
  return parts && parts.length === names.length && parts.every(p => alike(p.unit, all.unit))
    ? { ...tellSum(all, parts), kind: 'balance' }
    : undefined
}

const isCount = (c: Claim, { paragraph, owner }: Claim): boolean =>
  isExactCount(c) && c.owner === owner && c.unit !== '' && c.paragraph === paragraph
