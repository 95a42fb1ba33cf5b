import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('the rate of all is of both parts and both wholes', () => {
  const levels = '合同案调解结案205件，一审197件，二审8件；一审审结548件，调解率35.95%，二审审结49件，调解率16.33%'
  expect(said(`${levels}，合起来34.34%。`).at(-1)).toBe('holds （197＋8）÷（548＋49）＝34.338%')
  // The mean of the two rates.
  expect(said(`${levels}，合起来26.14%。`).at(-1)).toBe('fails （197＋8）÷（548＋49）＝34.338%')
})

test('trap: two rates that no figures give', () => {
  expect(said('一审调解率35.95%，二审调解率16.33%，合计调解率34.34%。').filter(s => s.startsWith('fails'))).toEqual([])
})
