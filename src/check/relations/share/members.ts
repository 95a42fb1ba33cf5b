/**
 * @module The members that words put together, by name: 售后、合同、质量 of 三项合计占; 国内公证 of 国内民事公证 and 国内经济公证; 风光发电 of 风电 and 光伏. Part of
 * the kind `share`.
 */
import type { Claim } from '../../claims.ts'

const TOGETHER =
  /(?:^|[，。；：])(?:其中|上述|以上)?([^，。；：\d占]{0,40}?)(?:([两二三四五六七八九])(?:[大]?[项类个者种])[\u4e00-\u9fa5]{0,4}?)?(?:合计|合并|合共|合起来|加起来|加在一起|相加|合|共计|总共|共|一起)占(?:比|总[数量])?$/
const NUMBERS = '两二三四五六七八九'

export interface Together {
  /** What is told together by name; none where it is not. */
  readonly names: readonly string[]
  /** How many they are said to be. */
  readonly said: number | undefined
}

/** 售后、合同与质量三项合计占: what the words before a share say of those that have it together. */
export function togetherIn(lead: string): Together | undefined {
  const m = TOGETHER.exec(lead)
  if (!m) return undefined
  const names = m[1]!.split('、')
  const last = names.pop()!
  const all = [...names, ...(/^(.+?)[和与及](.+)$/.exec(last)?.slice(1) ?? [last])].filter(Boolean)
  return { names: all.length > 1 ? all : [], said: m[2] ? Math.max(2, NUMBERS.indexOf(m[2]) + 1) : undefined }
}

const plain = ({ label }: Claim): string => label.replace(/^(?:其中|[和与及])/, '')

/** Of each name the one count: of the very name, or one that begins with it (售后 of 售后服务). */
export function namedEach(counts: readonly Claim[], names: readonly string[]): Claim[] | undefined {
  const members = names.map(name => {
    const exact = counts.filter(c => plain(c) === name)
    return exact.length || name.length < 2 ? exact : counts.filter(c => plain(c).startsWith(name))
  })
  return oneOfEach(members)
}

/** 国内公证 of 国内民事公证 and 国内经济公证: they begin alike, and the name leaves out what parts them. */
export function namedAlike(counts: readonly Claim[], name: string): Claim[] | undefined {
  const those = counts.filter(c => plain(c).startsWith(name.slice(0, 2)) && isWithin(name, plain(c)))
  return those.length > 1 && those.length < counts.length ? those : undefined
}

/** Are these characters in the other words, in this order? */
function isWithin(name: string, words: string): boolean {
  let at = -1
  return [...name].every(c => (at = words.indexOf(c, at + 1)) >= 0)
}

/** 风光发电 of 风电 and 光伏, where what is divided is 发电. */
export function namedByInitials(counts: readonly Claim[], name: string, whole: Claim): Claim[] | undefined {
  for (const n of [3, 2]) {
    const rest = name.slice(n)
    if (rest.length < 2 || !whole.label.includes(rest) || n >= counts.length) continue
    const those = oneOfEach([...name.slice(0, n)].map(c => counts.filter(p => plain(p).startsWith(c))))
    if (those) return those
  }
  return undefined
}

/** The members, where each name has one and no two have the same. */
function oneOfEach(members: readonly (readonly Claim[])[]): Claim[] | undefined {
  const all = new Set(members.flatMap(m => (m.length === 1 ? m : [])))
  return all.size === members.length ? [...all] : undefined
}
