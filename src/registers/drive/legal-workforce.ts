import { choice, choices, flag, number, register, say, text } from '../../declare/index.ts'
import { ruleOfLawOutline as law } from '../../law/instruments/index.ts'

/** Posts against need. Certificates are kept with officers and reviewers; here is who fills which post, and which stands empty. */
export const legalWorkforce = register({
  id: 'legal-workforce', title: '法治队伍', group: 'drive', version: 1, since: '2015-01-01',
  covers: ['H13'],
  about: '司法所、法治办、执法队伍的岗位：核定几个、到岗几人、学历和资格怎样、缺多少、培训了几次。',
  named: 'post',
  fields: {
    post:    text('岗位名称', { max: 100, also: ['岗位'] }),
    place:   choice('所在机构', { office: '司法所', rule: '平安法治办', enforcement: '综合行政执法机构', service: '公共法律服务站', other: '其他' }, { also: ['机构'] }),
    needs:   choices('任职要求', { degree: '法学学历', bar: '法律职业资格', certificate: '执法证', none: '无' }),
    holder:  text('到岗人员', { max: 40, also: ['姓名', '人员'] }),
    quota:   choice('编制', { civil: '公务员', institution: '事业编制', contract: '聘用' }),
    degree:  flag('法学学历', { also: ['是否法学专业'] }),
    bar:     flag('法律职业资格', { also: ['是否有法律职业资格'] }),
    topic:   text('培训内容', { max: 200 }),
    hours:   number('培训学时', { min: 0, max: 200, also: ['学时'] }),
    reason:  text('原因', { max: 300 }),
  },
  states: { vacant: '空缺', filled: '在岗', closed: '已撤岗' },
  limits: {
    fill: { id: 'legal-workforce.fill', title: '补足空缺岗位', promise: { n: 6, unit: 'month' } },
  },
  steps: {
    set:   { title: '核定岗位', to: 'vacant', by: ['clerk'],
             asks: ['post', 'place', 'needs?'], starts: ['fill'] },
    fill:  { title: '到岗', from: ['vacant'], to: 'filled', by: ['clerk'],
             asks: ['holder', 'quota?', 'degree?', 'bar?'], meets: ['fill'] },
    train: { title: '培训', from: ['filled'], by: ['clerk'], law: law.article('十'), each: true,
             asks: ['topic', 'hours?'] },
    leave: { title: '离岗', from: ['filled'], to: 'vacant', by: ['clerk'],
             asks: ['reason?'], starts: ['fill'] },
    close: { title: '撤岗', from: ['vacant', 'filled'], to: 'closed', by: ['clerk'],
             asks: ['reason?'], ends: ['fill'] },
  },
  figures: {
    posts:   { title: '核定法治岗位', unit: '个', stock: ['vacant', 'filled'] },
    filled:  { title: '在岗法治人员', unit: '人', stock: ['filled'] },
    vacant:  { title: '空缺法治岗位', unit: '个', stock: ['vacant'] },
    rate:    { title: '法治岗位到岗率', share: 'filled', of: 'posts' },
    degree:  { title: '法学学历人员', unit: '人', stock: ['filled'], where: { degree: [true] } },
    bar:     { title: '法律职业资格人员', unit: '人', stock: ['filled'], where: { bar: [true] } },
    joined:  { title: '新到岗法治人员', unit: '人', flow: ['fill'] },
    left:    { title: '离岗法治人员', unit: '人', flow: ['leave'] },
    trained: { title: '法治队伍培训', unit: '人次', flow: ['train'] },
    hours:   { title: '法治队伍培训学时', unit: '学时', flow: ['train'], sum: 'hours' },
  },
  gaps: {
    unqualified: { title: '岗位要求法律职业资格，在岗人员没有', when: m => m.state === 'filled' && m.fields.needs?.includes('bar') === true && m.fields.bar !== true },
    notTrained:  { title: '全年没有培训法治队伍', law: law.article('十'), every: 'year', figure: 'trained', least: 1 },
  },
  ledger: {
    key: ['post', 'place'],
    steps: [
      { step: 'set',   day: '核定日期' },
      { step: 'fill',  day: '到岗日期' },
      { step: 'train', day: '培训日期' },
      { step: 'leave', day: '离岗日期' },
    ],
  },
  sentence: f => say`核定法治岗位${f.posts}，在岗${f.filled}，到岗率${f.rate}，其中有法律职业资格的${f.bar}，有法学学历的${f.degree}；培训法治工作人员${f.trained}。`,
})
