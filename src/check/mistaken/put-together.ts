/**
 * @module What several have together: 前三位：交通783件、城建579件、政法562件，占工单总量的70%; 举报中食品56件、消费49件、竞争44件，合计占比74.27%; 乡科级123件，少175件；事业单位30件，少49件；农村97件，少129件；以上
 * 三类占65.34%. How many they are is announced or said, or they are all that stand joined; what they are of is named, or opens the paragraph.
 */

import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { digitsOf, oneDiffers } from '../hand.ts'
import { meets, over, times } from '../interval.ts'
import { printedRate } from '../lists/index.ts'
import { NUMERAL } from '../numerals.ts'
import type { Found, Reading } from '../reading.ts'
import { isClose } from '../relations/share/verdict.ts'
import { alike } from '../units.ts'
import { one, together, type Whole, wrong } from './wrong-share.ts'

/** So many have a share together at most, and so many figures before them their whole may stand. */
const MOST = 8
const BACK = 40
/** 合计占, 三类合占, 以上三类占, 五地共占; behind an announcement 占 alone. */
const SAID =
  /^(?:以上|上述|这|其中)*(?:([两二三四五六七八])(?:大?[类项者种个位市县区省地])[\u4e00-\u9fa5]{0,2})?(合计|合并|共计|总共|合|共)?占(?:比|(?:[\u4e00-\u9fa5]{0,6})(?:总[数量额])(?:的)?|全部的?)?$/
const ANNOUNCED =
  /前([两二三四五六七八\d])(?:大?[位名类项个]|的)?[^，。；：、]{0,8}(?:：|分别为|分别是|依次为|依次是|[为是有的])[^，。；：、]*$|居前的?[^，。；：、]{0,8}$/
const TOTAL = /[共总]|受理|收到|接到|接收|办理|受案|登记/
/** Of another time than what opens the paragraph. */
const OTHER_TIME = /上[月年周季期]|去年|前年|同期|当[年月季周日天期]/
const DONE = /[已办]结|办复|解决|成功|回复/
/** A list that opens so is of what is named, and not of what opens the paragraph. */
const WITHIN = /(?:^|[。；，])(?:在|其中)?(?:(\d+)[\u4e00-\u9fa5]{1,2}|([\u4e00-\u9fa5]{2,8}?))(?:案件)?[中里](?:，|[^，。；：]*$)/
/** So near lies a slip that is no slip of one digit. */
const POINTS = 3

export function putTogether(reading: Reading, known: readonly Found[]): Found[] {
  const told = new Map(known.filter(f => f.kind === 'share').map(f => [f.claim.start, f]))
  return reading.claims.flatMap(s => {
    if (s.role !== 'share' || s.form !== 'percent' || s.precision !== 'exact' || s.printed >= 100) return []
    const before = told.get(s.start)
    return before && before.verdict !== 'undecided' ? [] : (judge(reading, s) ?? [])
  })
}

function judge(reading: Reading, s: Claim): Found | undefined {
  const parts = partsOf(reading, s)
  const top = parts && together(parts)
  const whole = parts && top ? wholeOf(reading, s, parts, top) : undefined
  if (!top || !whole) return undefined
  const rate = times(over(top.value, whole.value), 100)
  return nearTo(s, top, whole) && !isClose(s, rate) ? wrong(s, top, one(whole)) : undefined
}

/** The counts that have it together: as many as are said, or all that stand joined and are announced. */
function partsOf({ claims }: Reading, s: Claim): Claim[] | undefined {
  const said = SAID.exec(s.label)
  if (!said || !/^[，；]/.test(s.lead) || s.lead.slice(1) !== s.label) return undefined
  const row: Claim[] = []
  for (let at = s.id - 1; at >= 0 && row.length < MOST; at--) {
    const c = claims[at]!
    if (c.paragraph !== s.paragraph || c.sentence !== s.sentence) break
    if (c.role === 'base' || c.role === 'change' || c.role === 'points' || c.owner !== s.owner) continue
    if (!isCount(c) || (row[0] && !alike(c.unit, row[0].unit))) break
    row.unshift(c)
    if (!c.lead.startsWith('、') && !said[1] && !/^；/.test(c.lead) && !(said[2] && c.sep === '，')) break
  }
  const first = row[0]
  const announced = first ? ANNOUNCED.exec(first.lead) : null
  const many = said[1] ? NUMERAL[said[1]]! : announced?.[1] ? (NUMERAL[announced[1]] ?? Number(announced[1])) : undefined
  if (!said[1] && !said[2] && !announced) return undefined
  const parts = many === undefined ? row : said[1] ? row.slice(-many) : row
  return parts.length > 1 && (many === undefined || parts.length === many) ? parts : undefined
}

/** The one whole that is named or opens the paragraph, where no other count would do. */
function wholeOf({ claims }: Reading, s: Claim, parts: readonly Claim[], top: Whole): Claim | undefined {
  const first = parts[0]!
  const before = claims
    .slice(Math.max(0, first.id - BACK), first.id)
    .filter(c => isCount(c) && c.role !== 'base' && c.paragraph === s.paragraph && alike(c.unit, first.unit) && c.printed > top.printed)
  const fits = (c: Claim, of: Whole): boolean => meets(printedRate(s), times(over(of.value, c.value), 100))
  if (OTHER_TIME.test(first.lead) || OTHER_TIME.test(s.label)) return undefined
  if (before.some(c => fits(c, top) || fits(c, one(parts.at(-1)!)))) return undefined
  const within = WITHIN.exec(first.lead)
  const [number, name] = [within?.[1], within?.[2]]
  if (number) return before.findLast(c => String(c.printed) === number)
  if (name) return only(before.filter(c => c.label.replace(/^(?:其中|共|全年)+/, '').endsWith(name)))
  // What opens it is the largest of all, and says that it is all.
  const most = Math.max(...before.map(c => c.printed))
  const opening = before.find(c => c.owner < 0 && c.printed === most && TOTAL.test(c.label) && !DONE.test(c.label))
  const slip = opening && nearTo(s, top, opening) ? opening : undefined
  return slip ?? (s.printed / s.step >= TELLING ? only(before.filter(c => isOneDigit(s, top, c))) : undefined)
}

/** Four digits, all but one the same, come out by chance in few texts. */
const TELLING = 1000

const meantBy = (top: Whole, whole: Claim): number => (100 * top.printed) / whole.printed
const isOneDigit = (s: Claim, top: Whole, whole: Claim): boolean =>
  oneDiffers(digitsOf(s.printed, s.step), digitsOf(meantBy(top, whole), s.step))
const nearTo = (s: Claim, top: Whole, whole: Claim): boolean =>
  Math.abs(meantBy(top, whole) - s.printed) <= POINTS || isOneDigit(s, top, whole)

const only = (all: readonly Claim[]): Claim | undefined => (all.every(c => c.printed === all[0]!.printed) ? all[0] : undefined)
