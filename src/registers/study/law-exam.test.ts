import { expect, test } from 'vitest'
import { story } from '../../../test/support/story.ts'
import { figureValue } from '../../figures/figure.ts'
import { lawExam as register } from './law-exam.ts'

const people = (...names: string[]) => names.map(name => ({ name }))
const exam = { title: '国家工作人员法治理论考试', kind: 'exam', category: 'workers', due: people('甲', '乙', '丙', '丁'), sat: people('甲', '乙', '丙') } as const
const rate = (s: ReturnType<typeof held>, name: string) => figureValue(register, name, { from: '2023-01-01', to: '2023-12-31' }, id => s.sum(id.split('.')[1]!)).value
const held = () => story(register).do('hold', '2023-11-08', exam)

test('due, sat and passed are lengths of lists; the rate of passes is of those marked', () => {
  const s = held().do('grade', '2023-11-10', { passed: people('甲', '乙') })
  expect(['due', 'sat', 'marked', 'passed', 'workers', 'promoted'].map(f => s.sum(f))).toEqual([4, 3, 3, 2, 3, 0])
  expect([rate(s, 'sitRate'), rate(held(), 'passRate')]).toEqual([75, null])
})

test.each([
  ['who sat must have been due', () => story(register).refused('hold', '2023-11-08', { ...exam, sat: people('戊') }), ['exam-not-due']],
  ['who passed must have sat', () => held().refused('grade', '2023-11-10', { passed: people('丁') }), ['exam-not-sat']],
] as const)('%s', (_, refused, codes) => expect(refused()).toEqual(codes))

test('a hearing is counted apart from an exam; its coverage is of people, not of attendances', () => {
  const hearing = { ...exam, title: '旁听交通肇事案', kind: 'hearing', court: '清江区法院' } as const
  const s = story(register).do('hold', '2023-10-12', hearing)
  expect(['exams', 'sat', 'hearings', 'heard'].map(f => s.sum(f))).toEqual([0, 0, 1, 3])
  expect(rate(s, 'coverage')).toBe(75)
})

test('a competence test says what its result was used for', () => {
  const s = story(register).do('hold', '2023-05-04', { ...exam, kind: 'competence', category: 'promoted' }).do('grade', '2023-05-05', { passed: people('甲'), use: 'appointment' })
  expect(['tested', 'able', 'used', 'passed'].map(f => s.sum(f))).toEqual([3, 1, 1, 0])
})
