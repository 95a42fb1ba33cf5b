/** @module A member of a list that is taken up again by its name and the deed: 公益诉讼检察331件……公益诉讼检察全年办案313件. */
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { slipped, twice } from './twice.ts'

const AGAIN = /^([\u4e00-\u9fa5]{3,10}?)(?:全年|当年|本年|年内|累计|共)+(?:办案|办件|办理(?:案件)?|受理(?:案件)?|收案)?$/
/** So many figures back the list may stand. */
const BACK = 40

export const branch = ({ claims, listed }: Reading): Found[] =>
  claims.flatMap((claim): Found[] => {
    const name = claim.role === 'count' && claim.precision === 'exact' && claim.owner < 0 ? AGAIN.exec(claim.label)?.[1] : undefined
    if (!name) return []
    const same = claims
      .slice(Math.max(0, claim.id - BACK), claim.id)
      .filter(
        c => c.label.replace(/^其中/, '') === name && alike(c.unit, claim.unit) && c.paragraph === claim.paragraph && listed.has(c.id),
      )
    const [first] = same
    if (!first || same.length > 1 || first.sentence === claim.sentence) return []
    return first.printed === claim.printed || slipped(first, claim) ? [twice(claim, first)] : []
  })
