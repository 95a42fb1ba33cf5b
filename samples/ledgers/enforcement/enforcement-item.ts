/**
 * The list of enforcement items. 清河镇: 145 at the end of 2023 — 34 by statute (held since 2021), 82 conferred and 29 entrusted in
 * 2023; the survey of July struck off one without a basis. One entrustment ends on 20 January 2024.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout } from '../../records.ts'

const layout = {
  register: 'enforcement-item',
  name: '综合行政执法事项清单',
  headings: [
    '执法事项',
    '编码',
    '权力类型',
    '事项来源',
    '领域',
    '执法依据',
    '赋权决定或者委托书文号',
    '区级部门',
    '委托期限至',
    '承接日期',
    '公布日期',
    '梳理日期',
    '梳理结果',
    '收回日期',
    '原因',
  ],
} as const satisfies Layout<string>

interface Domain {
  readonly title: string
  readonly basis: string
  readonly department: string
  readonly acts: readonly string[]
}
const domains: readonly Domain[] = [
  {
    title: '住建',
    basis: '《城市市容和环境卫生管理条例》',
    department: '区城市管理局',
    acts: [
      '占用道路堆放物品',
      '擅自搭建构筑物',
      '随意倾倒建筑垃圾',
      '违规设置户外广告',
      '占道经营',
      '擅自张贴广告',
      '临街经营不履行门前责任',
      '在人行道上乱停机动车',
      '车辆带泥上路',
      '擅自挖掘城市道路',
    ],
  },
  {
    title: '自然资源',
    basis: '《城乡规划法》《土地管理法》',
    department: '区规划自然资源局',
    acts: [
      '未取得乡村建设规划许可证建设',
      '未按许可内容建设',
      '临时建筑逾期不拆除',
      '非法占用耕地建窑建坟',
      '擅自改变土地用途',
      '破坏种植条件',
      '农村村民非法占地建住宅',
      '损毁测量标志',
    ],
  },
  {
    title: '农业',
    basis: '《农业法》《动物防疫法》',
    department: '区农业农村委',
    acts: [
      '未按规定处置病死畜禽',
      '不按规定免疫',
      '乱扔农药包装废弃物',
      '使用禁用农药',
      '在禁渔区捕捞',
      '使用电毒炸鱼',
      '焚烧秸秆',
      '农机无证驾驶',
      '擅自占用水利设施',
    ],
  },
  {
    title: '生态环境',
    basis: '《大气污染防治法》《固体废物污染环境防治法》',
    department: '区生态环境局',
    acts: [
      '露天焚烧垃圾',
      '餐饮油烟直排',
      '畜禽粪污直排',
      '夜间施工噪声扰民',
      '社会生活噪声扰民',
      '未密闭运输物料',
      '擅自倾倒工业固体废物',
      '露天烧烤',
    ],
  },
  {
    title: '安全生产',
    basis: '《安全生产法》',
    department: '区应急管理局',
    acts: [
      '未建立安全生产责任制',
      '未进行安全教育培训',
      '未设置安全警示标志',
      '占用疏散通道',
      '违规储存烟花爆竹',
      '未制定应急预案',
      '特种作业人员无证上岗',
      '拒绝安全检查',
    ],
  },
  {
    title: '交通运输',
    basis: '《公路法》',
    department: '区交通局',
    acts: [
      '占用公路摆摊',
      '公路上打场晒粮',
      '擅自在公路用地范围内设置标志',
      '损坏公路附属设施',
      '在公路上倾倒垃圾',
      '擅自增设平面交叉道口',
    ],
  },
]
const everything = domains.flatMap(d => d.acts.map(act => ({ act, d })))
const named = [
  ...everything.map(e => ({ ...e, kind: '行政处罚', item: `对${e.act}的行政处罚` })),
  ...everything.map(e => ({ ...e, kind: '行政检查', item: `对是否${e.act}的行政检查` })),
  ...everything.map(e => ({ ...e, kind: '行政强制', item: `对${e.act}的行政强制` })),
]

interface Numbers {
  readonly statutory: number
  readonly granted: number
  readonly entrusted: number
}
function list(place: string, unit: number, n: Numbers): Book {
  const c = chance(`${place}执法事项`)
  const all = n.statutory + n.granted + n.entrusted
  const rows = named.slice(0, all).map((e, i) => {
    const source = i < n.statutory ? '法定' : i < n.statutory + n.granted ? '赋权' : '委托'
    const taken: Day = source === '法定' ? '2021-09-01' : source === '赋权' ? '2023-03-15' : '2023-06-01'
    return {
      执法事项: e.item,
      编码: `SL${unit}${String(i + 1).padStart(4, '0')}`,
      权力类型: e.kind,
      事项来源: source,
      领域: e.d.title,
      执法依据: e.d.basis,
      赋权决定或者委托书文号: source === '法定' ? null : source === '赋权' ? '示例府发〔2023〕12号' : `清江执委〔2023〕${unit}号`,
      区级部门: source === '法定' ? null : e.d.department,
      委托期限至: source === '委托' ? spelled(c, i === all - 1 ? '2024-01-20' : '2026-05-31') : null,
      承接日期: spelled(c, taken),
      公布日期: spelled(c, source === '法定' ? '2021-09-10' : source === '赋权' ? '2023-03-28' : '2023-06-12'),
      ...(source === '法定' ? { 梳理日期: spelled(c, '2023-07-18'), 梳理结果: '现行有效' } : {}),
    }
  })
  // One conferred power was taken back during the year: it is in the list and not in the count.
  const back = {
    执法事项: '对擅自饲养烈性犬的行政处罚',
    编码: `SL${unit}9001`,
    权力类型: '行政处罚',
    事项来源: '赋权',
    领域: '一般',
    执法依据: '地方养犬管理规定',
    赋权决定或者委托书文号: '示例府发〔2023〕12号',
    区级部门: '区公安分局',
    承接日期: spelled(c, '2023-03-15'),
    公布日期: spelled(c, '2023-03-28'),
    收回日期: spelled(c, '2023-10-09'),
    原因: '不能有效承接',
  }
  // What the survey of legal bases found without one was struck off.
  const baseless = {
    执法事项: '对未经备案举办庙会的行政处罚',
    编码: `SL${unit}9002`,
    权力类型: '行政处罚',
    事项来源: '法定',
    领域: '一般',
    执法依据: '已废止的地方规定',
    承接日期: spelled(c, '2021-09-01'),
    公布日期: spelled(c, '2021-09-10'),
    梳理日期: spelled(c, '2023-07-18'),
    梳理结果: '没有依据',
    收回日期: spelled(c, '2023-08-01'),
    原因: '没有法律法规依据',
  }
  return bookOf(layout, place, unit, 2023, [...rows, back, baseless])
}

export const books: readonly Book[] = [
  list('清河镇', 2, { statutory: 34, granted: 82, entrusted: 29 }),
  list('石桥镇', 3, { statutory: 30, granted: 36, entrusted: 10 }),
  list('柳溪镇', 4, { statutory: 30, granted: 36, entrusted: 8 }),
]
