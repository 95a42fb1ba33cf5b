/** 首期186人，第二期比首期少14人，为172人: by how much it differs from one told before, and what it is then. */
import type { Claim } from '../../../claims.ts'
import { minus, plus } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { isExactCount, sentenceTo, tell } from '../told.ts'

export const thanThenValue: RelationRule = {
  kind: 'balance',
  title: '比另一数多少与其数',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '首批124名学员，第二批比首批多18名，为142名，第三批130名。',
      '东片区860户，西片区比东片区少95户，有765户。',
      '上半年检查318家次，下半年比上半年多42家次，达360家次。',
    ],
    bad: [
      '首批124名学员，第二批比首批多18名，为124名，第三批130名。',
      '东片区860户，西片区比东片区少95户，有955户。',
      '上半年检查318家次，下半年比上半年多42家次，达306家次。',
    ],
    traps: [
      '首批124名，第二批比首批多18名，共266名。',
      '东片区低保860户，西片区比东片区少95户，为特困户25户。',
      '首批124名、补录6名，第二批比首批多18名，为148名。',
      '上半年检查318家次，处罚42家次，下半年比上半年多42家次，其中为整改复查30家次。',
    ],
  },
}

const THAN = /^([\u4e00-\u9fa5]{1,10}?)(?:比|较)([\u4e00-\u9fa5]{2,10}?)(?:(净?增加|多出?|增|高)|净?减少|少|减|低)了?$/
const THEN = /^(?:为|达到?|是|有|共)$/
/** Of another period than is told, or of several. */
const OTHER = /上一?年|去年|同期|上[月季期]|平均|合计|总|其中|前[两三]/
const MOST = 6

function found(claims: readonly Claim[], by: Claim): Found | undefined {
  const said = by.form === 'plain' && by.precision === 'exact' ? THAN.exec(by.label) : null
  const now = claims[by.id + 1]
  if (!said || !now || OTHER.test(said[1]!) || OTHER.test(said[2]!) || !isExactCount(now) || !alike(now.unit, by.unit)) return undefined
  if (now.sentence !== by.sentence || now.owner !== by.owner || now.sep !== '，' || !THEN.test(now.label) || now.noun !== '')
    return undefined
  const near = sentenceTo(claims, by, MOST).filter(c => isExactCount(c) && c.owner === by.owner && alike(c.unit, by.unit))
  const [base, more] = near.filter(c => c.label.startsWith(said[2]!))
  // 首批124名、补录6名: more than one may be what it is compared with.
  const next = base && claims[base.id + 1]
  if (!base || more || !next || (next !== by && next.sep === '、')) return undefined
  const value = said[3] ? base.printed + by.printed : base.printed - by.printed
  // 为 the one, or 共 both together.
  const both = now.label === '共' && now.printed === base.printed + value
  if (both) return undefined
  return tell({
    kind: 'balance',
    claim: now,
    stated: now.value,
    computed: said[3] ? plus(base.value, by.value) : minus(base.value, by.value),
    parts: [base, by],
    working: `${number(base.printed)}${said[3] ? '＋' : '－'}${number(by.printed)}＝${number(value)}`,
    said: figure(now),
    unsure: now.label === '共' && now.printed > base.printed ? '“共”可能指几项合计' : undefined,
  })
}
