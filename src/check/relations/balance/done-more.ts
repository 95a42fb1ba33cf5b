/** @module 新收342件，结案360件，多结18件: how many more were closed than came in, right behind both. That it holds is told; where it does not, it may be more than were closed the year before. */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { isOwnCount, tellDifference } from '../patterns/told.ts'

const MORE = /^(多|少)([结收支销])案?$/
const CAME = /收案?$|受理$|收到$|登记$|入库?$|购进$/

export const doneMore = ({ claims }: Reading): Found[] =>
  claims.flatMap(c => {
    const said = c.sep === '，' && c.form === 'plain' && c.precision === 'exact' ? MORE.exec(c.label) : null
    const [one, two] = [claims[c.id - 2], claims[c.id - 1]]
    if (!said || ![one, two].every(x => isOwnCount(x) && isBeside(x, c))) return []
    const pair = [one!, two!]
    const done = pair.filter(x => x.label.includes(said[2]!) && !CAME.test(x.label))
    const came = pair.filter(x => CAME.test(x.label))
    if (done.length !== 1 || came.length !== 1) return []
    const found = tellDifference('balance', c, said[1] === '多' ? [done[0]!, came[0]!] : [came[0]!, done[0]!])
    return found.verdict === 'holds' ? [found] : []
  })

const isBeside = (x: Claim, { unit, paragraph, sentence }: Claim): boolean =>
  x.unit === unit && x.paragraph === paragraph && x.sentence === sentence
