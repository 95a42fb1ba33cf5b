import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('members that tell cases and persons in turn are a list of each', () => {
  const accidents = (cases: number, dead: number) =>
    `发生事故${cases}起，死亡${dead}人。其中道路37起、死亡33人，建筑14起、死亡15人，工矿8起、死亡7人，其他4起、死亡3人。`
  expect(sums(accidents(63, 58))).toEqual(['holds 37＋14＋8＋4＝63', 'holds 33＋15＋7＋3＝58'])
  expect(sums(accidents(66, 58))).toContain('fails 37＋14＋8＋4＝63')
  expect(sums(accidents(63, 51))).toContain('fails 33＋15＋7＋3＝58')
  expect(sums(accidents(63, 68))).toContain('fails 33＋15＋7＋3＝58')
})

test('trap: a list that is not all in one of its figures', () => {
  expect(sums('发生事故66起，死亡78人。其中道路37起、死亡33人，建筑14起、死亡15人。').filter(s => s.startsWith('fails'))).toEqual([])
})
