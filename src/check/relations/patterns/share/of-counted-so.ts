/**
 * 发票71份，收回67份，打“好”的有46份，占收回票数的68.7%; 530起道路交通事故中，涉摩托车的295起，占事故总数的55.7%; 审结4781件，以调解、撤诉方式结案2493件，占民商事结案数的52.14%: a share of a whole that the
 * words name by what it was counted as, of which one count is told.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnMeasure, tellShare } from '../told.ts'

export const ofCountedSo: RelationRule = {
  kind: 'share',
  title: '占某某数的比重',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '民主测评到会代表71名，发票71份，收回67份，打“好”的有46份，占收回票数的68.7%。',
      '同期发生的530起道路交通事故中，涉摩托车的295起，占事故总数的55.7%。',
      '年末参保人数125.08万人，其中城镇职工18.93万人，占参保人数的15.1%。',
      '全年审结移送起诉案件249件416人。适用认罪认罚从宽制度办理330人，占同期审结总人数的79.3%。',
      '全年接待来访320批，其中涉土地的80批，占来访总批次的25.0%。',
      '城关镇承办2516件，占全区工单量的27.07%；两地人口密集。全区同期派发工单9295件。',
      '市级下达的82个重点项目已开工71个，开工率86.6%；竣工30个，占开工项目的42.3%。',
      '问卷共发出516份，收回375份，回收率72.7%；剔除漏填后有效问卷340份，占收回问卷的90.7%。',
      '全村持证残疾人116人，至少领一项补贴的有78人，占持证人数的67.2%。',
      '老旧小区18个、住宅楼344栋，已装充电桩的住宅楼186栋，占楼栋总数的54.1%。',
      '全县实现地区生产总值155.00亿元。第一产业增加值19.03亿元，增长4.2%，占地区生产总值的比重为12.3%。',
    ],
    bad: [
      '民主测评到会代表71名，发票71份，收回67份，打“好”的有46份，占收回票数的88.7%。',
      '同期发生的530起道路交通事故中，涉摩托车的295起，占事故总数的85.7%。',
      '年末参保人数125.08万人，其中城镇职工18.93万人，占参保人数的18.1%。',
      '全年审结移送起诉案件249件416人。适用认罪认罚从宽制度办理330人，占同期审结总人数的89.3%。',
      '全年接待来访320批，其中涉土地的80批，占来访总批次的35.0%。',
      '城关镇承办2516件，占全区工单量的87.07%；两地人口密集。全区同期派发工单9295件。',
      '市级下达的82个重点项目已开工71个，开工率86.6%；竣工30个，占开工项目的46.3%。',
      '问卷共发出516份，收回375份，回收率72.7%；剔除漏填后有效问卷340份，占收回问卷的96.7%。',
      '全村持证残疾人116人，至少领一项补贴的有78人，占持证人数的76.2%。',
      '老旧小区18个、住宅楼344栋，已装充电桩的住宅楼186栋，占楼栋总数的84.1%。',
      '全县实现地区生产总值155.00亿元。第一产业增加值19.03亿元，增长4.2%，占地区生产总值的比重为15.3%。',
      '年度立项90个，验收项目64个，其中优秀24个，占验收项目的47.5%。',
    ],
    traps: [
      '项目计划开工82个，未开工12个，竣工30个，占开工项目的42.9%。',
      // Two of that name, another year, another unit, a part of what is named, a wider whole.
      '城区发生事故530起，乡镇发生事故220起，涉摩托车的295起，占事故总数的39.3%。',
      '去年发生事故530起。今年涉摩托车的事故295起，占事故总数的60.2%。',
      '收回问卷67份，涉及46户，占收回票数的88.7%。',
      '审结刑事案件450件。调解结案80件，占民事结案数的12.4%。',
      '我县受理工单530件，其中物业类295件，占全市工单量的2.4%。',
      '网络购物投诉1634件，占投诉总量41.2%；线下投诉2330件。',
      '检查重点企业400家，合格320家，占企业总数的20.5%。',
    ],
  },
}

const NAMED =
  /^(?:约|仅|只)?占(?:到|了)?(?<place>全[市县区镇乡村院省]|[我本该][市县区镇乡村院局])?(?:同期|所有|全部|当[年月期]|本[年月期]|各类|总)?(?<name>[\u4e00-\u9fa5]{2,10}?)(?:总?(?:数量?|数额|总数|总量|总额|人数|件数|户数|次数|票数|家数|批次|场次|人次|面积|量|额|案件)|总)?的?(?:比[重例])?(?:为|是|达到?|约|近)?$/
const CLOSED = /^(?<of>[\u4e00-\u9fa5]{0,6}?)(?:审结|结案|办结|审执结)(?:案件|案)?$/
const OTHER = /上一?年|去年|前年|同期(?!审结|发生|派发|受理)|结转|旧存|遗留|以来|累计|计划|目标|任务|其中|每|[人户]均/
/** What stands before what is named makes it less: 重点企业400家. */
const LESS = /重点|部分|新增|规上|规模以上|困难|涉[\u4e00-\u9fa5]{1,3}$|涉及/
/** 事前立案44起, 线下投诉2330件: what stands before a name and is more than when, where and that it was counted makes it another. */
const PLAIN =
  /^(?:(?:19|20)?\d{0,4}年|全[市县区镇乡村院省年]|[本我][市县区镇乡村院局]|今年|本[年月季期]|当[年月期]|同期|年末|年内|以来|现有|共|累计|合计|总计|实现|完成|发生|接待|受理|收到|接到|派发|办理|查处|开展|组织|举办|参加|登记|各类|的|了|、)*$/
const TAIL = /^(?:总[数量]|数|数量|人数|案件|情况|的?有|共|为|达|是|了|约)*$/
/** 占持证人数的 of 持证残疾人116人 */
const TAIL_OF_PEOPLE = /^(?:总[数量]|数|数量|人数|情况|的?有|共|为|达|是|了|约|[\u4e00-\u9fa5]{2}人|的?人员)*$/
/** So far before a figure what its sentence is of may be named. */
const SENTENCE = 50
const BACK = 24
const AHEAD = 6
/** So many characters before a figure name it. */
const WORDS = 14

function found({ claims, view: { text } }: Reading, share: Claim): Found | undefined {
  if (share.form !== 'percent' || share.precision !== 'exact' || share.role === 'change' || share.owner >= 0 || share.printed >= 100)
    return undefined
  const last = claims[share.id - 1]
  // 增加值19.03亿元，增长4.2%，占地区生产总值的比重为12.3%: its change may stand between.
  const part = last?.role === 'change' && last.form === 'percent' && last.sep === '，' ? claims[last.id - 1] : last
  const groups = part && share.sep === '，' ? NAMED.exec(share.label)?.groups : undefined
  if (!part || !groups || !isOwnMeasure(part) || part.sentence !== share.sentence || part.paragraph !== share.paragraph) return undefined
  // 交通类172件、建设类80件，占工单总量的: of both, or of more of them.
  if (/^[、和与及]/.test(part.lead)) return undefined
  // 转移登记最多，占登记总量的: of something that stands between.
  if (!/^[^，。；]{0,10}，[^，。；]*$/.test(share.lead)) return undefined
  if (OTHER.test(part.label.replace(/其中/, '')) || share.noun !== '') return undefined
  const isWhole = (c: Claim): boolean =>
    c !== part &&
    c.paragraph === share.paragraph &&
    isOwnMeasure(c) &&
    c.unit !== '' &&
    alike(c.unit, part.unit) &&
    c.printed > part.printed &&
    isCalled(text, c.role === 'slot' ? (claims[c.id - 1] ?? c) : c, groups.name!, groups.place, share.id)
  const before = claims.slice(Math.max(0, part.id - BACK), part.id).filter(isWhole)
  // The nearest first: what is told twice is of its own sentence.
  const wholes = before.length ? before.toReversed() : claims.slice(share.id + 1, share.id + 1 + AHEAD).filter(isWhole)
  const [whole] = wholes
  if (!whole) return undefined
  const fits = wholes.find(w => fitsShare(share, part.value, w.value))
  if (fits) return tellShare(share, [part], fits)
  const others = claims
    .slice(Math.max(0, part.id - BACK), share.id + AHEAD)
    .some(
      c =>
        c !== part &&
        isOwnMeasure(c) &&
        c.paragraph === share.paragraph &&
        alike(c.unit, part.unit) &&
        fitsShare(share, part.value, c.value),
    )
  return others || wholes.some(w => w.printed !== whole.printed) ? undefined : tellShare(share, [part], whole)
}

/** Is it counted under that name: 收回 of 收回67份, 事故 of 530起道路交通事故, 结案 of 审结4781件? */
function isCalled(text: string, c: Claim, name: string, place: string | undefined, share: number): boolean {
  const words = /[^。；，、：\n]*$/.exec(text.slice(Math.max(0, c.start - WORDS), c.start))![0]
  const noun = c.noun.slice(0, WORDS)
  if (OTHER.test(words) || /年前|占/.test(noun)) return false
  // 占楼栋总数的 of 住宅楼344栋
  if (name.length === 2 && name[1] === c.unit && /[栋幢座辆艘架株]/.test(c.unit) && c.id < share) return true
  // 占预算支出的78.5%；全省预算支出436.2亿元: what follows is of another place, unless the share says so.
  if (c.id > share && /全[国省市县区镇乡]/.test(words) && !(place && words.includes(place))) return false
  if (place && /^全[国省市县区]/.test(place) && !words.includes(place)) return false
  const closed = CLOSED.exec(name)
  if (closed) {
    const of = closed.groups!.of!
    const done = /(?:审结|办结|结案|审执结)[\u4e00-\u9fa5]{0,10}$/.exec(words)
    return done !== null && (of === '' ? PLAIN.test(words.slice(0, done.index)) : words.includes(of))
  }
  // 占开工项目的 of 重点项目已开工71个, 占收回问卷的 of 收回375份: the deed stands right before the figure, and the thing is what the sentence is of.
  const [deed, thing] = [name.slice(0, 2), name.slice(2)]
  if (thing.length === 2 && words.replace(/[了的共]$/, '').endsWith(deed) && !/[未不拟应]/.test(words))
    return text.slice(Math.max(0, c.start - SENTENCE), c.start).includes(thing)
  if (LESS.test(words)) return false
  const at = words.lastIndexOf(name)
  if (at >= 0) return PLAIN.test(words.slice(0, at)) && (c.unit === '人' ? TAIL_OF_PEOPLE : TAIL).test(words.slice(at + name.length))
  // 530起道路交通事故中: its sentence is of them.
  const them = /^([\u4e00-\u9fa5（）]{0,10})(?:当中|之中|里面|中|里)$/.exec(noun)?.[1]
  return them !== undefined && PLAIN.test(words) && them.endsWith(name)
}
