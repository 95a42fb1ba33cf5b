import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

test.each([
  '新考取执法证8名，连同原有10名，去除退休1名，持证执法人员17名。',
  '今年新建站点6个，加上原有的12个，撤并2个，共有16个。',
  '今年新建站点6个，加上原有的12个、在建的3个，共有21个。',
])('trap: %s', text => {
  expect(
    check(plain(text))
      .relations.filter(r => r.verdict === 'fails')
      .map(r => r.message),
  ).toEqual([])
})
