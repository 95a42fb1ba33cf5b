import { describe, expect, test } from 'vitest'
import type { Register } from '../declare/register.ts'
import { registers } from '../registers/index.ts'
import { definitionOf } from './definition.ts'

const all: readonly Register[] = Object.values(registers).flat()
const of = (ref: string): string => {
  const [id, name] = ref.split('.')
  return definitionOf(all.find(r => r.id === id)!, name!)
}

test.each([
  // As the declaration says it.
  ['administrative-penalty.filed', '普通程序立案的案件，按批准立案之日计。'],
  // Else by what is counted: steps, sums, values that count once, in time, how long.
  ['administrative-penalty.dropped', '期内“不予处罚”的，按环节发生之日逐件计。'],
  ['special-campaign.parking', '期内“集中行动”时，填写的“行动次数”之和，只计“整治内容”为机动车乱停放的。'],
  ['case-review.rounds', '期内“评分”的，“评查批次”相同的只计一次。'],
  ['administrative-penalty.inTime', '期内“作出处罚决定”的，在期限（作出处罚决定）内的，按环节发生之日逐件计。'],
  ['seizure.held', '当日处于“查封扣押中”的。'],
  ['enforcement-item.granted', '当日处于“有效”的，“有效期至”的次日起不计，只计“来源”为赋权的。'],
  ['law-duty-report.rateCoverage', '“述法测评”除以“应当年终述法”。'],
])('%s: %s', (ref, words) => expect(of(ref)).toBe(words))

describe.each(all.map(r => [r.id, r] as const))('%s', (_, r) => {
  test('every figure says in a sentence what it counts, and not only its own name', () => {
    for (const [name, f] of Object.entries(r.figures)) {
      const words = definitionOf(r, name)
      expect([name, words.endsWith('。'), words.includes('undefined'), words.replace(/。$/, '') !== f.title]).toEqual([
        name,
        true,
        false,
        true,
      ])
    }
  })
})
