import { expect, test } from 'vitest'
import { ran } from '../../test/support/cli.ts'
import { evalCommand } from './eval.ts'

test('every labelled set has its table: relations by kind, slips by rule', async () => {
  const { exit, out } = await ran(evalCommand, [])
  expect(exit).toBe(0)
  expect(out.match(/^\| kind/gm)).toHaveLength(3)
  expect(out).toContain('| rule | labelled | found | findings | confirmed |')
  const json = JSON.parse((await ran(evalCommand, ['test/corpus/rules', '--format', 'json'])).out)
  expect(json[0].scores.map((s: { rule: string }) => s.rule)).toContain('citation')
})
