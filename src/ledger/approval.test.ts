import { expect, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { tennis } from '../../test/support/tennis.ts'

const lent = () => story(tennis).do('lend', '2026-03-01', { who: 'x', size: 'small' })
const submitted = () => lent().kernel('submit', '2026-03-03', { step: 'longer', data: { days: 5 } }, { by: 'clerk' })

test('what is submitted waits and changes nothing; approved, it is the step, taken that day by the approver', () => {
  const s = submitted()
  expect(s.now()).toMatchObject({ pending: { n: 2, step: 'longer', by: 'clerk', day: '2026-03-03' } })
  expect(s.limit('back')!.due).toBe('2026-03-11')
  s.kernel('approve', '2026-03-04', { of: 2 }, { by: 'head' })
  expect(s.now()).toMatchObject({ pending: undefined, fields: { days: 5 }, taken: { longer: '2026-03-04' } })
  expect(s.limit('back')!.due).toBe('2026-03-16')
})

test('nobody is asked to approve what cannot be taken', () => {
  expect(lent().do('back', '2026-03-02', {}).kernelRefused('submit', '2026-03-03', { step: 'longer', data: {} })).toEqual(['3 wrong-state'])
  expect(lent().kernelRefused('submit', '2026-03-03', { step: 'longer', data: { price: 1 } })).toEqual(['2 not-asked'])
})

test('nobody approves his own submission, and nothing is approved twice', () => {
  expect(submitted().kernelRefused('approve', '2026-03-04', { of: 2 }, { by: 'clerk' })).toEqual(['3 own-approval'])
  const s = submitted().kernel('approve', '2026-03-04', { of: 2 }, { by: 'head' })
  expect(s.kernelRefused('approve', '2026-03-05', { of: 2 }, { by: 'head' })).toContain('4 nothing-to-approve')
})

test('trap: reminder dies after a return', () => {
  const s = submitted().kernel('return', '2026-03-04', { of: 2, reason: '写明理由' }, { by: 'head' })
  expect(s.now().pending).toMatchObject({ n: 2, returned: { reason: '写明理由', by: 'head', day: '2026-03-04' } })
  expect(s.limit('back')).toMatchObject({ due: '2026-03-11' })
  expect(s.limit('back')!.met).toBeUndefined()
  expect(s.next('longer')!.blocked).toEqual([])
  expect(s.kernelRefused('approve', '2026-03-05', { of: 2 }, { by: 'head' })).toEqual(['4 nothing-to-approve'])
  s.kernel('submit', '2026-03-05', { step: 'longer', data: { days: 3 } }, { by: 'clerk' })
  expect(s.now().pending).toMatchObject({ n: 4 })
  expect(s.now().pending!.returned).toBeUndefined()
  s.kernel('return', '2026-03-06', { of: 4, reason: '再改' }, { by: 'head' }).kernel(
    'submit',
    '2026-03-07',
    { step: 'longer', data: {} },
    { by: 'clerk' },
  )
  s.kernel('approve', '2026-03-08', { of: 6 }, { by: 'head' })
  expect(s.limit('back')!.due).toBe('2026-03-16')
})

test('cancelling an approval puts the submission back; cancelling the submission leaves nothing to approve', () => {
  const s = submitted()
    .kernel('approve', '2026-03-04', { of: 2 }, { by: 'head' })
    .kernel('cancel', '2026-03-05', { of: 3, reason: '误批' }, { by: 'head' })
  expect(s.now().pending).toMatchObject({ n: 2 })
  expect(s.limit('back')!.due).toBe('2026-03-11')
  expect(
    submitted().kernel('approve', '2026-03-04', { of: 2 }, { by: 'head' }).kernelRefused('cancel', '2026-03-05', { of: 2, reason: 'x' }),
  ).toEqual(['3 nothing-to-approve'])
})

test('assigning, narrowing, linking and erasing stand beside the steps', () => {
  const s = lent()
    .kernel('assign', '2026-03-02', { handler: 'u7', with: ['u8'] })
    .kernel('narrow', '2026-03-02', { readers: ['u7'], reason: '被投诉人回避' })
    .kernel('link', '2026-03-02', { register: 'tennis', matter: 'm', title: 't' })
    .kernel('erase', '2026-03-02', { reason: '期限届满' })
  expect(s.now()).toMatchObject({ state: 'lent', handler: 'u7', with: ['u8'], readers: ['u7'], erased: true, links: [{ matter: 'm' }] })
})
