import { choice, members, number, register, say, text } from '../../declare/index.ts'
import { firstResponsibleRules as law } from '../../law/instruments/index.ts'

/** Groups and task teams. Their meetings stand in 会议与议题, with the kind 领导小组会议. */
export const leadingGroup = register({
  id: 'leading-group', title: '领导小组与专班', group: 'drive', version: 1, since: '2015-01-01',
  covers: ['H03'],
  about: '法治政府建设工作领导小组、办公室和工作专班：成立、成员、职责、调整、撤销。',
  named: 'title',
  fields: {
    title:   text('名称', { max: 100, also: ['机构名称'] }),
    kind:    choice('类别', { leading: '领导小组', office: '领导小组办公室', team: '工作专班', committee: '议事协调机构' }),
    head:    members('组长', { max: 1, also: ['负责人'] }),
    deputy:  members('副组长'),
    size:    number('成员数', { min: 1, also: ['成员人数'] }),
    teams:   number('下设专班数', { min: 0, also: ['下设专班'] }),
    duties:  text('职责', { max: 1000 }),
    number:  text('成立文号', { max: 60, also: ['文号'] }),
    change:  text('调整内容', { max: 500 }),
    reason:  text('原因', { max: 300 }),
  },
  states: { active: '运行中', dissolved: '已撤销' },
  steps: {
    set:      { title: '成立', to: 'active', by: ['clerk'], law: law.article(6),
                asks: ['title', 'kind', 'head?', 'deputy?', 'size?', 'teams?', 'duties?', 'number?'] },
    change:   { title: '调整', from: ['active'], by: ['clerk'], each: true,
                asks: ['change'] },
    reseat:   { title: '更换组长', from: ['active'], by: ['clerk'],
                asks: ['head', 'reason?'] },
    dissolve: { title: '撤销', from: ['active'], to: 'dissolved', by: ['clerk'],
                asks: ['reason?'] },
  },
  figures: {
    set:     { title: '成立领导小组和专班', unit: '个', flow: ['set'] },
    teams:   { title: '下设工作专班', unit: '个', flow: ['set'], sum: 'teams' },
    active:  { title: '运行中的领导小组和专班', unit: '个', stock: ['active'] },
    leading: { title: '运行中的领导小组', unit: '个', stock: ['active'], where: { kind: ['leading'] } },
    squads:  { title: '运行中的工作专班', unit: '个', stock: ['active'], where: { kind: ['team'] } },
    changed: { title: '调整领导小组', unit: '次', flow: ['change', 'reseat'] },
  },
  gaps: {
    noHead:   { title: '领导小组没有登记组长', law: law.article(6), when: m => m.state === 'active' && (m.fields.head ?? []).length === 0 },
    noNumber: { title: '领导小组没有成立文件', when: m => m.state === 'active' && m.fields.number === undefined },
  },
  ledger: {
    key: ['title', 'set.day'],
    steps: [
      { step: 'set',      day: '成立日期' },
      { step: 'change',   day: '调整日期' },
      { step: 'dissolve', day: '撤销日期' },
    ],
  },
  sentence: f => say`成立领导小组和专班${f.set}，下设工作专班${f.teams}，现有${f.active}。`,
})
