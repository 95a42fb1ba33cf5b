/**
 * 电话3571件；微信小程序1370件，网站邮件389件，上级转办41件。以上四类渠道中，电话占比达66.49%: one of so many that were just told, of them together; 469人为缓刑人员、144人为假释人员，前者占63.4%: the
 * former and the latter of two, of what stands before them.
 */
import type { Claim } from '../../../claims.ts'
import { over, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { nameFits } from '../../common/common-name.ts'
import { isExactCount, tell, tellShare } from '../told.ts'

export const ofTheListed: RelationRule = {
  kind: 'share',
  title: '以上几类中一类的占比、前者与后者的占比',
  find: ({ claims }) => claims.flatMap(c => oneOf(claims, c) ?? formerOrLatter(claims, c) ?? []),
  examples: {
    good: [
      '电话共3571件；微信小程序1370件，网站邮件389件，上级转办41件。以上四类渠道中，电话占比达66.49%。',
      '社区矫正在册对象740人，469人为缓刑人员、144人为假释人员，前者占63.4%，后者占19.5%。',
      '咨询500件、投诉300件、举报200件，三类中投诉占30.0%。',
      '电话仍是群众反映问题的首选，共3571件；小程序1370件，邮件389件，上级转办41件。以上四类渠道中，电话占比达66.49%。',
    ],
    bad: [
      '电话共3571件；微信小程序1370件，网站邮件389件，上级转办41件。以上四类渠道中，电话占比达86.49%。',
      '社区矫正在册对象740人，469人为缓刑人员、144人为假释人员，前者占63.4%，后者占16.5%。',
      '咨询500件、投诉300件、举报200件，三类中投诉占36.0%。',
    ],
    traps: [
      '电话共3571件；微信小程序1370件，网站邮件389件。以上四类渠道中，电话占比达66.49%。',
      '受理600人，办结500人，在册740人，新增469人、解除144人，前者占全省6.2%。',
      '甲类500件、乙类300件，全年1000件，前者占50.0%。',
    ],
  },
}

const AMONG =
  /(?:以上|上述|这)?([两二三四五六七八])(?:[大个]?[类项种者]|个?部分|条)[\u4e00-\u9fa5]{0,6}?[中里]，?([\u4e00-\u9fa5]{2,8}?)(?:的)?(?:占比|占|所占比例|比重)(?:达|为|约|到|最大，为)*$/

/** 电话仍是群众反映问题的首选，共3571件: the first of them opens its sentence. */
const OPENS = /(?:^|[。，])[^，。；]{2,24}，(?:共|为|有|达)$/

/** As many as the words say, right before them, of one kind; and one of them is called so. */
function oneOf(claims: readonly Claim[], s: Claim): Found | undefined {
  if (!isShare(s)) return undefined
  const [, many, name] = AMONG.exec(s.lead) ?? []
  const n = many ? numeralOf(many) : undefined
  if (!n || !name) return undefined
  const parts = claims.slice(Math.max(0, s.id - n), s.id)
  const unit = parts[0]?.unit
  if (parts.length < n || !parts.every(c => isMember(c, s) && c.unit === unit) || s.sentence - parts[0]!.sentence > 1) return undefined
  const called = parts.filter(c => nameFits(name, c) || (c === parts[0] && OPENS.test(c.lead) && c.lead.includes(name)))
  const [part] = called
  if (!part || called.length > 1 || new Set(parts.map(p => p.sentence)).size > 1) return undefined
  const sum = parts.reduce((k, p) => k + p.printed, 0)
  return tell({
    kind: 'share',
    claim: s,
    stated: printedRate(s),
    computed: times(over(part.value, total(parts.map(p => p.value))), 100),
    parts,
    working: `${number(part.printed)}÷（${parts.map(p => number(p.printed)).join('＋')}）＝${percent((100 * part.printed) / sum, s.step)}`,
    said: figure(s),
  })
}

const WHICH = /^(?:其中)?(前者|后者)(?:约|仅)?占(?:比)?(?:为|达)?$/

function formerOrLatter(claims: readonly Claim[], s: Claim): Found | undefined {
  const which = isShare(s) ? WHICH.exec(s.label)?.[1] : undefined
  if (!which) return undefined
  const before = claims[s.id - 1]
  const first = before && isShare(before) && before.sentence === s.sentence && WHICH.test(before.label) ? before.id : s.id
  const [whole, one, other] = claims.slice(Math.max(0, first - 3), first)
  if (!whole || !one || !other || ![whole, one, other].every(c => isMember(c, s) && c.sentence === s.sentence && c.unit === whole.unit))
    return undefined
  // The two stand side by side, and are parts of what stands before them.
  if (!/、$|^[和与及]/.test(other.lead) && !/、/.test(other.lead)) return undefined
  if (one.printed + other.printed > whole.printed || !/^，/.test(one.lead)) return undefined
  return tellShare(s, [which === '前者' ? one : other], whole)
}

const isShare = (s: Claim): boolean => s.form === 'percent' && s.precision === 'exact' && s.role !== 'change' && s.owner < 0
const isMember = (c: Claim, s: Claim): boolean =>
  isExactCount(c) && c.step === 1 && c.printed > 0 && c.unit !== '' && c.owner < 0 && c.paragraph === s.paragraph
