import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const growths = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test.each([
  ['来访186批、412人次，同比下降13.1%和15.1%（上年分别为214批、485人次）。', ['13.1% holds', '15.1% holds']],
  ['来访186批、412人次，同比下降13.1%和51.1%（上年分别为214批、485人次）。', ['13.1% holds', '51.1% fails']],
  ['下达决定47份，罚款612.8万元，上年为55份、675.1万元，分别下降41.5%和9.2%。', ['41.5% fails', '9.2% holds']],
  ['接待318.6万人次，同比增长15.9%，花费24.3亿元，同比增长71.4%（上年分别为274.9万人次、20.7亿元）。', ['15.9% holds', '71.4% fails']],
  ['上半年受理信访4340件。与去年上半年的4672件相比，减少332件，下降1.71%。', ['1.71% fails']],
  [
    '全年发生事故42起，死亡30人。与去年同期的51起、死亡34人相比，起数减少9起，下降17.6%；死亡人数减少4人，下降13.3%。',
    ['17.6% holds', '13.3% fails'],
  ],
  ['全年受理案件4218件，2023年为4087件，增长3.2%。', ['3.2% holds']],
  ['全年受理案件4218件，2023年为4087件，增长2.3%。', ['2.3% fails']],
  ['刑事警情46起，同比下降82.1%，较去年同期减少18起。', ['82.1% fails']],
])('%s', (text, expected) => expect(growths(text)).toEqual(expect.arrayContaining(expected)))

test.each([
  '立案56件，同比下降8.2%，环比减少3件。',
  '2022年受理28件，2023年为35件，全年增加人手2名。',
  '总产值48.6亿元，按可比价格计算增长5.2%（上年为46.9亿元）。',
  '公证书3418件，国内2597件、涉外765件、涉港澳台56件，同比增长10.0%，上年为3106件。',
])('nothing is wrong with: %s', text => expect(growths(text).filter(g => g.endsWith('fails'))).toEqual([]))
