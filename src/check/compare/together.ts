/** @module Several papers at once: which is whose last year, and which stands above or below which, by their titles. */
import type { Context, Related } from '../rules/rule.ts'
import type { TextDocument } from '../text.ts'
import { factsOf } from './facts.ts'
import { tieOf } from './identity.ts'

export interface Paper {
  /** As it is called in messages: the name of its file. */
  readonly name: string
  readonly document: TextDocument
}

/** What each paper is compared with, in the order given. A paper whose title names no unit or no year is compared with none. */
export function together(papers: readonly Paper[]): (Pick<Context, 'lastYear' | 'related'> & { readonly lastYearName?: string })[] {
  const identities = papers.map(p => factsOf(p.document).identity)
  return papers.map((_, i) => {
    const related: Related[] = []
    let lastYear: Paper | undefined
    papers.forEach((other, j) => {
      const tie = i === j ? undefined : tieOf(identities[i]!, identities[j]!)
      if (tie === 'lastYear') lastYear ??= other
      else if (tie) related.push({ ...other, tie })
    })
    return { ...(lastYear && { lastYear: lastYear.document, lastYearName: lastYear.name }), ...(related.length > 0 && { related }) }
  })
}
