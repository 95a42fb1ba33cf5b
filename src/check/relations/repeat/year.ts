/** @module The year that a paper is about. */

/** It stands in its first words. */
const HEAD = 2000
export const paperYear = (text: string): string => /(?:19|20)\d{2}(?=年)/.exec(text.slice(0, HEAD))?.[0] ?? ''
