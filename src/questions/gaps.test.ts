import { expect, test } from 'vitest'
import { nextId, testHouse } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import { rescueMember } from '../registers/emergencies/rescue-member.ts'
import { lastPeriod, runningPeriod } from './gaps.ts'
import { today } from './today.ts'

test('the last period is the one that is over', () => {
  expect(lastPeriod('year', '2024-01-08')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(lastPeriod('quarter', '2024-05-31')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
})

test('the running period is asked in its second half, up to today', () => {
  expect([runningPeriod('year', '2023-06-30'), runningPeriod('year', '2023-07-02')]).toEqual([
    undefined,
    { from: '2023-01-01', to: '2023-07-02' },
  ])
  expect([runningPeriod('month', '2024-02-14'), runningPeriod('month', '2024-02-15')]).toEqual([
    undefined,
    { from: '2024-02-01', to: '2024-02-15' },
  ])
})

test('what a limit already tells is not told again as missing', async () => {
  const house = await testHouse({ 'rescue-member': [rescueMember] })
  const joins = async (name: string, more: object) => {
    const data = { name, team: 'town', ...more }
    const matter = nextId()
    const done = await record(house, house.as('clerk'), {
      matter,
      request: nextId(),
      register: 'rescue-member',
      n: 1,
      step: 'join',
      day: '2023-12-01',
      data,
    })
    expect(done).toMatchObject({ ok: true })
  }
  await joins('有保险而到期', { insured: '2023-12-31' })
  await joins('从来没有保险', {})
  const page = await today(house, house.as('clerk'))
  expect(page.late.map(i => [i.title, i.what])).toEqual([['有保险而到期', '队员保险期满']])
  expect(page.missing.filter(i => i.matter).map(i => i.title)).toEqual(['从来没有保险'])
  await house.close()
})
