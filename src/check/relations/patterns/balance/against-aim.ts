/** 任务200户，实际完成216户，超额完成16户; 计划招聘80人，实际招聘72人，距目标差8人; 承诺期限10天，实际7天办结，提前3天: what was aimed at, what was done, and by how much they differ. */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { sentenceFrom, sentenceTo, tell, tellDifference, tellGrowth } from '../told.ts'

export const againstAim: RelationRule = {
  kind: 'balance',
  title: '与目标之差',
  find: ({ claims, view }: Reading) => [
    ...claims.flatMap(c => (c.form === 'percent' ? beyond(claims, c) : found(claims, c)) ?? []),
    ...everyMatch(view.text, EARLY).map(early),
  ],
  examples: {
    good: [
      '年度任务200户，实际完成216户，超额完成16户。',
      '年度计划招聘80人，实际招聘72人，距目标差8人。',
      '承诺期限10天，实际7天办结，提前3天。',
      '原计划发放贷款3000万元，实际发放3694万元，超计划694万元，超额23.1%。',
    ],
    bad: [
      '年度任务200户，实际完成226户，超额完成16户。',
      '年度计划招聘80人，实际招聘62人，距目标差8人。',
      '承诺期限10天，实际8天办结，提前3天。',
      '原计划发放贷款3000万元，实际发放3694万元，超计划694万元，超额27.1%。',
      '工程计划工期180天，实际160天完工，提前30天。',
    ],
  },
}

/** By how much, and whether what was done is the larger of the two. */
const WORDS: readonly { readonly says: RegExp; readonly more: boolean; readonly days: boolean }[] = [
  { says: /^(?:超额|超)(?:完成)?(?:任务|目标|计划)?(?:数)?$/, more: true, days: false },
  { says: /^[距离较比](?:年度|全年|年初|既定)?(?:目标|任务|计划)(?:任务|数)?(?:还|尚|仍)?(?:相)?(?:差|少|缺)$/, more: false, days: false },
  { says: /^(?:延误|超期|逾期|延期|推迟)了?$/, more: true, days: true },
]
const AIM = /计划|目标|任务|承诺|法定|规定|约定|要求/
const DONE = /^(?:全年|累计|目前|已|共)*(?:实际|完成|实现|建成|招聘|办结)[\u4e00-\u9fa5]{0,6}$/
const DAYS = /^(?:天|日|个?工作日)$/
const MOST = 3

function found(claims: readonly Claim[], by: Claim): Found | undefined {
  const said = by.form === 'plain' && by.precision === 'exact' && by.unit !== '' ? WORDS.find(w => w.says.test(by.label)) : undefined
  if (!said || said.days !== DAYS.test(by.unit)) return undefined
  const before = sentenceTo(claims, by, MOST)
  const near = (before.length ? before : sentenceFrom(claims, by, MOST)).filter(c => c.form === 'plain' && c.owner === by.owner)
  const [one, two, more] = near.filter(c => c.unit === by.unit)
  if (!one || !two || more || near.length > 2 || ![one, two].every(c => c.precision === 'exact' && c.role === 'count')) return undefined
  if (!AIM.test(one.label) || AIM.test(two.label) || !DONE.test(two.label)) return undefined
  const [large, small] = said.more ? [two, one] : [one, two]
  return tellDifference('balance', by, [large, small])
}

/** 计划3000万元，实际发放3694万元，超计划694万元，超额23.1%: by how much of what was aimed at. */
function beyond(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (!/^(?:超额|超计划|超目标|超任务)(?:完成)?(?:比例|幅度)?(?:为|达)?$/.test(rate.label) || rate.precision !== 'exact') return undefined
  const before = sentenceTo(claims, rate, MOST).filter(c => c.form === 'plain' && c.owner === rate.owner && !/超/.test(c.label))
  const [aim, done, more] = before
  if (!aim || !done || more || aim.unit !== done.unit || ![aim, done].every(c => c.precision === 'exact' && c.role === 'count'))
    return undefined
  if (!AIM.test(aim.label) || AIM.test(done.label) || !DONE.test(done.label) || !(aim.printed > 0)) return undefined
  return { ...tellGrowth({ ...rate, role: 'change', sign: 1 }, done, aim), kind: 'balance' }
}

const UNTIL = '(?:个?工作日|天|日)'
/** 承诺期限10天，实际7天办结，提前3天. */
const EARLY = new RegExp(
  `(?:计划|承诺|法定|规定|约定|合同)(?:办结|办理|完成)?(?:工期|时限|期限|时间|用时)?(?:为)?(?<aim>\\d{1,4})(?<unit>${UNTIL})，实际(?:仅|只)?(?:用|用时|工期|耗时)?(?:为|了)?(?<done>\\d{1,4})\\k<unit>(?:完成|办结|完工|竣工|建成)?，(?:比[\\u4e00-\\u9fa5]{2,6})?提前了?(?<by>\\d{1,4})\\k<unit>(?=(?:完成|办结|完工|竣工)?[，。；\\n])`,
  'dg',
)

function early({ groups, indices }: RegExpMatchArray): Found {
  const { aim, done, by, unit } = groups as Record<'aim' | 'done' | 'by' | 'unit', string>
  const [start, end] = indices!.groups!['by']!
  const days = Number(aim) - Number(done)
  return tell({
    kind: 'balance',
    claim: { start, end },
    stated: exactly(Number(by)),
    computed: exactly(days),
    parts: [],
    working: `${aim}－${done}＝${days}`,
    said: `${by}${unit}`,
  })
}
