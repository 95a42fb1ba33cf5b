/**
 * @module A number that is taken up again, with a slip: 摸排校舍87处……这78处校舍中; 已整改40项……上述已整改的42项均已销号; 代表建议143件、提案168件……对168件代表建议逐件建账. The words point back to what was counted before (the deed, or the
 * thing) and say that all of it is meant; what was counted so has one other number, a slip of the hand away, and no figures beside it make this one.
 */
import type { Claim } from '../../claims.ts'
import { exchanged, oneDiffers } from '../../hand.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { twice } from './twice.ts'

export const takenUp = (reading: Reading): Found[] =>
  reading.claims.flatMap(c => {
    const back = isCount(c) ? referenceOf(reading, c) : undefined
    return back ? (slipOf(reading, c, back) ?? []) : []
  })

/** What is said of the number that is taken up: what was done, and of what it is. */
export interface Reference {
  readonly deed: string
  readonly thing: string
  /** 上述, 这: nothing but what was told. */
  readonly pointed: boolean
  /** 对168件代表建议逐件: that all are meant, the words behind say. */
  readonly each: boolean
}

const LEAD =
  /^(?:[\s\S]*[。；\n])?(?:[^，。；]{0,12}，)?(?:[^，。；]{0,8}[在对从])?(?:全部|所有)?(上述|以上|前述|这|该)?(?:已经?|予以|被|所|经)?([\u4e00-\u9fa5]{2,6}的)?$/
const MIDST = /^([\u4e00-\u9fa5]{0,10}?)[之当]?(?:中|里)(?![央心小期])/
const ALL = /^([\u4e00-\u9fa5]{0,8}?)(?:已?(?:均|都|全部|悉数|逐[件个一项条家户批处]|一一))/
/** Of a part of the time, of others, or of what there is by now. */
const OTHER = /\d月|季度|半年|上年|去年|前年|同期|年[初末底]|累计|历年|以来|其中|另|部分|拟|应|新|未|尚|剩余|其余|其他|各/

export function referenceOf({ view: { text } }: Reading, c: Claim): Reference | undefined {
  const said = LEAD.exec(c.lead)
  // 截至2019年底，立案的126件提案已全部办结: up to when they were done says nothing of how many they are.
  const clause = c.lead.slice(c.lead.search(/[^。；\n]*$/)).replace(/^截[至止][^，。；]{2,10}，/, '')
  if (!said || OTHER.test(clause)) return undefined
  const behind = text.slice(c.stop, c.stop + 16)
  const midst = MIDST.exec(behind)
  const all = midst ?? ALL.exec(behind)
  const pointed = said[1] !== undefined
  const deed = (said[2] ?? '').replace(/的$/, '')
  if (!all || !(pointed || deed || midst || /^(?:[\s\S]*[。；，])?[^，。；]{0,8}对$/.test(c.lead))) return undefined
  return { deed, thing: all[1]!.replace(/^(?:各类|此类)/, ''), pointed, each: !midst }
}

/** What was counted before stands so many figures and paragraphs back at most. */
const BACK = 40
const PARAGRAPHS = 4

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.unit !== '' && c.owner < 0 && c.step === 1

function slipOf({ claims, view: { text } }: Reading, c: Claim, back: Reference): Found | undefined {
  const before = claims
    .slice(Math.max(0, c.id - BACK), c.id)
    .filter(o => o.form === 'plain' && alike(o.unit, c.unit) && c.paragraph - o.paragraph <= PARAGRAPHS)
  const named = before.filter(o => isCount(o) && isNamed(text, o, back))
  const [first] = named
  if (!first || named.some(o => o.printed !== first.printed) || first.printed === c.printed) return undefined
  const same = before.filter(o => o.printed === c.printed)
  if (same.length) return back.each && isSibling(text, first, same, back) ? told(c, first) : undefined
  // 图书馆7个（市级1个、县级6个）……上述8个馆: brackets hold what others are made of.
  if (
    isMade(
      before.filter(o => o.owner < 0),
      c,
    ) ||
    !isSlip(String(first.printed), String(c.printed), back)
  )
    return undefined
  return told(c, first)
}

const told = (c: Claim, first: Claim): Found => ({ ...twice(c, first), named: true })

const NOT = /(?:不予?|未|没有?|拟|正在|应|无法|难以|上年|去年|同期|新)[^，。；]{0,3}$/

/** Was it counted by that deed, or as that thing? */
function isNamed(text: string, o: Claim, { deed, thing, pointed }: Reference): boolean {
  if (/上年|去年|同期|年初|计划|目标/.test(o.label)) return false
  if (deed) {
    const at = o.label.lastIndexOf(deed)
    return at >= 0 && !NOT.test(o.label.slice(0, at)) && isOfThing(text, o, deed, thing)
  }
  const noun = text.slice(o.stop, o.stop + thing.length)
  if (thing.length < 2) return pointed && thing !== '' && o.label.endsWith(thing) && o.label.length > 2
  return o.label.endsWith(thing) || noun === thing
}

/** 审结行政案件86件，审结民事案件95件: where both name a thing, it is one. */
function isOfThing(text: string, o: Claim, deed: string, thing: string): boolean {
  const own = o.label.slice(o.label.lastIndexOf(deed) + deed.length)
  return own === '' || thing === '' || own.endsWith(thing) || thing.endsWith(own) || text.slice(o.stop, o.stop + thing.length) === thing
}

/** 143 for 168, which is the number of what stands beside it under another name. */
const isSibling = (text: string, first: Claim, same: readonly Claim[], { thing, deed }: Reference): boolean => {
  const [one, more] = same
  if (!one || more || deed || thing.length < 3 || one.sentence !== first.sentence || one.paragraph !== first.paragraph) return false
  const words = `${one.label}${text.slice(one.stop, one.stop + 8)}`
  return one.label.length > 1 && Math.abs(one.id - first.id) === 1 && !words.includes(thing.slice(-2))
}

/** 129 and 126, 87 and 78; of figures of one digit only 7 and 8, where the words point. */
function isSlip(one: string, other: string, { pointed, each }: Reference): boolean {
  if (one.length !== other.length) return false
  if (exchanged(one, other)) return true
  if (!oneDiffers(one, other)) return false
  const apart = Math.abs(Number(one) - Number(other))
  return one.length > 2 || (pointed && each && apart <= 2 && (one.length > 1 || apart === 1))
}

/** Do two of what was counted before make it, or what two of them leave? */
function isMade(before: readonly Claim[], c: Claim): boolean {
  const values = [...new Set(before.map(o => o.printed))]
  const known = new Set(values)
  if (values.some(v => v !== c.printed - v && known.has(c.printed - v)) || values.some(v => known.has(v + c.printed))) return true
  return before.some((_, from) => {
    let sum = 0
    for (const o of before.slice(from)) {
      sum += o.printed
      if (sum >= c.printed) break
    }
    return sum === c.printed
  })
}
