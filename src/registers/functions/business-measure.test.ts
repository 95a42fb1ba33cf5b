import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { standingOf } from '../../ledger/run.ts'
import { businessMeasure as register } from './business-measure.ts'

const planned = () => story(register).do('plan', '2023-02-01', { measure: '开办企业一日办结', action: '企业开办提速', owner: '便民服务中心', due: '2023-06-30' })

test('finished by its day it is in time; after it, it is late and still counts as done', () => {
  const done = planned().do('finish', '2023-06-30', { effect: '已实现' })
  expect(['actions', 'measures', 'done', 'inTime'].map(f => done.sum(f))).toEqual([1, 1, 1, 1])
  const late = planned()
  expect(standingOf(late.limit('due')!, '2023-07-01')).toBe('missed')
  late.do('finish', '2023-07-05', { effect: '已实现' })
  expect([late.sum('done'), late.sum('inTime')]).toEqual([1, 0])
})
test('progress is asked month by month', () => expect(planned().do('report', '2023-02-20', { progress: '已调研', percent: 20 }).limit('progress')!.due).toBe('2023-03-20'))
test('only the head moves a day, and says why', () => {
  expect(register.steps.move.by).toEqual(['head'])
  expect(planned().do('move', '2023-05-04', { due: '2023-09-30', reason: '系统对接未完成' }).limit('due')!.due).toBe('2023-09-30')
})
