import { expect, test } from 'vitest'
import { mediationLaw, penaltyLaw } from '../law/instruments/index.ts'
import { choice, date, flag, money, register, say, text } from './index.ts'

// A slip in a declaration is a compile error on its own line: each expectation below stands right above the line that errs.
const fields = {
  subject: text('纠纷'),
  kind: choice('类型', { a: '甲', b: '乙' }),
  amount: money('金额'),
  expires: date('到期'),
  grave: flag('重大'),
}
const names = {
  id: 'x',
  title: 'x',
  group: 'disputes',
  version: 1,
  since: '2026-01-01',
  covers: [],
  about: '试。',
  named: 'subject',
} as const
const states = { open: '办理', closed: '办结' }
const open = { title: '受理', to: 'open', by: ['clerk'], asks: ['subject', 'kind?'] } as const

const declared = {
  states: () =>
    register({
      ...names,
      fields,
      states,
      steps: {
        // @ts-expect-error no such state
        accept: { title: '受理', to: 'opne', by: ['clerk'], asks: [] },
        // @ts-expect-error no such state to come from
        close: { title: '办结', from: ['open', 'colsed'], by: ['clerk'], asks: [] },
        // @ts-expect-error no such role
        again: { title: '办结', from: ['open'], by: ['clark'], asks: [] },
        // @ts-expect-error no such word
        visit: { title: '回访', form: ['open'], by: ['clerk'], asks: [] },
      },
    }),
  fields: () =>
    register({
      ...names,
      fields,
      states,
      guards: {
        // @ts-expect-error no such field
        big: { says: '大。', law: mediationLaw.article(17), field: 'amout', holds: () => true },
        // @ts-expect-error no such field of the matter
        two: { says: '二。', law: mediationLaw.article(17), field: 'amount', holds: m => m.fields.amuont === 3 },
        // @ts-expect-error no such choice
        six: { says: '六。', law: mediationLaw.article(17), field: 'kind', holds: m => m.fields.kind === 'c' },
        // @ts-expect-error the instrument does not list this article
        ten: { says: '十。', law: mediationLaw.article(18), field: 'kind', holds: () => true },
      },
      steps: {
        // @ts-expect-error no such field to ask for
        accept: { title: '受理', to: 'open', by: ['clerk'], asks: ['subjet', 'kind?'] },
      },
    }),
  limits: () =>
    register({
      ...names,
      fields,
      states,
      limits: {
        // @ts-expect-error no such limit
        decide: { law: penaltyLaw.limits.decison },
        // @ts-expect-error no such field
        expiry: { title: '有效期', until: 'expirs', law: penaltyLaw.article(60), binds: 'agency' },
        // @ts-expect-error not a day
        notDay: { title: '有效期', until: 'amount', law: penaltyLaw.article(60), binds: 'agency' },
        // @ts-expect-error not complete over the choice
        choice: { per: 'kind', among: { a: penaltyLaw.limits.decision } },
        // @ts-expect-error no such field
        hearing: { law: penaltyLaw.limits.hearingRequest, when: m => m.fields.grav === true },
      },
      steps: {
        // @ts-expect-error no such limit of the register
        accept: { ...open, starts: ['dicede'] },
      },
    }),
  nothing: () =>
    register({
      ...names,
      fields,
      states,
      // @ts-expect-error a register without limits has none to start
      steps: { accept: { ...open, starts: ['decide'] } },
    }),
  figures: () =>
    register({
      ...names,
      fields,
      states,
      steps: { accept: { ...open }, close: { title: '办结', from: ['open'], to: 'closed', by: ['clerk'], asks: ['amount'] } },
      figures: {
        // @ts-expect-error no such step
        accepted: { title: '受理', unit: '件', flow: ['acept'] },
        // @ts-expect-error no such choice
        ofKind: { title: '受理', unit: '件', flow: ['accept'], where: { kind: ['c'] } },
        // @ts-expect-error not a number
        sum: { title: '金额', unit: '元', flow: ['close'], sum: 'subject' },
        // @ts-expect-error no such state
        stock: { title: '在办', unit: '件', stock: ['opn'] },
        // @ts-expect-error no such figure
        share: { title: '率', share: 'acepted', of: 'accepted' },
      },
      // @ts-expect-error no such figure
      sentence: f => say`受理${f.acepted}。`,
    }),
}

test('every kind of slip is caught by the compiler, on its line', () => {
  expect(Object.keys(declared)).toEqual(['states', 'fields', 'limits', 'nothing', 'figures'])
})
