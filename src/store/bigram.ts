/** @module Chinese search: pairs of characters, made by the program. A trigram index finds nothing for a word of two. */

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

/** The pairs that a hit must all have; null when the question is too short to ask the index. */
export const searchPairs = (question: string): readonly string[] | null => {
  const pairs = bigrams(question).filter(p => [...p].length === 2)
  return pairs.length ? pairs : null
}

/** A `like` pattern for the recheck, with its wildcards escaped. */
export const likePattern = (question: string): string => `%${question.trim().replace(/[\\%_]/g, '\\$&')}%`
