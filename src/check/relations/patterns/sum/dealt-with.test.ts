import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test('what was done, and all of it', () => {
  expect(said('检查200家，责令改正45家，立案处罚15家，共处理60家。')).toContain('holds 45＋15＝60，与60家相符。')
})

test.each([
  '责令改正45家，其中罚款15家，共处理50家。',
  '责令改正45家，罚款15家，共处理45家。',
  '上年结转30件，本年新收170件，其中行政20件，共需办理200件。',
  '累计办结180件，尚有30件未答复，共受理200件。',
])('trap: %s', text => {
  expect(said(text).filter(s => s.startsWith('fails'))).toEqual([])
})
