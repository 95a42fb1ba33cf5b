/** @module Which of the words around a figure name it: those of the last clause before it, and those right behind. */

const STRENGTH = '、，：；。'
/** 交通工具（13%）>服装鞋帽（9%）: a sign that ranks parts names as well. */
export const PUNCTUATION = /[，。；：、！？（）｜>＞\n]/

/** The words that name a figure, of all that lead to it. */
export const nameIn = (lead: string): string => restOf(lastClause(lead).replace(/[“”]/g, ''))

/** 土地、劳务等其他纠纷共9起: a rest, however it was counted together. */
const REST = /(?:^|等)(其[他它余][^，。；]{0,10}?)(?:合计|总计|共计|共有|共|计)$/
const restOf = (words: string): string => REST.exec(words)?.[1] ?? words

/** 占比最高，达39%: what so few words are told of stands in the clause before. */
const HOW_HIGH = /^(?:高?达到?|为|约)$/
const RANKED = /([^，。；：（）｜\d]{0,12}(?:占比|比重|率))最[高大低小多少]，$/
function lastClause(lead: string): string {
  const at = lastPunctuation(lead) + 1
  const words = lead.slice(at)
  const ranked = HOW_HIGH.test(words) ? RANKED.exec(lead.slice(Math.max(0, at - 24), at))?.[1] : undefined
  return ranked === undefined ? words : `${ranked}${words}`
}

/** The strongest punctuation of the words before a figure: `。；：，、｜/`, or empty. */
export function strongest(lead: string): string {
  let best = -1
  for (const c of lead) best = Math.max(best, STRENGTH.indexOf(c))
  return best < 0 ? (/[｜/]$/.test(lead) ? lead.at(-1)! : '') : STRENGTH[best]!
}

function lastPunctuation(lead: string): number {
  for (let i = lead.length - 1; i >= 0; i--) if (PUNCTUATION.test(lead[i]!)) return i
  return -1
}

/** What stands right behind a figure, up to the next punctuation or digit. */
export function following(text: string, from: number): string {
  let at = from
  while (at < text.length && at - from < 16 && !PUNCTUATION.test(text[at]!) && !/\d/.test(text[at]!)) at++
  return text.slice(from, at)
}
