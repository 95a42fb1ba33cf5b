/** 年办案量由50件增至150件，是原来的3倍: so many times what it was before, of two values told in one turn. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { tellTimes } from '../told.ts'

export const timesWhatWas: RelationRule = {
  kind: 'growth',
  title: '是原来的若干倍',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: ['年办案量由50件增至150件，是原来的3倍。', '村集体收入从8.0万元提高到20.0万元，达到原来的2.5倍。'],
    bad: ['年办案量由50件增至150件，是原来的4倍。', '村集体收入从8.0万元提高到20.0万元，达到原来的3.5倍。'],
  },
}

const TIMES = /^(?:是|为|达到?|相当于)(?:原来|原先|之前|此前|过去|以前)的$/
const FROM = /[由从](?:上年|去年|原来|此前|最初)?的?$/
const TO = /^[\u4e00-\u9fa5]{1,4}[至到为]$/

function found(claims: readonly Claim[], multiple: Claim): Found | undefined {
  if (multiple.form !== 'times' || multiple.precision !== 'exact' || multiple.sep !== '，' || !TIMES.test(multiple.label)) return undefined
  const [base, now] = [claims[multiple.id - 2], claims[multiple.id - 1]]
  if (!base || !now || !FROM.test(base.label) || !TO.test(now.lead) || base.unit !== now.unit || base.printed === 0) return undefined
  if (![base, now].every(c => c.form === 'plain' && c.precision === 'exact' && isNear(c, multiple))) return undefined
  return tellTimes(multiple, now, base)
}

const isNear = (c: Claim, multiple: Claim): boolean =>
  c.sentence === multiple.sentence && c.paragraph === multiple.paragraph && c.owner === multiple.owner
