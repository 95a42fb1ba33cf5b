import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const repeats = (text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === 'repeat')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test.each([
  ['发行新增债券16.74亿元（167400万元），再融资债券9.38亿元（9380万元）。', ['167400万 holds', '9380万 fails']],
  ['入库3.42万吨（34200吨）。', ['34200 holds']],
  ['因公开被申请复议7件，无行政诉讼。附表所列复议9件，其中维持5件、纠正2件、其他2件。', ['9 fails']],
  ['因公开被申请复议9件，无行政诉讼。附表所列复议9件，其中维持5件、纠正2件、其他2件。', ['9 holds']],
  ['现有床位120张，入住76人，入住率63.3%。年末小结又称敬老院入住老人78人。', ['78 fails']],
  ['新制发规范性文件7件，备案7件。附表“本年制发件数”填9。', ['9 fails']],
  ['公益诉讼立案214件，建议165件。工作报告附图则注“全年公益诉讼立案241件”。', ['241 fails']],
  ['办案4318件：刑事检察3207件、民事检察780件、公益诉讼检察331件。公益诉讼检察全年办案313件。', ['313 fails']],
  ['办案4318件：刑事检察3207件、民事检察780件、公益诉讼检察331件。公益诉讼检察全年办案331件。', ['331 holds']],
  ['专任教师6842人，其中小学2906人。全年集中培训实现6824名专任教师全覆盖。', ['6824 fails']],
])('%s', (text, said) => {
  expect(repeats(text)).toEqual(said)
})

test.each([
  // Another amount, with words of its own.
  '再融资债券9.38亿元（上年9380万元）。',
  '每秒进行一百亿次（1010次）运算。',
  '再融资债券9.38亿元（9380万元、利率2.1%）。',
  // A cell of another name, and one that two figures may be meant by.
  '新制发规范性文件7件。附表“现行有效件数”填9。',
  '新制发规范性文件7件，制发合同文本3件。附表“本年制发件数”填9。',
  // Said to be content, and no table.
  '反馈满意208件。闭会期间交办31件，办理后表示满意27件。',
  // Which of two is meant?
  '行政机关被申请复议7件，派出机关被申请复议3件。附表所列复议9件。',
  // Only what was dealt with by others.
  '办案4318件：刑事检察3207件、民事检察780件、公益诉讼检察331件。公益诉讼检察全年立案280件。',
  '专任教师6842人。全年培训3500名专任教师。',
])('trap: %s', text => {
  expect(repeats(text).filter(r => r.endsWith('fails'))).toEqual([])
})
