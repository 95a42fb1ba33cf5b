/**
 * Legal education of the public. 清河镇 2023: 24 events on a theme, 14 lectures, 4 trainings of cadres, 6 broadcasts; 20,860 copies
 * handed out, 31,240 views. Two villages have ordered a lecture that has not been held: one is due in days, one at the end of January.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { type Chance, chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'
import { villagesOf } from '../../units.ts'

const layout = {
  register: 'legal-education',
  name: '普法宣传台账',
  headings: [
    '活动主题',
    '形式',
    '宣传内容',
    '节点',
    '六进',
    '受众',
    '村居',
    '地点',
    '主办单位',
    '主讲人',
    ['时间', '点单日期'],
    ['时间', '活动日期'],
    ['受众人次', '参加人数'],
    ['受众人次', '线上观看'],
    ['资料', '发放资料（份）'],
    ['资料', '宣传册'],
    ['资料', '宣传单'],
    ['资料', '宣传用品'],
    '现场咨询',
    '授课学校',
    '普法环节',
    '平台',
    '推送条数',
    '横幅海报',
  ],
} as const satisfies Layout<string>
type Event = RowOf<typeof layout>
type Kind = '主题宣传' | '法治讲座' | '法治培训' | '线上普法'

const themes: readonly (readonly [title: string, topic: string])[] = [
  ['民法典进院坝', '民法典'],
  ['未成年人保护宣传', '未成年人保护'],
  ['法律援助宣传', '法律援助'],
  ['反诈防骗宣传', '反诈防骗'],
  ['禁毒宣传', '禁毒'],
  ['反邪教宣传', '反邪教'],
  ['安全生产宣传', '安全生产'],
  ['老年人权益宣传', '老年人权益'],
  ['习近平法治思想宣讲', '习近平法治思想'],
]
const fixed: readonly (readonly [title: string, topic: string, occasion: string, day: string])[] = [
  ['三月法治宣传月启动活动', '习近平法治思想', '三月法治宣传月', '03-08'],
  ['三月妇女权益宣传', '妇女权益', '三月法治宣传月', '03-15'],
  ['民法典宣传月', '民法典', '民法典宣传月', '05-18'],
  ['安全生产月宣传咨询日', '安全生产', '安全生产月', '06-16'],
  ['国家宪法日大型宣传', '宪法、习近平法治思想', '国家宪法日', '12-04'],
]
const venues = { 农村: 45, 社区: 20, 校园: 15, 企业: 10, 机关: 10 }

/** Parts that add up to the copies. */
function handed(copies: number): Event {
  const booklets = Math.floor(copies * 0.35)
  const goods = Math.floor(copies * 0.15)
  return { '发放资料（份）': copies, 宣传册: booklets, 宣传单: copies - booklets - goods, 宣传用品: goods }
}
function held(
  c: Chance,
  town: number,
  kind: Kind,
  day: Day,
  copies: number,
  views: number,
  theme?: readonly [string, string, string],
): Event {
  const [title, topic] = theme ?? c.pick(themes)
  const village = c.pick(villagesOf(town))
  const online = kind === '线上普法'
  const venue = online ? '网络' : kind === '法治培训' ? '机关' : theme?.[2] === '安全生产月' ? '企业' : c.weighted(venues)
  return {
    活动主题: `${kind === '法治讲座' ? `${title}专题讲座` : kind === '法治培训' ? `镇村干部${title}培训` : online ? `线上${title}直播` : title}（${Number(day.slice(5, 7))}月）`,
    形式: kind,
    宣传内容: topic,
    节点: theme?.[2] ?? null,
    六进: venue,
    受众: kind === '法治培训' ? '镇村干部' : venue === '校园' ? '学生' : '群众',
    村居: online ? null : village,
    地点: online ? null : venue === '校园' ? '镇中心校' : venue === '企业' ? '示例产业园' : `${village}文化广场`,
    主办单位: c.pick(['司法所', '平安法治办', '党政办', '派出所']),
    主讲人: kind === '主题宣传' ? null : c.pick(['郑岩', '姚律', '林晓']),
    活动日期: spelled(c, day),
    参加人数: online ? null : c.between(30, 260),
    线上观看: online ? views : null,
    ...(copies > 0 ? handed(copies) : {}),
    现场咨询: kind === '主题宣传' ? c.between(3, 40) : null,
  }
}
const ordered = (c: Chance, town: number, on: Day): Event => {
  const [title, topic] = c.pick(themes)
  return {
    活动主题: `${title}专题讲座（点单）`,
    形式: '法治讲座',
    宣传内容: topic,
    村居: c.pick(villagesOf(town)),
    受众: '群众',
    点单日期: spelled(c, on),
  }
}

/** What the towns do besides: lessons at schools, talks, cases explained, sessions for law-aware villagers, and the posts of a month. */
function besides(c: Chance, town: number, year: number, n: Besides): Event[] {
  const end = `${year}-12-20` as Day
  const event = (title: string, form: string, day: Day, more: Event): Event => ({
    活动主题: title,
    形式: form,
    活动日期: spelled(c, day),
    主办单位: '司法所',
    ...more,
  })
  return [
    ...c.days(year, n.lessons, end).map((day, i) =>
      event(`法治副校长上法治课（第${i + 1}课）`, '青少年法治课', day, {
        宣传内容: '未成年人保护',
        六进: '校园',
        受众: '学生',
        授课学校: c.pick(['镇中心校', '镇初级中学']),
        参加人数: c.between(80, 320),
      }),
    ),
    ...c.days(year, n.talks, end).map((day, i) =>
      event(`院坝法律宣讲（第${i + 1}讲）`, '法律宣讲', day, {
        宣传内容: '民法典',
        六进: '农村',
        受众: '群众',
        村居: c.pick(villagesOf(town)),
        参加人数: c.between(20, 90),
      }),
    ),
    ...c.days(year, n.cases, end).map((day, i) =>
      event(`以案释法（第${i + 1}期）`, '以案释法', day, {
        宣传内容: '其他',
        受众: '行政相对人和当事人',
        普法环节: c.pick(['执法办案', '调解', '信访']),
        参加人数: c.between(3, 25),
      }),
    ),
    ...c.days(year, n.lawAware, end).map((day, i) =>
      event(`法律明白人培训（第${i + 1}场）`, '法治培训', day, {
        宣传内容: '宪法、民法典',
        六进: '农村',
        受众: '法律明白人',
        村居: c.pick(villagesOf(town)),
        参加人数: c.between(18, 26),
      }),
    ),
    ...(n.posts
      ? [3, 6, 9, 12].map(month =>
          event(`${month}月线上推送`, '线上普法', `${year}-${String(month).padStart(2, '0')}-28` as Day, {
            宣传内容: '其他',
            六进: '网络',
            平台: '公众号、视频号',
            推送条数: n.posts,
            线上观看: 0,
          }),
        )
      : []),
  ]
}
interface Besides {
  readonly lessons: number
  readonly talks: number
  readonly cases: number
  readonly lawAware: number
  readonly posts: number
}

interface Numbers extends Readonly<Record<Kind, number>> {
  readonly copies: number
  readonly views: number
  readonly orders: readonly Day[]
}
/** `total` in `n` parts that differ by some tens and add up. */
function shares(c: Chance, total: number, n: number): number[] {
  const parts = Array.from({ length: n }, () => Math.floor(total / n) - c.between(0, Math.floor(total / n / 3)))
  parts[n - 1]! += total - parts.reduce((a, b) => a + b, 0)
  return parts
}
function book(place: string, unit: number, year: number, n: Numbers, more?: Besides): Book {
  const c = chance(`${place}普法${year}`)
  const at = (kind: Kind) => c.days(year, n[kind], `${year}-12-20` as Day)
  const copies = shares(c, n.copies, n.主题宣传)
  const views = shares(c, n.views, n.线上普法)
  const themed = at('主题宣传').map((day, i) => {
    const known = fixed[i]
    return held(c, unit, '主题宣传', known ? (`${year}-${known[3]}` as Day) : day, copies[i]!, 0, known && [known[0], known[1], known[2]])
  })
  const rows = [
    ...themed,
    ...at('法治讲座').map(day => held(c, unit, '法治讲座', day, 0, 0)),
    ...at('法治培训').map(day => held(c, unit, '法治培训', day, 0, 0)),
    ...at('线上普法').map((day, i) => held(c, unit, '线上普法', day, 0, views[i]!)),
    ...n.orders.map(day => ordered(c, unit, day)),
    ...(more ? besides(chance(`${place}普法另计${year}`), unit, year, more) : []),
  ]
  return bookOf(layout, place, unit, year, rows)
}

export const books: readonly Book[] = [
  book(
    '清河镇',
    2,
    2023,
    {
      主题宣传: 24,
      法治讲座: 14,
      法治培训: 4,
      线上普法: 6,
      copies: 20_860,
      views: 31_240,
      orders: ['2023-12-12', '2023-12-27'],
    },
    { lessons: 6, talks: 8, cases: 5, lawAware: 4, posts: 18 },
  ),
  book(
    '清河镇',
    2,
    2022,
    { 主题宣传: 18, 法治讲座: 11, 法治培训: 3, 线上普法: 4, copies: 16_400, views: 18_500, orders: [] },
    { lessons: 4, talks: 5, cases: 2, lawAware: 2, posts: 12 },
  ),
  book('石桥镇', 3, 2023, { 主题宣传: 7, 法治讲座: 4, 法治培训: 1, 线上普法: 1, copies: 3200, views: 1200, orders: [] }),
  book('柳溪镇', 4, 2023, { 主题宣传: 6, 法治讲座: 3, 法治培训: 1, 线上普法: 1, copies: 2600, views: 900, orders: [] }),
]
