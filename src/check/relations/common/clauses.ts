/** The clauses of a paragraph, as full stops and semicolons part them: the first figure of each, and what it tells of that. */
import type { Claim } from '../../claims.ts'

export interface Clause {
  readonly head: Claim
  readonly rest: readonly Claim[]
  /** Does it begin its sentence? */
  readonly opens: boolean
}

export function clausesOf(claims: readonly Claim[]): Clause[] {
  const out: { head: Claim; rest: Claim[]; opens: boolean }[] = []
  let before: Claim | undefined
  for (const c of claims) {
    const opens = c.owner < 0 && (before?.paragraph !== c.paragraph || before.sentence !== c.sentence)
    if (opens || (c.owner < 0 && c.lead.includes('；'))) out.push({ head: c, rest: [], opens })
    else out.at(-1)?.rest.push(c)
    if (c.owner < 0) before = c
  }
  return out
}
