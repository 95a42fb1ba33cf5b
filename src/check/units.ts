/** @module Counters: which words follow a number as its unit, and which of them count the same kind of thing. */

/** Counters of one row may be added to each other; 人 and 人次 never are. */
const CLASSES: readonly (readonly string[])[] = [
  [
    '件',
    '起',
    '宗',
    '例',
    '桩',
    '案',
    '件次',
    '单',
    '个',
    '项',
    '条',
    '类',
    '种',
    '项次',
    '笔',
    '处',
    '家',
    '户',
    '所',
    '座',
    '只',
    '站',
    '点',
    '卷',
  ],
  ['人', '名', '位', '个', '员'],
  ['人次', '名次'],
  ['天次'],
  ['次', '场', '期', '场次', '批', '批次', '轮', '回', '个', '届次'],
  // 信访总量3218件批次: letters by the piece, visits by the group.
  ['件批次', '件次', '批次', '件', '批'],
  ['家', '户', '个', '家次', '户次', '所', '处'],
  ['票'],
  ['份', '册', '本', '张', '篇', '幅', '部', '个', '条', '期', '余份', '件', '封', '套'],
  ['元'],
  ['美元'],
  ['亩'],
  ['公顷'],
  ['千公顷'],
  ['平方米'],
  ['平方公里', '平方千米'],
  ['公里'],
  ['米'],
  ['吨'],
  ['公斤'],
  ['辆', '台', '艘', '架', '部', '套'],
  // So many passed, and not so many there are.
  ['辆次'],
  ['架次', '班次'],
  ['艘次', '航次'],
  ['列', '趟'],
  ['标箱', '标准箱'],
  ['张', '张床位'],
  ['场', '场次'],
  ['剂次', '剂'],
  ['头', '只', '羽'],
  ['株', '棵'],
  ['间', '栋', '幢', '套', '户'],
  ['盏', '块', '面'],
  ['袋', '箱', '瓶', '份'],
  ['天', '日'],
  ['个月'],
  ['年'],
  ['小时', '学时', '课时'],
  ['分钟'],
  ['微克/立方米'],
  ['毫克/升'],
  ['对'],
  ['岁'],
  ['分'],
  ['度'],
  ['次/万人'],
  ['村', '镇', '街道', '社区', '地', '县', '区', '市', '省', '方面', '类', '项', '个'],
  ['支', '队', '组', '个'],
  [
    '大',
    '级',
    '层',
    '届',
    '组',
    '块',
    '片',
    '枚',
    '面',
    '通',
    '题',
    '句',
    '人口',
    '床',
    '顶',
    '张床位',
    '立方米',
    '千瓦时',
    '千瓦',
    '千克',
    '克',
    '升',
    '毫克',
    '微克',
    '毫米',
    '厘米',
    '工作日',
    '节',
  ],
]

/** Every counter, longest first. */
const COUNTERS: readonly string[] = [...new Set(CLASSES.flat())]
  .filter(u => !/^(?:余份|次\/万人|届次)$/.test(u))
  .sort((a, b) => b.length - a.length)
const BY_FIRST = new Map<string, string[]>()
for (const unit of COUNTERS) BY_FIRST.set(unit[0]!, [...(BY_FIRST.get(unit[0]!) ?? []), unit])

const SAME = new Map<string, Set<string>>()
for (const row of CLASSES.slice(0, -1)) for (const a of row) SAME.set(a, new Set([...(SAME.get(a) ?? []), ...row]))

/** The counter that stands at `i`, or the empty text. */
export function counterAt(text: string, i: number): string {
  // 余下的15个年底前完成: so many, by the end of the year.
  if (text[i] === '个') {
    const span = /^个(?:月|工作日|小时|年(?![底末初内终]))/.exec(text.slice(i, i + 4))
    if (span) return span[0]
  }
  // 三部门: so many offices, and no books; 节约 after a year or an amount.
  if (text.startsWith('部门', i) || text.startsWith('节约', i) || text.startsWith('节省', i)) return ''
  // 支出2.4亿元列入预算, 名列第3列全省: a verb. 27列列车: so many trains.
  if (text[i] === '列') return /^列(?![入为支席示举出明居前全第车])/.test(text.slice(i, i + 2)) ? '列' : ''
  // 较上次的98.39升高5.03: which way it went, and no litres.
  if (text[i] === '升') return /^升(?![高至到为幅\d])/.test(text.slice(i, i + 2)) ? '升' : ''
  if (text[i] === '对')
    return /^(?:[（，。；、）\n]|$|(?:同比)?(?:增|减|上升|下降|多|少|提高|降|升)|相比)/.test(text.slice(i + 1, i + 5)) ? '对' : ''
  for (const unit of BY_FIRST.get(text[i] ?? '') ?? [])
    if (text.startsWith(unit, i) && !(unit.endsWith('次') && text[i + unit.length] === '之')) return unit + per(text, i + unit.length)
  return ''
}

/** 15.55元/股 is a price: it adds to nothing but prices. 3.23批次/千人增加2.13批次/千人: what became of it is no counter. */
const per = (text: string, i: number): string =>
  text[i] === '/'
    ? (/^\/(?:[十百千万]{1,2}(?:人口|人|户|件)|平方(?:公里|千米)|[\u4e00-\u9fa5]{1,3})/.exec(text.slice(i, i + 5))?.[0] ?? '')
    : ''

/** May figures of these units be parts of one total? */
export const addable = (a: string, b: string): boolean => a === b || (SAME.get(a)?.has(b) ?? false)

/** Two words for one counter: 14名 and 11人, 3起 and 3件. */
const TWINS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['件', '起', '宗', '例', '案', '件批次'],
  ['标箱', '标准箱'],
  ['张', '张床位'],
  ['场', '场次'],
]
export const alike = (a: string, b: string): boolean => a === b || TWINS.some(t => t.includes(a) && t.includes(b))

/** Things counted one by one: their numbers are whole. */
export const discrete = (unit: string): boolean =>
  /^(?:[件起宗例桩案单个项条人名位次场期批家户处所座对辆台份册本张篇幅部票封栋]|件次|天次|人次|家次|户次|场次|批次|件批次|列|辆次|架次|艘次|剂次|)$/.test(
    unit,
  )

const MEASURES = new Set('年 个月 个年 天 日 小时 个小时 分钟 岁 工作日 个工作日 度 级 大 届 层 分'.split(' '))
/** Units of time, age and the like: no part of any total. */
export const measure = (unit: string): boolean => MEASURES.has(unit)
