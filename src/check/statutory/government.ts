/** @module Disclosure, decisions, documents, money, legal aid, reports: how papers name the duties that have a period. */
import type { Duty } from './duty.ts'

/** 高等学校信息公开办法 and the like set other periods. */
const OTHER_DISCLOSURE = /高校|高等学校|学校|学院|企事业|公共企业|党务|司法公开|检务|审判|案件信息|环境信息/

const disclosure: readonly Duty[] = [
  {
    rows: ['INF-L03'],
    topic: /政府信息|依申请公开/,
    act: /^[^，]{0,8}(?:作出|予以|给予|进行)?(?:书面)?(?:答复|回复)(?!机关|意见)|^[^，]{0,4}办结/,
    name: /(?:答复|办理)(?:的)?(?:法定)?$/,
    not: new RegExp(
      `${OTHER_DISCLOSURE.source}|补正|第三方|征求|征询|延长|邮寄|补充|主动公开|复议|诉讼|登记|转办|意见|举报|更正|签收|科室|承办|起草`,
    ),
    trust: 'law',
  },
  {
    rows: ['INF-L03'],
    topic: /政府信息公开/,
    extension: true,
    not: new RegExp(`${OTHER_DISCLOSURE.source}|补正|第三方|征求`),
    trust: 'must',
  },
  {
    rows: ['INF-L02'],
    topic: /政府信息公开|依申请公开/,
    act: /^[^，]{0,6}(?:一次(?:性)?)?告知[^，]{0,8}补正/,
    not: OTHER_DISCLOSURE,
    trust: 'law',
  },
  {
    rows: ['INF-L04', 'INF-L05'],
    topic: /第三方|政府信息/,
    from: /收到[^，]{0,4}征求意见书/,
    act: /^[^，]{0,4}(?:提出|回复|反馈)[^，]{0,4}意见/,
    not: OTHER_DISCLOSURE,
    trust: 'law',
  },
  {
    rows: ['INF-L01'],
    topic: /政府信息|主动公开/,
    from: /形成(?:或者?|、)变更之日|形成之日/,
    act: /^[^，]{0,6}(?:予以|及时)?(?:主动)?(?:公开|公布)/,
    not: OTHER_DISCLOSURE,
    trust: 'must',
  },
  {
    rows: ['XX-49-2', 'INF-L06'],
    topic: /信息公开(?:工作)?年度报告/,
    act: /^[^，]{0,20}(?:公布|公开|发布|编制)/,
    not: OTHER_DISCLOSURE,
    trust: 'law',
  },
]

/** A minimum is stated by 不少于; what one notice grants is none. */
const decisions: readonly Duty[] = [
  {
    rows: ['JC-15'],
    topic: /重大行政决策|决策草案/,
    name: /(?:公开|向社会(?:公众)?)征求(?:社会)?(?:公众)?意见(?:的)?$|征求(?:社会)?公众意见(?:的)?$/,
    not: /目录|规范性文件|缩短|紧急|立法|规章|公示|合法性/,
    trust: 'must',
  },
  {
    rows: ['JC-16'],
    topic: /决策[^。]*听证|听证[^。]*决策/,
    act: /^[^，]{0,30}(?:送达|送|发送|提供)[^，]{0,12}(?:听证参加人|材料)|^[^，]{0,20}材料[^，]{0,8}送达/,
    not: /公告|公布|处罚|许可|价格/,
    trust: 'must',
  },
  {
    rows: ['JC-26'],
    topic: /重大行政决策|决策草案/,
    name: /审[查核](?:的)?$/,
    not: /规范性文件|紧急/,
    trust: 'must',
  },
  {
    rows: ['GF-115-MIN'],
    topic: /规范性文件/,
    name: /合法性审[查核](?:工作)?(?:的)?$/,
    not: /决策|紧急|突发|合同/,
    trust: 'law',
  },
  {
    rows: ['GF-PUB-30'],
    topic: /市场主体|经营主体|优化营商环境条例/,
    name: /(?:公开)?征求(?:社会|公众)?(?:公众)?意见(?:的)?$/,
    trust: 'named',
  },
]

const money: readonly Duty[] = [
  {
    rows: ['BUD-L01'],
    topic: /预算|决算/,
    from: /批准|批复/,
    act: /^[^，]{0,12}(?:向社会)?(?:公开|公布)/,
    not: /执行情况|审计|调整后/,
    trust: 'must',
  },
  {
    rows: ['AUD-L01'],
    topic: /审计报告/,
    from: /(?:接到|收到)[^，]{0,10}审计(?:组的)?(?:审计)?报告/,
    act: /^[^，]{0,12}(?:提出|送交|提交|反馈)[^，]{0,6}意见/,
    not: /内部审计|社会审计|事务所/,
    trust: 'must',
  },
  {
    rows: ['HT-PAY-60', 'HT-PAY-30'],
    topic: /中小企业/,
    from: /交付|验收/,
    act: /^[^，]{0,4}(?:支付|付款|付清|结清)/,
    only: 'longer',
    trust: 'must',
  },
  {
    rows: ['HT-DISC'],
    topic: /中小企业款项/,
    act: /^[^，]{0,30}(?:公开|公示|公布)/,
    trust: 'named',
  },
]

const people: readonly Duty[] = [
  {
    rows: ['NPC-L01', 'NPC-L02'],
    topic: /代表[^。]{0,8}建议|代表法/,
    from: /交办/,
    act: /^[^，]{0,8}(?:予以|作出)?(?:书面)?答复|^[^，]{0,6}办结/,
    not: /提案|延长/,
    only: 'longer',
    trust: 'must',
  },
  {
    rows: ['AID-L01'],
    topic: /法律援助/,
    from: /(?:收到|接到|受理)[^，]{0,8}申请/,
    act: /^[^，]{0,6}(?:进行审查|完成审查|作出|决定|审查)/,
    not: /异议|指派|刑事|通知辩护|公证/,
    trust: 'named',
  },
  {
    rows: ['AID-L02'],
    topic: /法律援助/,
    from: /作出[^，]{0,10}决定/,
    act: /^[^，]{0,6}(?:指派|安排)/,
    not: /刑事|通知/,
    trust: 'named',
  },
  {
    rows: ['NOT-L01'],
    topic: /公证/,
    from: /受理/,
    act: /^[^，]{0,12}出具公证书/,
    not: /复查/,
    trust: 'must',
  },
  {
    rows: ['COR-L03'],
    topic: /社区矫正/,
    from: /生效之日|裁定|判决/,
    act: /^[^，]{0,24}报到/,
    trust: 'must',
  },
  { rows: ['CUN-24'], topic: /村民委员会/, from: /新一届[^，]{0,12}产生/, act: /^[^，]{0,6}(?:完成)?(?:工作)?移交/, trust: 'must' },
  {
    rows: ['YJ-FILE-20'],
    topic: /应急预案/,
    from: /印发|公布之日/,
    act: /^[^，]{0,24}备案/,
    not: /企业|生产经营单位/,
    trust: 'must',
  },
]

/** The yearly report on law-based government: to the level above, and to the public. */
const reports: readonly Duty[] = [
  {
    rows: ['RPT-L02'],
    topic: /法治政府建设(?:年度|情况|年度情况)*报告/,
    act: /^[^，]{0,30}(?:向社会|网站|媒体)[^，]{0,6}(?:公开|公布|公示)|^[^，]{0,4}(?:公开|公布)/,
    not: /自查|督察报告/,
    trust: 'must',
  },
]

export const government: readonly Duty[] = [...disclosure, ...decisions, ...money, ...people, ...reports]
