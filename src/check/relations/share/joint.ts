/**
 * Several together: 售后服务10142件，占26.4%；合同9287件，占24.2%；质量7014件，占18.3%；……售后、合同、质量三项合计占68.8%. The members are those of these names, or as
 * many as are said right before it; the whole is what their own shares are of. Part of the kind `share`.
 */
import type { Claim } from '../../claims.ts'
import { total } from '../../interval.ts'
import { fitsShare } from '../../lists/index.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { baseOf, decide } from './verdict.ts'

const TOGETHER =
  /(?:^|[，。；：])(?:其中|上述|以上)?([^，。；：\d占]{0,40}?)(?:([两二三四五六七八九])(?:[大]?[项类个者种])[\u4e00-\u9fa5]{0,4}?)?(?:合计|合并|合共|合|共计|共)占(?:比|总[数量])?$/
const NUMBERS = '两二三四五六七八九'
/** How many figures back a member, and before the first of them the whole, may stand. */
const FAR = 60

export function jointShares({ claims }: Reading): Found[] {
  return claims.flatMap(s => {
    const m = s.role === 'share' && s.form === 'percent' && s.precision === 'exact' ? TOGETHER.exec(s.lead) : null
    if (!m) return []
    const said = m[2] ? Math.max(2, NUMBERS.indexOf(m[2]) + 1) : undefined
    const names = namesOf(s.lead)
    const near = claims.slice(Math.max(0, s.id - FAR), s.id).filter(c => c.paragraph === s.paragraph)
    const parts = names.length ? byNames(near, names, said) : rightBefore(claims, s, said)
    const whole = parts && wholeOf(claims, near, parts)
    if (!parts || !whole) return []
    const found = decide(s, { value: total(parts.map(p => p.value)), parts }, [baseOf(whole, true, true)])
    return found && found.verdict !== 'undecided' ? [{ ...found, named: true }] : []
  })
}

/** 售后、合同、质量 of 售后、合同与质量三项合计占: what is told together by name; none where it is not. */
export function namesOf(lead: string): string[] {
  const names = (TOGETHER.exec(lead)?.[1] ?? '').split('、')
  const last = names.pop() ?? ''
  const all = [...names, ...(/^(.{2,}?)[和与及](.{2,})$/.exec(last)?.slice(1) ?? [last])].filter(Boolean)
  return all.length > 1 ? all : []
}

/** Of each name the one count: of the very name, or one that begins with it (售后 of 售后服务). */
function byNames(near: readonly Claim[], names: readonly string[], said: number | undefined): Claim[] | undefined {
  if (said !== undefined && said !== names.length) return undefined
  const counts = near.filter(isCount)
  const parts = names.flatMap(name => {
    const exact = counts.filter(c => plain(c) === name)
    const called = exact.length ? exact : counts.filter(c => plain(c).startsWith(name))
    return called.length === 1 ? called : []
  })
  return parts.length === names.length && new Set(parts).size === parts.length ? parts : undefined
}

const plain = ({ label }: Claim): string => label.replace(/^其中/, '')

/** 2684个，占31.85%；1543个，占18.31%；1107个，占13.14%，三个行业合占: as many counts with shares of their own, right before it. */
function rightBefore(claims: readonly Claim[], s: Claim, said: number | undefined): Claim[] | undefined {
  const parts = Array.from({ length: said ?? 0 }, (_, n) => claims[s.id - 2 * (n + 1)]).reverse()
  return parts.length > 1 &&
    parts.every((c): c is Claim => c !== undefined && isCount(c) && c.sentence === s.sentence && ownShare(claims, c) !== undefined)
    ? parts
    : undefined
}

const isCount = (c: Claim): boolean => c.role === 'count' && c.form === 'plain' && c.precision === 'exact'

const ownShare = (claims: readonly Claim[], c: Claim): Claim | undefined => {
  const next = claims[c.id + 1]
  const own = next?.role === 'share' && next.form === 'percent' && next.step < 1 && (/^占比?$/.test(next.label) || next.owner === c.id)
  return own ? next : undefined
}

/** What the own shares of the members, two at least, are of. */
function wholeOf(claims: readonly Claim[], near: readonly Claim[], parts: readonly Claim[]): Claim | undefined {
  const [first] = parts
  if (!first || parts.some(p => !alike(p.unit, first.unit) || p.paragraph !== first.paragraph)) return undefined
  const told = parts.flatMap(p => {
    const share = ownShare(claims, p)
    return share ? [{ part: p, share }] : []
  })
  if (told.length < 2) return undefined
  const from = Math.min(...parts.map(p => p.id))
  return near.findLast(
    w => w.id < from && isCount(w) && alike(w.unit, first.unit) && told.every(({ part, share }) => fitsShare(share, part.value, w.value)),
  )
}
