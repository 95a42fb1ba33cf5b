import { expect, test } from 'vitest'
import type { Register } from '../../declare/register.ts'
import { mediation } from '../../registers/disputes/mediation.ts'
import { administrativePenalty } from '../../registers/enforcement/administrative-penalty.ts'
import type { MatterView } from '../../server/api.ts'
import { stagesOf } from './stage-line.tsx'

const stages = (register: Register, state: string, ...taken: string[]) =>
  stagesOf(register, { row: { state }, story: taken.map(step => ({ step, day: '2024-01-08' })) } as unknown as MatterView).map(s => s.title)

test('the line goes on by what the office owes, and stops where ways part', () => {
  expect(stages(administrativePenalty, 'open', 'file')).toEqual(['立案', '作出处罚决定', '送达决定书'])
  expect(stages(mediation, 'open', 'find', 'take')).toEqual(['排查登记', '转入调解', '达成协议'])
})
test('nothing lies ahead of what is closed for good', () =>
  expect(stages(mediation, 'performed', 'accept', 'agree', 'perform')).toHaveLength(3))
