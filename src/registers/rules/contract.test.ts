import { describe, expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { contract } from './contract.ts'

const cleaning = { title: '保洁服务合同', kind: 'services', office: '规建办', other: '示例环卫公司', amount: 120_000_00 } as const
const drafted = (more: object = {}) => story(contract).do('draft', '2026-03-02', { ...cleaning, ...more })
const reviewed = (more: object = {}, verdict: 'lawful' | 'revise' | 'unlawful' = 'lawful') => drafted(more).do('send', '2026-03-03', {}).do('review', '2026-03-06', { reviewed: verdict })

test('the ordinary path: draft, review, signature, acceptance, payment, archive', () => {
  const s = reviewed({ small: true, term: 'plain' }).do('sign', '2026-03-10', { number: 'HT-2026-7', ends: '2026-12-31', budgeted: true })
  s.do('accept', '2026-11-10', {}).do('pay', '2026-12-08', { paid: 60_000_00 }).do('pay', '2026-12-20', { paid: 60_000_00 }).do('finish', '2026-12-28', {}).do('archive', '2026-12-30', { volume: '2026-H-7' })
  expect(['signed', 'reviewed', 'amount', 'paid', 'paidInTime', 'finished'].map(f => s.sum(f))).toEqual([1, 1, 120_000_00, 120_000_00, 1, 1])
  expect([s.sum('performing', '2026-06-30'), s.sum('performing', '2026-12-31')]).toEqual([1, 0])
})

test.each([
  ['a large contract without an opinion', { major: true }, {}, ['contract-not-reviewed']],
  ['a guarantee', {}, { guarantee: true }, ['contract-guarantee']],
  ['no budget', {}, { budgeted: false }, ['contract-no-budget']],
  ['payment only after an audit, to a small enterprise', { small: true }, { audited: true }, ['contract-audit-first']],
] as const)('is not signed: %s', (_, draft, data, codes) => expect(drafted(draft).refused('sign', '2026-03-10', data)).toEqual(codes))

test('an unlawful large contract is not signed; one to be changed says what was changed', () => {
  expect(reviewed({ major: true }, 'unlawful').refused('sign', '2026-03-10', {})).toEqual(['contract-not-reviewed'])
  expect(reviewed({}, 'revise').refused('sign', '2026-03-10', {})).toEqual(['contract-not-changed'])
  expect(reviewed({}, 'revise').refused('sign', '2026-03-10', { changed: '改了违约责任' })).toEqual([])
})

test('local practice and rows from memory only remind', () =>
  expect(drafted().tries('sign', '2026-03-10', {}).map(t => [t.code, t.warns])).toEqual([['contract-unreviewed', true]]))

describe('国令802：付款', () => {
  const signed = (term: 'plain' | 'agreed' | 'none', small = true) => reviewed({ small, term }).do('sign', '2026-03-10', {})
  test.each([
    ['E49: thirty days where nothing was agreed', 'plain', '2026-12-10'],
    ['E50: sixty days at most where it was', 'agreed', '2027-01-09'],
  ] as const)('%s', (_, term, strict) => expect(signed(term).do('accept', '2026-11-10', {}).limit('payment')).toMatchObject({ strict, law: { article: '9' } }))
  test('the thirty days of 2023 stood in the older regulation', () => {
    const s = story(contract).do('draft', '2023-03-01', { ...cleaning, small: true, term: 'plain' }).do('sign', '2023-03-10', {}).do('accept', '2023-04-03', {})
    expect(s.limit('payment')!.law).toMatchObject({ article: '8' })
  })
  test('nothing runs towards a large company', () => expect(signed('plain', false).do('accept', '2026-11-10', {}).limit('payment')).toBeUndefined())
  test('E52: what is overdue is made public before the end of March', () => {
    const s = signed('plain').do('accept', '2026-11-10', {}).do('overdue', '2026-12-31', { owed: 80_000_00 })
    expect(s.limit('disclosure')!.strict).toBe('2027-03-31')
    expect(standingOf(s.limit('payment')!, '2026-12-31')).toBe('missed')
    s.do('disclose', '2027-03-30', { owed: 80_000_00 })
    expect([Object.keys(s.now().published), s.sum('owed')]).toEqual([['overdue'], 80_000_00])
  })
  test('a claim is confirmed within thirty days', () => expect(signed('plain').do('confirm', '2026-11-10', {}).limit('confirm')!.strict).toBe('2026-12-10'))
})

test('a change is reviewed before the contract goes on', () => {
  const s = reviewed({ major: true }).do('sign', '2026-03-10', { ends: '2026-12-31' }).do('change', '2026-06-01', { change: '延期一年', ends: '2027-12-31' })
  expect([s.now().state, s.limit('review')!.met, s.refused('keep', '2026-06-05', {})]).toEqual(['reviewing', undefined, ['wrong-state']])
  expect(s.do('review', '2026-06-04', { reviewed: 'lawful' }).do('keep', '2026-06-05', {}).limit('end')!.due).toBe('2027-12-31')
})

test('a change that does not name the amount leaves it as it was', () => {
  const s = reviewed().do('sign', '2026-03-10', {}).do('change', '2026-06-01', { change: '换负责人' })
  expect(s.now().fields).toMatchObject({ amount: 120_000_00, change: '换负责人' })
})
