/** The powers of 清河镇 by category: 6, 18, 6, 1, 3, 4, 5, 1 and 53 make 97, because the total is their sum; two were adjusted, one was taken back. */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'power-item',
  name: '行政权力事项清单',
  headings: [
    '事项名称',
    '编码',
    '权力类别',
    '清单',
    '清单版本',
    '法定依据',
    '责任岗位',
    ['时间', '承接日期'],
    ['时间', '公布日期'],
    ['时间', '核对日期'],
    ['时间', '收回日期'],
    '承接部门',
  ],
} as const satisfies Layout<string>

const verbs = ['初审', '备案', '审核', '登记', '组织实施']
const things = [
  '农村宅基地',
  '乡村道路养护',
  '土地承包经营权变更',
  '林木采伐',
  '临时救助',
  '残疾人补贴',
  '村民自治章程',
  '村规民约',
  '农业保险',
  '小型水利设施',
  '高龄津贴',
]
const kinds: readonly (readonly [category: string, n: number, name: (i: number) => string, basis: string])[] = [
  [
    '行政许可',
    6,
    i => `${['农村村民宅基地', '乡村公路沿线设施', '临时占用乡道', '村庄内临时建设', '畜禽散养场所', '坟墓迁移'][i]}审批`,
    '土地管理法、公路法等',
  ],
  [
    '行政处罚',
    18,
    i =>
      `对${['擅自占用乡道', '损坏村庄环境设施', '乱倒垃圾', '乱搭乱建', '违规设摊', '损坏水利设施', '破坏护林标志', '违规用火', '焚烧秸秆'][i % 9]}行为的${i < 9 ? '处罚' : '从重处罚'}`,
    '行政处罚法等',
  ],
  ['行政强制', 6, i => `${['责令停止建设', '拆除违法建设', '暂扣工具', '代履行清理', '查封施工现场', '清除障碍物'][i]}`, '行政强制法等'],
  ['行政征收', 1, () => '社会抚养类费用以外的法定征收', '土地管理法'],
  ['行政给付', 3, i => `${['临时救助', '特困供养', '残疾人两项补贴'][i]}给付`, '社会救助暂行办法'],
  ['行政检查', 4, i => `${['安全生产', '农产品质量安全', '森林防火', '村庄建设'][i]}检查`, '安全生产法等'],
  ['行政确认', 5, i => `${['兵役登记', '低保对象', '农村危房', '就业困难人员', '独生子女家庭'][i]}认定`, '各专门规定'],
  ['行政裁决', 1, () => '土地权属争议裁决', '土地管理法第14条'],
  ['其他行政权力', 53, i => `${things[i % things.length]}${verbs[Math.floor(i / things.length)]}`, '各专门规定'],
]

function rowsOf(c: Chance, year: number, most: number): RowOf<typeof layout>[] {
  const taken = `${year}-06-20` as Day
  return kinds.flatMap(([category, n, name, basis], k) =>
    Array.from({ length: Math.min(n, most) }, (_, i) => ({
      事项名称: name(i),
      编码: `示例${String(k + 1).padStart(2, '0')}${String(i + 1).padStart(3, '0')}`,
      权力类别: category,
      清单: '行政权力事项清单',
      清单版本: `${year}年版`,
      法定依据: basis,
      责任岗位: c.pick(['规划建设环保办', '综合行政执法办', '民政和社会事务办', '农业服务中心']),
      承接日期: spelled(c, taken),
      公布日期: category === '其他行政权力' && i === 52 ? null : spelled(c, `${year}-07-10` as Day),
      核对日期: spelled(c, '2023-11-15'),
      收回日期: null,
      承接部门: null,
    })),
  )
}
const withdrawn = (c: Chance): RowOf<typeof layout> => ({
  事项名称: '农产品批发市场登记',
  编码: '示例09099',
  权力类别: '其他行政权力',
  清单: '行政权力事项清单',
  清单版本: '2022年版',
  法定依据: '各专门规定',
  责任岗位: '经济发展办',
  承接日期: spelled(c, '2022-06-20'),
  公布日期: spelled(c, '2022-07-10'),
  收回日期: spelled(c, '2023-10-09'),
  承接部门: '区市场监管局',
})

function book(place: string, unit: number, most: number): Book {
  const c = chance(`${place}权责清单`)
  return bookOf(layout, place, unit, 2023, [...rowsOf(c, 2022, most), ...(most > 10 ? [withdrawn(c)] : [])])
}
export const books: readonly Book[] = [book('清河镇', 2, 99), book('石桥镇', 3, 2), book('柳溪镇', 4, 2)]
