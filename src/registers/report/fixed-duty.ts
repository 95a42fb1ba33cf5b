import { choice, files, number, register, say, text } from '../../declare/index.ts'

const duties = {
  websiteReport: '政府网站工作年度报表',
  documentList: '规范性文件目录',
  arrears: '逾期未付中小企业款项信息',
  filing: '文件材料归档',
} as const

/** Only for what no other register shows: a duty that the books know of is never ticked off by hand. */
export const fixedDuty = register({
  id: 'fixed-duty', title: '年度固定事项', group: 'report', version: 1, since: '2021-01-01',
  covers: ['T08'],
  about: '每年按固定日子报送、公布的事项：办了记一笔，到期没办的在今日提醒。',
  named: 'duty',
  fields: {
    duty:     choice('事项', duties, { also: ['报送事项'] }),
    year:     number('所属年度', { min: 2000, max: 2100 }),
    sentTo:   text('报送机关或者公布的地方', { max: 200, also: ['报送单位'] }),
    receipt:  text('回执号', { max: 100, help: '上级平台给的编号，没有就不填' }),
    evidence: files('报送的文件'),
  },
  states: { done: '已办' },
  steps: {
    done: { title: '办结', to: 'done', by: ['clerk', 'head'],
            asks: ['duty', 'year', 'sentTo?', 'receipt?', 'evidence?'] },
  },
  figures: {
    done:              { title: '办结年度固定事项', unit: '项', flow: ['done'] },
    websiteReport:     { title: '公布政府网站工作年度报表', unit: '份', flow: ['done'], where: { duty: ['websiteReport'] } },
    documentList:      { title: '报送规范性文件目录', unit: '份', flow: ['done'], where: { duty: ['documentList'] } },
    arrears:           { title: '公开逾期未付中小企业款项信息', unit: '次', flow: ['done'], where: { duty: ['arrears'] } },
    filing:            { title: '完成上一年度文件归档', unit: '次', flow: ['done'], where: { duty: ['filing'] } },
  },
  ledger: {
    key: ['duty', 'year'],
    steps: [{ step: 'done', day: '办结日期', also: ['报送日期', '公布日期'] }],
  },
  sentence: f => say`按时办结年度报送、公布等固定事项${f.done}。`,
})
