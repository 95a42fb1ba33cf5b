/**
 * 对全市390家机构开展检查，处理违规机构287家，占被检查机构的73.6%; 等级公路占公路总里程的比重为92.1%; 以调解方式结案291件，调解结案占比74.6%: a share or rate whose whole the words name, or the list, or 其中.
 * That it is of this whole is likely and no more, so that a difference proves something only where it is that of a slip of the pen, and where nothing else around gives the figure.
 */
import type { Claim } from '../../../claims.ts'
import { over, times, total } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isSlip } from '../../common/slip.ts'
import { isClose } from '../../share/verdict.ts'
import { tellShare } from '../told.ts'

export const slipOfNamed: RelationRule = {
  kind: 'share',
  title: '占比与比率写错一位',
  find: reading => reading.claims.flatMap(s => found(reading, s) ?? []),
  examples: {
    good: [
      '市医疗保障局对全市390家定点医药机构开展全覆盖检查，处理违法违规机构287家，占被检查机构的73.6%，其中行政处罚4家。',
      '年末全县公路通车里程2463.4公里，其中高速公路119.6公里，等级公路里程2269.2公里，等级公路占公路总里程的比重为92.1%。',
      '区法律援助中心全年指派案件259件，其中刑事案件92件、民事案件167件。民事案件中，农民工讨薪90件，占民事案件的53.9%、占全部案件的34.7%。',
      '全年审结案件390件，以裁决方式结案69件，以调解方式结案291件，撤回等其他方式结案30件，调解结案占比74.6%。',
    ],
    bad: [
      '市医疗保障局对全市390家定点医药机构开展全覆盖检查，处理违法违规机构287家，占被检查机构的83.6%，其中行政处罚4家。',
      '2024年11月，全区共有低保对象4506户8359人，其中农村低保3859户7431人，占低保总人数的88.5%。',
      '年末全县公路通车里程2463.4公里，其中高速公路119.6公里，等级公路里程2269.2公里，等级公路占公路总里程的比重为82.1%。',
      '司法所在册社区矫正对象85名，按矫正类别分：缓刑62名、假释15名、暂予监外执行7名、管制1名，缓刑人员占在册人数的82.9%。',
      '区法律援助中心全年指派案件259件，其中刑事案件92件、民事案件167件。民事案件中，农民工讨薪90件，占民事案件的53.9%、占全部案件的36.7%。',
      '全年审结案件390件，以裁决方式结案69件，以调解方式结案291件，撤回等其他方式结案30件，调解结案占比84.6%。',
      '应主动公开的行政规范性文件20件，在成文之日起20个工作日内公开15件，及时公开率仅85.0%。',
      '全县在建工地148个，安装扬尘监测设备的工地121个，占在建工地的87.8%。',
      '全村一共198户人家，通上自来水的有167户，算下来是94.3%，还剩31户等着接管子。',
      '几项硬任务的进度：一是改厕，计划170座，完工150座，完成98.2%；二是通组路，计划20.9公里，打好5.3公里，完成25.4%。',
      '全街道加强针应打9295人，已打6132人，接种率86.0%。',
      '会议应到村民代表49人，实到46人，到会率93.9%。经举手表决，同意续包的34人，占到会人数的76.9%，通过。',
      '全村耕地1901亩，已经流转出去1348亩，流转率70.9%。流出去的地里，种粮的744亩，占流转面积的56.2%。',
      '本年度办结申请169件。其中，予以公开63件，部分公开39件，不予公开20件，无法提供42件，不予处理5件。予以公开和部分公开的合计占办结总数的80.4%。',
      '出租户有367户之多；这367户里没登记租客信息的182户，漏登率46.6%。',
      '全年接热线转单732件，办结650件。从办结件里抽了226件电话回访，196件群众说满意，回访满意率82.7%。',
      '全村一共198户人家，其中通上自来水的有167户，通水率为94.3%。',
    ],
    traps: [
      '普惠性幼儿园在园6103人；公办园4417人，占在园总数的64.7%。',
      '受理投诉800件，办结投诉760件，其中价格类190件，占投诉总数的25.0%。',
      '全市发生火灾120起，其中城区30起，占全省火灾总数的2.1%。',
      '去年发生火灾120起，今年电气火灾30起，占火灾总数的31.2%。',
      '检查企业390家，处理违规企业287家，占全市企业的13.6%。',
      '抽了226件电话回访，196件已经办结，回访满意率82.7%。',
      '计划170座，完工150座，资金完成98.2%。',
      '全村一共198户人家，种柑橘的有167户，算下来亩产值增加了94.3%。',
      '登记失业人员390人，其中女性287人，登记失业率为3.6%。',
      '全镇户籍人口8359人，其中农村7431人，城镇化率为18.9%。',
    ],
  },
}

const OF =
  /^(?:其中)?(?<subject>[\u4e00-\u9fa5]{2,18}?)?(?:约|仅|只|均)?占(?:到(?!会|案)|了|整个|其)?(?<name>[\u4e00-\u9fa5]{2,12}?)(?:的(?:比例|比重|比率)?|(?<=总[数量额]))(?:约|为|达到?|是|仅)*$/
/** 调解结案占比, 占比: of what the list or 其中 says. */
const BARE = /^(?:其中)?(?<subject>[\u4e00-\u9fa5]{2,8}?)?占(?:比)?(?:约|为|达到?|是|仅)*$/
const RATE = /^(?:其中)?(?<name>[\u4e00-\u9fa5]{2,8}?)率(?:仅|只有|约|为|达到?|是)*$/
/** 算下来是84.3%; 计划170座，完工150座，完成88.2%. */
const REACHED = /^(?:(?<of>算下来|算起来|折算下来|算一算)(?:是|有|占|为|占了)?|(?:已|实际|总共)?完成了?(?:任务|计划)?(?:的|为)?)$/
/** Of another time or of more than is told; by how much it moved; what no count makes. */
const OTHER = /上一?年|去年|前年|同期|同比|环比|上[月季]|增[长加幅]|下降|提高|目标|预计|预期|全[国省]/
const NO_RATE =
  /第|增长|下降|失业|城[镇市]化|覆盖|知晓|满意|普及|发生|死亡|出生|投诉|信访|贡献|利用|参与|平均|综合|化率$|收益|回报|利润|毛利|死亡|破案|赔付|负债|税|增值|成活|发病|检出|调解|成功|办结|结案|审结|化解|撤诉|败诉|纠错|合格|达标|优良/
const ALL = /全部|所有|总/
/** What a name says beside what was counted. */
const BESIDE = /总(?:人数|户数|件数|里程|面积|金额|数量?|量|额)?|全部|所有|全年|同期|的|人数|户数|件数|数量|数/g
const AMONG = /其中|[中里]，|里头|里面|[中里][^，。；]{2,}$/
const DUE = /应(?![急诉对用])|计划|任务/
/** 这367户里没登记的182户 */
const WITHIN = /^(?:[\u4e00-\u9fa5]{0,6})(?:里头?|里面|当中|之中)(?![央心程])/
/** What those who came thought, or how they did. */
const JUDGED = /赞成|同意|支持|通过|反对|合格|满意|好评|优秀/
/** Of those who were asked. */
const SURVEY = /回访|测评|问卷|评议表|意见表|评价表/
const SURVEYED = /回访满意|测评满意|群众满意|满意(?=$)/
/** So many figures back. */
const FAR = 16
/** So many figures before it that may excuse it. */
const AFAR = 28

function found(reading: Reading, s: Claim): Found | undefined {
  if (
    s.form !== 'percent' ||
    s.label === '' ||
    s.precision !== 'exact' ||
    s.step >= 1 ||
    s.printed >= 100 ||
    s.printed <= 0 ||
    s.sign !== 0
  )
    return undefined
  if (s.role !== 'share' && s.role !== 'rate' && s.role !== 'none') return undefined
  const of = OF.exec(s.label)?.groups
  const bare = of ? undefined : BARE.exec(s.label)?.groups
  const rate = of || bare ? undefined : RATE.exec(s.label)?.groups
  const reached = of || bare || rate ? undefined : REACHED.exec(s.label)
  if ((!of && !bare && !rate && !reached) || OTHER.test(s.lead) || (rate && NO_RATE.test(rate['name']!.replace(SURVEYED, ''))))
    return undefined
  const { claims } = reading
  const pool = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => isCount(c) && c.owner === s.owner && c.paragraph === s.paragraph)
  const subject = (of ?? bare)?.['subject']
  const both = of && subject ? bothOf(reading, s, pool, subject) : undefined
  const parts = both ?? [partOf(reading, s, pool, subject)].filter(c => c !== undefined)
  const [part] = parts
  if (!part || OTHER.test(part.lead)) return undefined
  const wholes = pool.filter(c => c !== part && c.printed > part.printed && isAlike(c, part))
  // Beside what is told of another time or place, nobody knows which is meant.
  if (wholes.some(c => OTHER.test(c.label))) return undefined
  const whole = of ? ofName(claims, wholes, of['name']!) : wholes.length ? ofStructure(reading, part, wholes, rate?.['name']) : undefined
  if (!whole || (reached && !reached.groups!['of'] && !DUE.test(whole.label))) return undefined
  const value = total(parts.map(c => c.value))
  if (fitsShare(s, value, whole.value)) return both || reached ? tellShare(s, parts, whole) : undefined
  const computed = times(over(value, whole.value), 100)
  return !isClose(s, computed) && isSlip(s, computed) && !isGiven(claims, s) ? tellShare(s, parts, whole) : undefined
}

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') &&
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit !== '' &&
  !/[天日时分钟]$/.test(c.unit) &&
  c.printed > 0
const PEOPLE = /^[人名位]$/
const isAlike = (a: Claim, b: Claim): boolean => alike(a.unit, b.unit) || (PEOPLE.test(a.unit) && PEOPLE.test(b.unit))

/** The count that bears the name in front of 占, or the one right before; 占民事案件的53.9%、占全部案件的34.7% are of one. */
function partOf({ claims }: Reading, s: Claim, pool: readonly Claim[], subject: string | undefined): Claim | undefined {
  if (subject) {
    const name = subject.replace(/(?:人员|案件|类|数量|数)$/, '')
    const called = name.length > 1 ? pool.filter(c => c.sentence === s.sentence && isCalled(wordsOf(claims, c), name)) : []
    return called.length === 1 ? called[0] : undefined
  }
  let at = s.id - 1
  if (s.sep === '、' && claims[at]?.role === 'share') at--
  const own = claims[at]
  return own && pool.includes(own) && own.sentence === s.sentence && own.sep !== '、' ? own : undefined
}

/** 予以公开和部分公开的合计占办结总数的: of both together. */
function bothOf({ claims }: Reading, s: Claim, pool: readonly Claim[], subject: string): readonly Claim[] | undefined {
  const [, ...names] = TWO.exec(subject) ?? []
  const parts = names.map(name => pool.filter(c => s.sentence - c.sentence <= 1 && wordsOf(claims, c).endsWith(name)))
  return names.length === 2 && parts.every(p => p.length === 1) && isAlike(parts[0]![0]!, parts[1]![0]!) ? parts.map(p => p[0]!) : undefined
}
const TWO = /^([\u4e00-\u9fa5]{2,6}?)(?:类)?[和与及]([\u4e00-\u9fa5]{2,6}?)(?:类)?的?(?:合计|合起来|一共|两[类项者种]|共|加起来|之和)+$/

/** 调解结案 of 以调解方式结案: its characters in their order. */
function isCalled(words: string, name: string): boolean {
  let at = -1
  return [...name].every(c => (at = words.indexOf(c, at + 1)) >= 0)
}

/** What names a figure; a second measure bears the name of the first. */
function wordsOf(claims: readonly Claim[], c: Claim): string {
  const before = c.role === 'slot' && c.label === '' ? claims[c.id - 1] : undefined
  return `${before ? before.label : c.label}${c.noun}`
}

/** The one whole that has most of the name; 全部 and 总 choose the first of several, where it is the largest. */
function ofName(claims: readonly Claim[], wholes: readonly Claim[], name: string): Claim | undefined {
  if (/^[全本我该其各][国省市县区镇乡州院局街村]?$|^全[国省市县区镇乡州街]|^[该其]/.test(name)) return undefined
  const core = name
    .replace(BESIDE, '')
    .replace(/(?<=..)(?:面积|里程|金额|规模)$/, '')
    .replace(/^(?:到会|参会)$/, '实到')
  const pairs = Array.from({ length: Math.max(0, core.length - 1) }, (_, i) => core.slice(i, i + 2))
  if (!pairs.length) return undefined
  const scored = wholes.map(c => ({ c, n: pairs.filter(p => wordsOf(claims, c).includes(p)).length }))
  const most = Math.max(0, ...scored.map(x => x.n))
  if (most < 1 || most < pairs.length / 2.5) return undefined
  const best = scored.filter(x => x.n === most).map(x => x.c)
  const [first] = best
  if (!first || best.every(c => c.printed === first.printed)) return first
  return ALL.test(name) && best.every(c => c.printed <= first.printed) ? first : undefined
}

/** Where no name says it: the total of its list, or what stands right before 其中, 应 or the like. */
function ofStructure(
  { claims, lists, view: { text } }: Reading,
  part: Claim,
  wholes: readonly Claim[],
  rate: string | undefined,
): Claim | undefined {
  const words = `${part.label}${part.noun}`
  const last = wholes.findLast(c => c.id < part.id)
  // 应打9295人，已打6132人，接种率66.0%: who should and who did stand side by side.
  const due =
    last !== undefined &&
    last.id === part.id - 1 &&
    DUE.test(last.label) &&
    /已|实|完/.test(part.label) &&
    !JUDGED.test(rate ?? '') &&
    (rate ?? '').length < 3
  const named =
    [...(rate ?? '').replace(/及时|按[时期]|全面|基本/g, '')].some(c => words.includes(c)) || (rate === '适用' && /认罪/.test(words))
  if (rate && !due && !named) return undefined
  const made = wholes.find(w =>
    lists.some(
      l =>
        l.total.id === w.id &&
        l.parts.length > 1 &&
        l.parts.some(p => p.id === part.id) &&
        l.parts.reduce((n, p) => n + p.printed, 0) === w.printed,
    ),
  )
  if (made) return made
  if (!last || part.sentence !== last.sentence) return undefined
  const between = text.slice(last.stop, part.start)
  const next = claims.slice(last.id + 1, part.id).every(c => !isAlike(c, part))
  if (AMONG.test(between) || WITHIN.test(between) || due || (next && DUE.test(last.label) && (rate ?? '').length < 5)) return last
  // 全村一共198户人家，通上自来水的有167户; 抽了234件电话回访，221件说满意.
  const all = last.id === part.id - 1 && (/共|全/.test(last.label) ? /的(?:就|只|才)?(?:有|是)?$/.test(part.label) : SURVEY.test(between))
  return all && wholes.every(c => c.printed === last.printed || SURVEY.test(between)) ? last : undefined
}

/** Do any two counts around, or several together of one, give what is printed? */
function isGiven(claims: readonly Claim[], s: Claim): boolean {
  const near = claims.slice(Math.max(0, s.id - AFAR), s.id + 4).filter(c => isCount(c) && s.paragraph - c.paragraph <= 1)
  const sums = near.flatMap((c, i) => {
    const next = near[i + 1]
    return next && isAlike(c, next) ? [total([c.value, next.value])] : []
  })
  const values = [...near.map(c => c.value), ...sums]
  return values.some(a => near.some(b => b.value !== a && b.printed > a.min && fitsShare(s, a, b.value)))
}
