/** @module Every paper (文书), by group; the ids that steps name in `documents`. */
import { decisions } from './decisions/index.ts'
import { disputes } from './disputes/index.ts'
import { drive } from './drive/index.ts'
import { emergencies } from './emergencies/index.ts'
import { enforcement } from './enforcement/index.ts'
import { functions } from './functions/index.ts'
import { oversight } from './oversight/index.ts'
import { type Known, type Paper, produces } from './paper.ts'
import { rules } from './rules/index.ts'
import { study } from './study/index.ts'

export { type Around, knownOf } from './known.ts'
export type { Office, OfficeSettings } from './office.ts'
export { officeName, officeOf } from './office.ts'
export { type Body, type Known, lawOf, of, type Paper, paper, write } from './paper.ts'

export const papers: readonly Paper[] = [
  ...study,
  ...functions,
  ...rules,
  ...decisions,
  ...enforcement,
  ...emergencies,
  ...disputes,
  ...oversight,
  ...drive,
]

const byId = new Map(papers.map(p => [p.id, p]))
export const findPaper = (id: string): Paper | undefined => byId.get(id)

/** The papers that this taking of its step produced, in the order in which the step names them. */
export const papersAt = (m: Known): Paper[] =>
  (m.register.steps[m.step]?.documents ?? []).flatMap(id => {
    const found = findPaper(id)
    return found && produces(found, m) ? [found] : []
  })
