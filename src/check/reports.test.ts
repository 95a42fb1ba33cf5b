import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

/** Five published reports lie beside a developer's clone; they are not ours to copy. */
const real = new URL('../../../shared/samples/reports/', import.meta.url)
/** Five of our own wording with the same figures, relations and slips. */
const own = new URL('../../samples/reports/', import.meta.url)

const failing = (text: string) => check(plain(text)).relations.filter(r => r.verdict === 'fails')

describe.runIf(existsSync(real))('five published reports', () => {
  const of = (name: string) => readFileSync(new URL(`${name}.txt`, real), 'utf8')

  test('261＋3＋3 is not 503, and nothing else of that report fails', () => {
    const fails = failing(of('huilongba-2023'))
    expect(fails.map(r => [r.kind, r.stated.min, r.computed.min])).toEqual([['sum', 503, 267]])
    expect(fails[0]?.message).toBe('261＋3＋3＝267，不等于503条，差236，而文中列的是全部分项。')
  })

  test('96.73 % is undecided: with 325 only 336 gives it, and 336 stands nowhere', () => {
    const [rate] = check(plain(of('huilongba-2023'))).relations.filter(r => r.kind === 'share')
    expect(rate).toMatchObject({ verdict: 'undecided', quote: '325 件，调解成功率 96.73%' })
    expect(rate?.message).toContain('能得出96.73%的总数只有336，文中没有这个数')
  })

  test('nine parts are 97 and not 151', () => {
    expect(failing(of('biaocao-2023')).map(r => [r.kind, r.stated.min, r.computed.min])).toEqual([['sum', 151, 97]])
  })

  test('trap: a truncated share or growth called wrong; 41.3 % and 27.2 % hold, truncated', () => {
    const growth = check(plain(of('dadukou-2023'))).relations.filter(r => r.kind === 'growth')
    expect(growth.map(r => [r.stated.min, r.verdict])).toEqual([
      [41.25, 'holds'],
      [27.15, 'holds'],
    ])
    for (const r of growth) expect(r.message).toContain('截尾后与')
    expect(failing(of('dadukou-2023'))).toEqual([])
  })

  test('a report with few figures has no contradiction', () => {
    expect(failing(of('shawo-2023'))).toEqual([])
    expect(failing(of('youting-2024'))).toEqual([])
  })

  test('今年12月 in a paper of January is a finding', () => {
    const found = check(plain(of('biaocao-2023'))).findings.filter(f => f.rule === 'relative-date')
    expect(found.map(f => f.quote)).toEqual(['截至今年12月', '截至今年12月'])
  })

  test('a plan of 2025 that carries out the meetings of 2020 is a finding, and so is a garbled formula', () => {
    const rules = check(plain(of('youting-2024'))).findings.map(f => f.rule)
    expect(rules).toContain('policy-date')
    expect(rules.filter(r => r === 'formulas').length).toBe(2)
  })
})

test('where the published reports are not beside the clone, the tests say so', () => {
  if (!existsSync(real)) console.warn('shared/samples/reports is not here: only our own five reports were checked')
  expect(existsSync(own)).toBe(true)
})

describe('five reports of our own with the same slips', () => {
  const of = (name: string) => readFileSync(new URL(`${name}.txt`, own), 'utf8')

  test.each([
    ['清河镇-2023', [[503, 267]]],
    ['石桥镇-2023', [[151, 97]]],
    ['清江区-2023', []],
    ['柳溪镇-2023', []],
    ['北山镇-2024', []],
  ])('%s', (name, fails) => {
    expect(failing(of(name)).map(r => [r.stated.min, r.computed.min])).toEqual(fails)
  })
})
