import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

const told = (text: string): string[] =>
  check(plain(text)).relations.map(r => `${r.kind} ${text.slice(r.claim.start, r.claim.end)} ${r.verdict}`)
const fails = (text: string): string[] => told(text).filter(s => s.endsWith('fails'))

test('what a list makes is its total, though 其中 and a mean stand between', () => {
  const text = '全年检查2351件，其中双随机459件，人均检查23.51件：出版235件、文化421件、广电304件、网络448件、旅游522件、文物421件。'
  expect(told(text)).toContain('sum 2351 holds')
  expect(fails(text)).toEqual([])
})

test('a second 其中 opens a list of its own', () => {
  const text =
    '受理案件4127件，其中旧存1418件，新收2709件；审结1510件，结案率36.59%。不含执行的案件2405件；其中旧存702件，新收1703件；结案1203件。'
  expect(told(text)).toEqual(expect.arrayContaining(['sum 4127 holds', 'sum 2405 holds']))
  expect(fails(text)).toEqual([])
})

test('one act that passes all visits is too much, and the sum of the acts is none', () => {
  expect(fails('接待来访681批1204人次，其中集中接访58批2107人次，领导接访176人次，现场答复803人次。')).toEqual(['bound 2107 fails'])
})

test.each([
  // Shares of another count than the one before.
  '共有258名网民参与。对城市变化，选较大的240票，占93%；对环境，很满意201票，占77.9%，满意52票，占20.1%。',
  // A case may end for one of its persons in another way.
  '审结案件95件134人。其中批捕79件101人，不捕16件29人。',
  // Shares of classes of a class, all of the whole.
  '接待信访1775件。婚姻类1355件，占信访总数的76.3%，其中纠纷46件，占2.6%；外遇511件，占28.8%；离婚310件，占17.5%；暴力427件，占24.1%；其它61件，占3.4%。财产类420件，占23.7%。',
  '办理事项2000件。许可类1200件，占60%，其中新办700件，占35%；变更300件，占15%；其他200件，占10%。其余800件，占40%。',
  // What makes a share of the whole is not all of it, and ranked kinds go on behind their 其他.
  '受理投诉9200件，办结9011件。反映的问题：食品3120件、其他2210件、售后1460件、质量920件，合占83.80%。',
  // A sentence that opens with so many of its own, and a median.
  '信用卡投诉38016件；理财投诉21900件。五家大行依次为3911、3820、3520、3048、3002件，中位数3520.0件。',
  // Mines are counted among works.
  '发生事故54起，死亡825人。其中工矿商贸27起416人；煤矿19起299人；火灾3起34人；道路交通20起309人；水上2起37人。',
  // Plans of the parts make the plan of the whole, which stands further up.
  '完成总收入4348万元，占年初预算10065万元的43.2%：税收收入3511万元，占年初预算8465万元的41.5%；非税收入837万元，占年初预算1600万元的52.3%。其中上划省收入2628万元，占年初预算6265万元的41.9%；地方收入1720万元，占年初预算3800万元的45.3%。',
  // What a semicolon parts from the member that is divided stands beside it.
  '事故死亡的46人中，国道18人、县道16人、其他道路12人；骑行电动车25人，占54.3%，其中未戴头盔17人，占该类的68.0%；行人11人、驾车8人、其他2人。',
  // Parts of a change make the change.
  '收入超预算3.42亿元，主要是职工养老超收2.16亿元（预算51.2亿元）；支出比预算少1.94亿元，主要是医保少支1.12亿元、失业少支0.35亿元、其他险种合计少支0.47亿元。',
  // What was aimed at is no member, and a bound no share of a whole.
  '外出务工9.24万人，省外5.48万人，占59.3%；搬迁户务工2.61万人，为年度目标2.50万人的104.4%，占外出务工总数的比例未超过三成。',
  // So much of each is never added up.
  '全市粮食单产5126公斤/公顷（341.7公斤/亩）。其中，夏粮4018公斤/公顷（267.9公斤/亩），秋粮5433公斤/公顷（362.2公斤/亩）。',
  '抽取案件400件，优秀6件占比1.5%、良好54件占比13.5%、合格340件占比85.0%，总体合格率100%。',
  '全年出动检查3120次，其中夜间检查415次，日均8.5次：餐饮1204次、住宿633次、商超721次、其他562次。',
])('not wrong: %s', text => {
  expect(fails(text)).toEqual([])
})

test.each([
  ['审结4496件。审结方式：判决1203件，调解2110件，撤诉1183件，其他200件，合计4696件。', 'sum'],
  ['公开信息503条，其中工作情况261条，政策文件3条，其他信息3条。', 'sum'],
])('still wrong: %s', (text, kind) => {
  expect(fails(text).some(s => s.startsWith(kind))).toBe(true)
})

test('a total that names some of the classes is of these', () => {
  const classes = (total: number) => `公厕312座，其中一类84座、二类163座、三类65座，一、二类合计${total}座。`
  expect(fails(classes(247))).toEqual([])
  expect(fails('当月垃圾焚烧13240吨、厨余处理5875吨，其余3305吨再生利用，焚烧和厨余处理共19115吨。')).toEqual([])
})

test('其中 behind a row of classes is of all of them', () => {
  const rows = (n: number) => `10万元以下12个村、10万元至50万元84个村、50万元至100万元76个村、100万元以上46个村，其中50万元以上共${n}个。`
  expect(fails(rows(122))).toEqual([])
})

test.each([
  '民事办案45件，其中执行监督26件、支持起诉19件。行政办案38件。公益诉讼立案62件，其中行政55件、民事7件；发出建议41件，到期整改40件。三项合计办案145件。',
  '年末在册505人，即全年进859人、出354人相抵。',
])('so many, each told in a sentence of its own; what is set off is not added: %s', text => {
  expect(fails(text)).toEqual([])
})
