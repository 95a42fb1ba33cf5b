import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'list')
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)

test.each([
  ['推行三项机制：会商机制、通报机制、督办机制。', 'holds 列出3项'],
  ['推行四项机制：会商机制、通报机制、督办机制。', 'fails 说是4项'],
  ['设立窗口5个：综合受理、法律援助、公证、调解。', 'fails 说是5项'],
  ['经过四个环节：申请、受理、调查和决定。', 'holds 列出4项'],
])('as many as the number says: %s', (text, message) => {
  expect(said(text)).toContain(message)
})

test.each([
  // The list is open.
  '推行四项机制：会商机制、通报机制、督办机制等。',
  // The last two may be one.
  '经过五个环节：申请、受理、调查和决定。',
  '宣传三种，分别为条幅、展板、宣传册和短片。',
  // The main ones.
  '建立五项制度：主要是公示制度、记录制度。',
  // Kinds of what is counted.
  '实施12个项目：道路、桥梁、绿化。',
  // Several of each kind.
  '组建队伍36支：综合执法、市场监管、交通运输。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
