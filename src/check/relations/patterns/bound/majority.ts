/**
 * 本选区登记选民1225人，参加投票的968人，超过登记选民的半数; 应到代表176名，实到165名，超过三分之二; 发出问卷312份，收回134份，回收率不足五成: the whole, the part right behind it, and on which side
 * of a fraction the words put the part.
 */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { number, percent } from '../../../words.ts'
import { inWords, isOwnMeasure } from '../told.ts'

export const majority: RelationRule = {
  kind: 'share',
  title: '过半数、三分之二、几成',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '本选区登记选民1225人，参加投票的968人，超过登记选民的半数，现予公布。',
      '大会应到代表176名，实到165名，超过三分之二，符合法定人数。',
      '发出问卷312份，收回的只有134份，回收率不足五成。',
      '今年办的208件法律援助里，农民工的就有144件，超过一半。',
      '常委会组成人员21人，对该项议案进行表决，赞成17票，超过全体组成人员的半数，予以通过。',
    ],
    bad: [
      '本选区登记选民1225人，参加投票的968人，未达登记选民的半数，现予公布。',
      '大会应到代表176名，实到58名，超过三分之二，符合法定人数。',
      '发出问卷312份，收回的只有134份，回收率超过五成。',
      '今年办的208件法律援助里，农民工的就有144件，不到一半。',
      '常委会组成人员21人，对该项议案进行表决，赞成8票，超过全体组成人员的半数，予以通过。',
      '全村应参会户代表86户，实际到会52户，达到三分之二以上。',
      '业主总数640户，同意的412户，未过半数。',
      '全县应纳入安全监管平台的重点企业401家，已接入399家，接入率不足90%；另有30家零售点同步接入。',
      '208户里签了202户，签约率不到九成，按约定可以启动搬迁。',
      '应安装报警器的用户860户，已安装610户，安装率超过八成。',
      '312件来信中，反映拖欠工资的有96件，占了一半以上。',
      '年度应体检老人421名，春季只体检185名，超过一半，秋季又补检170名。',
    ],
    traps: [
      '全县应纳入平台的重点企业401家，已接入399家，在线率不足90%。',
      '208户里签了202户，搬迁率不到九成。',
      '今年办的208件法律援助里，农民工的就有144件，办结的不到一半。',
      '发出问卷312份，收回134份，满意的超过七成。',
      '大会应到代表176名，实到165名，超过三分之二为基层代表。',
      '党员86名，群众52名，超过半数。',
      '登记选民1225人，参加投票的968人，赞成的超过三分之二。',
    ],
  },
}

const FRACTION =
  '(?:(?<half>半数|一半|半)|(?<tenths>[一二三四五六七八九])成|(?<below>[二三四五六七八九十])分之(?<top>[一二三四五六七八九])|(?<percent>\\d{1,2}(?:\\.\\d+)?)%)(?<more>以上|多)?'
const SAID = new RegExp(
  `^(?<open>[\\u4e00-\\u9fa5]{0,12}，)?(?<rate>[\\u4e00-\\u9fa5]{2,4}率|占比|占|占了|约占)?(?:已经?|远远?|仍|还|刚刚?|均)*(?:(?<under>不足|不到|未到|未达到?|未过|没过|没到|没有(?:超过|达到)|未超过|未满|不满|低于)|(?<over>超过|超出|超|过|逾|达到?了?|突破|高于))?了?(?<of>(?:全体|全部|应到|登记|总)?[\\u4e00-\\u9fa5]{0,8}的)?${FRACTION}(?=[，。；\\n]|$)`,
)
const WHOLE = /登记|选民|应[到有参出纳接安整]|组成人员|代表总数|总数|总人数|总户数|发[出放]|印发|全体|派发|寄出/
const PART = /参加|实[到际]|到会|出席|参会|赞成|同意|收回|回收|投票|签字|签约|交回|表决/
const WITHIN = /(?:里|中|之中|当中|里头|里面)(?:，|$)/
/** 208户里签了202户 */
const INSIDE = /^(?:里头?|里面|当中|之中|中)(?![央心学级层])/
/** Rates of those who came or took part. */
const RATES = /^(?:回收|收回|到会|出席|参会|投票|参与|参训|参选|同意|赞成|通过|签约)$/
const OTHER = /上年|去年|同期|比|较|另|新增|平均|计划|目标/
const LONG = 44

function found({ claims, view: { text } }: Reading, part: Claim): Found | undefined {
  if (!isOwnMeasure(part)) return undefined
  const said = SAID.exec(text.slice(part.stop, part.stop + LONG))
  if (!said) return undefined
  const g = said.groups as Record<string, string | undefined>
  // 占了一半以上, 超过半数; a bare 一半 says no side.
  if (!g['under'] && !g['over'] && !g['more']) return undefined
  if (g['open'] && g['open'].length > 1 && /[的，].*[的，]|其中/.test(g['open'])) return undefined
  const whole = claims[part.id - 1]
  if (!whole || !isOwnMeasure(whole) || whole.paragraph !== part.paragraph || whole.sentence !== part.sentence) return undefined
  if (whole.printed <= part.printed || part.printed <= 0 || OTHER.test(`${whole.label}${part.label}`)) return undefined
  const votes = part.unit === '票' && /^[人名户个]$/.test(whole.unit)
  if (!votes && !alike(whole.unit, part.unit)) return undefined
  const of = g['of']?.replace(/^(?:全体|全部|总)/, '').replace(/的$/, '') ?? ''
  const named = of.length > 1 && `${whole.label}${whole.noun}`.includes(of.slice(0, 2))
  const within = (WITHIN.test(whole.noun) || INSIDE.test(part.lead)) && !/其中/.test(whole.lead)
  const rate = g['rate']?.endsWith('率') ? g['rate'].slice(0, -1) : ''
  const called = rate !== '' && [...rate].some(c => part.label.includes(c)) && !/^其中/.test(part.label)
  const due = /应([\u4e00-\u9fa5]{2})/.exec(whole.label)?.[1]
  const pair =
    (due !== undefined && part.label.endsWith(due) && !/[应未]/.test(part.label)) ||
    (WHOLE.test(whole.label) && (PART.test(part.label) || (called && /^已|实/.test(part.label))))
  if (of !== '' && !named && !/^(?:应到|登记|总数|人数)/.test(of)) return undefined
  // 收回134份，满意率超过七成: of another measure.
  if (rate !== '' && !(pair && (RATES.test(rate) || called)) && !(within && called)) return undefined
  return named || within || pair ? told(part, whole, g, said[0]) : undefined
}

function told(part: Claim, whole: Claim, g: Record<string, string | undefined>, said: string): Found {
  const limit = g['half']
    ? 0.5
    : g['tenths']
      ? numeralOf(g['tenths']) / 10
      : g['percent']
        ? Number(g['percent']) / 100
        : numeralOf(g['top']!) / numeralOf(g['below']!)
  const is = part.printed / whole.printed
  const strict = g['over'] !== undefined && !/达/.test(g['over'])
  const holds = g['under'] ? (/超过|过$/.test(g['under']) ? is <= limit : is < limit) : strict ? is > limit : is >= limit
  const words = said.replace(/^.*，/, '')
  const start = part.stop + said.length - words.length
  return inWords(holds, {
    kind: 'share',
    claim: { start, end: part.stop + said.length },
    stated: { min: g['under'] ? 0 : 100 * limit, max: g['under'] ? 100 * limit : 100 },
    computed: { min: 100 * is, max: 100 * is },
    parts: [part, whole],
    message: `${number(part.printed)}÷${number(whole.printed)}＝${percent(100 * is, 1)}，与“${words}”${holds ? '相符' : '不符'}。`,
  })
}
