/**
 * 酒驾418起、醉驾94起，醉驾占18.4%: no total is told, and a member of a row has a share of what the row makes. Told only where it fits: another whole may be meant.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, times, total } from '../../../interval.ts'
import { printedRate } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure, number, percent } from '../../../words.ts'
import { isExactCount, sentenceTo, tell } from '../told.ts'

export const ofTheRow: RelationRule = {
  kind: 'share',
  title: '并列各项中一项所占',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: ['酒驾367起、醉驾83起，醉驾占18.4%。', '初次182人、复吸431人，复吸占70.3%。'],
    bad: [],
    traps: ['全市民警512人，警长367人、副警长83人，副警长占16.2%。', '酒驾367起、醉驾83起，醉驾占事故的4.1%。'],
  },
}

const NAMED = /^([\u4e00-\u9fa5]{2,8})占$/
const MOST = 8

function found(claims: readonly Claim[], share: Claim): Found[] {
  const name = share.form === 'percent' && share.precision === 'exact' && share.sep === '，' ? NAMED.exec(share.label)?.[1] : undefined
  if (!name) return []
  const before = sentenceTo(claims, share, MOST)
  const from = before.findLastIndex(c => c.sep !== '、')
  const row = before.slice(Math.max(0, from))
  const part = row.find(c => c.label === name)
  if (!part || row.length < 2 || !row.every(c => isExactCount(c) && c.unit === part.unit && c.owner === share.owner)) return []
  const whole = total(row.map(c => c.value))
  const computed = times(over(part.value, whole), 100)
  if (!meets(printedRate(share), computed)) return []
  const sum = row.reduce((n, c) => n + c.printed, 0)
  return [
    tell({
      kind: 'share',
      claim: share,
      stated: printedRate(share),
      computed,
      parts: [part, ...row.filter(c => c !== part)],
      working: `${number(part.printed)}÷（${row.map(c => number(c.printed)).join('＋')}）＝${percent((100 * part.printed) / sum, share.step)}`,
      said: figure(share),
    }),
  ]
}
