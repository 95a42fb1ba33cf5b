/**
 * 农村公厕21座，分布在三个乡镇：甲镇5座、乙乡11座、丙镇5座; 收入总计1186.57万元，由以下三部分组成：……; 分两批到位资金29.2亿元，第一批9.1亿元于3月到账，第二批20.1亿元于8月到账; 承办省、市、县三级建议125件——省级22件，……: the
 * words say how many members a total has, and right behind it as many figures of its unit stand in the sentence.
 */
import type { Claim } from '../../../claims.ts'
import { rounded, total } from '../../../interval.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const asManyAsSaid: RelationRule = {
  kind: 'sum',
  title: '说明分为几项的总数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '需整改的农村公厕21座，分布在三个乡镇：青山镇5座、大坪乡11座、龙泉镇5座，均已整改。',
      '本部门收入总计1186.57万元，由以下三部分组成：预算拨款889.69万元，基金拨款254.00万元，上年结转42.88万元。',
      '年内分两批到位专项债券资金29.2亿元，第一批9.1亿元于3月到账，第二批20.1亿元于8月到账。',
      '承办省、市、县三级人大代表建议125件——省级22件，市级80件，县级23件——均已办结。',
      '全镇面积276.82平方公里，由平原14.30平方公里和山地262.52平方公里两部分构成，下辖20个村。',
    ],
    bad: [
      '需整改的农村公厕24座，分布在三个乡镇：青山镇5座、大坪乡11座、龙泉镇5座，均已整改。',
      '本部门收入总计1126.57万元，由以下三部分组成：预算拨款889.69万元，基金拨款254.00万元，上年结转42.88万元。',
      '年内分两批到位专项债券资金22.2亿元，第一批9.1亿元于3月到账，第二批20.1亿元于8月到账。',
      '承办省、市、县三级人大代表建议145件——省级22件，市级80件，县级23件——均已办结。',
      '全镇面积226.82平方公里，由平原14.30平方公里和山地262.52平方公里两部分构成，下辖20个村。',
      '安排补助资金90万元，分三期拨付：第一期30万元，第二期30万元，第三期20万元。',
    ],
    traps: [
      '需整改的农村公厕24座，主要分布在三个乡镇：青山镇5座、大坪乡11座、龙泉镇5座。',
      '年内分两批到位专项债券资金29.2亿元，第一批9.1亿元中支出8亿元，第二批20.1亿元。',
      '农村公厕24座，分布在三个乡镇：青山镇5座、大坪乡11座、龙泉镇等5座。',
      '检查企业90家，涉及三个行业：餐饮发现隐患20家、商超30家、住宿10家。',
      '全市分三批完成改造90个，第一批20个，第二批30个，第三批正在推进。',
    ],
  },
}

const N = '([两二三四五六七八九]|\\d)'
const PARTS = '(?:个(?:部分|方面|类别|批次|阶段|乡镇|镇街|街道|县区|区县|社区|行政村|村|县|区|镇)|大?(?:部分|类|批次?|块|级|期|项|种))'
/** Between the total and the first member. */
const BEHIND = new RegExp(
  `^[^。；\\n\\d]{0,6}，(?:[所其][\\u4e00-\\u9fa5]{1,6}?|按[\\u4e00-\\u9fa5]{2,6}?)?(?:由(?:以下|下列)?|具体)?(?:分为|分成|分|分布在|分属|来自|划分为)?${N}${PARTS}(?:组成|构成|拨付|下达|实施|发放|安排|到位)?(?:，(?:分别|具体)?[为是]|：)`,
)
/** Before the total: 分两批到位, 省、市、县三级. */
const AHEAD = new RegExp(`(?:[分按]${N}(?:个)?(?:批次?|期|次|类|阶段)|[省市县乡镇村]、[省市县乡镇村、]{1,5}${N}级)[\\u4e00-\\u9fa5]{2,20}$`)
/** 由平原14平方公里和山地262平方公里两部分构成 */
const CLOSED = new RegExp(`^${N}(?:个)?(?:大?部分|类|块|方面)(?:组成|构成)`)
const OPEN = /主要|重点|其中|比如|例如|等(?=[^\u4e00-\u9fa5]|$)|约|近|发现|中|以上|不足|超过|同比|上年(?!结)|去年(?!结)|累计|另|涉及/
const WORDS = 40
const MOST = 12
const LEAST = 2

function found({ claims, view: { text } }: Reading, whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || whole.paragraph !== claims[whole.id + 1]?.paragraph) return undefined
  const behind = text.slice(whole.stop, whole.stop + WORDS)
  const said = BEHIND.exec(behind)?.[1]
  const ahead = said ? null : AHEAD.exec(text.slice(Math.max(0, whole.start - WORDS), whole.start))
  const many = said ?? ahead?.[1] ?? ahead?.[2]
  if (!many && !/^，由/.test(behind)) return undefined
  const n = many ? numeralOf(many) : undefined
  if (/主要/.test(behind.slice(0, 12)) || OPEN.test(whole.label.replace(/^.*?(?=分)/, ''))) return undefined
  const rest = claims
    .slice(whole.id + 1, whole.id + 1 + MOST)
    .filter(c => c.paragraph === whole.paragraph && c.sentence === whole.sentence && c.owner < 0 && c.unit === whole.unit)
  const parts = n === undefined ? rest.slice(0, closes(text, rest)) : rest
  if (parts.length < LEAST || (n !== undefined && parts.length !== n)) return undefined
  const first = parts[0]!
  const near = ahead ? /^[，：—]{1,2}/.test(behind) && first.start - whole.stop < 12 : first.start - whole.stop < WORDS
  if (!near || !parts.every((p, i) => isOwnCount(p) && !OPEN.test(i === 0 ? p.label : p.lead) && areAlike(text, p, ahead !== null)))
    return undefined
  if (ahead && parts.some(p => /中|出|支/.test(text.slice(p.stop, p.stop + 2)))) return undefined
  return tellSum(whole, parts, { stated: rounded(whole), computed: total(parts.map(rounded)) })
}

/** How many of them the words 两部分构成 close, as many as they say. */
function closes(text: string, rest: readonly Claim[]): number {
  const at = rest.findIndex(c => CLOSED.test(text.slice(c.stop, c.stop + WORDS)))
  const n = at < 0 ? undefined : CLOSED.exec(text.slice(rest[at]!.stop, rest[at]!.stop + WORDS))![1]
  return n !== undefined && numeralOf(n) === at + 1 ? at + 1 : 0
}

/** A plain member: with a name before its figure, and no verb that tells of something done with it. */
const areAlike = (text: string, p: Claim, batch: boolean): boolean =>
  p.label.length > 0 &&
  p.label.length < 16 &&
  (batch ||
    !/^[\u4e00-\u9fa5]/.test(text.slice(p.stop, p.stop + 1)) ||
    CLOSED.test(text.slice(p.stop, p.stop + WORDS)) ||
    /^[和与及]/.test(text[p.stop]!))
