import { choice, choices, date, flag, members, number, register, say, text, unit } from '../../declare/index.ts'
import { mediationLaw as law } from '../../law/instruments/index.ts'

const { least = 0, most = 0 } = law.thresholds.members.values

/** Committees and studios; the term of three years runs from the election and starts anew with the next. */
export const mediationCommittee = register({
  id: 'mediation-committee', title: '人民调解组织', group: 'disputes', version: 1, since: '2011-01-01',
  covers: ['P03'],
  about: '村（社区）、镇街、行业专业调委会和调解工作室：组成、换届、通报法院、品牌和撤销。',
  named: 'title',
  fields: {
    title:    text('名称', { max: 100, also: ['调委会名称', '工作室名称'] }),
    kind:     choice('类型', { village: '村（社区）调委会', town: '乡镇（街道）调委会', trade: '行业性专业性调委会', enterprise: '企事业单位调委会', studio: '个人调解工作室', lawyer: '律师调解工作室' }, { also: ['组织类型'] }),
    village:  unit('村（社区）', { also: ['村居'] }),
    place:    text('地址', { max: 200, also: ['办公地址'] }),
    phone:    text('公开电话', { max: 40 }),
    chair:    members('主任', { max: 1, also: ['负责人'] }),
    number:   number('委员人数', { min: 1, also: ['成员人数', '人数'] }),
    women:    number('其中妇女', { min: 0, also: ['女委员'] }),
    minority: flag('多民族地区有少数民族成员'),
    elected:  date('推选产生日期'),
    notified: flag('已通报基层法院', { also: ['通报法院'] }),
    brand:    text('品牌', { max: 60, help: '如“小王工作室”', also: ['调解品牌'] }),
    fields:   choices('受理范围', { neighbour: '邻里婚姻', property: '物业', traffic: '交通事故', medical: '医疗', labour: '劳动争议', business: '商事', land: '土地', other: '其他' }),
    reason:   text('原因', { max: 300 }),
  },
  states: { standing: '运行中', dissolved: '已撤销' },
  limits: {
    term: { law: law.limits.term, from: 'elected', when: m => m.fields.kind !== 'studio' && m.fields.kind !== 'lawyer' },
  },
  guards: {
    'committee-size':  { says: `调委会由${least}至${most}名委员组成，设主任一人。`, law: law.article(8), field: 'number', holds: m => m.fields.kind === 'studio' || m.fields.kind === 'lawyer' || ((m.fields.number ?? 0) >= least && (m.fields.number ?? 0) <= most) },
    'committee-women': { says: '调委会应当有妇女委员。', law: law.article(8), field: 'women', warns: true, holds: m => m.fields.kind === 'studio' || m.fields.kind === 'lawyer' || (m.fields.women ?? 0) > 0 },
  },
  steps: {
    setUp:    { title: '设立', to: 'standing', by: ['clerk'], law: law.article(8),
                asks: ['title', 'kind', 'number', 'elected', 'village?', 'place?', 'phone?', 'chair?', 'women?', 'minority?', 'brand?', 'fields?'], needs: ['committee-size', 'committee-women'], starts: ['term'], publishes: ['committee'] },
    reelect:  { title: '换届', from: ['standing'], by: ['clerk'], law: law.article(9),
                asks: ['elected', 'number', 'women?', 'chair?'], needs: ['committee-size', 'committee-women'], meets: ['term'], starts: ['term'], renews: ['committee'] },
    change:   { title: '变更', from: ['standing'], by: ['clerk'],
                asks: ['place?', 'phone?', 'chair?', 'number?', 'women?', 'brand?'], publishes: ['committee'] },
    notify:   { title: '组成和调整情况通报法院', from: ['standing'], by: ['clerk'], law: law.article(10),
                asks: ['notified'], documents: ['committee-notice'] },
    dissolve: { title: '撤销', from: ['standing'], to: 'dissolved', by: ['clerk'],
                asks: ['reason'], ends: ['term'], withdraws: ['committee'] },
  },
  publications: {
    committee: { title: '人民调解组织', law: law.article(10), column: '公共法律服务', fields: ['title', 'kind', 'place', 'phone', 'chair', 'brand'] },
  },
  figures: {
    all:       { title: '人民调解组织', unit: '个', stock: ['standing'] },
    committees: { title: '人民调解委员会', unit: '个', stock: ['standing'], where: { kind: ['village', 'town', 'trade', 'enterprise'] } },
    villages:  { title: '村（社区）人民调解委员会', unit: '个', stock: ['standing'], where: { kind: ['village'] } },
    trades:    { title: '行业性专业性人民调解委员会', unit: '个', stock: ['standing'], where: { kind: ['trade'] } },
    studios:   { title: '调解工作室', covers: ['P08'], unit: '个', stock: ['standing'], where: { kind: ['studio', 'lawyer'] } },
    lawyers:   { title: '律师调解工作室', covers: ['P08'], unit: '个', stock: ['standing'], where: { kind: ['lawyer'] } },
    founded:   { title: '新设调解组织', unit: '个', flow: ['setUp'] },
    reelected: { title: '换届', unit: '个', flow: ['reelect'] },
  },
  gaps: {
    noCommittee: { title: '没有人民调解委员会的村（社区）', law: law.article(8), every: 'quarter', figure: 'villages', least: 1, per: 'village' },
    notNotified: { title: '调解组织的组成没有通报基层法院的记录', law: law.article(10), when: m => m.state === 'standing' && m.fields.kind !== 'studio' && m.fields.notified !== true },
    noChair:     { title: '调委会没有登记主任', law: law.article(8), when: m => m.state === 'standing' && !m.fields.chair?.length },
  },
  ledger: {
    key: ['title'],
    steps: [
      { step: 'setUp',    day: '设立日期', also: ['成立日期'] },
      { step: 'reelect',  day: '换届日期' },
      { step: 'notify',   day: '通报日期', gives: { notified: true } },
      { step: 'dissolve', day: '撤销日期' },
    ],
  },
  sentence: f => say`设立各级人民调解委员会${f.committees}，调解工作室${f.studios}，其中律师调解工作室${f.lawyers}。`,
})
