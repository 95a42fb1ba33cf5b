import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const said = (kind: string, text: string) =>
  check(plain(text))
    .relations.filter(r => r.kind === kind)
    .map(r => `${r.verdict} ${r.message.split('，')[0]}`)
const table = (...rows: string[]) => [rows[0], rows[0]!.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')

test('a column of changes is of the years beside it', () => {
  const text = (rate: string) =>
    table('| 指标 | 2022年 | 2023年 | 同比 |', '| 受理 | 240 | 276 | 15.0% |', `| 办结 | 230 | 270 | ${rate} |`)
  expect(said('growth', text('17.4%')).map(s => s.split(' ')[0])).toEqual(['holds', 'holds'])
  expect(said('growth', text('18.4%'))).toEqual(['holds 受理：（276－240）÷240＝15.00%', 'fails 办结：（270－230）÷230＝17.39%'])
  expect(said('growth', table('| 指标 | 上年 | 本年 | 增减 |', '| 受理 | 240 | 230 | -10 |', '| 办结 | 230 | 225 | -5 |'))).toEqual([
    'holds 受理：230－240＝-10',
    'holds 办结：225－230＝-5',
  ])
})

test('rows in which one column holds all speak neither for nor against what a total is made of', () => {
  const text = (last: number) =>
    table(
      '| 单位 | 小计 | 办理中 | 已办结 |',
      '| 东街所 | 42 | 9 | 33 |',
      '| 西街所 | 61 | 14 | 47 |',
      '| 南街所 | 7 | 0 | 7 |',
      '| 北街所 | 19 | 0 | 19 |',
      '| 河东所 | 88 | 0 | 88 |',
      `| 河西所 | ${last} | 6 | 28 |`,
    )
  expect(said('sum', text(34)).filter(s => s.startsWith('fails'))).toEqual([])
  expect(said('sum', text(37)).filter(s => s.startsWith('fails'))).toEqual(['fails 河西所：6＋28＝34'])
})

test('a column of differences is of the column of its name and of that of another month', () => {
  const text = (last: string) =>
    `各镇上报（任务｜完成｜完成率｜6月完成｜增减件）：甲镇200｜215｜107.5%｜209｜6；乙镇180｜171｜95.0%｜180｜-9；丙镇160｜168｜105.0%｜165｜${last}。`
  expect(said('growth', text('3'))).toEqual(['holds 甲镇：215－209＝6', 'holds 乙镇：171－180＝-9', 'holds 丙镇：168－165＝3'])
  expect(said('growth', text('8'))).toContain('fails 丙镇：168－165＝3')
})

test('trap: a column that is called a change and is of something else', () => {
  const text = table('| 指标 | 2022年 | 2023年 | 较目标增长 |', '| 受理 | 240 | 276 | 3.0% |', '| 办结 | 230 | 270 | 4.1% |')
  expect(said('growth', text)).toEqual([])
})

test('a column of shares is of the total row, or of the sum of its rows', () => {
  const rows = ['| 类型 | 件数 | 占比 |', '| 婚姻 | 40 | 40.0% |', '| 邻里 | 35 | 35.0% |', '| 其他 | 25 | 28.0% |']
  expect(said('share', table(...rows, '| 合计 | 100 | 100% |')).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'fails'])
  expect(said('share', table(...rows)).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'fails'])
})

test('a column headed by a bare sign is of the one before it', () => {
  const text = (last: string) => `行业｜户｜%｜单位｜%\n种植｜410｜63.9｜52｜54.2\n养殖｜170｜26.5｜24｜25.0\n服务｜62｜${last}｜20｜20.8`
  expect(said('share', text('9.7')).map(s => s.split(' ')[0])).toEqual(Array(6).fill('holds'))
  expect(said('share', text('9.1'))).toContain('fails 服务：62÷642＝9.66%')
  const grown = '乡镇｜户数｜%｜人数｜%\n甲镇｜310｜4.2｜942｜3.1\n乙镇｜170｜5.0｜424｜2.5\n丙镇｜62｜1.6｜220｜0.8'
  expect(said('share', grown)).toEqual([])
})

test('the row that has 100 % in the column of shares is what the others are of, whatever it is called', () => {
  const text = (share: string) =>
    `指标｜绝对数｜比重\n生产总值｜1262635｜100%\n第一产业｜187746｜14.9%\n第二产业｜499244｜${share}\n第三产业｜575645｜45.6%`
  expect(said('share', text('39.5%')).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds'])
  expect(said('share', text('35.9%'))).toContain('fails 第二产业：499244÷1262635＝39.54%')
})

test('bare figures under a head that ends in （%） are percentages', () => {
  const text = (share: string, rate: string) =>
    `单位｜任务（件）｜完成（件）｜完成率（%）｜占比（%）\n合计｜200｜160｜80.0｜100\n甲镇｜120｜90｜75.0｜60.0\n乙镇｜50｜45｜${rate}｜${share}\n丙镇｜30｜25｜83.3｜15.0`
  expect(said('share', text('25.0', '90.0')).filter(s => !s.startsWith('holds'))).toEqual([])
  expect(said('share', text('25.0', '90.0')).length).toBeGreaterThan(6)
  expect(said('share', text('25.0', '95.0'))).toContain('fails 乙镇：45÷50＝90.00%')
  expect(said('share', text('26.0', '90.0'))).toContain('fails 乙镇：50÷200＝25.00%')
  // At constant prices.
  const growth =
    '指标｜2022年（亿元）｜2023年（亿元）｜增速（%）\n生产总值｜240.1｜262.4｜7.2\n工业｜88.2｜96.3｜8.1\n农业｜31.4｜33.0｜4.0'
  expect(said('growth', growth)).toEqual([])
})

test('a rate column that is called after a count is of it', () => {
  const text = table('| 单位 | 受理 | 办结 | 办结率 |', '| 东关 | 120 | 114 | 95.0% |', '| 西关 | 80 | 78 | 98.5% |')
  expect(said('share', text).map(s => s.split(' ')[0])).toEqual(['holds', 'fails'])
})

test('lines parted by bars, one below the other, are a table', () => {
  const text = '中队｜立案｜罚款\n一中队｜42｜6.3\n二中队｜57｜9.15\n三中队｜31｜4.2\n合计｜130｜19.55'
  expect(said('sum', text)).toEqual(['holds 立案各行：42＋57＋31＝130', 'fails 罚款各行：6.3＋9.15＋4.2＝19.65'])
})

test('the table of applications of the disclosure report balances, and its total is all results', () => {
  const results = Array.from({ length: 20 }, (_, i) => `| ${i + 2}.其他情形 | 0 |`)
  const form = (granted: number, left: number) =>
    table(
      '| 项目 | 总计 |',
      '| 一、本年新收政府信息公开申请数量 | 45 |',
      '| 二、上年结转政府信息公开申请数量 | 2 |',
      `| （一）予以公开 | ${granted} |`,
    ) + `\n${[...results, '| （七）总计 | 45 |', `| 四、结转下年度继续办理 | ${left} |`].join('\n')}`
  expect(said('balance', form(45, 2))).toEqual(['holds 45＋2－45＝2'])
  expect(said('balance', form(45, 3))).toEqual(['fails 45＋2－45＝2'])
  expect(said('sum', form(44, 2))).toEqual(['fails 44＝44'])
})

test('a total of its row and of its column is examined in both', () => {
  const text = '（简易｜普通｜合计）：东城120｜35｜155；西城68｜14｜82；北城10｜5｜15；南城51｜20｜81。总计249｜74｜333'
  expect(said('sum', text).filter(s => s.startsWith('fails'))).toEqual(['fails 南城：51＋20＝71', 'fails 总计：249＋74＝323'])
  expect(said('sum', text)).toContain('holds 合计各行：155＋82＋15＋81＝333')
})

test('one row of many that is a digit off is wrong, whatever its column is called', () => {
  const text = (south: number) => `（受理｜办结｜在办）：东城184｜180｜4；西城92｜91｜1；南城${south}｜126｜5；北城64｜62｜2。`
  expect(said('sum', text(131)).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds', 'holds'])
  expect(said('sum', text(141))).toContain('fails 南城：126＋5＝131')
  expect(said('sum', text(150)).map(s => s.split(' ')[0])).not.toContain('fails')
})

test('trap: a row of means taken for a row of totals', () => {
  const text = table(
    '| 镇 | 人口 | 男性 |',
    '| 东镇 | 40 | 50.59 |',
    '| 西镇 | 35 | 51.80 |',
    '| 南镇 | 25 | 51.15 |',
    '| 全县 | 100 | 51.00 |',
  )
  expect(said('sum', text)).toEqual(['holds 人口各行：40＋35＋25＝100'])
})

test('lines parted by wide gaps, one below the other, are a table', () => {
  const text = (done: number) => `单位    受理    办结\n城东所    46    44\n城西所    38    37\n城南所    20    19\n合计    104    ${done}`
  expect(said('sum', text(100))).toEqual(['holds 受理各行：46＋38＋20＝104', 'holds 办结各行：44＋37＋19＝100'])
  expect(said('sum', text(102))).toContain('fails 办结各行：44＋37＋19＝100')
  expect(said('sum', '　　张三    李四    王五\n　　受理46件    办结44件    余下2件')).toEqual(['holds 44＋2＝46'])
})

test('a row that is a total by its name is of all rows, whatever two small figures happen to make', () => {
  const text = (sum: number) => `（主动公开｜解读）：财政局312｜6；教育局528｜9；自然局276｜5；住建局334｜4；合计1450｜${sum}。`
  expect(said('sum', text(24))).toContain('holds 解读各行：6＋9＋5＋4＝24')
  expect(said('sum', text(26))).toContain('fails 解读各行：6＋9＋5＋4＝24')
})

test('全年 is the total of four quarters, and of no growing row', () => {
  const text = (last: string) => `各季度来件｜办结：一季度1206｜1188；二季度1354｜1339；三季度1427｜1402；${last}；全年5277｜5219。`
  expect(said('sum', text('四季度1290｜1281')).map(s => s.split(' ')[0])).toEqual(['holds', 'fails'])
  expect(said('sum', text('前三季度3987｜3929')).join()).not.toMatch(/各行|fails/)
})

test('a column of totals by its name is examined where two of four rows are wrong; what is done and what is open leave nothing out', () => {
  const rows = ['| 种类 | 一季度 | 二季度 | 三季度 | 合计 |', '| 警告 | 12 | 15 | 9 | 36 |', '| 罚款 | 33 | 41 | 38 | 142 |']
  const text = table(...rows, '| 没收 | 2 | 0 | 3 | 5 |', '| 其他 | 47 | 56 | 50 | 163 |')
  expect(said('sum', text).filter(s => s.startsWith('fails'))).toHaveLength(2)
  const cases = '（受理｜办结｜在办）：东城1846｜1802｜44；西关927｜911｜16；南苑1312｜1263｜59；北坡648｜640｜8；开发区2975｜2001｜74。'
  expect(said('sum', cases).filter(s => s.startsWith('fails'))).toHaveLength(2)
})

test('a list printed in columns of one name has one total', () => {
  const folded = (sum: number) =>
    table(
      '| 地区 | 数量 | 地区 | 数量 |',
      '| 东沟镇 | 31 | 西山镇 | 17 |',
      '| 南河镇 | 25 | 北岭镇 | 12 |',
      '| 中坪镇 | 19 | | |',
      `| 总计 | ${sum} | | |`,
    )
  expect(said('sum', folded(104))).toEqual(['holds 数量各行：31＋25＋19＋17＋12＝104'])
  expect(said('sum', folded(114))).toEqual(['fails 数量各行：31＋25＋19＋17＋12＝104'])
})

test('rows in a sentence whose heads name the rows as well', () => {
  const food = (passed: string, all: string) =>
    said(
      'sum',
      `抽检汇总（类别｜批次｜合格｜不合格｜不合格率）：粮食｜1846｜1829｜17｜0.9%；肉制品｜1273｜1254｜19｜1.5%；餐饮｜3914｜3687｜227｜5.8%；${passed}；${all}。`,
    ).filter(s => s.startsWith('fails'))
  expect(food('农产品｜9625｜9408｜217｜2.3%', '合计｜16658｜16178｜480｜2.9%')).toEqual([])
  expect(food('农产品｜9625｜9418｜217｜2.3%', '合计｜16658｜16188｜480｜2.9%')).toEqual([
    'fails 农产品：9418＋217＝9635',
    'fails 合计：16188＋480＝16668',
  ])
  const cases = (closed: number) =>
    said(
      'sum',
      `办案（大队｜立案｜结案｜罚款万元）：一大队｜312｜297｜46.85；二大队｜268｜251｜38.27；三大队｜194｜188｜21.06；合计｜774｜${closed}｜106.18。`,
    )
  expect(cases(736).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds'])
  expect(cases(726)).toContain('fails 结案各行：297＋251＋188＝736')
})

test('trap: a head more than there are figures names the rows, and no figure', () => {
  const text = '考核（镇街｜位次｜得分）：东河｜1｜92.5；西寨｜2｜90.1；合计｜3｜182.6。'
  expect(said('sum', text).filter(s => s.startsWith('fails'))).toEqual([])
})

test('a figure below zero in a row of a sentence, and a column of differences beside the two that it is of', () => {
  const text = (change: string) =>
    `分类（类别｜本月｜上月｜增减）：甲类420｜390｜30；乙类310｜355｜-45；丙类${change}；合计990｜985｜5。甲类占本月42.4%，乙类占31.3%。`
  const sums = said('sum', text('260｜240｜20'))
  expect(sums).toContain('holds 增减各行：30＋（-45）＋20＝5')
  expect(sums.filter(s => !s.startsWith('holds'))).toEqual([])
  expect(said('growth', text('260｜240｜20')).map(s => s.split(' ')[0])).toEqual(['holds', 'holds', 'holds', 'holds'])
  expect(said('growth', text('260｜240｜29'))).toContain('fails 丙类：260－240＝20')
  expect(said('share', text('260｜240｜20'))).toEqual(['holds 420÷990＝42.42%', 'holds 310÷990＝31.31%'])
})

test('rows without a row of totals are of what was told before them, column by column', () => {
  const text = (share: string) => `发生事故50起，死亡60人。分行业（起｜人）：道路30｜36；工贸12｜14；其他8｜10。道路起数占${share}。`
  expect(said('sum', text('60%'))).toEqual(['holds 30＋12＋8＝50', 'holds 36＋14＋10＝60'])
  expect(said('share', text('60%'))).toEqual(['holds 30÷50＝60.00%'])
  expect(said('share', text('66%'))).toEqual(['fails 30÷50＝60.00%'])
})

test('a last cell that holds only a stroke is empty, and its row one of the others', () => {
  const text = (all: number) =>
    `单位｜上年｜本年｜同比：甲局30｜21｜-30.0%；乙局6｜9｜50.0%；丙局0｜4｜-；丁局8｜4｜-50.0%；合计44｜${all}｜-13.6%。`
  expect(said('sum', text(38))).toContain('holds 本年各行：21＋9＋4＋4＝38')
  expect(said('sum', text(39)).filter(s => s.startsWith('holds 本年'))).toEqual([])
})

test('rows that 其中 opens divide the row above them, once in each regard', () => {
  const text = (last: number) =>
    `指标｜人数｜比重（%）\n常住人口｜5200｜100\n其中：城镇｜3100｜59.62\n乡村｜2100｜40.38\n其中：男｜2650｜50.96\n女｜${last}｜49.04`
  const one = ['holds 3100＋2100＝5200', 'holds 2650＋2550＝5200', 'holds 59.62%＋40.38%＝100%', 'holds 50.96%＋49.04%＝100%']
  expect(said('sum', text(2550)).sort()).toEqual(one.sort())
  expect(said('sum', text(2580))).toContain('fails 2650＋2580＝5230')
  // Not all of them are told.
  const some =
    '指标｜数量｜比重（%）\n经营主体｜5200｜100\n其中：企业｜1800｜34.62\n个体户｜3100｜59.62\n其中：新设｜650｜12.50\n注销｜120｜2.31'
  expect(said('sum', some).filter(s => s.startsWith('fails'))).toEqual([])
  // What follows the last division is no member of it; what a division follows may be another whole.
  const next = '指标｜人数｜增减\n在职｜120｜3\n其中：男｜70｜1\n女｜50｜2\n离退休｜86｜4\n其中：男｜40｜1\n女｜46｜3\n临聘｜12｜0'
  expect(said('sum', next)).toEqual(['holds 70＋50＝120', 'holds 40＋46＝86'])
  expect(said('sum', next.replace('｜70｜', '｜72｜').replace('｜46｜', '｜48｜'))).toEqual(['fails 72＋50＝122'])
})
