import { expect, expectTypeOf, test } from 'vitest'
import { story } from '../../test/support/story.ts'
import { rules, tennis } from '../../test/support/tennis.ts'
import type { Day } from '../base/day.ts'
import type { Person } from '../declare/fields.ts'
import type { Data, Register, StateOf, StepOf } from '../declare/register.ts'
import { entry, isLate, standing } from './entry.ts'

const when = { n: 1, day: '2026-01-01', at: '2026-01-03T08:00+08:00', by: 'u', origin: 'desk' } as const

test('an entry carries what its step must and may', () => {
  expectTypeOf<Data<typeof tennis, 'lend'>>().toEqualTypeOf<
    { readonly who: string; readonly size: 'small' | 'large' } & {
      readonly good?: Day
      readonly polite?: boolean
      readonly with?: readonly Person[]
    }
  >()
  entry(tennis, 'lend', { ...when, data: { who: 'x', size: 'small' } })
  // @ts-expect-error who is required
  entry(tennis, 'lend', { ...when, data: { size: 'small' } })
  // @ts-expect-error not one of the choices
  entry(tennis, 'lend', { ...when, data: { who: 'x', size: 'tiny' } })
  // @ts-expect-error the step does not ask for it
  entry(tennis, 'lend', { ...when, data: { who: 'x', size: 'small', price: 1 } })
  // @ts-expect-error no such step
  entry(tennis, 'lendd', { ...when, data: {} })
  // @ts-expect-error a day is year-month-day
  entry(tennis, 'rain', { ...when, day: '2026/01/01', data: {} })
})

test('a matter knows its states, fields and steps', () => {
  const m = story(tennis).now()
  expectTypeOf(m.state).toEqualTypeOf<StateOf<typeof tennis> | undefined>()
  expectTypeOf(m.fields.price).toEqualTypeOf<number | undefined>()
  // @ts-expect-error no such state
  void (m.state === 'lnt')
  // @ts-expect-error no such field
  void m.fields.pric
  expect(m.state).toBeUndefined()
})

test('any register is a Register, and names of the law are checked', () => {
  expectTypeOf(tennis).toExtend<Register>()
  expectTypeOf<StepOf<Register>>().toEqualTypeOf<string>()
  // @ts-expect-error the instrument does not use this article
  rules.article(8)
  // @ts-expect-error no such limit
  void rules.limits.bakc
  expect(rules.article(1)).toEqual({ instrument: 'WQ', title: '网球规则', article: '1' })
})

test('late is what was recorded after its day; imported history never is', () => {
  const e = entry(tennis, 'rain', { ...when, data: {} })
  expect([isLate(e), isLate({ ...e, origin: 'import' }), isLate({ ...e, at: '2026-01-01T23:59+08:00' })]).toEqual([true, false, false])
})

test('the story stands in the order of days, then of recording', () => {
  const s = story(tennis)
    .do('lend', '2026-03-01', { who: 'x', size: 'small' })
    .do('hear', '2026-03-05', {})
    .do('rain', '2026-03-03', {})
    .do('check', '2026-03-03', {})
  expect(standing(s.entries).map(e => e.n)).toEqual([1, 3, 4, 2])
})
