/**
 * @module How many were settled of those that were tried: 2017年1801件，成功1787件；2018年1666件，成功1650件. No more can be; where other pairs of the row tell what the figures are, a pair
 * that is more is wrong.
 */
import type { Claim } from '../../claims.ts'
import type { Found, Reading } from '../../reading.ts'
import { alike } from '../../units.ts'
import { figure } from '../../words.ts'

const SETTLED = /^(?:其中|已)?(?:调解|调处|化解|处置)?成功$/
/** Behind what names the attempt, or nothing but its time. */
const TRIED =
  /(?:调解|调处|化解)(?:各类)?(?:矛盾)?(?:纠纷|案件)?$|^(?:(?:19|20)\d\d年|\d{1,2}月|[一二三四]季度|[上下]半年|今年|至今)+(?:份|共)?$/
const CARRIED = /结转|上年|旧存|往年|积案/
/** So many characters behind a figure may say that some were carried over. */
const BEHIND = 12
/** So many pairs besides tell what such a pair is. */
const OTHERS = 1

interface Pair {
  readonly tried: Claim
  readonly settled: Claim
}

export function successes({ claims, view: { text } }: Reading): Found[] {
  const pairs = claims.flatMap((settled): Pair[] => {
    const tried = claims[settled.id - 1]
    return tried && isPair(tried, settled) && !CARRIED.test(text.slice(settled.stop, settled.stop + BEHIND)) ? [{ tried, settled }] : []
  })
  return pairs.flatMap(({ tried, settled }): Found[] => {
    const more = settled.printed > tried.printed
    const others = pairs.filter(p => p.tried.paragraph === tried.paragraph && p.settled.printed <= p.tried.printed).length
    if (more && others < OTHERS) return []
    const verdict = more ? 'fails' : 'holds'
    const message = more ? `成功的${figure(settled)}，比${figure(tried)}还多。` : `成功的${figure(settled)}，不大于${figure(tried)}。`
    return [{ kind: 'bound', claim: settled, stated: settled.value, computed: tried.value, verdict, parts: [tried], message }]
  })
}

const isPair = (tried: Claim, settled: Claim): boolean =>
  [tried, settled].every(c => c.role === 'count' && c.form === 'plain' && c.precision === 'exact' && c.owner < 0) &&
  SETTLED.test(settled.label) &&
  TRIED.test(tried.label) &&
  settled.sep === '，' &&
  settled.sentence === tried.sentence &&
  settled.paragraph === tried.paragraph &&
  alike(settled.unit, tried.unit)
