import { expect, test } from 'vitest'
import { tennis } from '../../test/support/tennis.ts'
import { isCreditCode, isIdentityNumber, isPhone, isRegionCode } from './code.ts'
import { choices, date, files, flag, links, members, money, number, people, rows, text, time, unit } from './index.ts'
import { dataRefusals, fractionRefusal, valueRefusal } from './validate.ts'
import { worded } from './wording.ts'

test('each kind of field knows what fits it', () => {
  const code = (field: Parameters<typeof valueRefusal>[1], value: unknown) => valueRefusal('f', field, value)?.code ?? 'fits'
  expect([code(text('t'), '甲'), code(text('t'), ' '), code(text('t', { max: 1 }), '甲乙'), code(text('t'), 1)]).toEqual([
    'fits',
    'not-text',
    'wrong-length',
    'not-text',
  ])
  expect([
    code(number('n', { min: 0 }), 0.5),
    code(number('n', { min: 0 }), -1),
    code(number('n'), '1'),
    code(number('n'), Number.NaN),
  ]).toEqual(['fits', 'not-number', 'not-number', 'not-number'])
  expect([code(money('m'), 100), code(money('m'), 0.5), code(money('m'), -1)]).toEqual(['fits', 'not-money', 'not-money'])
  expect([code(date('d'), '2026-02-28'), code(date('d'), '2026-02-30')]).toEqual(['fits', 'not-date'])
  expect([code(time('t'), '2026-02-28T09:00+08:00'), code(time('t'), '2026-02-28T24:00+08:00'), code(time('t'), '2026-02-28')]).toEqual([
    'fits',
    'not-time',
    'not-time',
  ])
  expect([code(flag('f'), false), code(flag('f'), 'false'), code(unit('u'), 3), code(unit('u'), '3')]).toEqual([
    'fits',
    'not-flag',
    'fits',
    'not-unit',
  ])
  expect([
    code(members('m', { min: 2 }), [{ name: '甲' }]),
    code(members('m'), ['甲']),
    code(files('f'), [{ hash: 'x', name: 'a.pdf' }]),
  ]).toEqual(['too-few', 'not-members', 'fits'])
  expect([
    code(links('l'), [{ register: 'x', matter: 'no', title: 't' }]),
    code(rows('r', { columns: { a: 'A' } }), [{ a: 1 }]),
    code(rows('r', { columns: { a: 'A' } }), [{ b: 1 }]),
  ]).toEqual(['not-links', 'fits', 'not-rows'])
  expect([code(choices('c', { a: '甲' }), ['a']), code(choices('c', { a: '甲' }), ['toString'])]).toEqual(['fits', 'not-choice'])
  expect([code(people('p', { max: 1 }), [{ name: '甲' }, { name: '乙' }]), code(people('p'), [{ name: '甲', phone: '12' }])]).toEqual([
    'too-many',
    'not-phone',
  ])
})

test('a score has as many places as its field, and no binary tail of a computer makes it wrong', () => {
  const one = number('得分', { max: 100, decimals: 1 })
  expect([92.5, 98.7, 0.1, 100, 92.55, 92.51].map(v => valueRefusal('score', one, v)?.code ?? 'fits')).toEqual([
    'fits',
    'fits',
    'fits',
    'fits',
    'too-fine',
    'too-fine',
  ])
  const two = number('满意度', { decimals: 2 })
  expect(Array.from({ length: 10_001 }, (_, i) => i / 100).filter(v => valueRefusal('f', two, v))).toEqual([])
  expect(worded(valueRefusal('score', one, 92.55)!)).toBe('“得分”最多填1位小数。')
})

test('numbers with check digits: a wrong digit shows, and sample numbers fail on purpose', () => {
  expect([isIdentityNumber('11010519491231002X'), isIdentityNumber('110105194912310021'), isIdentityNumber('110105194902310029')]).toEqual([
    true,
    false,
    false,
  ])
  expect([
    isCreditCode('91350100M000100Y43'),
    isCreditCode('91350100M000100Y44'),
    isPhone('13900000000'),
    isPhone('023-65000000'),
    isPhone('119'),
  ]).toEqual([true, false, true, true, false])
  expect(['500106', '500106115', '500106115201', '5001061', '990106'].map(isRegionCode)).toEqual([true, true, true, false, false])
  expect(valueRefusal('n', text('文号', { form: 'document-number' }), '某府发[2024]7号')?.code).toBe('not-document-number')
  expect(valueRefusal('n', text('文号', { form: 'document-number' }), '某府发〔2024〕7号')).toBeNull()
})

test('a step’s values are refused in the order of its form, with the field’s title', () => {
  expect(dataRefusals(tennis, 'lend', { who: '', size: 'x' })).toMatchObject([
    { code: 'not-text', field: 'who', context: { title: '谁' } },
    { code: 'not-choice', field: 'size' },
  ])
  expect(dataRefusals(tennis, 'lend', { who: 'x', size: 'small' })).toEqual([])
})

test('what a figure adds up is whole; a score that nothing adds up may have its half', () => {
  const times = { flow: ['lend'], sum: 'hours', title: 't', unit: '小时' } as const
  const r = { ...tennis, fields: { ...tennis.fields, hours: number('学时'), score: number('得分') }, figures: { times } } as never
  const tenths = { ...tennis, fields: { ...tennis.fields, hours: number('学时', { decimals: 1 }) }, figures: { times } } as never
  expect(fractionRefusal(tenths, 'hours', 1.5)).toBeNull()
  expect(fractionRefusal(r, 'hours', 1.5)).toMatchObject({ code: 'not-whole', field: 'hours' })
  expect([fractionRefusal(r, 'hours', 2), fractionRefusal(r, 'score', 96.5)]).toEqual([null, null])
})
