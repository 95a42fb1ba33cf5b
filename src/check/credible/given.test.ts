import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const verdictOf = (text: string, figure: string): string | undefined =>
  check(plain(text)).relations.find(r => text.slice(r.claim.start, r.claim.end) === figure)?.verdict

test.each([
  // The two figures right before a rate, whatever stands behind it.
  ['主要负责人培训3期、426人，考核合格397人，合格率93.2%；特种作业人员培训1168人，发证1042人，发证率89.2%。', '93.2%'],
  ['自主就业1042人、政府安排144人，共1186人；参加培训873人，培训后就业786人，就业率90.0%。', '90.0%'],
  // All of it, in two parts.
  ['接到案件65件，受理40件，不予受理25件，涉及68人；受理案件中调解结案39件，终局裁决1件，调解率97.5%，结案率100%。', '100%'],
  // The aim in the words of the rate.
  ['发放补贴1842.5万元，补贴机具1276台。报废更新农机187台，补贴264.3万元。补贴资金使用进度为年度指标1950万元的94.5%。', '94.5%'],
  // What the words name, of the list that it is a member of; of two classes together.
  ['受理41件。同期审结38件，其中维持24件、撤销5件、终止9件，撤销率13.2%。', '13.2%'],
  [
    '接收300156件：投诉136647件，增长33.00%；举报29375件，增长29.33%；咨询134134件，增长6.56%。投诉举报办结156547件，办结率94.29%。',
    '94.29%',
  ],
  // One of a row, of all of the row.
  ['在所505人，前两类计458人。按期段分，脱毒期39人，适应期84人，巩固期297人，回归期85人，巩固期人数最多，占58.8%。', '58.8%'],
  ['进厂焚烧13240吨、厨余处理5875吨，其余3305吨为再生利用，焚烧和厨余处理共19115吨，焚烧占59.1%。', '59.1%'],
  // What was done further up, of an aim right before the rate.
  ['概算18.64亿元，其中2023年完成5.47亿元，此前完成7.46亿元；年度计划5.2亿元，完成105.2%。', '105.2%'],
  // Several measures, each with its change.
  ['受理案件18件20人，上年同期34件46人，件数、人数下降47.06%和56.52%。', '47.06%'],
  ['数字化率由2021年的61.4%、2022年的68.9%提高到76.2%，两年提高14.8个百分点。', '14.8个百分点'],
])('%s', (text, figure) => {
  expect(verdictOf(text, figure)).toBe('holds')
})

test('a rate of a class that no count is named after is left open', () => {
  const text = '受理各类案件10008件，结案9127件，同比分别上升8.48%和9.77%；审判案件结案率92.32%，执行案件执结率88.63%。'
  expect(verdictOf(text, '92.32%')).not.toBe('fails')
})

test.each([
  ['主要负责人培训3期、426人，考核合格397人，合格率92.3%；特种作业人员培训1168人，发证1042人，发证率89.2%。', '92.3%'],
  ['受理案件18件20人，上年同期34件46人，件数、人数下降47.06%和65.52%。', '65.52%'],
  ['在所505人。按期段分，脱毒期39人，适应期84人，巩固期297人，回归期85人，巩固期人数最多，占85.8%。', '85.8%'],
  // Each for its own: exchanged, they are wrong.
  ['民事收1864件、结1537件，刑事收213件、结198件，结案率分别为92.96%和82.46%。', '92.96%'],
  ['起诉4816人，不起诉1372人，不起诉率28.49%。', '28.49%'],
])('wrong: %s', (text, figure) => {
  expect(verdictOf(text, figure)).toBe('fails')
})
