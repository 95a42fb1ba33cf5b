/** 自然人207件、法人34件；自然人占比由81.2%升至85.9%: what a share rose to is of what was counted under its name, in what that was counted of. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount, sentenceTo } from '../told.ts'

export const levelShare: RelationRule = {
  kind: 'share',
  title: '占比升至、降至',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '公司员工820人，其中研发人员246人；研发人员占比从上年末的27.4%提高到30.0%。',
      '全区贷款864亿元，其中涉农贷款216亿元，涉农贷款占比由年初的23.8%升至25.0%。',
      '全年查处酒驾1500起，其中醉驾300起，占比由上年的22.1%降至20.0%。',
      '全年查处酒驾1500起，其中醉驾300起。夜间查处248起。含量200以上的39起，占醉驾总数的比例由去年的18.2%降至13.0%。',
    ],
    bad: [
      '公司员工820人，其中研发人员246人；研发人员占比从上年末的27.4%提高到33.0%。',
      '全区贷款864亿元，其中涉农贷款216亿元，涉农贷款占比由年初的23.8%升至28.0%。',
      '全年查处酒驾1500起，其中醉驾300起，占比由上年的22.1%降至25.0%。',
      '全年查处酒驾醉驾1500起，其中醉驾300起。夜间查处248起。含量200以上的39起，占醉驾总数的比例由去年的18.2%降至16.1%。',
    ],
    traps: [
      '公司员工820人，其中研发人员246人；硕士占比从上年末的27.4%提高到33.0%。',
      '全区贷款864亿元，其中涉农贷款216亿元，涉农贷款占比由年初的23.8%升至6月末的28.0%。',
      '公司员工820人，其中研发人员246人、技能人员210人；占比由上年的27.4%提高到33.0%。',
      '全年查处酒驾1500起，其中醉驾300起。城区查处醉驾180起，含量200以上的39起，占醉驾总数的比例由去年的18.2%升至21.7%。',
      '全年查处酒驾1500起，其中未成年人醉驾300起。含量200以上的39起，占醉驾总数的比例由去年的18.2%降至16.1%。',
      '公司员工820人，其中新招研发人员46人；研发人员占比从上年末的27.4%提高到33.0%。',
    ],
  },
}

const FROM = /^(?:其中)?([\u4e00-\u9fa5]{2,10}?)?(?:所占比[重例]|占比)[由从](?:上年末?|上年同期|去年末?|去年同期|年初|上年底|去年底)?的?$/
/** 占醉驾总数的比例由去年的: the whole by its name. */
const OF_WHOLE =
  /^占(?:全部|所有)?([\u4e00-\u9fa5]{2,10}?)(?:总数|总量|总额|总人数)?的?(?:比例|比重)[由从](?:上年末?|上年同期|去年末?|去年同期|年初|上年底|去年底)?的?$/
const AROUND = /^(?:其中|全[年市县区省国]|今年|本年|共|累计|共计|查处|受理|办理|发生|立案|接报|审结)+/
const OTHER_TIME = /上年|去年|同期/
const TO = /^(?:大幅|稳步|小幅)*(?:上升|提升|提高|增加|增长|下降|降低|回落|减少|升|增|降)[到至](?:今年的|本年的|当年的)?$/
const BACK = 3
const FAR = 40

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  const from = claims[s.id - 1]
  if (
    s.form !== 'percent' ||
    s.precision !== 'exact' ||
    s.step >= 1 ||
    !TO.test(s.lead) ||
    from?.form !== 'percent' ||
    from.owner !== s.owner
  )
    return undefined
  const of = OF_WHOLE.exec(from.label)?.[1]
  if (of) return ofNamed(claims, s, from, of)
  const said = FROM.exec(from.label)
  if (!said) return undefined
  const near = sentenceTo(claims, from, BACK)
  const counts = near.filter(c => isExactCount(c) && c.owner === s.owner)
  const last = claims[from.id - 1]
  const part = said[1]
    ? counts.find(c => c.label.replace(/^其中/, '') === said[1])
    : last && counts.includes(last) && from.sep === '，'
      ? last
      : undefined
  const whole = part && claims[part.id - 1]
  // Only where the one is told to be among the other, right behind it.
  if (!part || !whole || !isExactCount(whole) || whole.sentence !== part.sentence || !/，其中[^，]*$/.test(part.lead)) return undefined
  return alike(whole.unit, part.unit) && part.printed <= whole.printed && whole.owner === part.owner
    ? decideNamed(s, [part], whole)
    : undefined
}

/** 醉驾300起……39起，占醉驾总数的比例由去年的18.2%降至: of the one count that goes by this very name. */
function ofNamed(claims: readonly Claim[], s: Claim, from: Claim, name: string): Found | undefined {
  const part = claims[from.id - 1]
  if (!part || !isExactCount(part) || from.sep !== '，' || part.owner !== s.owner || part.sentence !== s.sentence) return undefined
  const called = claims
    .slice(Math.max(0, part.id - FAR), part.id)
    .filter(c => c.paragraph === s.paragraph && isExactCount(c) && alike(c.unit, part.unit) && !OTHER_TIME.test(c.label))
    .filter(c => c.label.endsWith(name))
  // 查处酒驾醉驾90.1万起，其中醉驾17.7万起: what it is among may end with its name; behind it, that would be a part or another's.
  const whole = called.at(-1)
  if (!whole || whole.label.replace(AROUND, '') !== name || called.some(c => c !== whole && c.printed <= whole.printed)) return undefined
  return part.printed <= whole.printed && whole.owner === part.owner ? decideNamed(s, [part], whole) : undefined
}
