import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message}`)

test('a share that is spoken', () => {
  expect(said('全年化解矛盾400起，其中八成在村一级化解，共320起。')).toContain('holds 320÷400＝80.00%，与八成相符。')
})

test.each([
  '化解矛盾400起，其中八成在村一级化解，共用时320天。',
  '受理600件，其中四成多为邻里纠纷，计270件。',
  '受理600件，其中近五成为邻里纠纷，计280件。',
  '受理600件，其中八成以上当场办结，共510件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
