import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const said = (text: string): string[] =>
  check(plain(text)).relations.map(r => `${r.kind} ${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)

test.each([
  ['用电总量增加42.6亿千瓦时，其中居民减少3.8亿千瓦时，商业减少12.1亿千瓦时，工业增加58.5亿千瓦时。', 'sum 42.6亿 holds'],
  ['诊所一年多1082个：公立少83个，民营多1165个。', 'sum 1082 holds'],
  ['供水比上年多41.5亿立方米，地表水多52.3、地下水少14.6、再生水多3.8。', 'sum 41.5亿 holds'],
  ['与十年前相比城镇多10294万人、乡村少6713万人，净增3581万人。', 'sum 3581万 holds'],
])('%s', (text, told) => expect(said(text)).toContain(told))

test.each([
  '年初在册304人，接收矫正对象增加218人，解除减少231人，死亡减少2人，年末在册289人。',
  '编制总数增加12名，其中行政编制减少3名，事业编制增加18名，工勤编制减少3名。',
  '全年新增企业218家，注销减少46家，迁入增加9家，迁出减少7家。',
  '获金牌23枚、银牌19枚、铜牌27枚，共69枚；上届63枚，金牌增5枚、银牌减2枚、铜牌增3枚，总数增9.5%。',
  '受理件数最多218件，最少46件，较多92件。',
])('nothing is wrong with %s', text => expect(said(text).filter(s => !s.startsWith('bound') && s.endsWith('fails'))).toEqual([]))
