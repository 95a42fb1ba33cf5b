/** @module Which step of a stock a figure tells, by the words around it: 上月底台账816处 opens it, 新排查录入289处 comes, 完成维修369处 goes, 余量降至736处 closes it. */
import type { Claim } from '../../claims.ts'

/** `due`: what there was to do in all; `net`: what the closing is more or less than the opening. */
export type Step = 'opening' | 'came' | 'gone' | 'due' | 'closing' | 'net'

/** Planned, compared or rated, it is no step. */
const NO_STEP = /计划|目标|任务|预算|预计|拟|争取|力争|同比|同期|[比较](?!例)|率|均|其他|其余|限额|上限/
const NET =
  /^(?:净(?:增加?|减少?|增长)|(?:[比较](?:上一?年|上一?月|去年|上一?季度?|上期|年初|月初|期初|季初|改革前)(?:[末底初]|年[末底])?(?:净)?(?:增加?|减少?|多|少)))了?$/
/** A point of time at which something begins. */
const BEGIN =
  '(?:(?<!今)年初|期初|月初|季初|周初|旬初|汛初|汛前|(?:上年|去年)(?:的)?12月(?!\\d)|(?:上一?年度?|上一?学[年期]|去年|上一?月|上一?季度?|上一?期|上一?周)(?:年)?[末底]|(?:改革|整合|清理|调整|机构改革|整治|修订|合并|撤并|换届)前)'
/** A time before; what is left of it began this one. */
const BEFORE = '(?:上一?年度?|上一?学[年期]|去年|上一?月|上一?季度?|上一?期|往年|历年|以前年度|此前)'
const STOCK =
  '(?:结转|结余|结存|滚存|余额|剩余|未(?:了|办|审|执)?结|未完成|未销号|未化解|旧存|遗留|积[存案压]|转入|在[册办编岗职库审管矫执]|现有|原有|存量|库存|台账|有效|保有量|持证|持有|聘有|登记在册)'
const OPENING = new RegExp(
  `${BEGIN}(?!以来|至|到|，.*[末底])|${BEFORE}[^，。；]{0,4}${STOCK}|^[^，。；]{0,14}(?:旧[存案]|原有(?:馆藏)?|积存)[^，。；]{0,4}$|(?:[没未](?:办|审|结|执|做)完|带|转|接|留)(?:过来|下来)的?[^，。；]{0,4}$|原(?:先)?(?:有|为|共有|存)(?:[\u4e00-\u9fa5]{2,6})?$|^(?:上年|去年)$|^(?:连同|加上?)[^，。；]{0,4}(?:结[转余]|转入)(?:资金|的)?$|^对?列入[^，。；]{0,6}台账的$|^加上[^，。；]{0,6}未(?:办|审|执)?(?:结|了结|完成|销号|化解|整改)的?$|^(?:加上)?(?:19|20)\\d{2}年度?(?:结转|遗留|转来|积存)的?$`,
)
/** 截至2023年末尚有; 2022年底有效文件: a point of a year, which opens where it comes first and closes where it comes last. */
export const YEAR_END = /(?:19|20)\d{2}年(?:[末底初]|\d{1,2}月[末底]|12月31日)|(?:[一二三四]季度|上半年|\d{1,2}月份?|[上中下]旬)[末底]/

const THING = '[\\u4e00-\\u9fa5]{0,8}'
const CAME = new RegExp(
  `(?:新(?:收|增|添|转|领|评|交办|来|进|立案?|登记|派发|接收?|排查|受理|聘|进|招录?|建|组建|购|公布|制定|出台|发现|纳入|发放?|入[职库册]|设立?|签|录入|申报|备案|识别|认定|列入|接|开工|配租)|收(?=[\u4e00-\u9fa5]{1,4}[费款金租]$)|收到|收案|受理|登记|立案|派发|接收|调[入来]|运来|送来|拨来|转来|又来了?|来了|引进|招录|招聘|转入(?!下|次)|迁入|划入|轮入|出生|缴存(?!余额)|举借|又接|入藏|招收|交办|生了|报名|搬[来进]|住进来?|接回来|[嫁迁转调]进来?|进账|入账|借了|添了?|进了|(?<!出)入库|购[入进置]|添置|增补|制发|受赠|获赠|进货|采购|补[充进入]|拨入|收入|筹集|入库|入矫|入[册院园]|增加|排查发现|制定|出台|发展)(?:的)?${THING}$`,
)
const GONE = new RegExp(
  `(?<![未待应需])(?:办结|审结|执结|结案|了结|化解|答复|办理完毕|处理完毕|处理意见|裁决|调解(?!员)|撤销|撤并|撤回|撤诉|废止|失效|核销|注销|销号|销账|退出|退休|辞退|辞职|离职|去世|死亡|病故|轮出|剔旧|消除|提取|偿还|归还|销售|售出|收监|离校|毕业离校|调出|转出|迁出|划出|解除|解矫|解聘|期满|报废|出库|调拨|领用|耗用|消耗|支出|拨付|支付|使用|整改|维修|修复|整治|治理|清退|拆除|关停|淘汰|减少|毕业|移出|取消|出栏|屠宰|宰杀|死淘|报损|损坏|丢失|调走|运走|拉走|发出|发掉|分发|花[掉去了]|用[掉去]|开支|卖[出掉了]|出[账党]|除名|退[学伙社]|搬走|病死|吃[掉了]|接回家|迁出去|走了|发走|搬走|还了|花出去|放走|借出|送出|捐出|下发|(?:结|办|销|处理|化解|推)[掉了]|还清|结清|消化|完成[\\u4e00-\\u9fa5]{0,4})(?:的)?${THING}$`,
)
/** 今年区里拨付: what those above give comes; 拨付 alone goes. */
const GRANTED = /(?:[中省市县区乡镇上](?:里|级)|(?<!本级)财政|总工会|慈善会|民政局)(?:财政)?(?:补助|配套|专项|奖补)?(?:资金)?拨[付来入款下]/
/** 本年度办理103件: what was brought to an end, beside 结转下年度继续办理4件. */
export const HANDLED = /^(?:本年度?|全年|当年|年内|本期|本[月季]度?|当月|共|已)*办理$/
/** 发放口罩2800只: of things, and not of loans. */
const GIVEN = /^(?:陆续|累计|全年|年内|本[年月季期]度?|共|已)*发放[\u4e00-\u9fa5]{0,6}$/
const DUE =
  /^(?:全年|本年|全市|全县|全区|两项|两者|以上)?(?:共|合计|总计|累计|一共)?(?:应|需|须|待)(?:办|审|结|执行|处理|办理|审理)(?:理|结)?(?:的)?(?:案件|事项|提案|工单|信访事项)?(?:共|总数|总量)?(?:为|达|有)?$|^(?:合计|共计|总计|共有|两者合计|二者合计|合计有|总数(?:为|达))$|(?:审理|受理|办理|处理|应办)(?:案件|事项)?总[数量](?:为|达到?|共)?$|^(?:应|需|须|待)(?:整改|处置|化解|治理)[^，。；]{0,6}(?:合计|共计|总计|共)$|加(?:上)?新[^，。；]{1,6}(?:合计|共计|总计|共)$/
const CLOSING =
  /(?:年[末底终]|期末|月[末底]|季末|季度末|汛[末后]|旬末|周末|目前|如今|现[有在存]|截至|尚[有余在未存剩]|仍[有在未余]|还[有剩]|剩余?|余(?:额|量|下)|结[余存]|未(?:了|办|审|执)?结|在[办审册编岗库管矫执]|正在|结转(?:至|到)?(?:下|次|20)|实有|在校|保留|(?:改革|整合|清理|调整)后|现行有效|继续有效|(?:总数|总量|总人数)(?:为|达到?|共)?$|变为$|滚存(?:至|到|转)下|[压减降][降减]?[至到]$|眼下|[库仓]里|账[上面户里]+|手[里头上]|在手|压着|转入(?:下|次)|留到下)/
const AFTER = /^[^，。；]{0,6}?(?:结转(?:至|到)?(?:下|次|20)|未(?:办|审|执)?结|正在|在办)/

/** The last clause, and a time that stands alone before it: 年初，两级院在编干警. */
const ALONE =
  /(?:^|[。；：，])((?:(?:19|20)\d{2}年)?(?:年初|期初|月初|(?:截至|截止|至|到)?(?:上学?年度?[末底]|上学期末|去年[年]?[末底])))，([^，。；：]{1,20})$/
/** 截至2023年末，全区存量. */
const YEAR_END_ALONE = /(?:^|[。；：，])(?:截至|截止|至)?(?:19|20)\d{2}年(?:[末底]|\d{1,2}月[末底]|12月31日)，[^，。；：]{1,20}$/

/** Does it tell of the end of a named year? */
export const isYearEnd = ({ label, lead }: Claim): boolean => YEAR_END.test(label) || YEAR_END_ALONE.test(lead)

export function stepOf(claim: Claim): Step | undefined {
  const { label, lead, noun } = claim
  if (NET.test(label)) return 'net'
  if (claim.role === 'change' || NO_STEP.test(label.replace(/^同期(?=[轮调转购])/, ''))) return undefined
  const words = label.replace(/^(?:其中)?(?:加上?|扣除|减去|剔除)?(?:已|共|均)*/, '')
  const deed = GRANTED.test(words) ? 'came' : GONE.test(words) ? 'gone' : CAME.test(words) ? 'came' : undefined
  if (DUE.test(words) || DUE.test(label)) return 'due'
  if (!deed && (HANDLED.test(words) || (claim.unit !== '元' && GIVEN.test(words)))) return 'gone'
  if (OPENING.test(words) || ALONE.test(lead)) return deed && !/转入|未(?:了|办|审|执)?结/.test(words) ? undefined : 'opening'
  if (isYearEnd(claim) && !deed) return 'opening'
  // 用于助学、助医、助困等项目: the whole clause tells what it was spent on.
  if (/，用于[^，。；]{0,24}$/.test(lead)) return 'gone'
  if (deed) return deed
  return CLOSING.test(words) || AFTER.test(noun) ? 'closing' : undefined
}
