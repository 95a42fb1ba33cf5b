import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const sums = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => [r.verdict, r.message.split('，')[0]])

test('an enumeration that ends with a rest is all of the figure before it', () => {
  expect(sums('接待群众412批1036人次，涉及劳资186批、婚姻97批、相邻74批、其他65批。')).toEqual([['fails', '186＋97＋74＋65＝422']])
  expect(sums('接待群众412批1036人次，涉及劳资186批、婚姻97批、相邻74批、其他55批。')).toEqual([['holds', '186＋97＋74＋55＝412']])
})

test('a last class that holds the rest closes it too', () => {
  expect(sums('公开信息2438条，网站1604条、公众号512条、公告栏及其他渠道312条。')).toEqual([['fails', '1604＋512＋312＝2428']])
  expect(sums('公开信息2428条，网站1604条、公众号512条、公告栏及其他渠道312条。')).toEqual([['holds', '1604＋512＋312＝2428']])
})

test('figures that each have their share, and a rest, are all of the figure before them', () => {
  const text = (all: number) => `上报事件${all}件，卫生120件占60.0%，消防50件占25.0%，其他30件占15.0%。`
  expect(sums(text(200))).toContainEqual(['holds', '120＋50＋30＝200'])
  expect(sums(text(290))).toContainEqual(['fails', '120＋50＋30＝200'])
  // Without their shares they may be of anything.
  expect(sums('上报事件290件，卫生120件，消防50件，其他30件。').map(s => s[0])).not.toContain('fails')
})

test('trap: a rest of another figure of the sentence', () => {
  expect(sums('受理纠纷412件，成功400件，邻里186件、婚姻97件、其他129件。').map(s => s[0])).not.toContain('fails')
})

test('what was counted in every quarter makes the year', () => {
  expect(sums('第一季度办理32件，第二季度办理41件，第三季度办理38件，第四季度办理45件，全年办理166件。')).toEqual([
    ['fails', '32＋41＋38＋45＝156'],
  ])
})

test('of so many, joined by 、: the parts are no more', () => {
  expect(sums('全镇23个村（社区）中，村19个、社区5个。')).toEqual([['fails', '19＋5＝24']])
  expect(sums('办理事项2136项中，网上办理2098项，现场领取1856项。').map(s => s[0])).not.toContain('fails')
})

test('即 opens a whole list', () => {
  expect(sums('作出决定214件，即罚款167件、警告29件、没收12件。')).toEqual([['fails', '167＋29＋12＝208']])
})

test('a list in some regard goes up to its total, whatever that counts', () => {
  const cases = (all: number) => `新增42件。按来源，国家交办件31件、省交办件27件、市交办件22件，化解件合计${all}件。`
  expect(sums(cases(80))).toContainEqual(['holds', '31＋27＋22＝80'])
  expect(sums(cases(83))).toContainEqual(['fails', '31＋27＋22＝80'])
})

test('a sentence that is what was done, and bare names down to a rest', () => {
  const told = (text: string) =>
    check(plain(text))
      .relations.filter(r => r.kind === 'sum')
      .map(r => r.verdict)
  expect(told('网站公开信息503条，工作情况261条，政策文件3条，其他信息239条。')).toEqual(['holds'])
  expect(told('网站公开信息503条，工作情况261条，政策文件3条，其他信息3条。')).toEqual(['fails'])
  expect(told('报备法规13件（新制定5件，修改4件，废止4件），规范性文件42件，人事任免106件，其他113件。')).toEqual(['holds'])
  expect(told('办理议案150件，规范性文件42件，人事任免106件，其他113件。')).toEqual([])
})
