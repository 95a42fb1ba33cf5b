import { expect, test } from 'vitest'
import { tennis } from '../../test/support/tennis.ts'
import { unnamed } from '../../test/support/unnamed.ts'
import { penaltyLaw } from '../law/instruments/index.ts'
import { audit } from './audit.ts'
import { choice, date, number, register, text } from './index.ts'

test('a sound declaration has nothing against it', () => expect(audit(tennis)).toEqual([]))

test('the audit sees what the compiler cannot', () => {
  const r = register({
    ...unnamed,
    named: 'a',
    fields: { a: text('a'), b: text('b'), d: date('d'), n: number('n'), k: text('k', { kept: true }) },
    states: { s: 's', t: 't' },
    limits: {
      never: { law: penaltyLaw.limits.decision },
      stated: { title: 's', until: 'd', law: penaltyLaw.article(60), binds: 'agency' },
      promised: { id: 'y.promised', title: 'p', promise: { n: 1, unit: 'day' }, extendedBy: 'n' },
    },
    guards: { unused: { says: 'x。', law: penaltyLaw.article(60), field: 'a', holds: () => true } },
    steps: {
      open: { title: 'o', to: 's', by: ['clerk'], asks: ['a', 'a?'], starts: ['stated', 'promised'] },
      lost: { title: 'l', by: ['clerk'], asks: ['k?'] },
      stop: { title: 'p', from: ['s'], by: ['clerk'], asks: [], pauses: ['promised'] },
      correct: { title: 'c', from: ['s'], by: ['clerk'], asks: [], meets: ['promised'] },
    },
    figures: {
      early: { title: 'e', unit: '件', flow: ['open'], inTime: 'stated' },
      long: { title: 'l', unit: '天', flow: ['open'], lasted: 'promised' },
    },
    publications: { p: { title: 'p', column: 'p', fields: ['a'] } },
    ledger: { key: ['a', 'open.day'], steps: [{ step: 'open', day: '日期' }] },
  })
  expect(audit(r)).toEqual([
    'x: lost: opens a matter into no state',
    "x: step correct: the kernel's own word",
    'x: state t: never reached',
    'x: limit never: never started',
    'x: limit never: never met, ended or waited for',
    'x: limit stated: never met, ended or waited for',
    'x: limit stated: d is never asked',
    'x: limit promised: paused and resumed must go together',
    'x: limit promised: its promise is named y.promised',
    'x: limit promised: n is never asked',
    'x: guard unused: no step needs it',
    'x: field b: no step asks for it',
    'x: field d: no step asks for it',
    'x: field n: no step asks for it',
    'x: publication p: no step publishes it',
    'x: stop: pauses or resumes for no cause',
    'x: figure early: open does not meet stated',
    'x: figure long: open does not meet promised',
    'x: lost: asks for k?, which an act keeps',
    'x: open: asks twice for one field',
  ])
})

test('what is public grows old in no silence: a step that changes it renews it, withdraws it, or leads to where it is published again', () => {
  const about = (change: object, show: readonly 's'[] = ['s']) =>
    audit(
      register({
        ...unnamed,
        named: 'a',
        fields: { a: text('a'), b: text('b') },
        states: { s: 's', t: 't' },
        steps: {
          open: { title: 'o', to: 's', by: ['clerk'], asks: ['a'] },
          show: { title: 's', from: show, to: 't', by: ['clerk'], asks: ['b'], publishes: ['p'] },
          back: { title: 'b', from: ['t'], to: 's', by: ['clerk'], asks: [], withdraws: ['p'] },
          change: { title: 'c', from: ['t'], by: ['clerk'], asks: ['a'], ...change },
        },
        publications: { p: { title: 'p', column: 'p', fields: ['a'] } },
      }),
    )
  expect(about({})).toEqual(['x: change: changes what p has made public, and nothing publishes it again'])
  expect(about({ renews: ['p'] })).toEqual([])
  expect(about({ publishes: ['p'] })).toEqual([])
  expect(about({ to: 's' })).toEqual([])
  expect(about({ asks: ['b'] })).toEqual([])
})

test('a field that concerns one kind only: of a choice that there is, and never a must', () => {
  const kind = choice('k', { big: '大', small: '小' })
  const of = (option: string, asks: 'a' | 'a?') =>
    audit(
      register({
        ...unnamed,
        named: 'kind',
        fields: { kind, a: text('a', { only: { field: 'kind', is: [option] } }) },
        states: { s: 's' },
        steps: { open: { title: 'o', to: 's', by: ['clerk'], asks: ['kind', asks] } },
      }),
    )
  expect(of('big', 'a?')).toEqual([])
  expect(of('huge', 'a?')).toEqual(['x: field a: only where kind is huge, which it never is'])
  expect(of('big', 'a')).toEqual(['x: open: must have a, which is asked only at times'])
})
