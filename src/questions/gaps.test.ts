import { expect, test } from 'vitest'
import { nextId, testHouse } from '../../test/support/house.ts'
import { record } from '../acts/record.ts'
import { rescueMember } from '../registers/emergencies/rescue-member.ts'
import { today } from './today.ts'

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
