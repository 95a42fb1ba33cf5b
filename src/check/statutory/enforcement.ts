/** @module Penalties, compulsion, licences and what follows from them: how papers name the duties that have a period. */
import type { Duty } from './duty.ts'

const OWN_HEARINGS = /复议|信访|价格|征收|征地|补偿|立法|决策|拆迁|规划/

const penalties: readonly Duty[] = [
  // Rules of a trade may set another period: only what is said of this law is told.
  {
    rows: ['PEN-L08'],
    topic: /处罚/,
    from: /立案/,
    act: /^[^，]{0,6}(?:作出|做出)[^，]{0,8}(?:处罚|处理)?决定|^[^，]{0,4}(?:办结|结案)/,
    trust: 'named',
  },
  {
    rows: ['PEN-L10'],
    topic: /处罚决定书/,
    act: /^[^，]{0,14}送达(?!机关|回证|地址|之日|后)/,
    not: /公告|公示|邮寄|执行|告知书|催告|许可|回证|复议|诉讼|法院/,
    trust: 'must',
  },
  {
    rows: ['PEN-L13'],
    topic: /罚款/,
    from: /(?:收到|接到|送达)[^，]{0,12}决定/,
    act: /^[^，]{0,24}(?:缴纳罚款|缴清罚款|罚款[^，]{0,6}缴|指定的?[^，]{0,4}银行)|^[^，]{0,16}缴纳/,
    not: /分期|暂缓|延期|每日|加处|滞纳|上缴|税|复议|诉讼|没收|违法所得|费/,
    trust: 'must',
  },
  // 三日内要求听证 was the law until 2021.
  {
    rows: ['HRG-L01'],
    topic: /处罚/,
    act: /^[^，]{0,16}(?:提出|要求|申请)(?:举行|组织|进行)?听证|^[^，]{0,8}提出[^，]{0,6}听证/,
    not: new RegExp(`${OWN_HEARINGS.source}|许可|税务`),
    only: 'shorter',
    trust: 'must',
  },
  {
    rows: ['HRG-L01'],
    topic: /处罚/,
    from: /(?:要求|申请)(?:举行)?听证的/,
    act: /^(?:向[^，]{0,10})?提出/,
    not: new RegExp(`${OWN_HEARINGS.source}|许可|税务`),
    only: 'shorter',
    trust: 'must',
  },
  {
    rows: ['HRG-L02', 'LIC-L09'],
    topic: /(?:处罚|行政许可)[^。]*听证|听证[^。]*(?:处罚|行政许可)/,
    act: /^[^，]{0,6}(?:书面)?(?:通知|告知|送达)/,
    not: new RegExp(`${OWN_HEARINGS.source}|公告|公示|市场监督管理行政处罚听证`),
    trust: 'must',
  },
  {
    rows: ['PEN-L05'],
    topic: /登记保存/,
    act: /^[^，]{0,6}(?:作出|做出|采取)[^，]{0,8}处理|^[^，]{0,6}处理/,
    not: /治安|公安|版权/,
    trust: 'must',
  },
  {
    rows: ['PEN-L14', 'PEN-L15'],
    topic: /当场收缴[^。]*罚款|罚款[^。]*当场收缴/,
    act: /^[^，]{0,4}(?:上?交至?|上缴|缴付|缴存|缴至|交回|交到|缴入)/,
    trust: 'must',
  },
  {
    rows: ['PEN-L12'],
    topic: /公开的?[^。]*处罚决定|处罚决定[^。]*公开/,
    act: /^[^，]{0,4}撤回/,
    trust: 'must',
  },
  {
    rows: ['PEN-L01', 'PEN-L02'],
    topic: /处罚/,
    act: /^[^，]{0,4}(?:未|没有)被?发现/,
    undone: true,
    trust: 'named',
  },
  {
    rows: ['TRI-L01', 'TRI-L02', 'SJGS-9'],
    topic: /(?:行政处罚|行政许可|执法)决定/,
    from: /决定(?:作出)?之日|作出[^，]{0,12}决定/,
    act: /^[^，]{0,12}(?:公示|公开|公布)/,
    not: /撤|统计|年报|备案/,
    only: 'longer',
    trust: 'law',
  },
]

const compulsion: readonly Duty[] = [
  {
    rows: ['EXE-L03', 'EXE-L06'],
    topic: /查封|扣押|冻结/,
    name: /(?:查封|扣押|冻结)(?:的)?$/,
    not: /检验|检测|鉴定|海关|税/,
    trust: 'named',
  },
  {
    rows: ['EXE-L09'],
    topic: /强制执行/,
    from: /(?:届满|期满|逾期)/,
    act: /^[^，]{0,12}申请[^，]{0,14}强制执行|^[^，]{0,4}向[^，]{0,14}法院申请强制执行|^提出(?:申请)?/,
    not: /裁决|权利人|判决|裁定|调解|仲裁|公证|民事|生效法律文书|复议决定/,
    trust: 'must',
  },
  { rows: ['EXE-L08'], topic: /代履行/, act: /^[^，]{0,4}(?:再次)?催告/, trust: 'must' },
  {
    rows: ['EXE-L01'],
    topic: /行政强制|强制措施/,
    from: /当场实施/,
    act: /^[^，]{0,6}(?:向[^，]{0,8})?(?:报告|补办|报批)/,
    not: /限制[^，]{0,4}人身|公安/,
    trust: 'must',
  },
]

/** Other laws set their own periods for their licences; the period of a decision is told only of this law by its name. */
const licences: readonly Duty[] = [
  {
    rows: ['LIC-L02', 'LIC-L04'],
    topic: /许可/,
    from: /受理/,
    act: /^[^，]{0,6}(?:作出|做出)[^，]{0,8}决定|^[^，]{0,4}办结/,
    trust: 'named',
  },
  {
    rows: ['LIC-L01'],
    topic: /行政许可/,
    act: /^[^，]{0,4}一次(?:性)?告知/,
    trust: 'must',
  },
  {
    rows: ['LIC-L06'],
    topic: /行政许可/,
    from: /作出[^，]{0,16}决定/,
    act: /^[^，]{0,4}(?:向[^，]{0,4}申请人)?(?:颁发|送达|发放)/,
    trust: 'must',
  },
  {
    rows: ['LIC-L07'],
    topic: /行政许可/,
    act: /^[^，]{0,6}(?:提出|申请|要求)(?:举行|组织)?听证/,
    not: new RegExp(`${OWN_HEARINGS.source}|处罚`),
    only: 'shorter',
    trust: 'must',
  },
  {
    rows: ['LIC-L08'],
    topic: /行政许可[^。]*听证/,
    act: /^[^，]{0,4}(?:组织|举行)听证/,
    not: new RegExp(`${OWN_HEARINGS.source}|处罚`),
    trust: 'must',
  },
  {
    rows: ['LIC-L10'],
    topic: /行政许可/,
    from: /届满|期满|到期/,
    act: /^[^，]{0,24}(?:提出|申请)[^，]{0,4}延续|^[^，]{0,24}提出[^，]{0,6}申请/,
    trust: 'named',
  },
]

const referrals: readonly Duty[] = [
  {
    rows: ['TRF-L03'],
    topic: /涉嫌犯罪/,
    from: /决定[^，]{0,4}(?:批准|移送)|批准[^，]{0,4}移送/,
    act: /^[^，]{0,6}(?:向[^，]{0,10}公安机关)?移送/,
    trust: 'must',
  },
  {
    rows: ['SG-29'],
    topic: /事故调查报告/,
    from: /事故发生之日/,
    act: /^[^，]{0,6}(?:提交|提出)事故调查报告/,
    not: /火灾|交通|铁路|特种设备|质量/,
    trust: 'must',
  },
]

export const enforcement: readonly Duty[] = [...penalties, ...compulsion, ...licences, ...referrals]
