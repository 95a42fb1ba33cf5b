import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const failing = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share' && r.verdict === 'fails')
    .map(r => text.slice(r.claim.start, r.claim.end))

test.each([
  '医院35394个，公立11870个、民营23524个。床位910万张。医院床位里公立占71.4%、民营占28.6%。',
  '办理案件300件，民事120件、刑事100件、行政80件。全市民事占45.0%。',
  '事故186起、死亡141人。工矿64起58人，道路97起69人，农机11起6人，其他14起8人。道路起数占52.2%，金额占49.8%。',
  '警情2291起：城东1782起、城南339起、城北170起。出警0—5分钟占70.7%，5—10分钟占11.1%。',
])('trap: of another whole, or of none that is told: %s', text => {
  expect(failing(text)).toEqual([])
})

test('a rate that no number of those who were examined gives is wrong; of others it is open', () => {
  expect(failing('考核45人，合格率93.3%；评查案卷48宗，优秀率12.5%；测试25人，优秀率12.6%。')).toEqual(['12.6%'])
  expect(failing('培训48人，合格率93.1%；实考51人，合格率96.1%；抽考52人，优秀率96.1%；检查商户48家，合格率93.1%。')).toEqual([])
})
