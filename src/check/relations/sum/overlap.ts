/** Overlap: may the members of a list be members twice, so that they pass their total and nothing is wrong? Part of the kind `sum`. */

import type { List } from '../../lists/index.ts'
import type { Reading } from '../../reading.ts'
import type { Interval } from '../../types.ts'
import { picked } from './picked.ts'

/** What a person, or a service, can be all at once: members of these kinds are no parts of a whole. */
const TRAITS: readonly RegExp[] = [
  /党员/,
  /学历|本科|大专|研究生|硕士/,
  /岁/,
  /[男女]/,
  /少数民族/,
  /职称|职务|职级/,
  /专业|资格/,
  /老年/,
  /残疾/,
  /农民工|务工/,
  /未成年/,
  /妇女/,
  /军人|退役/,
  /低保|困难|特困/,
  /网办|网上办|线上办|不见面/,
  /通办/,
  /一件事/,
  /跑一次|零跑|一次办|即办|容缺|告知承诺/,
]
/** Persons and households, firms and villages: what has one quality may have another. */
const ENTITY = /^[户家人名位所]$/
/** A类, B类, C类: each thing is of one. */
const GRADED = /^[A-E]类/
/** A paper that tells what is amiss may tell of quality and of safety. */
const NOTICE = /(?:通知|建议|意见|函告|告知|提示|督办|整改)[单书函]$/
/** 市场监管6份、城管5份: each was sent by one office. */
const ISSUER =
  /(?:局|委|办|队|所|院|镇|乡|街道|市场监管|城管|应急|公安|住建|交通|农业农村|生态环境|卫健|文旅|消防|教育|民政|自然资源|水利|林业|税务|人社)(?:部门)?$/
/** One shop may have several of these. */
const FAULT = /不[全清足明齐当符实]|不(?:规范|到位|完善|合格)|缺失|隐患|违规|过期|超期|^未/
/** Two small numbers make a third by chance. */
const DIVIDED = 30
/** Parts pass their total by so much at most where only a hand slipped. */
const SLIP = 1.2
/** What says so. */
export const OVERLAP =
  /重合|重叠|双重|并处|兼任|兼有|交叉|重复|(?:包括|包含|含|计算|统计)在[^，。；]{0,12}内|可多选|多选|可(?:能|以)?(?:同时)?(?:列入|归入|计入|属于?|涉及|具有|申报)(?:多|几|两|不止一)|[两二三几][项种类样者][^，。；\d]{0,4}都|至少[^，。；\d]{0,6}[一1][项种类样个]|(?:部分|有的|少数|个别|一些)[^，。；\d]{1,12}[两二三多几](?:[类种项个]|方面)/
const CLOSED = /^(?:已|共|现已)(?:审|办|执)?结案?$/

/** What cases go through, one step behind the other. */
const STEP = /(?:立案|受理|派遣|派发|转办|交办|应结案|应办结|结案|办结|审结|执结|处置|整改|答复|办复|回复|化解|核实|核查|反馈|销号|移送)$/
/** 1054件，其中立案996件，应结案972件，结案911件，按期结案737件: the same cases further and further on, each of the one before, and no parts of a whole. */
const isCourse = ({ cue, parts, total }: List, complete: boolean, { min }: Interval): boolean =>
  cue === 'of' &&
  !complete &&
  parts.length > 2 &&
  min > 1.5 * total.value.max &&
  parts.every((p, i) => STEP.test(p.label) && (i === 0 || (p.sep === '，' && p.printed <= parts[i - 1]!.printed)))

/** 合格484人，优秀20人，获奖16人: who passed well has passed; in a list of classes the best stand first. */
const isTiered = ({ parts }: List): boolean => {
  const passed = parts.findIndex(p => /(?<!不)(?:合格|及格|达标|通过)$/.test(p.label))
  return passed >= 0 && parts.some((p, i) => i > passed && /优秀|优良|良好|获奖|优质|示范/.test(p.label))
}

interface Known {
  readonly complete: boolean
  readonly computed: Interval
  /** Do shares that are right come to more than a hundred? */
  readonly overfull: boolean
}

export function mayOverlap({ items, view }: Reading, list: List, { complete, computed, overfull }: Known): boolean {
  const stated = list.total.value
  const spoken = view.text.slice(list.total.stop, Math.min(list.parts.at(-1)!.stop + 14, list.total.stop + 2000))
  // 检出问题为农兽药残留58批次、……: a sample may show several.
  const several = list.cue === 'is' && /(?:问题|隐患|原因|项目|情形)为[^，。；]*$/.test(list.parts[0]!.lead)
  const overlap =
    several || picked(items, list) || OVERLAP.test(spoken) || list.parts.some(p => p.unit === '人次' && list.total.unit !== '人次')
  const traits =
    TRAITS.filter(t => list.parts.some(p => t.test(p.label))).length > 1 || (overfull && !list.parts.every(p => GRADED.test(p.label)))
  // 客户318户，其中网银229户，手机银行260户: one may be both. Parts that pass their total by little are the slip of a hand.
  const both =
    ENTITY.test(list.total.unit) &&
    !complete &&
    ((list.cue === 'of' && list.parts.some((p, i) => i > 0 && p.sep !== '、')) || list.parts.filter(p => FAULT.test(p.label)).length > 1) &&
    computed.min > SLIP * stated.max
  // 处分547人，其中党纪处分418人、政务处分163人: one person may be given both.
  const twofold = list.parts.some(p => /党纪/.test(p.label)) && list.parts.some(p => /政务|政纪/.test(p.label))
  const told = NOTICE.test(list.total.label) && list.cue === 'of' && !complete && !list.parts.every(p => ISSUER.test(p.label))
  // 立案137起，其中调解53起，已结132起: what was closed may be what was settled.
  const nested = list.cue === 'of' && list.parts.some((p, i) => i > 0 && p.sep === '，' && CLOSED.test(p.label))
  // 应诉46件，其中开庭38件，负责人出庭38件: two clauses that pass it by half are of two things rather than a slip.
  const stages =
    list.cue === 'of' &&
    !complete &&
    list.parts.length === 2 &&
    list.parts[1]!.sep === '，' &&
    computed.min > 1.5 * stated.max &&
    list.parts.every(p => p.value.max < stated.min)
  // 续建6个、新建8个，其中工业5个，年内竣工7个、在建6个: behind a division of all, others begin.
  const divided =
    'addends' in list.total &&
    list.cue === 'of' &&
    list.parts.length > 2 &&
    list.parts.every((p, i) => i === 0 || p.sep === (i === 1 ? '，' : '、'))
  // 其中高危预警3184条；见面3127条，其余57条未见: what divides one of them is no part beside it.
  const last = list.parts.slice(-2).reduce((n, p) => n + p.printed, 0)
  const within =
    list.parts.length > 2 &&
    last >= DIVIDED &&
    /^其余/.test(list.parts.at(-1)!.label) &&
    list.parts.slice(0, -2).some(p => p.printed === last)
  return (
    isTiered(list) ||
    overlap ||
    within ||
    divided ||
    twofold ||
    isCourse(list, complete, computed) ||
    stages ||
    both ||
    nested ||
    told ||
    traits
  )
}
