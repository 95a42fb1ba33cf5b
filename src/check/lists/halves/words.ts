/**
 * @module The two halves by their names: the second denies the first, names the opposite of it with otherwise the same words, or says what
 * is still left.
 */
import type { Claim } from '../../claims.ts'
import { twoClasses } from '../classes/kinds.ts'

/** Words that leave nothing between them, where all else in the two names is the same. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['专职', '兼职'],
  ['专任', '兼任'],
  ['线上', '线下'],
  ['网上', '线下'],
  ['网上', '现场'],
  ['线上', '现场'],
  ['城镇', '农村'],
  ['农业', '非农'],
  ['城市', '农村'],
  ['主办', '会办'],
  ['主办', '协办'],
  ['主办', '分办'],
  ['承办', '协办'],
  ['承办', '会办'],
  ['网上', '窗口'],
  ['线上', '窗口'],
  ['任中', '离任'],
  ['初次', '重复'],
  ['首次', '重复'],
  ['公办', '民办'],
  ['公立', '民营'],
  ['公立', '民办'],
  ['集中', '分散'],
  ['分散', '集中'],
  ['直办', '转办'],
  ['转办', '直办'],
  ['有', '无'],
  ['可', '不可'],
  ['能', '不能'],
  ['是', '否'],
  ['到期', '未到期'],
  ['大会期间', '平时'],
  ['出境', '入境'],
  ['入境', '出境'],
  ['前一类', '后一类'],
  ['大会期间', '闭会期间'],
  ['会议期间', '闭会期间'],
  ['会议期间', '平时'],
]

/** Two words that leave nothing between them. */
const PARTITIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/已?办结|已完成|完成$|已审结|审结/, /在办|未办结|未完成|正在(?:办理|查办)|推进中|未审结|正在审理/],
  [/^是/, /^否/],
  [
    /^(?:已|全部|当场)?(?:整改|改正|治理|完成|办结|化解|处置|拆除|清理|销号|消除|审结|解决)[\u4e00-\u9fa5]{0,4}$/,
    /^(?:剩余|余下|其余|尚余|还剩|剩下)$/,
  ],
  [/^(?:已|完成)?整改(?:销号|到位|完毕|完成)?$|销号$/, /^(?:正在|仍在|尚在)?(?:推进)?整改中?$/],
  [/合格$/, /不合格/],
  [
    /(?:办结|完成|化解|解决|整改|销号|处置|治理|办理|调处)(?:完毕|到位)?$/,
    /^(?:仍|尚|还)在(?:推进|协调|办理|处理|处置|化解|整改|核查|跟踪|调处|研究)(?:之?中)?$/,
  ],
  [/到期/, /未到期/],
  [/判决$/, /未结|未判决/],
  [/(?:结案|审结|执结|办结|已结)$/, /^(?:尚)?未结(?:案)?$/],
  [/^(?:其中)?已建(?!议)/, /^(?:尚)?未建(?!议)/],
  [/^(?:其中)?有效/, /^(?:(?:重复|恶意|误拨|骚扰)[、和或及]?)*无效/],
  [/完工$|建成$/, /在建$/],
  [/^人员经费$/, /^(?:日常)?公用经费$/],
  [/机构(?:集中)?(?:养育|供养)$/, /(?:社会)?散居(?:养育|供养)?$/],
  [/政府$/, /部门$/],
  [/办结$/, /^阶段性办结/],
  [/桌面/, /实战/],
  [/(?<![未不])达标$/, /超标$/],
  // 其中去年遗留21件、今年新排查87件
  [/(?:去年|上一?年|往年|历年|以前年度|此前)[\u4e00-\u9fa5]{0,2}(?:遗留|结转|积存|旧存|转入|未结)/, /^(?:今年|本年度?|当年|年内)新/],
]

/** What a name may begin with and mean the same: 已整改 and 整改, 其中男 and 男. */
export const plainly = (label: string): string => label.replace(/^(?:其?中|分别|共有?|已经?|均|被|予以|为|有|属于?)+/, '')
/** Words that deny what follows; 予以公开 and 不予公开 leave room between them, and so do accepted and refused, charged and not charged. */
const DENIED = /^(?:尚未|未能|未被|没有|不可|不能|未|不|无|非)(?!予?(?:公开|受理|立案|成立|起诉|备案|支持|批准|批捕|逮捕))/

const LEFT = /^(?:目前|现|同时)?(?:尚|还|仍|另)(?:有|余|剩)$|^(?:剩余|余下|还剩|剩下|尚余|仅剩)$/
const UNDONE = /未|正在|在办|在审|待|尚|推进|审理|办理|整改|处理|建设/
const DONE = /已|办结|审结|结案|完成|整改|化解|解决|销号|到位|落实|建成|处置|处理|答复|办复|拆除|清理|治理|消除|回复|清退|达标|创建/

/** Does the second name what the first leaves out: 已化解 and 正在化解, 办结 and 在办? */
export function complementary(a: Claim, b: Claim): boolean {
  const [one, other] = [plainly(a.label), plainly(b.label)]
  if (leavesOut(one, other) || leavesOut(other, one) || twoClasses(a, b)) return true
  if (left(a, b) || turned(a, b)) return true
  const rest = /(?:正在|尚未|未|待)([\u4e00-\u9fa5]{2,4})$/.exec(b.label)?.[1]
  if (rest && a.label.endsWith(rest) && !/(?:正在|尚未|未|待)[\u4e00-\u9fa5]{2,4}$/.test(a.label)) return true
  return PARTITIONS.some(([x, y]) => x.test(a.label) && !y.test(a.label) && y.test(b.label))
}

/** 未采纳 of 采纳; 兼职网格员 of 专职网格员; 线下 of 线上培训. */
function leavesOut(one: string, other: string): boolean {
  // 调解成功319件，调解不成功8件: denied behind what both begin with.
  const same = [...one].findIndex((c, i) => c !== other[i])
  const [a, b] = same > 1 && DENIED.test(other.slice(same)) ? [one.slice(same), other.slice(same)] : [one, other]
  const denied = DENIED.test(b)
    ? b
        .replace(DENIED, '')
        .replace(/^[可能予]/, '')
        .replace(/的$/, '')
    : ''
  // 调解成功227件，未成功的4件.
  if (denied === '成功' && a.endsWith(denied)) return true
  if (denied.length >= 2 && a.replace(/^[可能]/, '') === denied) return true
  return OPPOSITES.some(([x, y]) => {
    if (!a.startsWith(x) || !b.startsWith(y) || a.startsWith(y)) return false
    const [rest, other] = [a.slice(x.length), b.slice(y.length)]
    return rest === other || (x.length > 1 && (rest === '' || other === ''))
  })
}

/** 19个村建成…，尚有3个村正在建设: what is left after what was done. */
export function left(a: Claim, b: Claim): boolean {
  if (!LEFT.test(b.label) || !DONE.test(a.label + a.noun)) return false
  return UNDONE.test(b.noun) || (b.noun === '' && /剩|余/.test(b.label))
}

/** 经审查立案1926件，另有248件转为来信处理: what was not taken up, and what became of it. */
export const turned = (a: Claim, b: Claim): boolean => /立案$/.test(a.label) && LEFT.test(b.label) && /^转(?:为|作|交|成)/.test(b.noun)
