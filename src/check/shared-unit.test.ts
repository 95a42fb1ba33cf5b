import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import { read } from './reading.ts'

const counted = (text: string): string[] => read(plain(text)).claims.map(c => `${c.printed}${c.unit}`)
const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test.each([
  ['铁路1200、公路17312、水路60、民航219万人次。', '12000000人次 173120000人次 600000人次 2190000人次'],
  ['依次为272、751、266万人。', '2720000人 7510000人 2660000人'],
  ['营业性15.95亿、小客车31.38亿人次。', '1595000000人次 3138000000人次'],
  ['稻谷多50、小麦多11、玉米多115万公顷。', '500000公顷 110000公顷 1150000公顷'],
  ['三段为17.37、69.15、54.44万人。', '173700人 691500人 544400人'],
])('the last of a row tells the unit: %s', (text, claims) => {
  expect(counted(text)).toEqual(claims.split(' '))
})

test.each([
  ['校舍43.2万平方米：学前5.4、小学14.1、中学23.7。', '432000平方米 54000平方米 141000平方米 237000平方米'],
  ['设备17919.79万元（小学9010.34、初中8909.45）。', '179197900元 90103400元 89094500元'],
  ['学生3133人：普高2500、中职633。', '3133人 2500人 633人'],
  // Clause by clause, in the brackets of a figure that was told itself, and with a rate behind each.
  ['支出86.4万元：办公31.2，差旅20.6，培训34.6。', '864000元 312000元 206000元 346000元'],
  ['补助120.5万元，城市50.2（低保40.1，临时10.1），农村70.3。', '1205000元 502000元 401000元 101000元 703000元'],
  ['收入534.6亿元：税收400.1，增长5.2%；非税134.5，增长3.1%。', '53460000000元 40010000000元 5.2 13450000000元 3.1'],
])('the whole tells it: %s', (text, claims) => {
  expect(counted(text)).toEqual(claims.split(' '))
})

test.each([
  // Each may be meant as it is printed: nothing is so much nearer the other way.
  ['参加培训800、1200、2.5万人次。', '800 1200 25000人次'],
  ['户籍人口1.5万人：东街3000、西街8000、南街4000人。', '15000人 3000人 8000人 4000人'],
  // Places in an order, and times.
  ['整改第3、4、5组。', '5组'],
  ['试点12、15、20天。', '12 15 20天'],
  // Clause by clause other things are told as well: they do not fill what stands before them.
  ['预算500万元，任务数100，得分98.5。', '5000000元 100 98.5'],
  ['招聘60人：笔试82.5，面试79.4。', '60人 82.5 79.4'],
])('trap: only a unit that must be told for it is: %s', (text, claims) => {
  expect(counted(text)).toEqual(claims.split(' '))
})

test('a sum in one unit is a sum, and a slip in it is told', () => {
  const text = (air: string) => `首日流动18791万人次：铁路1200、公路17312、水路60、民航${air}万人次，公路占92.1%。`
  expect(sums(text('219'))).toEqual(['holds 1200万＋17312万＋60万＋219万＝18791万，与18791万人次在取整范围内相符。'])
  expect(sums(text('319'))[0]).toContain('fails')
  expect(sums('发送旅客8201.9万人次，铁路1069、道路7686、水路168.19、民航178.69万人次。')[0]).toContain('fails')
})

test('trap: a bracket behind words of another clause divides no figure of the clause before', () => {
  expect(sums('初中26730人、高中8852人，寄宿生占在校生（小学97314、中学42097、职中1300人等）的73.9%。')).toEqual([])
})

test('trap: what one day counted is no other count of the day before', () => {
  const said = check(plain('首日公路17312、水路60万人次。初四公路33302、水路203万人次；公路33302万人次中，小客车30484、营业性2818万人次。'))
  expect(said.relations.filter(r => r.verdict === 'fails')).toEqual([])
})
