import { expect, test } from 'vitest'
import type { Unit } from '../access/unit-tree.ts'
import { worded } from '../declare/wording.ts'
import { regionCodeRefusal } from './check-region-code.ts'

const district: Unit = {
  id: 1,
  title: '清江区',
  kind: 'district',
  parent: null,
  code: '500199',
  sample: false,
  since: '2021-01-01',
  until: null,
  successor: null,
}
const town: Unit = { ...district, id: 2, title: '清河镇', kind: 'town', parent: 1, code: '500199101' }
const merged: Unit = { ...town, id: 3, title: '老场镇', code: '500199102', until: '2023-12-31', successor: 2 }
const units = [district, town, merged]

test.each([
  ['town', district, '500199103', '2024-01-01', undefined],
  ['town', district, '990199103', '2024-01-01', '“区划代码”应是县级6位、乡级9位或者村级12位数字，请核对每一位。'],
  ['town', district, '500199', '2024-01-01', '这一级的区划代码是9位，请核对。'],
  ['village', town, '500199101', '2024-01-01', '这一级的区划代码是12位，请核对。'],
  ['town', district, '500188103', '2024-01-01', '“清江区”的区划代码是500199，下级的代码要以它开头。'],
  ['village', { ...town, code: null }, '500188103001', '2024-01-01', undefined],
  ['town', district, '500199101', '2024-01-01', '这一年这个区划代码是“清河镇”的，请核对。'],
  // A merged town's code was its own until its last day.
  ['town', district, '500199102', '2023-12-31', '这一年这个区划代码是“老场镇”的，请核对。'],
  ['town', district, '500199102', '2024-01-01', undefined],
  ['department', district, '500199', '2024-01-01', undefined],
] as const)('a %s below %o with %s from %s: %s', (kind, parent, code, since, says) => {
  const refusal = regionCodeRefusal(units, code, { kind, parent, since })
  expect(refusal && worded(refusal)).toBe(says)
})
