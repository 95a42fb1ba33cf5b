import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const sums = (text: string): string[] =>
  check(plain(text))
    .relations.filter(r => r.kind === 'sum')
    .map(r => `${r.verdict} ${r.message}`)

test('a list that begins with its own total is of that', () => {
  const text = '受理监督案1274件，多193件，升17.9%。审结1186件，提出监督意见243件，占20.5%；不支持申请687件，占57.9%；其他256件，占21.6%。'
  expect(sums(text)).toContain('holds 243＋687＋256＝1186，与1186件相符。')
  expect(sums(text).filter(m => m.startsWith('fails'))).toEqual([])
})

test('down a column the first row is no total of the others by chance', () => {
  const table = '单位｜受理｜办结\n东街所｜11｜3989\n西街所｜11｜3599\n南街所｜11｜390\n合计｜33｜7979'
  expect(sums(table)).toContain('fails 办结各行：3989＋3599＋390＝7978，不等于7979。')
})

test('of two shares that make no hundred the wrong one is told alone', () => {
  const { relations } = check(plain('收到诉求38416件，当场办结24918件，占64.86%，网上转办13498件，占35.41%。'))
  expect(relations.filter(r => r.verdict === 'fails').map(r => r.kind)).toEqual(['share'])
})

test('of two shares that a semicolon parts the hundred is told too', () => {
  expect(sums('收入48236万元。税收收入30118万元，占62.4%；非税收入18118万元，占38.6%。').filter(m => m.startsWith('fails'))).toHaveLength(1)
})

test('what 、 joins stands side by side: the first is no total of the others', () => {
  expect(sums('移送11件，其中食品类6件、药品类3件、商标类3件。')).toEqual(['fails 6＋3＋3＝12，比11件多1。'])
})

test('a list is of what all its shares are of', () => {
  const text =
    '收案1286件，调成1259件，成功率97.9%。类别：婚家294件22.9%，邻里351件27.3%，合同188件14.6%，赔偿159件12.4%，劳动104件8.1%，宅基地75件5.8%，其他133件10.3%。'
  expect(sums(text)).toContain('fails 294＋351＋188＋159＋104＋75＋133＝1304，不等于1286件。')
})

test('of two totals of one list the nearer is meant', () => {
  const text =
    '收到申请521件，受理463件。办结436件，结果为：维持187件，驳回62件，撤销38件，变更4件，确认违法19件，责令履行7件，终止113件，其他3件。'
  expect(
    sums(text)
      .filter(m => m.startsWith('fails'))
      .every(m => m.includes('436')),
  ).toBe(true)
})

test('trap: a name that tells of two of three is no list of two', () => {
  expect(sums('县信访局登记来信来访1746件，来信384件，来访517件，网上845件。').filter(m => m.startsWith('fails'))).toEqual([])
})

test('a list with brackets goes as far as its shares are of one count', () => {
  const text = (second: string) =>
    `收到申请3847件：受理3126件，占81.3%；不予受理721件，占18.7%。被申请人：市政府43件（1.1%），市级部门${second}件（7.4%），区县政府514件（13.4%），区县部门1892件（49.2%），乡镇街道1112件（28.9%）。`
  expect(sums(text('268'))).toContain('fails 43＋268＋514＋1892＋1112＝3829，不等于3847件，差18，而文中列的是全部分项。')
  expect(sums(text('286')).filter(m => m.startsWith('fails'))).toEqual([])
})

test('one fact told twice is told of once', () => {
  const { relations } = check(
    plain('有村居法律顾问1364名，服务村居1427个。解答咨询38416件次；村居法律顾问1346名中，律师1129名，基层法律服务工作者217名。'),
  )
  expect(relations.filter(r => r.kind === 'repeat' && r.verdict === 'fails')).toHaveLength(1)
})

test('trap: the second class is not two classes together', () => {
  const { relations } = check(plain('设调委会843个，其中村居742个、交通5个、物业7个。一类调委会占62.4%，二类占28.7%，三类占8.9%。'))
  expect(relations.filter(r => r.verdict === 'fails')).toEqual([])
})

test('what the words divide right before is meant, though the shares of its members are of what came in', () => {
  const answered = (more: string) =>
    sums(`收到申请10件。在已经答复的9件申请中，同意公开的7件，占总数的70%；部分公开1件，占10%；不予公开的1件，占10%${more}。`)
  expect(answered('')).toContain('holds 7＋1＋1＝9，与9件相符。')
  expect(answered('；信息不存在的1件，占10%；不属本机关的1件，占10%；内容不明的1件，占10%')).toContain(
    'fails 7＋1＋1＋1＋1＋1＝12，比9件多3。',
  )
  expect(answered('；信息不存在的1件，占10%').filter(m => m.startsWith('fails'))).toEqual([])
})

test('of two totals before one list the one that its shares are of is meant, though the other stands nearer', () => {
  const text = '火灾亡1324人、伤1760人。农村645人占48.7%，城市620人占46.8%，其他区域95人占4.5%。'
  expect(sums(text)).toContain('fails 645＋620＋95＝1360，比1324人多36。')
  expect(sums(text.replace('95', '59'))).toContain('holds 645＋620＋59＝1324，与1324人相符。')
})
