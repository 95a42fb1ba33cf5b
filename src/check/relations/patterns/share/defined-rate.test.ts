import { expect, test } from 'vitest'
import { check } from '../../../check.ts'
import { plain } from '../../../plain.ts'

const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'share')
    .map(r => r.verdict)

test.each([
  ['窗口受理事项21386件，办结21204件。网上受理15608件，网办率73.0%。', '网办率79.3%'],
  ['各项贷款余额312.5亿元，其中不良贷款4.06亿元，不良率1.30%。', '不良率1.03%'],
  ['全县常住人口45.2万人，其中城镇常住人口27.3万人，乡村17.9万人，城镇化率60.4%。', '城镇化率64.4%'],
  ['两级法院执结8059件。其中执行完毕3264件，终结本次执行程序3418件，执行完毕率40.5%。', '执行完毕率45.0%'],
])('%s', (right, wrong) => {
  const at = /[\u4e00-\u9fa5]+率[\d.]+%/.exec(wrong)![0]
  const name = at.replace(/率.*/, '')
  expect(verdicts(right)).toContain('holds')
  expect(verdicts(right.replace(new RegExp(`${name}率[\\d.]+%`), at))).toContain('fails')
})

test.each([
  '床位3640张，其中护理型床位2184张，入住率47.5%。',
  '甲院床位364张，乙院床位280张，护理员42人，入住老人173人，入住率26.9%。',
  '常住人口41.0万人。户籍人口46.83万人，其中城镇人口17.92万人，常住人口城镇化率52.4%。',
  '上年拍卖1263次，成交547件，成交率34.3%。',
  '水费应收1286万元，电费应收862万元，实收1104万元，收缴率83.8%。',
  '网上办理15608件，网办率79.3%；窗口受理事项21386件。',
  '受理便民事项2340项，窗口办结1404项，线上办结936项，网办率40.0%。',
])('trap: %s', text => {
  expect(verdicts(text)).not.toContain('fails')
})
