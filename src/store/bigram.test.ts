import { expect, test } from 'vitest'
import { bigrams, searchQuestion, searchText } from './bigram.ts'

test('a text is searched in plain form, a part a line, each part once', () => {
  expect(searchText('清府发〔２０２３〕1号', null, 'ＡＢ  甲', '', '。', 'ab 甲')).toBe('清府发 2023 1号\nab 甲')
})

test('a question is its words: what is typed between them, wildcards too, only parts them', () => {
  expect(searchQuestion('  清府发〔２０２３〕 ')).toEqual({ pairs: ['清府', '府发', '20', '02', '23'], patterns: ['%清府发%', '%2023%'] })
  expect(searchQuestion('甲%乙')).toEqual({ pairs: [], patterns: ['%甲%', '%乙%'] })
  for (const marks of ['%', '_', '\\', ' 、%_\\', '']) expect(searchQuestion(marks)).toEqual({ pairs: [], patterns: [] })
})

test('the pairs of a question are among the pairs of every text that says it', () => {
  const text = ['清河镇𠮷祥路12号', 'Ｗｉ－Ｆｉ设备']
  const own = new Set(bigrams(...text))
  for (const said of ['𠮷祥', '路12号', 'wi-fi', 'fi设备']) for (const pair of searchQuestion(said).pairs) expect(own).toContain(pair)
})
