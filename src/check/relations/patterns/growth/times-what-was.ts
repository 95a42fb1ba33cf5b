/** 年办案量由50件增至150件，是原来的3倍: so many times what it was before, of two values told in one turn; 值班电话350个，相当于平日（日均125个）的2.8倍: what it is compared with in brackets. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellTimes } from '../told.ts'

export const timesWhatWas: RelationRule = {
  kind: 'growth',
  title: '是原来的若干倍',
  find: ({ claims, view }: Reading) =>
    claims.flatMap(c =>
      c.form === 'times' && c.precision === 'exact' ? (found(claims, c) ?? ofBracketed(claims, c, view.text) ?? []) : [],
    ),
  examples: {
    good: [
      '年办案量由50件增至150件，是原来的3倍。',
      '村集体收入从8.0万元提高到20.0万元，达到原来的2.5倍。',
      '复议收案从新法施行前的32件猛增到176件，是原来的5.5倍。',
      '台风当天值班电话接了350个，相当于平日（日均125个）的2.8倍。',
      '2024年收案250件，是2020年收案量（41件）的6.1倍。',
    ],
    bad: [
      '年办案量由50件增至150件，是原来的4倍。',
      '村集体收入从8.0万元提高到20.0万元，达到原来的3.5倍。',
      '复议收案从新法施行前的32件猛增到176件，是原来的8.5倍。',
      '台风当天值班电话接了350个，相当于平日（日均125个）的8.8倍。',
      '景区国庆当日接待4200人次，达到平时周末（1200人次）的4.5倍。',
      '日处理能力从扩建之前的1.2万吨扩大到3.0万吨，为扩建前的3.5倍。',
    ],
    traps: [
      // Of another thing; of what stands before both; of more than was counted.
      '值班电话接了350个，出警40次，是平日（日均125个）的8.8倍。',
      '投资由50万元增至150万元，利润是原来的4倍。',
    ],
  },
}

const TIMES = /^(?:已?是|为|达到?了?|相当于)(?:原来|原先|之前|此前|过去|以前|上年|去年|当年|那时|当初|[\u4e00-\u9fa5]{1,6}(?<!目)前)的$/
const FROM = /[由从](?:[^，。；：由从]{0,14})$/
const TO = /^[\u4e00-\u9fa5]{1,4}[至到为]$/

function found(claims: readonly Claim[], multiple: Claim): Found | undefined {
  if (multiple.sep !== '，' || !TIMES.test(multiple.label)) return undefined
  const [base, now] = [claims[multiple.id - 2], claims[multiple.id - 1]]
  if (!base || !now || !FROM.test(base.label) || !TO.test(now.lead) || base.unit !== now.unit || base.printed === 0) return undefined
  if (![base, now].every(c => c.form === 'plain' && c.precision === 'exact' && isNear(c, multiple))) return undefined
  return tellTimes(multiple, now, base)
}

const OF_BRACKETED = /^(?:差不多|大约|约|已|已经)?(?:是|为|达到?|相当于)[\u4e00-\u9fa5\d]{2,14}的$/

/** 相当于平日（日均125个）的2.8倍: of the count right before it, in the same unit. */
function ofBracketed(claims: readonly Claim[], multiple: Claim, text: string): Found | undefined {
  const [now, base] = [claims[multiple.id - 2], claims[multiple.id - 1]]
  if (!now || !base || !OF_BRACKETED.test(multiple.label) || !text.startsWith('）的', base.stop) || multiple.start - base.stop > 3)
    return undefined
  if (base.form !== 'plain' || base.precision !== 'exact' || base.unit === '' || base.unit !== now.unit || !(base.printed > 0))
    return undefined
  return now.role === 'count' && now.form === 'plain' && now.precision === 'exact' && isNear(now, multiple)
    ? tellTimes(multiple, now, base)
    : undefined
}

const isNear = (c: Claim, multiple: Claim): boolean =>
  c.sentence === multiple.sentence && c.paragraph === multiple.paragraph && c.owner === multiple.owner
