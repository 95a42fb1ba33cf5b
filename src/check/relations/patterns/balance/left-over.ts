/**
 * 受理1458.6万件，结案888.7万件，结案率60.9%，未结596.9万件: where the rate is of the two, and what is left has two digits in each other's place, it is a slip of the hand;
 * 全年诉讼案6380件（旧存214件在内），结案6201件……年末未结179件; 中院受理2.8万件，办结2.4万件……中院未办结约0.4万件: what came in less what was done is left, where the words name whose it is.
 */
import type { Claim } from '../../../claims.ts'
import { transposed } from '../../../hand.ts'
import { meets, minus } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { rateOf } from '../../share/verdict.ts'
import { tell } from '../told.ts'

export const leftOver: RelationRule = {
  kind: 'balance',
  title: '收案、结案与未结',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? exchanged(reading, c) ?? []),
  examples: {
    good: [
      '全年诉讼案6380件（旧存214件在内），结案6201件，结案率97.19%，民事5644件，结案5489件。年末未结179件。',
      '两级法院受理案件25.4万件，办结23.1万件；中院受理2.8万件，办结2.4万件。中院未办结约0.4万件，两级法院未办结约2.3万件。',
    ],
    bad: [
      '全年诉讼案6380件（旧存214件在内），结案6201件，结案率97.19%，民事5644件，结案5489件。年末未结197件。',
      '上半年共受理案件146.2万件，结案89.1万件，结案率60.9%，未结案件51.7万件。',
    ],
    traps: ['上半年共受理案件146.2万件，结案89.1万件，结案率60.9%，未结案件65.3万件。'],
  },
}

const LEFT = /^((?!年[末底])[\u4e00-\u9fa5]{2,6}?)??(年末|年底)?(?:尚|还)?未(?:办|审|执)?结案?(?:的|约|有|共|为)*$/
const CAME = /(?:案|案件|受理|收案|受理案件|收件|接收)(?:共|总数)?$/
const DONE = /^(?:共)?(?:审执结|办结|结案|审结)(?:案件)?$/
const OLD = /旧存|结转|上年未结/
/** So many figures back the two may stand. */
const BACK = 30

function found({ claims, view }: Reading, left: Claim): Found | undefined {
  const said = left.form === 'plain' && left.owner < 0 ? LEFT.exec(left.label) : null
  if (!said) return undefined
  const scope = said[2] && !said[1] ? '全年' : said[1]
  if (!scope) return undefined
  const came = claims
    .slice(Math.max(0, left.id - BACK), left.id)
    .filter(c => isCount(c, left) && c.label.startsWith(scope) && CAME.test(c.label))
  const [whole] = came
  if (!whole || came.length > 1) return undefined
  const done = claims.slice(whole.id + 1, left.id).find(c => isCount(c, left))
  if (!done || !DONE.test(done.label) || done.sentence !== whole.sentence || done.sep !== '，' || !alike(done.unit, left.unit))
    return undefined
  // 受理 may or may not hold what was left over of the year before; only where it is said does a difference prove anything.
  const withOld = OLD.test(view.text.slice(whole.stop, done.start))
  const told = tell({
    kind: 'balance',
    claim: left,
    stated: left.value,
    computed: minus(whole.value, done.value),
    parts: [whole, done],
    working: `${number(whole.printed)}－${number(done.printed)}＝${number(whole.printed - done.printed)}`,
    said: figure(left),
  })
  return withOld || told.verdict === 'holds' ? told : undefined
}

const OPEN = /^(?:尚|还)?未(?:办|审|执)?结(?:案件?)?(?:的|约|有|共|为)*$/
const RATE = /^(?:综合)?(?:办结|结案|审结)率(?:为|是|达到?)?$/

function exchanged({ claims }: Reading, left: Claim): Found | undefined {
  const [whole, done, rate] = claims.slice(Math.max(0, left.id - 3), left.id)
  if (!whole || !done || !rate || !OPEN.test(left.label) || !RATE.test(rate.label) || rate.form !== 'percent') return undefined
  const own = [whole, done, rate, left].every(
    c => c.paragraph === left.paragraph && c.sentence === left.sentence && c.precision === 'exact',
  )
  if (!own || ![whole, done, left].every(c => isCount(c, left) && c.unit === left.unit && c.step === left.step)) return undefined
  if (!CAME.test(whole.label) || /新收/.test(whole.label) || !DONE.test(done.label)) return undefined
  const rest = whole.printed - done.printed
  const digits = (n: number): string => String(Math.round(n / left.step))
  const slip = transposed(digits(left.printed), digits(rest)) && meets(printedRate(rate), rateOf(done.value, whole.value))
  if (!slip) return undefined
  return tell({
    kind: 'balance',
    claim: left,
    stated: left.value,
    computed: minus(whole.value, done.value),
    parts: [whole, done],
    working: `${number(whole.printed)}－${number(done.printed)}＝${number(rest)}`,
    said: figure(left),
  })
}

const isCount = (c: Claim, { paragraph }: Claim): boolean =>
  c.form === 'plain' && c.role === 'count' && c.owner < 0 && c.paragraph === paragraph && c.unit !== ''
