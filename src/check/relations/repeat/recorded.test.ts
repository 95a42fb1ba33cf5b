import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'repeat')
    .map(r => r.verdict)

test.each([
  ['各地投入治理资金2185万余元，汇总表记为2185.2元。', 'fails'],
  ['各地投入治理资金2185万余元，汇总表记为2185.2万元。', 'holds'],
  ['罚没款36.2万元，台账登记为36.2元。', 'fails'],
  ['立案218件，附表列为281件。', 'fails'],
])('what a table records is what was told: %s', (text, verdict) => {
  expect(said(text)).toEqual([verdict])
})

test.each(['投入资金约2000万元，汇总表记为2185.2万元。', '立案218件，结案206件。附表列为218件。', '立案218件，台账登记为36人。'])(
  'trap: %s',
  text => {
    expect(said(text).filter(v => v === 'fails')).toEqual([])
  },
)
