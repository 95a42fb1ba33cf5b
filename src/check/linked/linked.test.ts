import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { plain } from '../plain.ts'

const shares = (text: string) =>
  check(plain(text)).relations.flatMap(r =>
    r.kind === 'share' ? [`${r.claim.start}:${r.verdict}:${r.parts.map(p => p.text).join('/')}`] : [],
  )
const said = (text: string) => shares(text).map(s => s.split(':').slice(1).join(' '))

test.each([
  // The part is named three sentences behind its figure, and so is the whole.
  [
    '全县实现增加值646213万元，增长5.1%。第一产业增加值97548万元，增长3.2%；第二产业增加值241305万元，增长6.8%；第三产业增加值307360万元，增长4.4%。第一产业增加值占全县增加值的比重为15.1%，第二产业比重为37.3%，第三产业比重为47.6%。',
    ['holds 97548万/646213万', 'holds 241305万/646213万', 'holds 307360万/646213万'],
  ],
  // Votes and the sheets that they were cast on.
  ['发出测评表36张，收回36张。道路建议：满意31票，满意率86.11%，基本满意5票，基本满意率13.89%。', ['holds 31/36', 'holds 5/36']],
  // A rate of amounts, whole percents, with what is left between part and rate.
  ['县直部门批复预算52.37亿元，已用44.93亿元，结余7.44亿元，执行率86%。', ['holds 44.93亿/52.37亿']],
])('%s', (text, wanted) => {
  expect(said(text)).toEqual(wanted)
})

test('a rate of nothing that is printed stays silent', () => {
  expect(said('全县学校48所，在校学生21356人。义务教育巩固率99.4%，学前三年毛入园率93.7%。')).toEqual([])
})

test.each([
  [
    'the point moved',
    '任务612户，其中甲类387户，乙类225户。目前，甲类开工293户，开工率7.571%，乙类开工142户，开工率63.1%。',
    'fails 293/387',
  ],
  ['a digit', '典型案件268起，分布在十一个县。其中平川县最高，达31起，占11.4%。', 'fails 31/268'],
])('%s: a slip of the hand of a pair that is all but sure is wrong', (_, text, wanted) => expect(said(text)[0]).toBe(wanted))

test.each([
  '全年供水4186万立方米，其中居民2147万立方米。污水处理3618万立方米，处理率96.4%。',
  '交办事项240件，办结208件，结转下月32件，办结率（含转办）96.7%。',
  '一般公共预算收入99552万元，其中税务部门完成49018万元，占任务数的94.2%。',
  '本年施工项目530个。在库亿元以上项目455个，占全市项目数的65.8%。',
  '常住人口3480.48万人。出生人口24.64万人，出生率7.06‰。',
])('trap: %s', text => expect(said(text).filter(s => s.startsWith('fails'))).toEqual([]))
