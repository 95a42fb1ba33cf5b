/** What can be done at the counter of 清河镇: twenty items and four bundles; six are delegated to villages; one has no guide. */
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'service-item',
  name: '政务服务事项目录',
  headings: [
    '服务事项',
    '编码',
    '事项性质',
    '承办窗口',
    '包含的单项事项',
    '法定时限（工作日）',
    '承诺时限（工作日）',
    '材料数',
    '办理方式',
    '跨区域通办',
    '试点',
    '列入日期',
    '指南公布日期',
    '下放日期',
    '下放到',
    '下放权限',
    '已培训经办人',
  ],
} as const satisfies Layout<string>

const names = [
  '城乡居民医保参保登记',
  '城乡居民养老保险待遇申领',
  '失业登记',
  '就业创业证申领',
  '低保申请',
  '临时救助申请',
  '特困供养申请',
  '残疾人两项补贴',
  '老年人优待证',
  '高龄津贴',
  '生育登记',
  '流动人口登记',
  '退役军人优待证',
  '宅基地审批',
  '建房初审',
  '农机补贴申请',
  '林木采伐许可初审',
  '个体工商户设立指导',
  '法律援助初审',
  '社保卡补办',
]
const bundles = [
  ['新生儿出生“一件事”', '生育登记、户口登记、医保参保'],
  ['退休“一件事”', '养老待遇核定、医保退休登记'],
  ['身后“一件事”', '户口注销、养老关系注销、丧葬补助'],
  ['开办个体户“一件事”', '设立登记、税务登记、银行开户'],
] as const

function book(place: string, unit: number, many: number): Book {
  const c = chance(`${place}服务事项`)
  const villages = villagesOf(unit)
  const base = (item: string, i: number) => ({
    服务事项: item,
    编码: `示例政${String(i + 1).padStart(3, '0')}`,
    承办窗口: c.pick(['社保窗口', '民政窗口', '综合窗口', '建设窗口']),
    '法定时限（工作日）': 20,
    '承诺时限（工作日）': c.pick([1, 3, 5, 7]),
    材料数: c.between(1, 6),
    列入日期: spelled(c, '2022-03-15'),
    指南公布日期: i === many - 1 && many > 10 ? null : spelled(c, '2022-04-01'),
  })
  const single = names.slice(0, many).map((item, i) => ({
    ...base(item, i),
    事项性质: /许可|宅基地/.test(item) ? '行政许可' : /申请|补贴|津贴|待遇/.test(item) ? '行政给付' : '公共服务',
    办理方式: i % 3 ? '窗口办理、全程网办' : '窗口办理、帮办代办',
    跨区域通办: i % 4 === 1 ? '川渝通办' : i % 7 === 3 ? '跨省通办' : null,
    ...(i < 6 && many > 10
      ? { 下放日期: spelled(c, '2023-03-20'), 下放到: villages[i]!, 下放权限: '受理、初审和代办', 已培训经办人: '是' }
      : {}),
  }))
  const together = (many > 10 ? bundles : bundles.slice(0, 1)).map(([item, parts], i) => ({
    ...base(item, 40 + i),
    事项性质: '“一件事”',
    包含的单项事项: parts,
    办理方式: '窗口办理、全程网办',
    试点: i === 3 ? '是' : '否',
  }))
  return bookOf(layout, place, unit, 2023, [...single, ...together])
}
/** What the district does together with its neighbour across the provincial border: thirty-one items. */
function shared(): Book {
  const c = chance('清江区渝广通办')
  const more = [
    '户口迁移',
    '居住证申领',
    '身份证换领',
    '驾驶证换证',
    '机动车转移登记',
    '不动产登记查询',
    '公积金贷款结清',
    '异地就医备案',
    '婚姻登记',
    '企业变更登记',
    '营业执照补领',
  ]
  const rows = [...names, ...more].map((item, i) => ({
    服务事项: item,
    编码: `示例通${String(i + 1).padStart(3, '0')}`,
    事项性质: '公共服务',
    承办窗口: '综合窗口',
    办理方式: i % 2 ? '窗口办理、全程网办' : '窗口办理、帮办代办',
    跨区域通办: '渝广通办',
    列入日期: spelled(c, '2023-06-20'),
    指南公布日期: spelled(c, '2023-06-28'),
  }))
  return bookOf(layout, '清江区', 1, 2023, rows)
}
export const books: readonly Book[] = [book('清河镇', 2, 20), book('石桥镇', 3, 6), book('柳溪镇', 4, 6), shared()]
