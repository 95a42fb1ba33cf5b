import { expect, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { tennis } from '../../test/support/tennis.ts'

const lent = (more: object = {}) => story(tennis).do('lend', '2026-03-01', { who: 'x', size: 'small', ...more })

test('a figure counts where it says, and a sum without an amount is zero', () => {
  expect(lent().facts('large')).toEqual([])
  expect(lent({ size: 'large' }).facts('large')).toEqual([['2026-03-01', 1]])
  expect(lent().do('back', '2026-03-02', {}).facts('paid')).toEqual([['2026-03-02', 0]])
  expect(lent().do('back', '2026-03-02', { price: 12_50 }).facts('paid')).toEqual([['2026-03-02', 12_50]])
  expect(lent().facts('rate')).toEqual([])
})

test('a distinct count keeps what it counts once', () => {
  const s = lent({ with: [{ name: '甲' }, { name: '乙' }] })
  expect(s.now().facts.filter(f => f.figure === 'people')).toMatchObject([
    { key: '甲', amount: 1 },
    { key: '乙', amount: 1 },
  ])
})

test('a stock counts through its last good day; what comes in already bad never counts', () => {
  expect(lent({ good: '2026-02-01' }).facts('out')).toEqual([])
  expect(lent({ good: '2026-03-05' }).do('again', '2026-03-05', { good: '2026-03-20' }).facts('out')).toEqual([
    ['2026-03-01', 1],
    ['2026-03-21', -1],
  ])
})

test('a gap between two validities stays a gap', () =>
  expect(lent({ good: '2026-03-05' }).do('again', '2026-03-08', { good: '2026-03-20' }).do('back', '2026-03-10', {}).facts('out')).toEqual([
    ['2026-03-01', 1],
    ['2026-03-06', -1],
    ['2026-03-08', 1],
    ['2026-03-10', -1],
  ]))

test('an expiry stated in a document is a limit too; renewed, the old one keeps its day', () => {
  const s = lent({ good: '2026-03-20' }).do('again', '2026-03-05', { good: '2026-04-20' })
  expect(s.now().limits.filter(l => l.limit === 'good')).toMatchObject([{ due: '2026-03-20', ended: '2026-03-05' }, { due: '2026-04-20' }])
})
