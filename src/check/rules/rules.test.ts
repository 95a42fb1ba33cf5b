import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'
import { rules } from './index.ts'
import { isCardNumber, isIdentityNumber } from './personal-data.ts'

test('the index lists every rule of the folder', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    f => f.endsWith('.ts') && !f.includes('.test.') && f !== 'index.ts' && f !== 'rule.ts',
  )
  expect(rules.map(r => `${r.rule}.ts`).sort()).toEqual(files.sort())
})

for (const rule of rules) {
  const of = (text: string) => check(plain(text)).findings.filter(f => f.rule === rule.rule)
  for (const text of rule.examples.good) test(`${rule.rule} is silent: ${text.slice(0, 30)}`, () => expect(of(text)).toEqual([]))
  for (const text of rule.examples.bad) test(`${rule.rule} speaks: ${text.slice(0, 30)}`, () => expect(of(text).length).toBeGreaterThan(0))
}

test('a secret marking is the first finding, and an error', () => {
  expect(check(plain('秘密★1年\n\n加强的的工作，联系电话13900000001。')).findings[0]).toMatchObject({
    rule: 'secret-marking',
    severity: 'error',
  })
})

test('check digits', () => {
  expect(isIdentityNumber('11010519491231002X')).toBe(true)
  expect(isIdentityNumber('110105194912310021')).toBe(false)
  expect(isIdentityNumber('110105194913310021')).toBe(false)
  expect(isIdentityNumber('11010519491231002')).toBe(false)
  expect(isCardNumber('4111111111111111')).toBe(true)
  expect(isCardNumber('4111111111111112')).toBe(false)
})

test('a figure that the ledger knows is compared with it, and with nothing that only sounds like it', () => {
  const figures = [
    { title: '调解成功', value: 325, unit: '件', lastYear: 268 },
    { title: '合法性审查', value: 280, unit: '件' },
    { title: '合同合法性审查', value: 206, unit: '件' },
    { title: '调解成功率', value: 96.726, unit: '%' },
    { title: '罚款数额', value: 9600, unit: '元' },
    { title: '按期办结', value: 9, unit: '件' },
    { title: '按期办结', value: 12, unit: '件' },
  ]
  const of = (text: string) =>
    check(plain(text), { figures })
      .findings.filter(f => f.rule === 'against-ledger')
      .map(f => f.message)
  expect(of('全年调解成功325件，去年调解成功268件，调解成功率96.73%，罚款数额0.96万元。')).toEqual([])
  expect(of('全年调解成功352件。')).toEqual(['“调解成功”文中是352件，台账是325件。'])
  expect(of('去年调解成功286件。')).toEqual(['“调解成功”文中是286件，台账上年是268件。'])
  expect(of('调解成功率达到98%。')).toEqual(['“调解成功率”文中是98%，台账是96.73%。'])
  expect(of('合同合法性审查206件，决策合法性审查28件，清河村调解成功12件，上半年调解成功100件，按期办结3件，调解成功5次。')).toEqual([])
})

test('wording copied from last year is told with the share that is new', () => {
  const old = plain(
    '某镇2022年报告\n\n深入学习宣传习近平法治思想，推动领导干部带头尊法学法守法用法。全年培训执法人员8次，提高了执法人员依法行政的能力和水平。',
  )
  const now = plain(
    '某镇2023年报告\n\n深入学习宣传习近平法治思想，推动领导干部带头尊法学法守法用法。今年新建法治广场一处，开展夜间普法集市八场，受到群众的欢迎。',
  )
  const found = check(now, { lastYear: old }).findings.filter(f => f.rule === 'copied-wording')
  expect(found.length).toBe(2)
  expect(found[0]?.message).toMatch(/新写的文字占\d+%，有1句相同/)
})
