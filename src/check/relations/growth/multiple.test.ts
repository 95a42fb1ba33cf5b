import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const growth = (text: string) => check(plain(text)).relations.filter(r => r.kind === 'growth')

test('trap: 增长N倍 of what is N times as much called wrong', () => {
  const [loose] = growth('受教育群众5.2万人次，比上年的1.3万人次增长4倍。')
  expect(loose).toMatchObject({ verdict: 'undecided' })
  expect(loose?.message).toContain('建议写“是原来的4倍”')
})

test('where neither reading gives the figure, it is', () => {
  expect(growth('受教育群众5.2万人次，比上年的1.3万人次增长5倍。').map(r => r.verdict)).toEqual(['fails'])
  expect(growth('受教育群众5.2万人次，比上年的1.3万人次增长3倍。').map(r => r.verdict)).toEqual(['holds'])
})
