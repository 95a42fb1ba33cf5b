import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test('bare names behind a figure that come to a digit more than it are its parts', () => {
  const cost = (all: number) => `法治建设经费投入${all}万元，市级228万元、县区163万元、乡镇45万元。`
  expect(sums(cost(436))).toHaveLength(1)
  expect(sums(cost(426))[0]).toMatch(/^fails/)
  expect(sums('各类学校133所，计有幼儿园78所、小学41所、初中16所、高中8所。')).toEqual(['fails 78＋41＋16＋8＝143'])
})

test('trap: bare names that fall short, pass by far, or are outcomes', () => {
  expect(sums('法治建设经费投入446万元，市级228万元、县区163万元、乡镇45万元。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(sums('现有企业318家，规上企业158家、高新企业120家、外资企业95家。').filter(s => s.startsWith('fails'))).toEqual([])
  expect(sums('发现问题873个，整改802个，移送100个，立案71个。').filter(s => s.startsWith('fails'))).toEqual([])
})

test('trap: a member of a row, one digit from what those behind it come to', () => {
  const spent = '主要支出事项是：教育6.6亿元，科学技术0.5亿元，社会保障12.0亿元，卫生健康8.3亿元，农林水3.0亿元，交通5.8亿元，住房1.9亿元。'
  expect(sums(spent).filter(s => s.startsWith('fails'))).toEqual([])
})
