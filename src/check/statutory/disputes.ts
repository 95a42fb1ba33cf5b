/** @module Reconsideration, suits, petitions, mediation, compensation: how papers name the duties that have a period. */
import type { Duty } from './duty.ts'

/** 申请行政复议, and no application for it that somebody examines. */
const APPLY =
  /^[^，]{0,20}(?:申请|提起|提出)行政复议(?!的|人|书|材料|后)|^[^，]{0,20}提出(?:行政)?复议申请(?!的|人|书|材料|后)|^[^，]{0,16}申请复议(?!的|人)/
const REVIEW_DECISION = /^[^，]{0,12}(?:作出|做出)(?:行政)?复议(?:处理)?决定|^[^，]{0,4}(?:办结|审结|审理完毕)/
const REVIEW_SPAN = /(?:审理|办理|办案|审查|作出(?:行政)?复议决定)(?:的)?$/
const NO_DECISION = /中止|规范性文件|附带|意见书|重新作出|不予受理|履行|一审|二审|诉讼|处罚案件/
const SUE = /^[^，]{0,24}(?:提起|提出)(?:行政)?诉讼|^[^，]{0,16}(?:向|到)[^，]{0,12}法院[^，]{0,4}起诉|^[^，]{0,6}起诉/
const INTELLECTUAL = /专利|商标|集成电路|植物新品种|著作权|海关|税务|纳税/

const reconsideration: readonly Duty[] = [
  {
    rows: ['REV-L01'],
    topic: /行政复议/,
    act: APPLY,
    name: /申请(?:人)?(?:提出|提起)?(?:行政)?复议(?:的)?(?:法定|申请)?$|行政复议(?:的)?(?:法定)?申请(?:的)?(?:法定)?$/,
    not: /未告知|没有告知|最长|不动产|起算|逾期不答复|不履行|海关|纳税|知识产权|无人|公告期/,
    trust: 'must',
  },
  {
    rows: ['REV-L03'],
    topic: /行政复议/,
    from: /收到|接到/,
    act: /^(?:依法)?(?:完成|进行|予以)?(?:初步|形式|受理)?审查|^[^，]{0,10}(?:是否|不予|予以|作出|决定)(?:是否)?受理|^(?:依法)?受理/,
    name: /(?:受理审查|审查受理|受理)(?:的)?$/,
    not: /补正|处罚机关|副本|法院|规范性文件|附带|意见书|决定书|立案登记|提级|信访/,
    trust: 'must',
  },
  {
    rows: ['REV-L12'],
    topic: /行政复议[^。]*普通程序|普通程序[^。]*复议/,
    act: REVIEW_DECISION,
    name: REVIEW_SPAN,
    not: NO_DECISION,
    trust: 'must',
  },
  {
    rows: ['REV-L13'],
    topic: /行政复议[^。]*简易程序|简易程序[^。]*复议/,
    act: REVIEW_DECISION,
    name: REVIEW_SPAN,
    not: NO_DECISION,
    trust: 'must',
  },
  {
    rows: ['REV-L12', 'REV-L13'],
    topic: /行政复议/,
    act: REVIEW_DECISION,
    name: REVIEW_SPAN,
    not: new RegExp(`${NO_DECISION.source}|普通程序|简易程序|收到申请|少于`),
    trust: 'must',
  },
  { rows: ['REV-L12'], topic: /行政复议/, extension: true, not: /补正|举证|答复|诉讼/, trust: 'must' },
  {
    rows: ['REV-L08', 'REV-L10'],
    topic: /行政复议/,
    from: /副本|答复通知书/,
    act: /^[^，]{0,10}(?:书面)?答复|^[^，]{0,8}提交/,
    not: /规范性文件|制定机关|第三人|承办|初稿|草拟|审核/,
    trust: 'must',
  },
  { rows: ['REV-L16'], topic: /行政复议决定/, from: /(?:收到|接到)[^，]{0,8}复议决定/, act: SUE, not: INTELLECTUAL, trust: 'must' },
  {
    rows: ['REV-L18'],
    topic: /行政复议意见书/,
    from: /收到|接到/,
    act: /^[^，]{0,24}(?:报送|通报|反馈|书面报告|抄送)/,
    trust: 'must',
  },
]

const NO_SUIT = new RegExp(
  `${INTELLECTUAL.source}|复议决定|复议机关|森林|林木|林地|草原|土地|渔业|最长|不动产|未告知|上诉|再审|一审|审结|不履行|裁决`,
)

const suits: readonly Duty[] = [
  {
    rows: ['LIT-L01'],
    topic: /行政诉讼/,
    name: /(?:行政诉讼|提起行政诉讼|直接起诉)(?:的)?(?:一般)?(?:起诉|法定)?$/,
    not: NO_SUIT,
    trust: 'named',
  },
  // Three months were the law until 2015. Special laws set days, and one month; they are cited with this law in one sentence.
  {
    rows: ['LIT-L01'],
    topic: /行政复议|行政诉讼法/,
    from: /行政复议[^。]*(?:也可|或者?|亦可|可以)[^。]*$|行政诉讼法[^。]*规定，/,
    act: SUE,
    not: new RegExp(`${NO_SUIT.source}|一个月|1个月`),
    unit: 'month',
    trust: 'must',
  },
  {
    rows: ['LIT-L03'],
    topic: /起诉状副本|应诉通知书/,
    from: /收到[^，]{0,10}(?:起诉状副本|应诉通知书)/,
    act: /^[^，]{0,8}(?:向[^，]{0,12}法院)?[^，]{0,4}(?:提交|提出|递交)[^，]{0,8}(?:答辩|证据)/,
    not: /承办|初稿|草拟|起草|送审|仲裁|局|科室|法制机构|延期|没有住所/,
    trust: 'law',
  },
]

/** 信访部门 tell within days of their own in many places; what is longer than the law, nobody may set. */
const petitions: readonly Duty[] = [
  {
    rows: ['PET-L04'],
    topic: /信访/,
    act: /^[^，]{0,4}(?:办结|办理完毕|办理完结|出具[^，]{0,8}(?:处理)?意见)/,
    name: /(?:办理|办结)(?:的)?$/,
    not: /复查|复核|简易|初次|重复|积案|听证|领导包案|网上投诉/,
    trust: 'must',
  },
  { rows: ['PET-L04'], topic: /信访事项/, extension: true, not: /复查|复核/, trust: 'must' },
  {
    rows: ['PET-L01', 'PET-L02', 'PET-L02b'],
    topic: /信访/,
    from: /收到|接到|登记/,
    act: /^[^，]{0,10}(?:书面)?(?:告知|转送|交办|决定是否受理|作出是否受理)/,
    not: /复查|复核|紧急|重大|异议|退回|办结|答复|结果|进展|办理情况|延[期长]/,
    trust: 'must',
  },
  {
    rows: ['PET-L05', 'PET-L07'],
    topic: /信访/,
    from: /收到|接到/,
    act: /^[^，]{0,24}(?:请求|申请|提出)(?:信访)?复[查核](?!意见|机构|的)/,
    not: /行政复议|劳动|考核|评估|成绩|公务员|工伤|调解|事故|鉴定|住房/,
    trust: 'law',
  },
  {
    rows: ['PET-L06', 'PET-L08'],
    topic: /信访/,
    from: /复[查核]/,
    act: /^[^，]{0,6}(?:提出|作出|出具)[^，]{0,4}复[查核]意见/,
    trust: 'must',
  },
  { rows: ['PET-L03'], topic: /信访/, from: /转送|交办/, act: /^[^，]{0,12}提出异议/, trust: 'must' },
]

const others: readonly Duty[] = [
  {
    rows: ['CFM-L01'],
    topic: /司法确认/,
    from: /调解协议[^。]*(?:生效|签订|达成)|协议生效/,
    act: /^[^，]{0,30}(?:申请|提出)[^，]{0,8}司法确认/,
    name: /申请(?:人民法院)?司法确认(?:的)?$|司法确认(?:的)?申请(?:的)?$/,
    not: /审查|裁定|受理之日/,
    trust: 'must',
  },
  {
    rows: ['CMP-L01'],
    topic: /赔偿义务机关|国家赔偿|行政赔偿/,
    from: /(?:收到|接到)[^，]{0,8}申请/,
    act: /^[^，]{0,6}(?:作出|做出)[^，]{0,6}(?:赔偿)?[^，]{0,4}决定/,
    not: /复议|赔偿委员会|法院/,
    trust: 'must',
  },
  { rows: ['CMP-L05'], topic: /国家赔偿/, name: /请求国家赔偿(?:的)?$/, not: /复议/, trust: 'must' },
  {
    rows: ['LND-L05'],
    topic: /土地承包[^。]*仲裁/,
    from: /受理/,
    act: /^[^，]{0,4}(?:结束|审结|作出裁决|办结)/,
    trust: 'must',
  },
  { rows: ['LND-L07'], topic: /土地承包/, from: /收到[^，]{0,4}裁决书/, act: SUE, trust: 'must' },
  {
    rows: ['PSG-L02', 'PSG-L03'],
    topic: /公益诉讼[^。]*检察建议|检察建议[^。]*公益诉讼/,
    from: /收到/,
    act: /^[^，]{0,20}(?:书面)?(?:回复|答复)/,
    only: 'longer',
    trust: 'must',
  },
]

export const disputes: readonly Duty[] = [...reconsideration, ...suits, ...petitions, ...others]
