import { expect, test } from 'vitest'
import { unnamed } from '../../test/support/unnamed.ts'
import { civilProcedureLaw } from '../law/instruments/index.ts'
import { audit } from './audit.ts'
import { proofOfService, register, text } from './index.ts'

const serving = (more: object) =>
  register({
    ...unnamed,
    named: 'a',
    fields: { a: text('a'), ...proofOfService },
    states: { s: 's' },
    steps: { open: { title: '送达告知书', to: 's', by: ['clerk'], asks: ['a', 'proof?', 'proofNo?'], ...more } },
  })
const proof = { proof: ['proof', 'proofNo'], law: civilProcedureLaw.article(87) } as const

test('a service that nothing proves is a gap from the next day on; a receipt proves it, and so does what was written of another way', () => {
  const { openUnproven: gap } = serving({ serves: proof }).gaps
  if (!gap || !('when' in gap)) throw new Error('no gap')
  expect([gap.title, gap.law]).toEqual(['“送达告知书”没有送达回证或者其他送达凭据', civilProcedureLaw.article(87)])
  const asked = (fields: object, today: `${number}-${number}-${number}` = '2026-03-03') =>
    gap.when({ state: 's', fields, published: [], taken: { open: '2026-03-02' } }, today)
  expect([asked({}), asked({}, '2026-03-02'), asked({ proof: [] })]).toEqual([true, false, true])
  expect([asked({ proof: [{ hash: 'sha256:0', name: '回证.jpg' }] }), asked({ proofNo: '挂号 XA0' })]).toEqual([false, false])
  expect(gap.when({ state: 's', fields: {}, published: [], taken: {} }, '2026-03-03')).toBe(false)
  expect(serving({}).gaps).toEqual({})
})

test('the audit: the step asks for its proof, and whoever writes a proof of service serves', () => {
  expect(audit(serving({ serves: proof }))).toEqual([])
  expect(audit(serving({ serves: proof, asks: ['a', 'proof?'] }))).toContain('x: open: serves, and does not ask for its proof proofNo')
  expect(audit(serving({ documents: ['proof-of-service'] }))).toContain('x: open: writes a proof of service, and does not serve')
})
