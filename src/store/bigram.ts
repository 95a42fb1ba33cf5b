/**
 * @module Chinese search. Pairs of characters, made by the program, lead to few candidates (a trigram index finds nothing for
 * a word of two); whether a candidate says the words is then asked of its text itself.
 */

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The pairs (and single characters of one-character words) of a text, each once. */
export function bigrams(...texts: readonly (string | null | undefined)[]): string[] {
  const out = new Set<string>()
  for (const word of texts.flatMap(t => (t ? plain(t).split(' ') : []))) {
    const characters = [...word]
    if (characters.length === 1) out.add(word)
    for (let i = 0; i + 1 < characters.length; i++) out.add(characters[i]! + characters[i + 1]!)
  }
  return [...out]
}

/** What is searched in: one part a line, so that no word is found across two of them. */
export const searchText = (...texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.map(t => plain(t ?? '')))].filter(Boolean).join('\n')

/** A question as the text is asked it. */
export interface SearchQuestion {
  /** The pairs that a hit must all have, for the index; none where every word is a single character. */
  readonly pairs: readonly string[]
  /** A `like` pattern for each word; none where only marks were typed. Marks part words, so no %, _ or \ is left to escape. */
  readonly patterns: readonly string[]
}
export function searchQuestion(typed: string): SearchQuestion {
  const words = plain(typed).split(' ').filter(Boolean)
  return { pairs: bigrams(...words).filter(p => [...p].length === 2), patterns: words.map(word => `%${word}%`) }
}
