/**
 * 售后、合同、质量三项合计占68.8%; 国内公证占74.0% of 国内民事公证、国内经济公证……; 三类合占商品类的51.87%: a share of several members together, of what is divided
 * into them.
 */

import type { Claim } from '../../../claims.ts'
import { above, meets, total } from '../../../interval.ts'
import { groupBy } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { List } from '../../../lists/list.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { OF_ALL } from '../../../share-runs.ts'
import { alike } from '../../../units.ts'
import { cellOf, divisionOf, itemCalled } from '../../share/division.ts'
import { namedAlike, namedByInitials, namedEach, togetherIn } from '../../share/members.ts'
import { partOf } from '../../share/part.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const jointMembers: RelationRule = {
  kind: 'share',
  title: '几个分项合占',
  find,
  examples: {
    good: [
      '国内民事公证11362件、国内经济公证2417件、涉外公证4583件、涉港澳台公证262件，全年共办理公证18624件，其中国内公证占74.0%。',
      '发电量75.31亿千瓦时：火电48.62亿，风电9.74亿，光伏13.58亿，其他3.37亿；风光发电占31.0%。',
      '商品类9846件，服务类6456件。商品类居前的食品2317件、服装1584件、家居1206件，三类合占商品类的51.87%。',
      '交办问题87项。涉及大气23项、水31项、土壤12项、固废9项、生态12项，水和大气合起来占62.1%。',
      '受理工单2000件：按期答复1900件，逾期100件。位居前三：交通700件、城建500件、教育400件，占总量的80%。',
      '受理工单2000件。前三类分别是交通700件、城建500件、教育400件，占总数的80%。',
      '全年共受理工单2000件，按期答复1900件。居前三的交通700件、城建500件、教育400件，占工单总量的80%。',
      '投诉5001件，商品类2202件，服务类2799件。商品类投诉前三位为食品338件、服装321件、家电317件，占商品类的44.3%。',
      '共办理诉求2000件，其中咨询1200件。噪声类514件、油烟类402件、扬尘类231件，占诉求总数的57.4%。',
      '投诉384件。售后服务101件，占26.3%；合同93件，占24.2%；质量70件，占18.2%；价格18件，占4.7%；其他102件，占26.6%。售后、合同、质量三项合计占68.8%。',
    ],
    bad: [
      '国内民事公证11362件、国内经济公证2417件、涉外公证4583件、涉港澳台公证262件，全年共办理公证18624件，其中国内公证占77.0%。',
      '发电量75.31亿千瓦时：火电48.62亿，风电9.74亿，光伏13.58亿，其他3.37亿；风光发电占34.0%。',
      '商品类9846件，服务类6456件。商品类居前的食品2317件、服装1584件、家居1206件，三类合占商品类的57.91%。',
      '交办问题87项。涉及大气23项、水31项、土壤12项、固废9项、生态12项，水和大气合起来占65.1%。',
      '受理工单2000件：按期答复1900件，逾期100件。位居前三：交通700件、城建500件、教育400件，占总量的85%。',
      '投诉384件。售后服务101件，占26.3%；合同93件，占24.2%；质量70件，占18.2%；价格18件，占4.7%；其他102件，占26.6%。售后、合同、质量三项合计占66.8%。',
    ],
    traps: [
      '受理工单2000件。位居前三：交通700件、城建500件、教育400件，占总量的20%。',
      '本月工单2000件，上半年累计12000件。位居前三：交通700件、城建500件、教育400件，占总量的80%。',
      '受理工单2000件，有效1800件。位居前三：交通700件、城建500件、教育400件，占总量的88.9%。',
      '受理工单2000件。上月前三位为交通250件、城建200件、教育150件，占当月总量的32.4%。',
    ],
  },
}

/** Several members, and what they are all of. */
type Members = Pick<List, 'parts' | 'total'>

/** How many figures back a member, and before the first of them the whole, may stand. */
const FAR = 60
/** So many figures behind a list its members may be spoken of under a name of their own. */
const NEAR = 6

function find(reading: Reading): Found[] {
  const byParagraph = groupBy(reading.lists, l => l.total.paragraph)
  return reading.claims.flatMap(s => {
    if (s.role !== 'share' || s.form !== 'percent' || s.precision !== 'exact' || s.printed >= 100) return []
    const members =
      ofNamed(reading, s) ??
      putTogether(reading, byParagraph.get(s.paragraph) ?? [], s) ??
      toldTogether(reading, s) ??
      dividedTogether(reading, s) ??
      foremost(reading, s)
    return (members && decideNamed(s, members.parts, members.total)) ?? []
  })
}

const OF_NAMED = /^[两二三四五六]?(?:项|类|者|部分)?(?:合计占|合占|共占)([\u4e00-\u9fa5]{2,8}?)(?:总数|总量)?的$/

/** 三类合占商品类的: of the one count that bears the very name. */
function ofNamed({ claims, items }: Reading, s: Claim): Members | undefined {
  const name = OF_NAMED.exec(s.label)?.[1]
  const item = name ? items.of.get(s.id) : undefined
  const part = item && item.sentence === s.sentence ? partOf(item, s) : undefined
  const [first] = part?.parts ?? []
  if (!part || !first || part.parts.length < 2 || !part.parts.every(p => isExactCount(p) && alike(p.unit, first.unit))) return undefined
  const wholes = claims
    .slice(Math.max(0, s.id - FAR), first.id)
    .filter(c => c.paragraph === s.paragraph && c.label === name && isExactCount(c) && alike(c.unit, first.unit))
  const [whole] = wholes
  return whole && wholes.length === 1 && !above(part.value, whole.value) ? { parts: part.parts, total: whole } : undefined
}

const ONE_NAME = /^(?:其中)?([\u4e00-\u9fa5]{3,8}?)(?:合计|两者|两项|二者)?占(?:比|总[量数额]|全部)?(?:为|约|达)?$/

/** 国内公证占, 风光发电占: those members of a list that the one name puts together, by the words they have in common or the first character of each. */
function putTogether({ claims }: Reading, lists: readonly List[], s: Claim): Members | undefined {
  const name = ONE_NAME.exec(s.label)?.[1]
  if (!name) return undefined
  const list = lists.findLast(l => isJustBefore(l, s)) ?? closed(claims, s)
  // Counted under this very name, it is that count's own share.
  const counted = claims.slice(Math.max(0, s.id - 4 * NEAR), s.id).some(c => c.role === 'count' && c.label.endsWith(name))
  const parts = list && !counted ? (namedAlike(list.parts, name) ?? namedByInitials(list.parts, name, list.total)) : undefined
  return list && parts ? { parts, total: list.total } : undefined
}

function isJustBefore({ parts, total: sum, choice }: List, s: Claim): boolean {
  const last = Math.max(sum.id, parts.at(-1)!.id)
  if (last >= s.id || s.id - last > NEAR || s.sentence - sum.sentence > 1) return false
  return parts.length > 2 && !choice && meets(total(parts.map(p => p.value)), sum.value)
}

/** 甲11362件、乙2417件、丙4583件、丁262件，全年共办理18624件: the counts right before one that are, to the last, all of it. */
function closed(claims: readonly Claim[], s: Claim): Members | undefined {
  const isOwn = (c: Claim | undefined): c is Claim =>
    c?.role === 'count' && c.form === 'plain' && c.owner < 0 && c.paragraph === s.paragraph
  for (let at = s.id - 1; at >= Math.max(0, s.id - NEAR); at--) {
    const whole = claims[at]
    const parts: Claim[] = []
    let sum = 0
    for (let n = at - 1; isOwn(whole) && n >= 0 && parts.length < 2 * NEAR; n--) {
      const part = claims[n]
      if (!isOwn(part) || part.unit !== whole.unit || part.sentence !== whole.sentence || sum >= whole.printed) break
      parts.unshift(part)
      sum += part.printed
    }
    if (whole && parts.length > 2 && sum === whole.printed) return { parts, total: whole }
  }
  return undefined
}

/** 售后、合同、质量三项合计占: those of these names, or as many as are said right before it, of what their own shares are of. */
function toldTogether({ claims }: Reading, s: Claim): Members | undefined {
  const words = togetherIn(s.lead)
  if (!words) return undefined
  const { names, said } = words
  if (names.length && said !== undefined && said !== names.length) return undefined
  const near = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => c.paragraph === s.paragraph && isExactCount(c))
  const parts = names.length ? namedEach(near, names) : rightBefore(claims, s, said)
  const whole = parts && ofOwnShares(claims, near, parts)
  return parts && whole ? { parts, total: whole } : undefined
}

/** 2684个，占31.85%；1543个，占18.31%；1107个，占13.14%，三个行业合占: as many counts with shares of their own, right before it. */
function rightBefore(claims: readonly Claim[], s: Claim, said: number | undefined): Claim[] | undefined {
  const parts = Array.from({ length: said ?? 0 }, (_, n) => claims[s.id - 2 * (n + 1)]).reverse()
  return parts.length > 1 &&
    parts.every((c): c is Claim => isExactCount(c) && c.sentence === s.sentence && ownShare(claims, c) !== undefined)
    ? parts
    : undefined
}

const ownShare = (claims: readonly Claim[], c: Claim): Claim | undefined => {
  const next = claims[c.id + 1]
  const own = next?.role === 'share' && next.form === 'percent' && next.step < 1 && (/^占比?$/.test(next.label) || next.owner === c.id)
  return own ? next : undefined
}

/** What the own shares of the members, two at least, are of. */
function ofOwnShares(claims: readonly Claim[], near: readonly Claim[], parts: readonly Claim[]): Claim | undefined {
  const first = parts[0]!
  if (parts.some(p => !alike(p.unit, first.unit))) return undefined
  const told = parts.flatMap(p => {
    const share = ownShare(claims, p)
    return share ? [{ part: p, share }] : []
  })
  const from = Math.min(...parts.map(p => p.id))
  return told.length < 2
    ? undefined
    : near.findLast(w => w.id < from && alike(w.unit, first.unit) && told.every(({ part, share }) => fitsShare(share, part.value, w.value)))
}

/** 水和大气合起来占: of what is divided into them and others. */
function dividedTogether(reading: Reading, s: Claim): Members | undefined {
  const words = togetherIn(s.lead)
  if (!words?.names.length || (words.said ?? words.names.length) !== words.names.length) return undefined
  const items = words.names.map(name => itemCalled(reading, s, name))
  const [first] = items
  const unit = first?.head.unit
  if (!first || unit === undefined || new Set(items).size < items.length || items.some(i => i?.sentence !== first.sentence))
    return undefined
  const division = divisionOf(reading, first, unit)
  const parts = items.map(i => division?.members.find(m => m.id === cellOf(i, unit)?.id))
  return division && parts.every(p => p !== undefined) ? { parts, total: division.whole } : undefined
}

/** 位居前三：甲783件, 前三类分别是甲783件 */
const FOREMOST =
  /(?:^|[，。；])[^，。；：、]{0,12}前([两二三四五六七八九十\d])(?:大?[位名类项个]|的)?[^，。；：、]{0,8}(?:：|分别为|分别是|依次为|依次是|[为是有的])[^，。；：、]*$/
const OTHER_TIME = /上[年月周季期]|去年|前年|同期|当[年月季周日天期]/
const OF_NAME = /^占([\u4e00-\u9fa5]{2,8}?)(?:总[数量])?的$/
const ALL = /[全共总]|受理|收到|接到|接收|办理|交办|转办|登记|承办/

/** 位居前三：甲783件、乙579件、丙562件，占总量的77%: as many as were announced, joined by 、 to the last, have the share together, where it is not the last one's. */
function foremost({ claims }: Reading, s: Claim): Members | undefined {
  const ofName = OF_NAME.exec(s.label)?.[1]
  const last = (OF_ALL.test(s.label) || ofName) && !/分别|依次|各/.test(s.label) && s.sep === '，' ? claims[s.id - 1] : undefined
  if (!last || s.lead !== `，${s.label}`) return undefined
  let from = last.id
  while (claims[from]!.lead.startsWith('、') && from > 0 && last.id - from < NEAR * 2) from--
  const parts = claims.slice(from, s.id)
  const same = parts.every(p => isExactCount(p) && p.owner === s.owner && p.sentence === s.sentence && alike(p.unit, last.unit))
  const said = FOREMOST.exec(parts[0]!.lead)?.[1]
  // 上月前三位为……，占当月总量的: of another time than what was counted before.
  if (OTHER_TIME.test(parts[0]!.lead) || OTHER_TIME.test(s.label)) return undefined
  if (!same || parts.length < 2 || (said !== undefined && numeralOf(said) !== parts.length)) return undefined
  const sum = total(parts.map(p => p.value))
  // 商品类投诉前三位为……，占商品类的44.3%: only where so many are announced, and of the one count that is so called.
  if (ofName && !OF_ALL.test(s.label)) {
    const called = claims
      .slice(Math.max(0, from - FAR), from)
      .filter(c => isExactCount(c) && c.label.endsWith(ofName) && alike(c.unit, last.unit))
    return said !== undefined && called.length === 1 && above(called[0]!.value, sum) ? { parts, total: called[0]! } : undefined
  }
  const wholes = claims
    .slice(Math.max(0, from - FAR), from)
    .filter(c => c.paragraph === s.paragraph && isExactCount(c) && c.owner === s.owner && alike(c.unit, last.unit) && above(c.value, sum))
  if (wholes.some(w => fitsShare(s, last.value, w.value))) return undefined
  const fitting = wholes.find(w => fitsShare(s, sum, w.value))
  const told = wholes.filter(w => ALL.test(w.label))
  // Not announced as so many: of what opens the paragraph, or says that it is all, and only where it holds.
  if (said === undefined) return fitting && (told.includes(fitting) || fitting === wholes[0]) ? { parts, total: fitting } : undefined
  const whole = fitting ?? (told.length === 1 && told[0] === wholes[0] ? told[0] : undefined)
  return whole && { parts, total: whole }
}
