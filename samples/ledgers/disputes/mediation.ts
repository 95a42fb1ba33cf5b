/**
 * The dispute ledgers. 清河镇 2023: 224 hazards found, 336 disputes concluded, 325 of them agreed (96.73 %), a handful open.
 */
import { type Day, plusDays } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance, later } from '../../chance.ts'
import { villagesOf } from '../../units.ts'

const kinds = { 婚姻家庭: 20, 邻里: 30, 土地承包: 12, 征地拆迁: 4, 劳动争议: 9, 损害赔偿: 10, 交通事故: 4, 债务合同: 6, 物业: 8, 其他: 5 }
const causes: { readonly [kind in keyof typeof kinds]: readonly string[] } = {
  婚姻家庭: ['彩礼返还', '赡养老人分担', '分家析产', '夫妻争吵'],
  邻里: ['屋檐滴水', '院墙占道', '噪声扰邻', '排水沟改道', '树木遮光'],
  土地承包: ['田埂边界', '土地流转租金', '机耕道占地'],
  征地拆迁: ['青苗补偿分配', '过渡费发放'],
  劳动争议: ['拖欠工资', '零工受伤赔偿', '加班费结算'],
  损害赔偿: ['犬只伤人', '施工震裂墙体', '鱼塘死鱼'],
  交通事故: ['摩托车剐蹭', '农用车碰撞'],
  债务合同: ['民间借款到期未还', '买卖货款尾款', '房屋租金'],
  物业: ['楼道堆物', '停车位占用', '漏水维修分担'],
  其他: ['广场舞音量', '红白事占道'],
}
const headings = [
  '纠纷简况',
  '纠纷类别',
  '分级',
  '来源',
  '双方当事人',
  '村（社区）',
  '主持人',
  ['受理', '受理日期'],
  ['办结', '达成协议日期'],
  ['办结', '调解不成日期'],
  '协议形式',
  '协议内容',
  '涉及金额',
  '已告知的途径',
  '已签名并加盖调委会印章',
  '调解方式',
  '化解于',
  ['督办', '列入督办日期'],
  ['督办', '包案领导'],
  ['督办', '治重化积'],
  ['司法确认', '申请司法确认日期'],
  ['司法确认', '受理法院'],
  ['司法确认', '裁定日期'],
  ['司法确认', '裁定书号'],
] as const

interface Numbers {
  readonly agreed: number
  readonly failed: number
  readonly open: number
}

function disputes(c: Chance, year: number, town: number, n: Numbers): Book['rows'] {
  const fate = (i: number): 'agreed' | 'failed' | 'open' => (i < n.open ? 'open' : i % 31 === 7 ? 'failed' : 'agreed')
  const end = `${year}-12-31` as Day
  const total = n.agreed + n.failed + n.open
  const fates = Array.from({ length: total }, (_, i) => fate(i))
  // Exactly the numbers that were asked for, wherever the pattern above fell short.
  let missing = n.failed - fates.filter(f => f === 'failed').length
  for (let i = n.open; missing !== 0 && i < total; i++) {
    const [from, to] = missing > 0 ? (['agreed', 'failed'] as const) : (['failed', 'agreed'] as const)
    if (fates[i] === from && i % 7 === 3) {
      fates[i] = to
      missing -= Math.sign(missing)
    }
  }
  const closed = c.days(year, total - n.open, `${year}-12-20` as Day)
  const open = c.days(year, n.open, end).map(() => plusDays(end, -c.between(1, 14)))
  return [...open, ...closed]
    .map((accepted, i) => ({ accepted, fate: fates[i]! }))
    .sort((a, b) => (a.accepted < b.accepted ? -1 : 1))
    .map(d => dispute(c, town, d, end))
}

function dispute(
  c: Chance,
  town: number,
  d: { readonly accepted: Day; readonly fate: 'agreed' | 'failed' | 'open' },
  end: Day,
): (string | number | null)[] {
  const kind = c.weighted(kinds)
  const [a, b] = [c.person(), c.person()]
  const village = c.pick(villagesOf(town))
  const closed = later(c, d.accepted, 1, 24, end)
  const agreed = d.fate === 'agreed'
  const written = agreed && c.between(1, 3) > 1
  const money = agreed && ['劳动争议', '损害赔偿', '交通事故', '债务合同'].includes(kind)
  const subject = `${village}${a}与${b}因${c.pick(causes[kind])}发生纠纷`
  const level = c.weighted({ 小事马上调: 80, 大事吹哨调: 15, 难事联动调: 5 })
  const hard = level === '难事联动调'
  // Wages that were promised in writing are what parties have confirmed.
  const confirmed = written && kind === '劳动争议' && plusDays(closed, 20) <= end
  return [
    subject,
    kind,
    level,
    c.weighted({ 群众来访: 55, 排查发现: 25, 警调对接: 10, 访调对接: 6, 诉调对接: 4 }),
    `${a}、${b}`,
    village,
    c.pick(['林晓', '周明远', '曹秀芬', '方志国']),
    spelled(c, d.accepted),
    agreed ? spelled(c, closed) : null,
    d.fate === 'failed' ? spelled(c, closed) : null,
    agreed ? (written ? '书面' : '口头') : null,
    agreed ? c.pick(['双方互谅互让，恢复原状', '一方分期支付，另一方不再追究', '按约定分担费用，今后互不干扰']) : null,
    money ? c.between(3, 400) * 100 : null,
    d.fate === 'failed' ? '诉讼' : null,
    written ? '是' : null,
    hard ? '联合调解（一庭两所）' : kind === '债务合同' ? '律师调解工作室' : '人民调解',
    agreed ? { 小事马上调: '网格', 大事吹哨调: '村（社区）', 难事联动调: '镇（街道）' }[level] : null,
    hard ? d.accepted : null,
    hard ? '王宁' : null,
    hard ? (kind === '征地拆迁' || kind === '土地承包' ? '积案' : '重大纠纷') : null,
    confirmed ? plusDays(closed, 5) : null,
    confirmed ? '清江区人民法院' : null,
    confirmed ? plusDays(closed, 20) : null,
    confirmed ? `（${end.slice(0, 4)}）某0000民特${Number(closed.slice(5, 7)) * 40 + Number(closed.slice(8))}号` : null,
  ]
}

const found = ['纠纷简况', '纠纷类别', '村（社区）', ['时间', '排查日期'], ['时间', '就地化解日期'], '调解情况'] as const
function hazards(c: Chance, year: number, town: number, n: number): Book['rows'] {
  const end = `${year}-12-31` as Day
  return c.days(year, n).map(day => {
    const kind = c.weighted(kinds)
    const village = c.pick(villagesOf(town))
    const settled = c.between(1, 20) > 1
    return [
      `${village}排查：${c.person()}家${c.pick(causes[kind])}的苗头`,
      kind,
      village,
      spelled(c, day),
      settled ? spelled(c, later(c, day, 0, 9, end)) : null,
      settled ? '网格员上门说和，双方同意' : null,
    ]
  })
}

const book = (year: number, unit: number, place: string, n: Numbers): Book => ({
  file: `${place}/${year}/矛盾纠纷调处台账.xlsx`,
  register: 'mediation',
  unit,
  year,
  title: `${place}矛盾纠纷调处台账`,
  headings,
  rows: disputes(chance(`${place}调解${year}`), year, unit, n),
})
const survey = (year: number, unit: number, place: string, n: number): Book => ({
  file: `${place}/${year}/矛盾纠纷排查台账.xlsx`,
  register: 'mediation',
  unit,
  year,
  title: `${place}矛盾纠纷排查台账`,
  headings: found,
  rows: hazards(chance(`${place}排查${year}`), year, unit, n),
})

export const books: readonly Book[] = [
  book(2023, 2, '清河镇', { agreed: 325, failed: 11, open: 4 }),
  survey(2023, 2, '清河镇', 224),
  book(2022, 2, '清河镇', { agreed: 268, failed: 13, open: 0 }),
  book(2023, 3, '石桥镇', { agreed: 41, failed: 2, open: 1 }),
  survey(2023, 3, '石桥镇', 32),
  book(2023, 4, '柳溪镇', { agreed: 29, failed: 1, open: 0 }),
  survey(2023, 4, '柳溪镇', 26),
]
