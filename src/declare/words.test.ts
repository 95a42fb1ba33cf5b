import { expect, test } from 'vitest'
import { tennis } from '../../test/support/tennis.ts'
import { columns } from './column.ts'
import { people, text } from './index.ts'
import { masked, maskName, namesOnly } from './mask.ts'
import { stepSchema } from './schema.ts'
import { refs, say } from './sentence.ts'
import { shown } from './show.ts'
import { worded } from './wording.ts'

test('a sentence is data, cut into clauses', () => {
  const f = refs({ filed: 1, fines: 1 })
  expect(say`全年立案${f.filed}，同比${f.filed.growth}，罚款${f.fines}；无差错。`).toEqual([
    ['全年立案', { figure: 'filed' }, '，'],
    ['同比', { figure: 'filed', form: 'growth' }, '，'],
    ['罚款', { figure: 'fines' }, '；'],
    ['无差错。'],
  ])
})

test('a refusal says what happened, what to do, and on which article', () => {
  expect(worded({ code: 'required', field: 'who', context: { title: '谁' } })).toBe('“谁”还没有填。')
  expect(worded({ code: 'mine', context: { says: '请先鞠躬。' }, law: { instrument: 'WQ', title: '网球规则', article: '2' } })).toBe(
    '请先鞠躬（《网球规则》第2条）。',
  )
  expect(
    worded({
      code: 'limit-passed',
      context: { limit: '要求听证', due: '2026-02-25' },
      law: { instrument: 'x', title: '意见', article: '六' },
    }),
  ).toBe('“要求听证”的期限已于2026年2月25日届满（《意见》六）。')
})

test('the ledger’s columns come from the fields and the steps', () => {
  expect(columns(tennis).slice(0, 2)).toMatchObject([
    { name: 'who', header: '谁', kind: 'text', must: true },
    { name: 'size', header: '大小', kind: 'choice', values: ['小', '大'], must: true },
  ])
  expect(columns(tennis).filter(c => c.name.endsWith('.day'))[0]).toMatchObject({
    name: 'lend.day',
    header: '借出日期',
    kind: 'date',
    must: true,
  })
})

test('the schema of a step is closed', () => {
  expect(stepSchema(tennis, 'lend')).toMatchObject({
    title: '球拍：借',
    required: ['who', 'size'],
    additionalProperties: false,
    properties: { size: { enum: ['small', 'large'] } },
  })
})

test('what a value is to its reader', () => {
  expect([maskName('李四'), maskName('欧阳小明'), maskName('清河某某食品厂')]).toEqual(['李某', '欧阳某某', '清河某某食品厂'])
  const p = [{ name: '张三丰', idNo: '500106199001010000', phone: '13900000000', address: '清江区清河镇一路1号' }]
  expect(masked(people('当事人'), p)).toEqual([{ name: '张某某', idNo: '500*************00', phone: '139******00', address: '清江区***' }])
  expect(namesOnly(people('当事人'), p)).toMatchObject([{ name: '张三丰', phone: '139******00' }])
  expect([masked(text('t'), 'x'), masked(text('t', { personal: true }), 'x'), masked(text('t', { personal: true }), undefined)]).toEqual([
    'x',
    '***',
    undefined,
  ])
  expect([
    shown(tennis.fields.size, 'large'),
    shown(tennis.fields.price, 123450),
    shown(tennis.fields.good, '2026-03-05'),
    shown(tennis.fields.polite, false),
    shown(tennis.fields.with, p),
  ]).toEqual(['大', '1,234.5元', '2026年3月5日', '否', '张三丰'])
})
