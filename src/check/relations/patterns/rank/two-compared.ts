/**
 * 全年新收民事案件1442件，执行案件1086件，前者多于后者; 北街结了45件，南街结了49件，南街办得多; 劳动争议142件、民间借贷202件，民间借贷最多，比居第二位的劳动争议多60件: two that stand side by side, and
 * which of them is the larger, or by how much.
 */
import type { Claim } from '../../../claims.ts'
import { endedBefore } from '../../../halving.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { membersBefore, namedIn } from '../../rank/members.ts'
import { inWords, tellDifference } from '../told.ts'

export const twoCompared: RelationRule = {
  kind: 'rank',
  title: '两者相比，比第二位多几件',
  find: reading => [
    ...everyMatch(reading.view.text, SAID).flatMap(m => compared(reading, m) ?? []),
    ...reading.claims.flatMap(c => ahead(reading, c) ?? []),
  ],
  examples: {
    good: [
      '全年新收民事案件1442件，执行案件1086件，前者多于后者。',
      '行政复议收案685件，行政诉讼一审收案404件，复议案件数量已超过同期行政诉讼案件数量。',
      '论办结，北街结了45件，南街结了49件，南街多于北街。',
      '按案由分，劳动争议142件、交通事故116件、买卖合同30件、民间借贷202件，民间借贷数量最多，比居第二位的劳动争议多60件。',
      '固定资产投资增幅东湖区为15.5%，平安县为5.2%，平安县落后于东湖区。',
    ],
    bad: [
      '全年新收民事案件1442件，执行案件1086件，前者少于后者。',
      '行政复议收案685件，行政诉讼一审收案404件，复议案件数量已不及同期行政诉讼案件数量。',
      '论办结，北街结了45件，南街结了49件，北街多于南街。',
      '按案由分，劳动争议142件、交通事故116件、买卖合同30件、民间借贷202件，民间借贷数量最多，比居第二位的劳动争议多80件。',
      '固定资产投资增幅东湖区为15.5%，平安县为5.2%，平安县领先于东湖区。',
      '城镇居民收入增长5.4%，农村居民收入增长6.2%，农村增速慢于城镇。',
      '来信312件、来访486件、网上投诉1208件，网上投诉居首，比来访多772件。',
    ],
    traps: [
      '全年新收民事案件1442件，执行案件1086件，前者结案率低于后者。',
      '东县投诉121件，西县投诉98件，东县办结率低于西县。',
      '民事案件1442件，同比下降5.4%，执行案件增长6.2%，民事增幅高于执行。',
      '东镇用时12天，西镇用时15天，西镇快于东镇。',
      '来信312件、来访486件、网上投诉1208件，网上投诉居首，比上年多772件。',
      '东县投诉下降12.1%，西县投诉下降9.8%，东县降幅大于西县。',
    ],
  },
}

const MORE = '超过|多于|高于|大于|快于|领先于|高过|多过'
const FEWER = '不足|少于|低于|小于|慢于|落后于|不及|少过'
const SAID = new RegExp(
  `(?<=[，；])(?<one>前者|[^，。；：\\d\\n]{2,12}?)(?:已经?|仍|也|均|都|略|明显|大幅|远|稍)*(?:(?<more>${MORE})|(?<less>${FEWER}))了?(?<two>后者|(?:同期)?[^，。；：\\d\\n]{2,14}?)(?=[，。；\\n])`,
  'g',
)
/** What every count or rate may be called. */
const NEUTRAL = /(?:同期|数量|件数|总量|增速|增幅|案件|收案|[的数量类])/g
const OTHER = /上年|去年|同期|其中|比|较|最|平均|合计|共/

/** 前者多于后者, 农村增速快于城镇: of the two figures right before the words. */
function compared({ claims }: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const pair = lastTwo(claims, m.index)
  if (!pair) return undefined
  const { one, two, more } = m.groups as Record<string, string | undefined>
  const [first, second] = pair
  const words = pair.map(c => `${c.label}${c.noun}`)
  const straight = one === '前者' ? two === '后者' : isOf(one!, words[0]!, words[1]!) && isOf(two!, words[1]!, words[0]!)
  const turned = one !== '前者' && isOf(one!, words[1]!, words[0]!) && isOf(two!, words[0]!, words[1]!)
  if (straight === turned) return undefined
  const [own, other] = straight ? [first, second] : [second, first]
  if ([own, other].some(c => c.sign < 0 || /[降减跌]/.test(c.label))) return undefined
  if (/[天日时分钟]$/.test(own.unit) && /快|慢/.test(m[0])) return undefined
  const holds = more ? own.printed > other.printed : own.printed < other.printed
  return inWords(holds, {
    kind: 'rank',
    claim: { start: m.index, end: m.index + m[0].length },
    stated: own.value,
    computed: other.value,
    parts: [first, second],
    message: `${figure(own)}${own.printed > other.printed ? '大于' : own.printed < other.printed ? '小于' : '等于'}${figure(other)}，与“${m[0]}”${holds ? '相符' : '不符'}。`,
  })
}

/** The two figures of one measure that end the words before this place, and no third. */
function lastTwo(claims: readonly Claim[], at: number): readonly [Claim, Claim] | undefined {
  const end = endedBefore(claims, at)
  const [third, first, second] = [claims[end - 3], claims[end - 2], claims[end - 1]]
  if (!first || !second || at - second.stop > 1 || !isLike(first, second) || OTHER.test(`${first.label}${second.label}`)) return undefined
  return third && isLike(third, second) && first.sep !== '；' ? undefined : [first, second]
}

const isLike = (c: Claim, o: Claim): boolean =>
  c.form === o.form &&
  c.unit === o.unit &&
  (c.role === o.role || c.form === 'percent') &&
  /^(?:count|rate|share|change|none)$/.test(c.role) &&
  /^(?:count|rate|share|change|none)$/.test(o.role) &&
  c.paragraph === o.paragraph &&
  c.sentence === o.sentence &&
  c.owner < 0 &&
  o.owner < 0 &&
  c.precision === 'exact' &&
  o.precision === 'exact'

/** Is all that the words name told of this figure, and something of it not of the other? */
function isOf(words: string, own: string, other: string): boolean {
  const name = words.replace(NEUTRAL, '')
  if (name.length < 2) return false
  let apart = false
  for (let i = 0; i + 1 < name.length; i++) {
    const two = name.slice(i, i + 2)
    if (!own.includes(two)) return false
    apart ||= !other.includes(two)
  }
  return apart
}

const AHEAD =
  /(?:最多|居首位?|位居第一|居第一位?|排名第一|高居首位|最高)，(?:比|较)(?:居|位居|排在?|排名|列)?(?:第二位?的)?(?<who>[\u4e00-\u9fa5]{2,12}?)(?:案件|纠纷)?(?:多|高|高出|多出)(?:出|了)?$/
const FROM = 44

/** 民间借贷最多，比居第二位的劳动争议多60件 */
function ahead(reading: Reading, by: Claim): Found | undefined {
  const { text } = reading.view
  if (by.form !== 'plain' || by.unit === '' || by.precision !== 'exact') return undefined
  const from = Math.max(0, by.start - FROM)
  const said = AHEAD.exec(text.slice(from, by.start))
  if (!said) return undefined
  const at = from + said.index
  const clause = text
    .slice(Math.max(0, at - 24), at)
    .split(/[，。；：\n]/)
    .at(-1)!
  const list = membersBefore(reading, at)
  const [own, other] = [clause, said.groups!['who']!].map(w => list && namedIn(list, w)?.member.claim)
  if (!own || !other || own === other || own.unit !== by.unit || own.printed <= other.printed) return undefined
  return tellDifference('rank', by, [own, other])
}
