/** @module The page of a register: everything that its declaration says, in the words of an office. */
import { columns, onlyWords } from '../../src/declare/column.ts'
import type { Field } from '../../src/declare/fields.ts'
import { groups } from '../../src/declare/group.ts'
import { mechanisms } from '../../src/declare/mechanisms.ts'
import { asked, type Register } from '../../src/declare/register.ts'
import { type Role, roles } from '../../src/declare/role.ts'
import { citation } from '../../src/declare/wording.ts'
import { definitionOf, limitTitle } from '../../src/figures/definition.ts'
import { unitOf } from '../../src/figures/figure.ts'
import { type Condition, type Limit as LawLimit, type Provision, provisionOf } from '../../src/law/instrument.ts'
import { catalogue } from '../../src/registers/catalogue.ts'
import { boundWords, lengthOf, markWords } from './law.ts'
import { page, section, table } from './markdown.ts'

const kinds: { readonly [K in Field['kind']]: string } = {
  text: '文字',
  number: '数',
  money: '金额',
  date: '日期',
  time: '时刻',
  flag: '是否',
  unit: '单位',
  people: '当事人',
  members: '名册人员',
  links: '关联事项',
  files: '材料',
  rows: '表格',
  choice: '单选',
  choices: '多选',
}
const rolesIn = (list: readonly Role[] | undefined): string => (list?.length ? list.map(r => roles[r]).join('、') : '')
const law = (p: Provision | Condition | undefined): string =>
  p ? citation('must' in p ? { instrument: p.instrument, title: p.source, article: p.article } : p) : ''
const every = { week: '每周', month: '每月', quarter: '每季度', half: '每半年', year: '每年' } as const
const askedOf = (per: string | undefined): string =>
  per === undefined ? '' : per === 'village' ? '每个村（社区）' : `“${per}”中的每一${per.split('.').length > 2 ? '项' : '个'}`

export const registerPage = (r: Register): string =>
  page(
    `${r.title}（${r.id}）`,
    r.about,
    [
      `- 归类：${groups[r.group].title}`,
      `- 第${r.version}版，${r.since}起`,
      ...(r.restricted
        ? [`- 只对这些岗位开放：${rolesIn(r.restricted)}；${r.stays ? '不能导出' : '导出和看数字背后的清单要写明用途，会记下来'}`]
        : []),
      ...(r.covers.length ? [`- 承担的机制：${r.covers.map(id => `${id} ${mechanisms[id]}`).join('；')}`] : []),
    ].join('\n'),
    section('字段', fields(r)),
    section(
      '状态',
      Object.entries(r.states)
        .map(([id, title]) => `- ${title}（${id}）`)
        .join('\n'),
    ),
    section('环节', steps(r)),
    section('期限', limits(r)),
    section('条件', guards(r)),
    section('数字', figures(r)),
    section('缺项', gaps(r)),
    section('公开', publications(r)),
    section('台账的列', ledger(r)),
  )

const fields = (r: Register): string =>
  table(
    ['字段', '名称', '种类', '说明'],
    Object.entries(r.fields).map(([id, f]) => [
      id,
      f.title,
      kinds[f.kind],
      [
        f.personal && '个人信息，加密，遮蔽',
        f.kept && '由程序核对后写入',
        'options' in f && Object.values(f.options).join('、'),
        f.help,
        f.only && `${onlyWords(r, f.only)}的填`,
        f.until && `用到${f.until}`,
      ]
        .filter(Boolean)
        .join('；'),
    ]),
  )

const steps = (r: Register): string =>
  table(
    ['环节', '名称', '从', '到', '由谁', '依据', '要填', '期限', '其他'],
    Object.entries(r.steps).map(([id, s]) => {
      const titled = (names: readonly string[] | undefined) => names?.map(n => limitTitle(r.limits[n]!, n)).join('、')
      const parts: readonly (readonly [string, string | undefined])[] = [
        ['起算', titled(s.starts)],
        ['办到', titled(s.meets)],
        ['终止', titled(s.ends)],
        ['延长', titled(s.extends)],
        ['暂停', titled(s.pauses)],
        ['恢复', titled(s.resumes)],
        ['须在', titled(s.within)],
        ['须满', titled(s.after)],
      ]
      return [
        id,
        s.title,
        s.from?.map(f => r.states[f]).join('、') ?? '新的一件',
        s.to ? r.states[s.to] : '',
        s.by.length ? rolesIn(s.by) + (s.approvedBy ? `；由${rolesIn(s.approvedBy)}批准` : '') : '程序',
        law(s.law),
        asked(r, id)
          .map(a => `${a.field.title}${a.must ? '' : '（可不填）'}`)
          .join('、'),
        parts.flatMap(([word, names]) => (names ? [`${word}：${names}`] : [])).join('；'),
        [
          s.publishes?.length && `公开：${s.publishes.map(p => r.publications[p]!.title).join('、')}`,
          s.renews?.length && `更新公开：${s.renews.map(p => r.publications[p]!.title).join('、')}`,
          s.withdraws?.length && '撤下公开',
          s.numbers && `编号：${s.numbers.series}〔年〕号`,
          s.refers && '移交',
          s.opens?.length && `同时登记：${s.opens.map(o => catalogue.find(c => c.id === o.register)!.title).join('、')}`,
        ]
          .filter(Boolean)
          .join('；'),
      ]
    }),
  )

const lawRow = (l: LawLimit): readonly string[] => {
  const term = l.terms.at(-1)!
  return [
    l.title,
    `${boundWords[l.bound]}${lengthOf(term)}`,
    l.start,
    citation({ instrument: l.instrument, title: l.source, article: term.article }),
    l.id,
    markWords[term.mark],
  ]
}
function limits(r: Register): string {
  const rows = Object.entries(r.limits).flatMap(([name, l]): (readonly string[])[] => {
    if ('promise' in l) return [[l.title, `承诺${lengthOf(l.promise)}`, '', '本单位承诺，不是法定期限', l.id, '']]
    if ('until' in l) return [[l.title, `到“${r.fields[l.until as string]?.title}”`, '', law(l.law), name, '']]
    if ('per' in l) {
      const field = r.fields[l.per as string]!
      const options = 'options' in field ? field.options : {}
      return Object.entries(l.among).flatMap(([o, x]) => (x ? [[`${lawRow(x)[0]}（${options[o] ?? o}）`, ...lawRow(x).slice(1)]] : []))
    }
    return 'terms' in l.law ? [lawRow(l.law)] : []
  })
  return table(['期限', '长度', '自何时', '依据', '编号', '核实'], rows)
}

const guards = (r: Register): string =>
  table(
    ['条件', '不合时', '依据', '作用'],
    Object.entries(r.guards).map(([id, g]) => {
      const remembered = g.law && 'mark' in g.law && (g.law.mark === 'memory' || g.law.mark === 'local')
      return [id, g.says, law(g.law), g.warns || remembered ? '提醒' : '不予办理']
    }),
  )

const figures = (r: Register): string =>
  table(
    ['数字', '名称', '单位', '口径'],
    Object.entries(r.figures).map(([id, f]) => [`${r.id}.${id}`, f.title, unitOf(f), definitionOf(r, id)]),
  )

const gaps = (r: Register): string =>
  table(
    ['缺项', '依据', '何时问'],
    Object.values(r.gaps).map(g => [
      g.title,
      law(g.law && ('terms' in g.law ? provisionOf(g.law, '9999-12-31') : g.law)) || '本单位要求',
      'every' in g ? `${askedOf(g.per)}${every[g.every]}至少${g.least}，看“${r.figures[g.figure]?.title}”` : '逐件',
    ]),
  )

const publications = (r: Register): string =>
  table(
    ['公开的内容', '栏目', '依据', '字段', '期限'],
    Object.values(r.publications).map(p => [
      p.title,
      p.column,
      law(p.law),
      (p.fields as readonly string[]).map(f => r.fields[f]!.title).join('、'),
      p.months ? `${p.months}个月` : '长期',
    ]),
  )

const ledger = (r: Register): string =>
  r.ledger
    ? table(
        ['列', '也认', '写法'],
        columns(r).map(c => [c.header, c.also.join('、'), c.comment ?? c.values?.join('、') ?? '']),
      )
    : ''
