/**
 * 前十类案件为民间借贷2232件、金融借款2154件……; 受理量前三位依次为甲870件、乙121件、丙69件; 甲8393件，乙6978件，丙3349件，总量居前三位: the figures of those that are put
 * first fall from one to the next. They need not where nothing but their being among the first is said; 依次、由高到低 say that they do.
 */
import type { Claim } from '../../../claims.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { discrete } from '../../../units.ts'
import { number } from '../../../words.ts'
import { inWords } from '../told.ts'

export const inFallingOrder: RelationRule = {
  kind: 'rank',
  title: '由高到低排列的各项',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '前五类案件为民间借贷2232件、金融借款2154件、房屋买卖1610件、信用卡1198件、劳动争议977件，合占79.59%。',
      '受理量前三位的市依次为成都870件、宜宾121件、绵阳69件。',
      '呼和浩特8393件（投诉6994、举报1398、咨询1），包头6978件，赤峰3349件，总量居前三位。',
      '涉及工人群体的占33.3%，外来务工者占24.8%，居各群体前两位。',
      '数量前三位的行业是停车收费83件、网络购物72件、商品零售41件；停车收费83件中，主要反映时间不一致。',
      '按数量由高到低依次为城建类320件、社保类212件、交通类96件。',
      '投诉类型由多到少排列：质量问题86件、售后服务75件、虚假宣传31件。',
      '办理时长由低到高分别为东镇2.1天、西镇3.4天、南镇4.6天。',
      '投诉量从高到低排列前三名分别是服装86件，家电75件，食品31件。',
    ],
    bad: [
      '受理量前三位的市依次为成都870件、宜宾69件、绵阳121件。',
      '按数量由高到低依次为城建类320件、社保类96件、交通类212件。',
      '投诉类型由多到少排列：质量问题86件、售后服务95件、虚假宣传31件。',
      '办理时长由低到高分别为东镇2.1天、西镇4.6天、南镇3.4天。',
      '投诉量从高到低排列前三名分别是服装86件，家电31件，食品75件。',
      '举报量排前四位的县区依次是城东186件、城西175件、城南275件、城北60件。',
      '占比居前三位的依次是食品类31.2%、服装类22.4%、家具类25.6%。',
      '各区一审败诉率由低到高依次为：东湖区2.08%、西陵区10.48%、南山区7.77%、北塔区13.24%。',
      '问题数量由多到少排列前3位的依次是：非法小广告（462件）、乱堆物堆料（519件）、占道经营（114件）。',
      '按占比从大到小依次为第一类42.1%、第二类23.6%、第三类32.1%。',
    ],
    traps: [
      '前三类案件为民间借贷1154件、金融借款2232件、房屋买卖1610件。',
      '增幅前三位的市依次为成都870件、宜宾969件、绵阳121件。',
      '受理量前三位的市依次为成都870件、宜宾121件、绵阳69件，同比分别增长2%、5%、8%。',
      '综合排名前三位的镇依次为东镇86件、西镇95件、南镇31件。',
      '办结率由高到低依次为东镇办结86件、西镇办结95件、南镇办结31件。',
      '受理量前三位的市依次为成都870件、宜宾121件、绵阳69件；南充213件。',
      '由大到小依次为一等奖3个、二等奖6个、三等奖9个。',
      '人口由多到少依次为东镇12个村、西镇15个村、南镇9个村。',
      '风险等级由高到低依次为红色3处、橙色6处、黄色9处。',
      '按涉案金额由高到低依次为东镇12件、西镇15件、南镇9件。',
      '损失由重到轻依次为东镇86户、西镇95户、南镇31户。',
    ],
  },
}

const COUNT = '(?<n>[两二三四五六七八九十]|\\d{1,2})'
const THINGS = '[\\u4e00-\\u9fa5（）]{0,12}?'
/** 由高到低排列, 从大到小依次为. */
const ORDERED = '[由从自按](?:(?<fall>高到低|多到少|大到小)|(?<rise>低到高|少到多|小到大))(?:的?(?:顺序|次序))?'
const SAYS = '(?:排列|排序|排名)?，?(?:的)?(?:依次|分别)?(?:[为是有]|排列)?[：]?'
const BY = new RegExp(
  `${ORDERED}(?:排列|排序|排名)?(?:前(?<n>[两二三四五六七八九十]|\\d{1,2})[位名]的?)?${SAYS}(?<name>[^，。；：、\\d]{1,14})$`,
)
const FOREMOST = new RegExp(
  `(?<by>[^，。；：、]{0,14}?)(?:排名?在?|位?居|位?列)?前${COUNT}(?:位|名|大)?的?${THINGS}(?<turn>依次|分别)?(?:[为是有]|：)：?(?<name>[^，。；：、\\d]{1,14})$`,
)
const BEHIND = new RegExp(
  `^，(?:总量|数量|占比|均|都|分别|依次|位?)*(?:居|列|排名?)(?:在)?(?:全[省市县区]|各[\\u4e00-\\u9fa5]{1,3})?前${COUNT}(?:位|名)?(?=[。；，\\n]|$)`,
)
/** By what else they may be put in order, than by the very figures that are told. */
const OTHER = /增|减|降|升|率|综合|得分|考核|排名|均|同比|环比|损失|面积|金额|重|优|快|早/
const NO_MEMBER = /其他|其它|其余|合计|共|另|等|奖/
/** What a figure of such a list may be called besides its name: it is a count of the same. */
const DEED = /办结|答复|整改|满意|同比|上年/
const MOST = 24

function found(reading: Reading, first: Claim): Found | undefined {
  const {
    claims,
    view: { text },
  } = reading
  if (!isMember(first)) return undefined
  const clause = first.lead.slice(-60)
  const said = BY.exec(clause) ?? FOREMOST.exec(clause)
  const stated = said?.groups?.['n'] ? numeralOf(said.groups['n']) : undefined
  const marks = said ? [/^、$/, /^[、，]$/, /^[、，；]$/] : [/^、$/, /^[，；]$/]
  for (const mark of marks) {
    const run = runFrom(claims, first, mark, stated)
    const last = run.at(-1)!
    const behind = said ? null : BEHIND.exec(text.slice(endOf(claims, last), endOf(claims, last) + 24))
    const many = stated ?? (behind ? numeralOf(behind.groups!['n']!) : undefined)
    if ((!said && !behind) || run.length < 2 || (many !== undefined && run.length !== many)) continue
    // Behind the list, the first of them opens its clause.
    if (behind && (first.sep === '、' || run.length !== many)) continue
    return judged(run, said, reading)
  }
  return undefined
}

function judged(run: readonly Claim[], said: RegExpExecArray | null, { view: { text } }: Reading): Found | undefined {
  const { rise, fall, by } = (said?.groups ?? {}) as Record<string, string | undefined>
  const sign = rise ? -1 : 1
  const at = run.findIndex((c, i) => i > 0 && sign * (c.printed - run[i - 1]!.printed) > 0)
  const first = run[0]!
  const ahead = said ? said[0].slice(0, said[0].length - said.groups!['name']!.length) : ''
  if (at >= 0 && !(said && isMeant(said, run, text))) return undefined
  if (at < 0 && said && !fall && !rise && /增|降|减|均/.test(by ?? '')) return undefined
  const claim = at < 0 ? first : run[at]!
  const before = at < 0 ? run[1]! : run[at - 1]!
  const list = run.map(c => number(c.printed)).join('、')
  return inWords(at < 0, {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: before.value,
    parts: at < 0 ? run : [before, ...run.filter(c => c !== before && c !== claim)],
    message:
      at < 0
        ? `${list}，${rise ? '由低到高' : '由高到低'}，与“${ahead.slice(-16) || '居前'}”相符。`
        : `说是${rise ? '由低到高' : '由高到低'}，但${number(claim.printed)}在${number(before.printed)}之后，反而更${rise ? '小' : '大'}。`,
  })
}

/** 受理量, 数量, 占比: of what is put in order the very figures are told. */
const COUNTED = /(?:数量|件数|人数|次数|总量|受理量|投诉量|举报量|来电量|办件量|收案量|案件量|诉求量|数)(?:排名?|位?居|位?列|，)?$/
const SHARED = /(?:占比|比重|比例)(?:排名?|位?居|位?列|，)?$/
/** 投诉类型由多到少: of kinds the number is meant. */
const KINDS = /^(?:其中|从[^，]{2,8}看)?[，]?$|(?:类型|类别|种类|问题|领域|渠道|原因|方式|区域|案由|内容)(?:分布|情况)?(?:，)?(?:按)?$/
const LASTS = /时长(?:，)?$/

/** Do the words say that these figures stand in order, and do all of them tell it of the same? */
function isMeant(said: RegExpExecArray, run: readonly Claim[], text: string): boolean {
  const { fall, rise, turn, by } = said.groups as Record<string, string | undefined>
  const way = fall ?? rise
  if ((!way && turn !== '依次') || run.length < 3) return false
  const first = run[0]!
  const clause = text.slice(Math.max(0, first.start - BACK), first.start)
  const measure =
    by ??
    clause
      .slice(0, clause.lastIndexOf(said[0]))
      .split(/[。；\n]/)
      .at(-1)!
  const rate = first.form === 'percent' && first.role !== 'change' ? RATED.exec(measure) : null
  if (OTHER.test(rate ? measure.slice(0, rate.index) : measure)) return false
  const fits =
    first.form === 'percent'
      ? rate !== null || SHARED.test(measure)
      : (discrete(first.unit) && (COUNTED.test(measure) || (/多/.test(way ?? '') && KINDS.test(measure)))) || LASTS.test(measure)
  // 东镇办结86件 is of what is done, and not of what is put in order; 、 or 等 behind the last: not all are told.
  const plainNames = run.every(c => !DEED.test(c.label) && !NO_MEMBER.test(c.label) && !/\d/.test(c.label))
  return fits && plainNames && !/^、|^等/.test(text.slice(run.at(-1)!.stop, run.at(-1)!.stop + 2))
}
/** 败诉率由低到高: percentages of that rate. */
const RATED = /[\u4e00-\u9fa5]{1,4}率(?:按|从|由)?(?:[由从自按](?:高到低|大到小|低到高|小到大))?(?:排列|排序)?$/
/** So far back the measure is read. */
const BACK = 80

/** The members from the first on; what stands in brackets behind one of them, or its share, is of it. */
function runFrom(claims: readonly Claim[], first: Claim, mark: RegExp, most = MOST): Claim[] {
  const run = [first]
  for (let c = claims[first.id + 1]; c && run.length < most && run.length < MOST; c = claims[c.id + 1]) {
    if (c.paragraph !== first.paragraph || c.sentence !== first.sentence) break
    if (c.owner !== first.owner || (c.role === 'share' && first.role !== 'share')) continue
    if (!isMember(c) || c.unit !== first.unit || c.form !== first.form || !mark.test(c.sep) || c.label === '' || NO_MEMBER.test(c.label))
      break
    run.push(c)
  }
  return run
}

/** Past the bracket that stands behind the last figure. */
const endOf = (claims: readonly Claim[], last: Claim): number => {
  let end = last.stop
  for (let c = claims[last.id + 1]; c && c.owner === last.id; c = claims[c.id + 1]) end = c.stop + 1
  return end
}

const isMember = (c: Claim): boolean =>
  (c.form === 'plain' || c.form === 'percent') &&
  /^(?:count|share|rate|none)$/.test(c.role) &&
  c.precision === 'exact' &&
  (c.unit !== '' || c.form === 'percent')
