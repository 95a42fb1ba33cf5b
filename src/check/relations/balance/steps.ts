/**
 * Steps: what came to a stock, what went from it, and what was done to it without moving it: 新接收487人, 报废25顶, 修订1907条. The deed may name its time before it and
 * its thing behind it.
 */
const PERIOD = '(?:其中)?(?:当年|本年|全年|年内|年度内?|今年|本年度|本期|期间|期内|年中|其间|本月|当月|本季)?(?:共|又|陆续|累计)*'
const OF = '[\\u4e00-\\u9fa5]{0,8}'

/** 接收, 新接收; 新聘; 购入. */
const CAME_WORDS =
  '新?(?:入[矫册会园院职库]|接收|招募|招录|招聘|选聘|遴选|聘用|吸收|转入|迁入|调入|划入|纳入|列管|登记|发展|受理|排查|摸排|立案|收案|收件|收到|制定|制发|出台|印发|收录|录入)' +
  '|新(?:增|进|聘|招|接|来|收|建|设|发|办|购|入|纳|登|执|立|添|开|成立|培育)|收(?![监回缴治容购储])|增[加设补聘]|购[入进置]|采购|补充|借入|受赠|接受捐赠'
const GONE_WORDS =
  '划出|期满|解[矫除聘散约]|办结|审结|结案|执结|化解|整改|销[号户毁]|处置|消除|退|离|辞|转出|迁出|调[出离]|划出|注销|吊销|减[少员]|死亡|去世|病故|流失|撤[销并]|除名|收监|核[销减]|报废|出库|领用|出栏|毕业|停[用办业]|收回|废止|失效|宣布(?:废止|失效)|取消|移出|剔除|下[架线]|关[停闭]|拆除|淘汰|偿还|归还|清退|腾退|耗用|消耗'
/** From one's own stock to others, or from others to it. */
const EITHER_WORDS = '调拨|划转|调剂|调配|移交|捐赠'
const STILL_WORDS =
  '修[订改正]|(?:调整|变更|规范)(?:表述|内容|名称|依据|层级|要素)|更新|完善|续[期聘签]|维[修护]|保养|培训|考核|表彰|换届|年[检审]|盘点|校核|复核'

export const CAME = new RegExp(`^${PERIOD}(?:${CAME_WORDS})${OF}$`)
/** 到期退出, 收入超标清退: how it went. */
const MANNER = '(?:到期|自愿|自然|主动|依法|被|[\\u4e00-\\u9fa5]{1,4}(?:超标|超限|不符|到龄|变动))?'
export const GONE = new RegExp(`^${PERIOD}${MANNER}(?:${GONE_WORDS}|${EITHER_WORDS}(?![入进来]))${OF}$`)
/** 调拨157顶: out of the store, or into it. */
export const EITHER = new RegExp(`^${PERIOD}(?:${EITHER_WORDS})`)
export const STILL = new RegExp(`^${PERIOD}(?:${STILL_WORDS})${OF}$`)
