import { expect, test } from 'vitest'
import { covers, narrower } from './narrower.ts'

test('a text that only covers more may stand at once; one that says something else may not', () => {
  expect(covers('对张三罚款500元', '对张某罚款500元')).toBe(true)
  expect(covers('电话13900000001，张三', '电话139****0001，张*')).toBe(true)
  expect(covers('对张三罚款500元', '对张某罚款50元')).toBe(false)
  expect(covers('张三罚款500元；李四罚款300元', '张某罚款300元')).toBe(false)
  expect(covers('罚款500元', '罚款500元')).toBe(false)
  expect(covers('某街罚款500元', '某街罚款500元')).toBe(false)
})

test('what a correction changes waits; what it takes out of the personal is gone', () => {
  expect(narrower('罚款500元', '罚款400元', [])).toBe('罚款500元')
  expect(narrower('罚款500元', undefined, [])).toBe('罚款500元')
  expect(narrower(undefined, '罚款500元', [])).toBeUndefined()
  expect(narrower('对张三罚款500元', '对张某罚款500元', [])).toBe('对张某罚款500元')
  expect(narrower('张三罚款500元', '当事人罚款400元', ['张三'])).toBeUndefined()
  expect(narrower('张三罚款500元', undefined, ['张三'])).toBeUndefined()
  expect(narrower('张三罚款500元', '张三罚款400元', ['张三'])).toBe('张三罚款500元')
  expect(narrower('联系13900000001', '联系办公室', [])).toBeUndefined()
})

test('many marks in a long text are compared in a moment', () => {
  const began = performance.now()
  expect(covers('a'.repeat(20_000), `${'a*'.repeat(2_000)}b`)).toBe(false)
  expect(performance.now() - began).toBeLessThan(5_000)
})
