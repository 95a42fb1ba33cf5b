/** @module The words around a period: whether they speak of the law's limit at all, of which law, and of which duty. */
import { findInstrument, type Instrument } from '../../law/index.ts'
import { everyMatch } from '../scan.ts'
import type { Duty } from './duty.ts'
import type { Said } from './period.ts'

/** A period with the words around it. */
export interface Place {
  readonly said: Said
  /** Its part of the sentence, between semicolons, up to the end of the act. */
  readonly part: string
  /** The words before it since the period before it. */
  readonly lead: string
  /** The words behind it, up to the next comma or period; what stands between, 内 and 前, is left out. */
  readonly act: string
  /** All behind it in its part of the sentence. */
  readonly after: string
  /** What stands before its part in the same sentence: the base of an extension. */
  readonly earlier: string
}

/** How far a sentence is read before a period and behind it. */
const [BEFORE, BEHIND] = [220, 90]
const SUFFIX = /^(?:[以之]?内|以?前|之前)?，?(?:依法)?/

/** The period in its sentence; a question states nothing. */
export function placeOf(text: string, said: Said, last: number): Place | undefined {
  const sentence = text
    .slice(Math.max(0, said.start - BEFORE), said.start)
    .split(/[。！？\n｜]/)
    .at(-1)!
  const after = /^[^。；！？\n｜]*/.exec(text.slice(said.end, said.end + BEHIND))![0]
  if (/^[？?]/.test(text.slice(said.end + after.length, said.end + after.length + 1))) return undefined
  const cut = sentence.lastIndexOf('；') + 1
  const before = sentence.slice(cut)
  const behind = after.replace(SUFFIX, '')
  const act = /^[^，：]*/.exec(behind)![0].replace(/[\d一二三四五六七八九十]+个?(?:工作日|日|天|个月).*$/, '')
  return {
    said,
    part: before + text.slice(said.start, said.end) + after,
    lead: before.slice(Math.max(0, before.length - (said.start - last))),
    act,
    after,
    earlier: sentence.slice(0, cut),
  }
}

/** What an office promises, warns of, or agrees on. */
const PROMISED =
  /承诺|压缩|压减|缩短|缩减|提速|用时|耗时|最快|仅[用需]|只[用需]|争取|力争|内部|超过法定|超期|预警|提醒|倒计时|剩余|试点|比[^，]{1,12}[多少短长]|约定|另有规定/
/** What the law once was, and what is said to be no law. */
const ONCE =
  /[减降][至为]|改为|调整为|修改为|修[订改正]前|旧|原(?:来|先|规定|条例|为|《)|此前|过去|曾|延长[至到为]|增[至加]|提高[到至为]|而非|而不是|并非|不是|错误|[误错]写|判断题|选择题|是否正确|[×√]/
/** What happened in so many cases. */
const OF_CASES =
  /\d(?:件|宗|起|人次|份|批)|(?<!平)均(?![应须可])|平均|全部(?!内容|材料|事项|条件)|率(?!先)|共计|累计|截至|实际|已[于在]|张某|李某|王某|某某/
const EARLY = /提前/
/** 县政府要求, 本制度规定: an order of the office itself or of another one. */
const OWN_ORDER =
  /本(?:制度|办法|细则|规程|规则|方案|预案|通知|规范|指南)|(?:[省市县区州镇乡]|街道|政府|[委局办厅])(?:政府|党委)?[^，。《》法]{0,8}(?:要求|办法|细则|规程|制度|方案)|工作制度/

/** Does it speak of a rule, and not of what was promised or done? */
export const statesRule = ({ part }: Pick<Place, 'part'>, back: boolean): boolean =>
  !PROMISED.test(part) && !ONCE.test(part) && !OF_CASES.test(part) && !OWN_ORDER.test(part) && (back || !EARLY.test(part))

/** Without one of these no law is spoken of; most periods of a paper have none. */
const OF_LAW = /[应可须依法《]|不得|有权|规定|条例|期限|时限|时效|一般不/
export const maySpeakOfLaw = ({ part }: Place): boolean => OF_LAW.test(part)

const MUST = /应当|应(?=[于在自将从当及予由依])|必须|须|不得|有权|可以?(?=[于在自向依以])|法定|依法|期限|时限|时效|一般不|规定/
const LAW = /法定|依法|依照|依据|根据|按照|规定|法律|法规|《/

/** A name of an instrument as it is written in a text, no part of a longer or of a local one. */
const namings = new Map<string, RegExp>()
function naming(law: Instrument): RegExp {
  const known = namings.get(law.id)
  if (known) return known
  const titles = [...new Set([law.title, law.full, law.full.replace('中华人民共和国', '')])].map(t => t.replace(/[（）()*+?.]/g, '\\$&'))
  const made = new RegExp(
    `(?<![\\u4e00-\\u9fa5][省市县区州])(?:${titles.join('|')})(?!实施|若干|[》]?(?:的)?(?:司法)?解释|[^》，。]{0,6}(?:办法|细则)》)`,
  )
  namings.set(law.id, made)
  return made
}

/** Is the instrument named in these words? */
export const names = (words: string, law: Instrument): boolean => naming(law).test(words)

/** These are cited together: what one says of its own matter, no other says otherwise. */
const GENERAL = new Set(['XZCF', 'XZFY', 'XZSS', 'XZQZ', 'XZXK', 'XXGK', 'MSSS'])
/** 《告知书》 is a document, 《条例》 one that was named before. */
const NO_LAW = /[书表单函证]$|^(?:条例|办法|规定|法|通知|意见|细则)$/

/** Is another instrument cited, that may set a period of its own? */
export const citesOther = (words: string, own: readonly Instrument[]): boolean =>
  everyMatch(words, /《([^《》\n]{1,60})》/g).some(([, title]) => {
    const law = findInstrument(title!)
    return !NO_LAW.test(title!) && !(law && (GENERAL.has(law.id) || own.includes(law)))
  })

/** 第二十条　…: a paper of articles is a rule itself. */
export const isArticle = (opening: string): boolean => /^第[一二三四五六七八九十百零\d]{1,6}条/.test(opening)

/** Is it known, as far as the duty asks, that the law is spoken of? */
export function trusted(duty: Duty, { part }: Place, own: readonly Instrument[], inArticle: boolean): boolean {
  const named = own.some(law => names(part, law))
  return named || (!inArticle && duty.trust !== 'named' && (duty.trust === 'law' ? LAW : MUST).test(part))
}

const WITHIN_LAW = /(?:法定|规定)的?(?:(?:[答回]复|办[理结]|审[理查]|受理|处理|申请)?的?(?:期限|时限|期间)|\d|[一二三四五六七八九十])/
const PROMISE = /我|本(?:局|镇|机关|单位|办|街道|院|市|县|区|部门)|确保|努力|窗口|限时|原则上|尽快|即时|当场|马上/

/** Is what is shorter than the law told as the law's own, and no promise of an office? */
export const isLawsOwn = ({ part }: Place, own: readonly Instrument[]): boolean =>
  !PROMISE.test(part) && (WITHIN_LAW.test(part) || own.some(law => names(part, law)))

/** What else may be spoken of in the same sentence. */
const OTHER_MATTER = /信访|行政复议|行政诉讼|处罚|许可|信息公开|热线|投诉|举报|咨询|建议|提案|调解|仲裁|赔偿|审批|留言|工单|审计|公证|援助/

/** The topic stands near the period, or before it in the sentence where nothing else came in between. */
export function isOfTopic(duty: Duty, { part, lead, after, earlier }: Place): boolean {
  const near = `${lead}${/^[^，]*，?[^，]*/.exec(after)![0]}`
  if (duty.topic.test(near)) return true
  return !OTHER_MATTER.test(near) && duty.topic.test(duty.extension ? earlier + part : part)
}

const LEAST = /，?其?(?:期限|时限|期间|时间|期)?(?:一般|原则上|应当?|均|也){0,2}(?:不(?:得|应)?(?:少|低|短)于|至少)为?$/
const TERM =
  /(?:期限|时限|期间|审限|时效|时间)(?:（[^（）]{0,12}）)?(?:一律|一般|统一|最长|最多|最迟|依法|应当?|法定|规定){0,3}(?:为|是|不得?超过|不得?长于|：|（)(?:[自从]?[^，。；]{0,24}日起)?(?:法定)?$/
/** 可以延长30日, 延长期限最多不超过30日; 可以延长，但最长不得超过90日 may mean the whole. */
const EXTENDED = /延长(?:的)?(?:[答回]复|办理|审[理查])?的?(?:期限|时间|时限)?(?:最长|最多|一般)?(?:不得?超过|为|至多)?$/
/** 行政复议申请须在30日内提出. */
const DUE = /(?:应当?|必须|须|需|要|可以?)?(?:依法)?(?:在|于)?(?:[自从][^，。；]{0,24}日起)?$/
const DONE = /^(?:依法)?(?:提出|提起|完成|办理|进行|办结|作出|审结|答复|公开)(?:完毕)?$/
/** 规定的20个工作日的答复期限. */
const LAID_DOWN = /(?:规定|法定|明确|要求)的?$/
const OF_TERM = /^(?:[以之]?内)?的?([^，、。；]{0,12}?)(?:期限|时限|审限)/
const ENDS = /^(?:[以之]?内)?(?:（[^（）]{0,30}）)?(?:$|[，、）”]|的|，)/
/** 30日内未申请行政复议: what happened, and no duty. */
const DENIED = /^[^，]{0,8}(?:未|没有|不(?!予|服|动产))/
const NOT_WITHIN = /^(?:以?后|以?前|之[前后]|届满|期满|以上|的)/

/** Does the sentence say that this duty has this period? */
export function isSaidOf(duty: Duty, place: Place, bound: 'max' | 'min' | 'before' | 'date'): boolean {
  const { lead, act, after } = place
  if (duty.extension) return EXTENDED.test(lead)
  const least = LEAST.exec(lead)
  if (bound === 'min') return least !== null && (duty.name?.test(lead.slice(0, least.index)) ?? false) && ENDS.test(after)
  if (least) return false
  const term = TERM.exec(lead)
  if (term && duty.name?.test(lead.slice(0, term.index)) && ENDS.test(after)) return true
  const named = LAID_DOWN.test(lead) ? OF_TERM.exec(after) : null
  if (named && duty.name?.test(named[1]!)) return true
  if (DONE.test(act) && duty.name?.test(lead.slice(0, DUE.exec(lead)!.index))) return true
  const back = /^(?:以?前|之前)/.test(after)
  if (back !== (bound === 'before' || bound === 'date') || (!back && NOT_WITHIN.test(after))) return false
  if (!back && !/^[以之]?内/.test(after) && !/(?:起|不得?超过|最迟)$/.test(lead)) return false
  if (DENIED.test(act) && !duty.undone) return false
  return (duty.act?.test(act) ?? false) && (duty.from?.test(lead) ?? true)
}
