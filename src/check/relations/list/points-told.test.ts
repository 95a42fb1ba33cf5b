import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string): string[] =>
  check(plain(text)).relations.flatMap(r => (r.kind === 'list' && r.verdict !== 'undecided' ? [`${r.verdict} ${r.message}`] : []))

test.each([
  '区司法局突出三项重点打造普法品牌。一是以青少年学法为重点，开展宣讲40场。二是以企业普法为重点，走访120家。三是以乡村普法为重点，培训300人。四是以网络普法为重点，发文80篇。',
  '从三个方面发力。一是抓排查。二是抓调处。三是抓回访。四是抓考核。',
  '采取三项措施推进积案化解：一是领导包案。二是挂牌督办。三是公开听证。四是限期销号。',
])('more points than the heading says: %s', text => {
  expect(said(text)).toEqual(['fails 说是3项，列出的是4项。'])
})

test.each([
  '区司法局突出三项重点打造普法品牌。一是以青少年学法为重点。二是以企业普法为重点。三是以乡村普法为重点。',
  '实施三大行动\n\n一是开展排查行动。\n\n二是开展整治行动。\n\n三是开展提升行动。',
])('as many: %s', text => {
  expect(said(text)).toEqual(['holds 列出3项，与所说的3项相符。'])
})

test.each([
  // The points are what was done for the tasks, and not the tasks.
  '围绕三项重点任务抓好落实。一是压实责任。二是加强督查。三是严格考核。四是强化保障。',
  // A list cut short; another list; a number of something else.
  '突出四项重点打造普法品牌。一是以青少年学法为重点。二是以企业普法为重点。',
  '做到三个到位。一是认识到位。二是责任到位。三是措施到位。存在问题：一是人手少。二是经费紧。三是场地小。四是设备旧。',
  '严格执行八项规定。一是强化教育。二是强化监督。',
  '先后解决了三个方面的难题，群众满意。一是出行。二是用水。三是就医。四是上学。',
])('not called wrong: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
