import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const failing = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test.each([
  ['512', (n: number) => `办理四类案件512件。其中，无证经营120件，罚款35.6万元；超范围经营98件；销售过期食品97起；虚假宣传${n}起。`, 197],
  ['840', (n: number) => `全年受理三类诉求840件：供水${n}件，回访率92.5%；供电260件，回访率95.1%；供气168件，回访率90.3%。`, 412],
  ['97', (n: number) => `发生五类事故97起，其中：道路61起，死亡12人；建筑9起，死亡4人；火灾18起；溺水${n}起，死亡6人；触电3起。`, 6],
])('as many members as kinds are all of %s', (total, text, right) => {
  expect(failing(text(right))).toEqual([])
  expect(failing(text(right + 1))).toEqual([total])
  expect(failing(text(right - 1))).toEqual([total])
})

test.each([
  // Fewer than were said, and the largest of them.
  '办理四类案件512件。其中，无证经营120件，罚款35.6万元；超范围经营98件；销售过期食品97起。',
  '办理九类案件1512件。其中，居前三位的是：无证经营620件；超范围经营398件；虚假宣传197件。',
  // The third of the kinds is no kind of its own.
  '第三类案件512件。其中，无证经营120件；超范围经营98件；虚假宣传197件。',
  // What was found is divided again.
  '检查三类问题单位40家，发现问题90件。其中，证照35件；卫生30件；消防20件。',
])('not wrong: %s', text => {
  expect(failing(text)).toEqual([])
})
