import { expect, test } from 'vitest'
import { check } from '../../check.ts'
import { plain } from '../../plain.ts'

const repeats = (text: string) => check(plain(text)).relations.filter(r => r.kind === 'repeat')
const verdicts = (text: string) => repeats(text).map(r => r.verdict)

/** A fact told twice, and the same with one digit of the second figure changed. */
const TWICE: readonly (readonly [string, string, string, string])[] = [
  [
    'lead and body',
    '1至9月，全市地区生产总值823.4亿元，增长5.1%，经济平稳运行，好于预期，韧性较强。\n\n根据核算，前三季度全市生产总值823.4亿元，同比增长5.1%。',
    '生产总值823.4亿元，同比',
    '生产总值832.4亿元，同比',
  ],
  [
    'title and body',
    '端午假期省内旅游出游462万人次\n\n据测算，今年端午假期全省省内旅游出游462万人次，同比增长8.3%。道路通畅，秩序井然，各地文化活动丰富，群众满意，景区管理有序。',
    '出游462万人次，同比',
    '出游472万人次，同比',
  ],
  [
    'adverbs between',
    '全县共建成高标准农田12653亩。\n\n今年以来，全县累计建成高标准农田12653亩，较上年多3亩。',
    '累计建成高标准农田12653',
    '累计建成高标准农田12853',
  ],
  [
    'a heading and what it counts',
    '服务业从业人员超8.2万\n2024年末，全区从事服务业的单位共4127个、从业人员82315人，分别增长3.1%和4.2%，主要集中在批发零售、住宿餐饮和物流等行业，占比继续提高。',
    '从业人员82315人',
    '从业人员81315人',
  ],
  [
    'a rate',
    '2024年，全市行政执法文书抽查合格率96.31%。\n\n2024年，全市抽查文书较多，全市行政执法文书抽查合格率96.31%。',
    '，全市行政执法文书抽查合格率96.31%',
    '，全市行政执法文书抽查合格率93.61%',
  ],
  [
    'a hotline over a span of time',
    '活动开展以来，截至目前，县12345便民服务热线受理企业反映诉求3.07万件。\n\n自3月2日至今，12345便民服务热线共受理企业反映诉求3.07万件。',
    '热线共受理企业反映诉求3.07',
    '热线共受理企业反映诉求3.70',
  ],
  [
    'among the same, of the same time',
    '通报了今年一季度的数据，其中，受理合同纠纷案件27.3万件。\n\n今年一季度，共受理案件90.4万件。其中，受理合同纠纷案件27.3万件，占30.2%。',
    '受理合同纠纷案件27.3万件，占',
    '受理合同纠纷案件27.8万件，占',
  ],
]

for (const [name, text, from, to] of TWICE) {
  test(`told twice: ${name}`, () => expect(verdicts(text)).toContain('holds'))
  test(`one digit changed: ${name}`, () => {
    expect(text).toContain(from)
    expect(verdicts(text.replace(from, to))).toContain('fails')
  })
}

test('few figures, but what, of whom and when are told of both: a column of a site', () => {
  const text = (n: number) =>
    `2024年，我局通过开发区网站统计数据栏目公开信息24条。\n\n（四）平台建设\n\n本单位没有网站，全年通过统计数据专栏公开政府信息${n}条。`
  expect(verdicts(text(24))).toEqual(['holds'])
  expect(verdicts(text(19))).toEqual(['fails'])
})

const RIGHT: readonly (readonly [string, string])[] = [
  ['villages', '红石村：全年调解邻里纠纷案件125件。\n\n清水村：全年调解邻里纠纷案件135件。'],
  ['towns with the same words', '（一）红石镇\n\n全镇共调解邻里纠纷案件125件。\n\n（二）清水镇\n\n全镇共调解邻里纠纷案件135件。'],
  ['months', '1月份，全县受理群众投诉举报1023件。\n\n2月份，全县受理群众投诉举报1032件。'],
  ['a month and the months up to it', '2月份，全县实现财政总收入56821万元。\n\n1-2月，全县实现财政总收入56281万元。'],
  ['half a year and the year', '上半年，全市新签合作项目合同316个。\n\n全年，全市新签合作项目合同361个。'],
  ['quarters', '一季度全区受理行政复议申请123件。\n\n二季度全区受理行政复议申请132件。'],
  ['years', '2023年，全市受理行政复议申请3123件。\n\n2024年，全市受理行政复议申请3132件。'],
  ['last year', '去年，全市受理行政复议申请3123件。\n\n今年，全市受理行政复议申请3132件。'],
  ['what is done and what is to be', '全省技能培训城乡劳动者4125人。\n\n三、下一步工作计划\n\n全省技能培训城乡劳动者4135人。'],
  ['a work report with its aims', '政府工作报告\n\n全省新建农村公路1250公里。\n\n抓好基础设施，全省新建农村公路1260公里。'],
  ['up to now and in the year', '自2020年以来，全县累计化解信访积案案件1283件。\n\n2024年，全县累计化解信访积案案件1238件。'],
  [
    'residents',
    '2024年，全市居民人均可支配收入4.6万元。城镇居民人均可支配收入5.1万元；人均生活消费支出36218元。农村居民人均可支配收入2.6万元；人均生活消费支出18062元。',
  ],
  [
    'budgets',
    '2023年全县一般公共预算总收入8.6亿元，总支出8.4亿元。当年收支结余2135万元。社保基金收入6.2亿元，支出6.0亿元，当年收支结余2153万元。',
  ],
  ['organs', '县法院全年审结各类民商事案件3214件。\n\n县检察院全年审结各类民商事案件3244件。'],
  ['kinds', '全市共审结一审民事案件3214件。\n\n全市共审结一审行政案件3244件。'],
  ['parts of two wholes', '全年受理案件900件，其中合同纠纷案件386件。\n\n全年审结案件880件，其中合同纠纷案件368件。'],
  ['one thing counted by many', '（一）执法\n\n全年举办业务培训班12期。\n\n（二）普法\n\n全年举办业务培训班18期。'],
  ['lines of a list', '红石所调解辖区邻里纠纷325件\n清水所调解辖区邻里纠纷352件\n东岭所调解辖区邻里纠纷335件'],
  ['rounded', '全市实现社会消费品零售总额1262635万元。\n\n今年全市实现社会消费品零售总额126.3亿元。'],
  ['about', '全市建成高标准农田约12.6万亩。\n\n今年全市建成高标准农田125830亩。'],
  [
    'companies',
    '1、东海物流上半年收入863亿元，股东应占净利润总额22.64亿元。\n\n2、西山健康上半年收入283亿元，股东应占净利润总额22.84亿元。',
  ],
]
for (const [name, text] of RIGHT) test(`trap: no contradiction between ${name}`, () => expect(verdicts(text)).not.toContain('fails'))

const branches = (product: string, first = '187746') =>
  `2024年全县实现地区生产总值126.3亿元，增长6.9%。其中，第一产业增加值18.8亿元，第二产业增加值49.9亿元。

| 指标 | 绝对数（万元） | 比上年增长（%） |
| --- | --- | --- |
| 生产总值 | ${product} | 6.9 |
| 其中：第一产业 | ${first} | 2.6 |
| 第二产业 | 499244 | 10.0 |`

test('text and table, 亿元 and 万元: each row that the text tells', () => {
  expect(verdicts(branches('1262635'))).toEqual(['holds', 'holds', 'holds'])
  expect(verdicts(branches('1362635'))).toContain('fails')
  expect(verdicts(branches('1262635', '177746'))).toContain('fails')
})

test('trap: a table of several places, or of another year, is no repeat of the text', () => {
  const lead = '2024年全县建成高标准农田12653亩。\n\n'
  const towns = '| 乡镇 | 指标 | 数量（亩） |\n| --- | --- | --- |\n| 红石 | 建成高标准农田 | 12853 |\n| 清水 | 建成高标准农田 | 12553 |'
  const before =
    '| 指标 | 2023年（亩） | 增长（%） |\n| --- | --- | --- |\n| 建成高标准农田 | 12853 | 3.1 |\n| 建成灌溉渠道 | 11853 | 2.1 |'
  expect(verdicts(lead + towns)).not.toContain('fails')
  expect(verdicts(lead + before)).not.toContain('fails')
})

const disclosure = (told: string, received = 5, carried = 1) =>
  `2024年，${told}，均按期答复。

| 项目 | 自然人 | 商业企业 | 总计 |
| --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | ${received - 2} | 2 | ${received} |
| 二、上年结转政府信息公开申请数量 | ${carried} | 0 | ${carried} |`

test('the applications of the text and of the statutory table', () => {
  expect(verdicts(disclosure('共受理政府信息公开申请5件'))).toEqual(['holds'])
  expect(verdicts(disclosure('共受理政府信息公开申请4件'))).toEqual(['fails'])
})

test.each([
  ['with what was carried over', '共受理政府信息公开申请6件'],
  ['a part by its way', '通过网络收到政府信息公开申请4件'],
  ['a part of it', '收到申请较多，其中受理政府信息公开申请4件'],
  ['received and taken up', '收到政府信息公开申请5件，受理政府信息公开申请4件'],
  ['an office of many', '县公安局收到政府信息公开申请4件'],
])('trap: the applications of the text are no contradiction: %s', (_, told) => expect(verdicts(disclosure(told))).not.toContain('fails'))

test('what is said of all that was closed takes up how many they were', () => {
  const closed = (n: number) => `上半年结案187起，比上年下降16.9%。结案的${n}起处罚信息均已公示。`
  expect(verdicts(closed(187))).toEqual(['holds'])
  expect(verdicts(closed(178))).toEqual(['fails'])
  // Of some of them.
  expect(verdicts(closed(112))).toEqual([])
  expect(verdicts('上半年结案187起。其中结案的178起案件均已归档。')).toEqual([])
})

test('trap: of two that are looked at apart, one kind has two numbers', () => {
  const all = '2018年末，全县法人单位816个；个体经营户2073个。'
  const firms = '法人单位中居前两位的行业：批发和零售业83个，占10.17%；制造业50个，占6.13%。'
  expect(verdicts(`${all}${firms}个体经营户中，批发和零售业1068个，占51.52%；住宿和餐饮业251个，占12.11%。`)).not.toContain('fails')
  expect(verdicts('全市受理投诉812件、举报468件。投诉方面，网络购物平台类286件。举报方面，网络购物平台类268件。')).not.toContain('fails')
})
