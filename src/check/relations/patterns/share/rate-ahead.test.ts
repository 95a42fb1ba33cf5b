import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['调解成功率96.5%，共调解400件，成功386件。', 'holds 386÷400＝96.50%'],
  ['调解成功率98.5%，共调解400件，成功386件。', 'fails 386÷400＝96.50%'],
  ['结案率为95.7%，受理320件，结案312件。', 'fails 312÷320＝97.50%'],
])('the counts behind give the rate: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // What is still open may be left out of it.
  '调解成功率98.5%，受理400件，成功386件。',
  // Cases carried over may be counted.
  '结案率95.7%，新收320件，结案312件。',
  // A third count may be what it is of.
  '调解成功率98.5%，共调解400件，成功386件，终止8件。',
  // Of another year.
  '结案率95.7%，上年受理320件，结案312件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
