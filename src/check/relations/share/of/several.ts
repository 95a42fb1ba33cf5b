/**
 * @module A share that several have together, with brackets or other figures between: 扑救火灾17.4万起（另有…），抢险救援10.4万起，合计占总数的70.7%; 滑坡占25%，崩塌占31.2%，塌陷占34.4%，
 * 三类合占90.6%; 农村干部占46%，乡科级占27%……农村和乡科级占70%以上. Part of the kind `share`.
 */

import type { Claim } from '../../../claims.ts'
import { above, printedSum, total } from '../../../interval.ts'
import { type Item, ownShare, until } from '../../../items.ts'
import { fitsShare } from '../../../lists/index.ts'
import { NUMERAL } from '../../../numerals.ts'
import type { Found, Reading } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { tell, tellShare } from '../../patterns/told.ts'
import { isCalled } from '../division.ts'

const TOGETHER =
  /^(?:以上|上述|这|其中)*(?:([两二三四五六])(?:大?[类项者种个])?[\u4e00-\u9fa5]{0,4}?)?(?:合计|合并|合起来|加起来|合|共计|总共|共)占(?:比|(?:全部)?总[数量体](?:的)?)?$/
/** So many have a share together, and so many figures before them are asked for the whole. */
const MOST = 6
const WHOLES = 6

/** The last few counts before it, on its own level of brackets, of one told before them: it holds, or says nothing. */
export function ofCountsTogether({ items }: Reading, s: Claim): Found | undefined {
  const said = isShare(s) && s.precision === 'exact' && s.step < 1 && s.sep === '，' ? TOGETHER.exec(s.label) : null
  const last = said ? items.of.get(s.id) : undefined
  if (!said || !last || last.sentence !== s.sentence || last.head.owner !== s.owner) return undefined
  const { row, at } = last
  for (let n = 2; n <= MOST && n <= at; n++) {
    const parts = row.slice(at - n + 1, at + 1).map(i => i.head)
    if (!parts.every(p => alike(p.unit, last.head.unit) && p.form === 'plain' && p.precision === 'exact')) return undefined
    if (row[at - n + 1]!.sentence !== s.sentence) return undefined
    if (said[1] && NUMERAL[said[1]] !== n) continue
    const sum = total(parts.map(p => p.value))
    const whole = row
      .slice(Math.max(0, at - n + 1 - WHOLES), at - n + 1)
      .findLast(
        i =>
          alike(i.head.unit, last.head.unit) && i.head.precision === 'exact' && above(i.head.value, sum) && fitsShare(s, sum, i.head.value),
      )
    if (whole) return tellShare(s, parts, whole.head)
  }
  return undefined
}

/** The percentages right before it: as many as are said, or all of them that stand in its sentence. */
export function ofSharesTogether({ claims }: Reading, s: Claim): Found | undefined {
  const said = isShare(s) && s.precision === 'exact' ? TOGETHER.exec(s.label) : null
  if (!said) return undefined
  let from = s.id
  while (s.id - from < MOST && isMate(claims[from - 1], s)) from--
  const all = claims.slice(from, s.id)
  const named = said[1] ? NUMERAL[said[1]]! : all.length
  const parts = all.slice(-named)
  // 三类合占 behind two percentages, or behind four: others may be meant.
  return parts.length < 2 || parts.length !== named || all.length !== named ? undefined : added(s, parts)
}

/** A share behind nothing but another: 崩塌占31.2%; 25% may be printed for 25.0%. */
const isMate = (c: Claim | undefined, s: Claim): boolean =>
  c !== undefined && isShare(c) && /占$/.test(c.label) && !/[合共]/.test(c.label) && c.precision === 'exact' && isBeside(c, s)
const isBeside = (c: Claim, s: Claim): boolean => c.paragraph === s.paragraph && c.sentence === s.sentence && c.owner === s.owner

const BOTH = /(?:^|[，。；])(?:其中|可见|以上)?([^，。；占\d]{2,20})占[\u4e00-\u9fa5]{0,10}$/

/** 农村和乡科级占总量的70%以上: of those that are called by name, and were told with a share each. */
export function ofNamedTogether({ items }: Reading, s: Claim): Found | undefined {
  const names = isShare(s) && s.owner < 0 ? BOTH.exec(s.lead)?.[1]?.split(/[、和与及]/) : undefined
  if (!names || names.length < 2 || names.length > MOST || names.some(n => n.length < 2)) return undefined
  const row = items.top[s.paragraph] ?? []
  const at = until(row, s.id)
  const before = row.slice(Math.max(0, at - 4 * MOST), at)
  const told = names.map(name => before.filter(i => answers(i, name)))
  const shares = told.flatMap(all => (all.length === 1 ? (ownShare(all[0]!) ?? []) : []))
  const [first] = shares
  if (!first || new Set(shares).size < names.length || shares.some(o => o.step !== first.step || o.precision !== 'exact')) return undefined
  return added(s, shares)
}

const answers = ({ head }: Item, name: string): boolean =>
  isCalled(head, name) ||
  (head.label.startsWith(name) && head.label.length - name.length < 3) ||
  // 反映农村干部 of 农村干部, 乡科级 of 乡科级干部.
  (name.length > 3 && head.label.endsWith(name)) ||
  (head.label.length > 2 && name.startsWith(head.label) && /^(?:干部|人员|问题|案件|类|投诉|事项)+$/.test(name.slice(head.label.length)))

/** The sum of shares that were each rounded. */
function added(s: Claim, parts: readonly Claim[]): Found {
  const sum = printedSum(parts)
  const room = parts.reduce((n, p) => n + p.step / 2, s.step / 2)
  return tell({
    kind: 'share',
    claim: s,
    stated: s.value,
    computed: { min: sum - room, max: sum + room },
    parts,
    working: `${parts.map(p => `${number(p.printed)}%`).join('＋')}＝${number(sum)}%`,
    said: figure(s),
  })
}

const isShare = (c: Claim): boolean => c.role === 'share' && c.form === 'percent'
