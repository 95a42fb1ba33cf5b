/**
 * 滨湖区95.4分、东城区82.2分、开发区96.1分。排名第一的开发区获流动红旗; 市人社局4.0天，市教育局6.9天，市医保局2.7天；用时最短的为市医保局: of members told side by side, each by its name, the words
 * name the largest, the smallest, or the place of one.
 */
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import type { Span } from '../../../types.ts'
import { figure } from '../../../words.ts'
import { isOfTheirMeasure, type Member, type Members, membersBefore, namedIn } from '../../rank/members.ts'
import { inWords } from '../told.ts'
import { mostOfList } from './most-of-list.ts'

export const placeByName: RelationRule = {
  kind: 'rank',
  title: '点名的最多、最少与第几',
  find: reading => {
    const all = everyMatch(reading.view.text, SAID).flatMap(m => found(reading, m) ?? [])
    if (all.length === 0) return []
    // What is said right behind the list is told there, of the same member.
    const told = new Set(mostOfList.find(reading).map(f => `${f.claim.start}:${f.verdict}`))
    return all.filter(f => !told.has(`${f.parts[0]!.start}:${f.verdict}`))
  },
  examples: {
    good: [
      // A slip of the pen that leaves one without a name.
      '物业类12件、类30件、劳动类35件，其中劳动类数量最多。',
      '各区综合得分：滨湖区95.4分、东城区82.2分、开发区96.1分、西山区91.5分。排名第一的开发区获流动红旗，末位的东城区须作表态发言。',
      '平均用时，市人社局4.0天，市教育局6.9天，市医保局2.7天；用时最短的为市医保局，用时最长的为市教育局。',
      '申请复议事项中，行政处罚162件、举报投诉处理147件、政府信息公开80件，行政处罚类案件最多。',
      '五月热点诉求中，物业管理增长28%，停水停电增长22%，防汛排涝增长50%，增幅最大的是防汛排涝。',
      '近四年立案数分别为：2021年142件、2022年256件、2023年300件、2024年91件。2023年为四年来最高，2024年为四年来最低。',
      '各基层院结案率依次排列如下：甲法院90%，丙法院84%，乙法院80%，丁法院50%，乙法院结案率位居第三。',
      '城中区收案181件，城东区收案147件，高新区收案169件，三个区中，城东区收案最少，高新区居中。',
    ],
    bad: [
      '按发案时段统计，白天发案61起，夜间发案137起，凌晨发案42起，夜间为发案最少的时段，据此调整巡防勤务2次。',
      '2024年四个季度新收申请依次为40件、94件、27件、101件，峰值出现在第二季度，与年底征收项目集中启动有关。',
      '婚姻家庭、邻里、土地三类纠纷分别为47件、51件、20件，排在头一位的是土地纠纷，其次是婚姻家庭纠纷。',
      '婚姻家庭、邻里、土地三类纠纷分别为47件、51件、20件，排在头一位的是邻里纠纷，其次是土地纠纷。',
      '一季度考核得分由高到低：城关96.1分、柳河94.7分、双桥88.0分、沙岭70.7分，沙岭排在首位。',
      '缴费进度：红旗村88%（上期91%），团结村本期93%，前进村69%。本期最快的是红旗村。',
      '东镇化解42件，西镇化解36件，南镇化解51件，最少的是东镇。',
      '各区综合得分：滨湖区95.4分、东城区82.2分、开发区96.1分、西山区91.5分。排名第一的滨湖区获流动红旗。',
      '各区综合得分：滨湖区95.4分、东城区82.2分、开发区96.1分、西山区91.5分。末位的西山区须作表态发言。',
      '平均用时，市人社局4.0天，市教育局6.9天，市医保局2.7天；用时最短的为市教育局。',
      '申请复议事项中，行政处罚162件、举报投诉处理147件、政府信息公开80件，政府信息公开类案件最多。',
      '五月热点诉求中，物业管理增长28%，停水停电增长22%，防汛排涝增长50%，增幅最大的是物业管理。',
      '近四年立案数分别为：2021年142件、2022年256件、2023年300件、2024年91件。2022年为四年来最高。',
      '各基层院结案率依次排列如下：甲法院90%，丙法院84%，乙法院80%，丁法院50%，乙法院结案率位居第二。',
      '城中区收案181件，城东区收案147件，高新区收案169件，三个区中，城东区收案最多。',
      '承办量排在前三位的是：岳河县（4212件）、城北区（4070件）、湘水县（3097件）。城北区承办量居第三位。',
      '一至三月分别受理86件、75件、92件。甲镇、乙镇、丙镇三镇分别化解31件、45件、42件，丙镇化解最多。',
    ],
    traps: [
      '婚姻家庭、邻里、土地三类纠纷分别为47件、51件、20件，增幅排在头一位的是土地纠纷。',
      '四个季度依次为40件、94件、27件、101件，上年峰值出现在二季度。',
      '东镇12件、西镇30件、南镇25件，东镇人均最多。',
      '东镇12件、西镇30件、南镇25件，办结率最高的是东镇。',
      '东镇12件、西镇30件、南镇25件，东镇增幅最大。',
      '各区综合得分：滨湖区95.4分、东城区82.2分、开发区96.1分。受理量最多的滨湖区发言。',
      '投诉67件，物业类12件，消费类30件，劳动类25件，消费类最多。',
      '东镇12件、西镇30件、南镇25件，上年东镇最多。',
      '东镇用时12天、西镇用时30天、南镇用时25天，东镇排名第一。',
      '东镇12件、西镇30件、南镇25件，东镇居全县第一。',
      '东镇受理12件，西镇受理30件，南镇受理25件。东镇居全县第二位。',
      '物业类12件、消费类30件、劳动类25件，其中消费类中服装最多，物业类中收费最多。',
      '东镇12件、西镇30件、南镇25件，东镇满意率排名第一。',
      '东镇12件、西镇30件、南镇25件。最多的东镇一天受理8件。',
    ],
  },
}

const HIGH =
  '最[多高大长慢]|最集中|最密集|(?:排在?)?头一[位名个]|排在?首位|拔得头筹|峰值(?:出现)?在|高峰(?:出现)?在|[位高居列]*首位|排名?首位|(?:位居|位列|名列|排名?|排在|高居|居)第一位?|榜首'
const LOW =
  '最[少低小短快]|谷底(?:出现)?在|谷值(?:出现)?在|低谷(?:出现)?在|排在?(?:末位|最后一?[位名]?)|[位居列排]*末位|垫底|排名?(?:最后|末位)|居末'
const PLACE =
  '(?:位居|位列|名列|排名?在?|列|居)第(?<place>[二三四五六七八九]|[2-9])(?:位|名)?(?![\\d一二三四五六七八九十])|(?<next>(?<=(?:最[多高大]|首位|居首|头一位|第一)[^，。；\\n]{0,16}，)其次)'
const SAID = new RegExp(
  `(?:(?<high>${HIGH})|(?<low>${LOW})|${PLACE})(?<of>的?(?:月份|类型|一类|单位|部门|一个|地区|年份|时段|季度|村|镇|街道|社区)?(?:是|为|当属)|的)?`,
  'g',
)
/** Best is first, but what is best where less is better? */
const RANKED = /首位|头一|第一|榜首|末位|垫底|最后|居末/
const LESS_IS_BETTER = /用时|时长|时间|天数|败诉|逾期|超期|超时|差评|事故|死亡|发案|投诉率|信访率|不满意|失业|能耗|浓度|返贫|退件/
const MOVED = /[增降涨跌减升]/
const ROSE = /^(?:同比)?(?:增[幅速长]|涨幅|升幅|增长率)$/
const FELL = /^(?:同比)?(?:降幅|跌幅|减幅|下降)$/
/** Other than of the members told here. */
const WIDER = /全[国省市县区]|上年|去年|同比|环比|人均|历史|累计/
/** In what order they stand is told, or which are ahead of all. */
const IN_ORDER = /依次|排[列名序在]|前[两二三四五六七八九十\d]|[由从按]|得分|综合|居前|各/

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { high, low, next } = m.groups as Record<string, string | undefined>
  const place = next ? '2' : m.groups!['place']
  // 峰值出现在第二季度: the name stands behind it.
  const of = high?.endsWith('在') || low?.endsWith('在') ? '是' : m.groups!['of']
  const { text } = reading.view
  const list = membersBefore(reading, m.index)
  if (!list) return undefined
  const from = Math.max(m.index - 40, 0)
  const clause = text
    .slice(from, m.index)
    .split(/[，。；：\n]/)
    .at(-1)!
  const words = text.slice(m.index + m[0].length, m.index + m[0].length + 24).split(/[，。；：、（\n]/)[0]!
  // 夜间为发案最少的时段: the name stands before it.
  const thing = of === '的' && THING.test(words)
  const behind = words.replace(/^第(?=[一二三四]季度)/, '')
  const own = thing
    ? ahead(list, clause, '')
    : of === undefined
      ? ahead(list, clause, behind)
      : behindOf(list, clause, behind, { of, ranked: RANKED.test(m[0]) })
  if (!own || WIDER.test(own.measure)) return undefined
  // 东镇最多，达45件次: by another measure, or told again with its figure.
  if (of === undefined && /^，(?:达到?|有|共|为|计|是)?\d/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 5)))
    return undefined
  const said = high ?? low ?? ''
  const all = list.members.map(x => x.claim)
  const changes = all[0]!.role === 'change'
  if (changes !== MOVED.test(own.measure)) return undefined
  if (!(changes ? (all[0]!.sign < 0 ? FELL : ROSE).test(own.measure) : isOfTheirMeasure(list, own.measure))) return undefined
  if ((RANKED.test(said) || place) && (LESS_IS_BETTER.test(list.about) || changes || /^(?:天|日|小时|分钟|个工作日)$/.test(all[0]!.unit)))
    return undefined
  // 进度最快的 is the farthest on.
  const pace = /[快慢]$/.test(said) && all[0]!.form === 'percent' && (changes || /进度|完成率/.test(list.about))
  if (/[长短快慢]/.test(said) && !pace && !/^(?:天|日|小时|分钟?|个工作日|个月|年|秒)$/.test(all[0]!.unit)) return undefined
  if (place && !next && !IN_ORDER.test(list.about)) return undefined
  const start = m.index - (of === undefined ? clause.length : 0)
  const to = m.index + m[0].length + (of === undefined ? 0 : own.member.names[0]!.length)
  return judged(list, own.member, {
    span: { start, end: to },
    place: place ? placeOf(place) : (high !== undefined) !== pace ? 1 : list.members.length,
    low: (low !== undefined) !== pace,
    said: m[0],
  })
}

const YEAR = /^在?(?:19|20)\d{2}年(?:为|是|达到?)$/

/** 最少的时段, 最多的月份 */
const THING = /^(?:时段|时间段|月份|季度|年份|地区|单位|部门|类型|一类|环节|领域|乡镇|镇|街道|社区|村)$/

interface Own {
  readonly member: Member
  readonly measure: string
}

/** 行政处罚类案件最多: the name opens the clause, and nothing follows. */
function ahead(list: Members, clause: string, behind: string): Own | undefined {
  // 2019年为最高 is told with the series of the years.
  if (behind !== '' || clause === '' || YEAR.test(clause)) return undefined
  const own = namedIn(list, clause.replace(/^(?:其中|以|而|且|又)+/, ''))
  return own && { member: own.member, measure: own.rest.replace(/^为/, '').replace(/(?:[排位]|为|的|在)+$/, '') }
}

/** 邻里纠纷, of 婚姻家庭、邻里、土地三类纠纷. */
const SAME = /^类?(?:案件|案|纠纷|投诉|诉求|事项|工单|问题|事件)$/

/** 增幅最大的是防汛排涝; 排名第一的开发区获流动红旗. */
function behindOf(list: Members, clause: string, behind: string, { of, ranked }: { of: string; ranked: boolean }): Own | undefined {
  const own = namedIn(list, behind)
  if (!own || (of !== '的' && own.rest !== '' && !(SAME.test(own.rest) && list.about.includes(own.rest.replace(/^类/, '')))))
    return undefined
  const measure = clause.replace(/^.*[中里内]/, '').replace(/^(?:其中|而|且|以|本期|本[月季年]|目前)+/, '')
  // 最多的东镇一天受理8件: without a word for what it is the most of, only where the clause ends there.
  if (of === '的' && !ranked && measure === '' && own.rest !== '') return undefined
  return { member: own.member, measure }
}

/** 投诉量居前的有：一般食品504件: members, from the first on. */
const ANNOUNCED = /(?:居前|前[列茅]|前[两二三四五六七八九十\d]{1,2}[位名]|依次|分别)[^，；]{0,6}(?:[有为是]|[：:])/

const placeOf = (word: string): number => (/\d/.test(word) ? Number(word) : '一二三四五六七八九'.indexOf(word) + 1)

interface Said {
  readonly place: number
  readonly low: boolean
  readonly span: Span
  readonly said: string
}

function judged(list: Members, { claim, names }: Member, { place, low, said, span }: Said): Found | undefined {
  const all = list.members.map(x => x.claim)
  const others = all.filter(c => c !== claim)
  const more = others.filter(c => c.printed > claim.printed).length
  const as = others.filter(c => c.printed === claim.printed).length
  const holds = more < place && place <= more + as + 1
  const name = names[0]!
  const [first] = [...others].sort((a, b) => (low ? a.printed - b.printed : b.printed - a.printed))
  // 投诉67件，物业类12件，消费类30件: the first may be the whole of the others.
  const head = list.members[0]!.claim
  const [one, other] = list.members.map(x => x.names[0]?.at(-1))
  const rest = all.reduce((n, c) => n + c.printed, 0) - head.printed
  if (
    !holds &&
    !list.joined &&
    !ANNOUNCED.test(list.about) &&
    claim !== head &&
    one !== other &&
    head.role !== 'change' &&
    head.printed > 0.5 * rest
  )
    return undefined
  const order = [...all].sort((a, b) => b.printed - a.printed)
  const at = order[Math.min(place, order.length) - 1]!
  return inWords(holds, {
    kind: 'rank',
    claim: span,
    stated: claim.value,
    computed: (holds ? claim : at).value,
    parts: [claim, ...others],
    message: holds
      ? `${name}${figure(claim)}，在所列${all.length}项中与“${said}”相符。`
      : `说${name}“${said.replace(/[的是为]+$/, '')}”，是${figure(claim)}，但所列的另有${figure(first === claim ? at : at === claim ? first! : at)}。`,
  })
}
