/** 1月至4月分别收案20件、59件、75件、8件，其中3月最多，为75件；4月最少，为8件: the largest of those told right before, and how much it is. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { type Members, membersBefore, namedIn } from '../../rank/members.ts'
import { inWords } from '../told.ts'

export const mostTold: RelationRule = {
  kind: 'rank',
  title: '最多的是几件',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '从月度分布看，1月至4月分别收案20件、59件、75件、8件，其中3月最多，为75件；4月最少，为8件。',
      '东镇12件、西镇30件、南镇25件，其中西镇最多，达30件。',
    ],
    bad: [
      '从月度分布看，1月至4月分别收案20件、59件、75件、8件，其中3月最多，为95件；4月最少，为8件。',
      '从月度分布看，1月至4月分别收案20件、59件、75件、8件，其中3月最多，为75件；4月最少，为28件。',
      '东镇12件、西镇30件、南镇25件，其中西镇最多，达38件。',
      '随后为河西所494起、桥头所344起、柳林所185起；柳林所最少，为82起。',
    ],
    traps: [
      '东镇12件、西镇30件、南镇25件，其中服装类最多，达38件。',
      '东镇12件、西镇30件、南镇25件，消费类最多，为41件。',
      '东镇12件、西镇30件、南镇25件，西镇上年最多，为41件。',
      '东镇12件、西镇30件、南镇25件，其中西镇单日最多，为9件。',
      '东镇12件、西镇30件、南镇25件；各村中东村最多，为9件。',
    ],
  },
}

/** 其中3月最多，为; 最多的三季度为. */
const BEHIND =
  /^(?<who>(?:其中|以|而)?[\u4e00-\u9fa5\d]{2,12}?)(?:数量|件数|案件|收案|受理)?(?:为)?最(?:[多高大]|(?<low>[少低小]))，(?:达到?|有|为|共|是)?$/
const BEFORE = /^(?:其中)?最(?:[多高大]|(?<low>[少低小]))的(?:是|为)?(?<who>[\u4e00-\u9fa5\d]{2,12}?)，?(?:达到?|有|为|共|是)$/
/** So many figures of the same kind of sentence may stand between: 3月最多，为75件；4月最少，为8件. */
const BETWEEN = 2

function found(reading: Reading, claim: Claim): Found | undefined {
  if (claim.precision !== 'exact' || (claim.form !== 'plain' && claim.form !== 'percent') || claim.role === 'change') return undefined
  const said = saidOf(claim)
  if (!said) return undefined
  let before = claim
  for (let n = 0; n < BETWEEN && saidOf(reading.claims[before.id - 1]); n++) before = reading.claims[before.id - 1]!
  const list = membersBefore(reading, before.start - 1 - before.lead.length + 1)
  const last = list?.members.at(-1)?.claim
  if (!list || !last || last.sentence !== claim.sentence || last.form !== claim.form || last.unit !== claim.unit) return undefined
  const own = namedIn(list, said.who)
  return own && own.rest === '' ? judged(list, own.member.claim, claim, said.low) : undefined
}

function saidOf(claim: Claim | undefined): { who: string; low: boolean } | undefined {
  const clause = claim && /(?:^|[。；，])((?:[^。；，]{1,16}，)?[^。；，]{0,16})$/.exec(claim.lead.slice(-36))?.[1]
  const said = clause === undefined ? null : (BEHIND.exec(clause) ?? BEFORE.exec(clause))
  return said ? { who: said.groups!['who']!.replace(/^(?:其中|以|而)+/, ''), low: said.groups!['low'] !== undefined } : undefined
}

function judged(list: Members, own: Claim, claim: Claim, low: boolean): Found {
  const holds = own.printed === claim.printed
  const word = low ? '少' : '多'
  return inWords(holds, {
    kind: 'rank',
    claim,
    stated: claim.value,
    computed: own.value,
    parts: [own, ...list.members.map(x => x.claim).filter(c => c !== own)],
    message: holds ? `最${word}的${figure(claim)}与所列相符。` : `最${word}的说是${figure(claim)}，所列的是${figure(own)}。`,
  })
}
