import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const told = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'growth')
    .map(r => `${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test.each([
  [
    '2024年，消费者协会挽回经济损失1573.1万元，增长72.4%，接待来访1.1万人次。2023年挽回经济损失912.7万元。',
    '72.4% holds',
    ['72.4', '82.4'],
  ],
  [
    '12月，工矿商贸发生事故19起、死亡18人；11月，发生20起、死亡24人。环比事故起数减少1起、死亡人数减少6人。',
    '1 holds',
    ['减少1起', '减少8起'],
  ],
  ['5月份平台受理诉求24235件，4月份为21211件，去年5月份为27413件，环比上升14.26%，同比下降11.59%。', '11.59% holds', ['11.59', '31.59']],
  ['实施行政处罚1059次，同比增长42.5%；下达整改指令书1198份。而上年同期仅实施行政处罚743次。', '42.5% holds', ['42.5', '45.5']],
  ['行政复议新收申请686件（2023年505件，增长35.8%）；行政应诉新发一审案件40件（2023年45件，下降11.1%）。', '35.8% holds', ['35.8', '85.8']],
  ['依申请公开2022年至2024年依次为422件、406件、300件，2024年较2022年减少122件；较2023年减少106件。', '122 holds', ['减少122', '减少142']],
])('%s', (text, held, [right, wrong]) => {
  expect(told(text)).toContain(held)
  const slipped = told(text.replace(right!, wrong!))
  expect(slipped.filter(t => t.endsWith('fails'))).toHaveLength(1)
})

test.each([
  // Two that can be meant, and what names nothing.
  '交办：5月968件，6月1014件；办结：5月951件，6月987件。6月比5月多46件。',
  '开平105宗，3月仅9宗；恩平800宗，比3月多543宗。',
  '受理2300件，办结2180件。上年2000件，增长9%。',
  '在用设备2021年末为48965台、2022年末为52847台，2022年、2023年分别比上年末增长7.9%和8.2%。',
  '立案49起、罚款316.4万元，同比分别增长19.5%、增长15.1%，上年同期为41起、274.8万元。',
])('nothing is called wrong: %s', text => {
  expect(told(text).filter(t => t.endsWith('fails'))).toEqual([])
})
