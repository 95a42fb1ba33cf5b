/**
 * 刑事收30件、结19件，民商事收689件、结465件；民商事结案率67.5%: of several kinds each has what came in and what became of it; a rate that bears the name of one is of that one's own
 * two figures, and one without a name of the two right before it.
 */

import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isNumber } from '../../../traits.ts'
import { alike } from '../../../units.ts'
import { isSlip } from '../../common/slip.ts'
import { rateOf } from '../../share/verdict.ts'
import { tellShare } from '../told.ts'

export const ownPair: RelationRule = {
  kind: 'share',
  title: '某一类自己的率',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '刑事收30件、结19件，民商事收689件、结465件，执行收299件、结139件；民商事结案率67.5%。',
      '信访事项受理320件、办结300件，投诉举报受理80件、办结60件，投诉举报办结率75%。',
      '刑事案件立案120起、破案96起，治安案件立案80起、破案72起。治安案件破案率90%。',
    ],
    bad: [
      '刑事收30件、结19件，民商事收689件、结465件，执行收299件、结139件；民商事结案率61.5%。',
      '信访事项受理320件、办结300件，投诉举报受理80件、办结60件，投诉举报办结率57%。',
      '刑事案件立案120起、破案96起，治安案件立案80起、破案72起。治安案件破案率80%。',
    ],
  },
}

/** What is done with what comes in: the rate, its part, its whole. */
const DEEDS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /^(.{0,8}?)(?:案件?)?(?:结案|审结|办结|执结)率(?:为|是|达到?)?$/,
    /^(?:已|共)?(?:办结|审结|结案|执结|结)$/,
    /(?:新?收案?|受理|收到|接收|登记|受案)$/,
  ],
  [/^(.{0,8}?)(?:案件?)?(?:破案|侦破)率(?:为|是|达到?)?$/, /^(?:已|共)?(?:破案|侦破|破获|破)$/, /(?:立案?|发案?)$/],
  [/^(.{2,8}?)(?:调解)?成功率(?:为|是|达到?)?$/, /^(?:已|共)?(?:调解)?成功$/, /^(?!.*受理).*(?:调解|调处)$/],
  [/^(.{2,8}?)(?:整改|办复|答复|回复)率(?:为|是|达到?)?$/, /^(?:已|共)?(?:完成)?(?:整改|办复|答复|回复)$/, /(?:发现|排查|受理|收到)$/],
]
/** 各类, 综合: of all of them together. */
const ALL = /综合|平均|总|各|全/
const CARRIED = /结转|旧存|存量|结存|上年|遗留|去年|同期/
const FAR = 24

interface Own {
  readonly part: Claim
  readonly whole: Claim
}

function found({ claims }: Reading, rate: Claim): Found | undefined {
  if (rate.role !== 'rate' || rate.form !== 'percent' || rate.precision !== 'exact') return undefined
  for (const [words, done, came] of DEEDS) {
    const name = words.exec(rate.label.replace(/^(?:其中|而)/, ''))?.[1]
    if (name === undefined || ALL.test(name)) continue
    const near = claims
      .slice(Math.max(0, rate.id - FAR), rate.id)
      .filter(c => c.paragraph === rate.paragraph && rate.sentence - c.sentence <= 1 && c.owner === rate.owner)
    const pairs = near.flatMap(c => pairAt(claims, c, done, came) ?? [])
    const own = pairs.filter(p => (name ? kindOf(p.whole, came) === name : p.part.id === rate.id - 1))
    const [pair] = own
    if (!pair || own.length > 1 || (name && pairs.length < 2) || near.some(c => CARRIED.test(c.label))) return undefined
    return judged(rate, pair)
  }
  return undefined
}

/** What was carried over from before, which the text may not tell, makes the rate smaller than the two give it; a slip is none of that. */
function judged(rate: Claim, { part, whole }: Own): Found | undefined {
  const computed = rateOf(part.value, whole.value)
  const open = /新收|收案?$/.test(whole.label) && rate.printed < computed.min && !isSlip(rate, computed)
  const unsure = open && !fitsShare(rate, part.value, whole.value) ? '上年结转的可能另算' : undefined
  return tellShare(rate, [part], whole, { unsure })
}

/** 民商事 of 民商事收, 刑案收, 刑事案件受理. */
const kindOf = ({ label }: Claim, came: RegExp): string =>
  label
    .replace(/^(?:其中|而)/, '')
    .replace(came, '')
    .replace(/(?:案件?|共|新)$/, '')

/** 收689件、结465件: right beside each other, and the one no more than the other. */
function pairAt(claims: readonly Claim[], whole: Claim, done: RegExp, came: RegExp): Own | undefined {
  const part = claims[whole.id + 1]
  if (!part || ![whole, part].every(isCount) || !came.test(whole.label) || !done.test(part.label)) return undefined
  const beside = /^[、，]?$/.test(part.sep) && part.sentence === whole.sentence && part.owner === whole.owner
  return beside && alike(part.unit, whole.unit) && !above(part.value, whole.value) ? { part, whole } : undefined
}

const isCount = (c: Claim): boolean => isNumber(c) && c.printed > 0
