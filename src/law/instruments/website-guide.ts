import { instrument } from '../instrument.ts'

export const websiteGuide = instrument({
  id: 'WZFZ',
  title: '政府网站发展指引',
  full: '政府网站发展指引',
  number: '国办发〔2017〕47号',
  mark: 'memory',
  versions: [{ since: '2017-05-15', note: '2017-05-15印发' }],
  articles: {
    '纠错': '网民纠错',
    '报表': '年度工作报表',
    '开设': '乡镇、街道原则上不单独开设网站',
  },
  limits: {
    corrections: {
      id: 'XX-WEB-3WD', aliases: ['NET-L02'], title: '答复网民纠错（我为政府网站找错）',
      start: '收到纠错', bound: 'max', binds: 'agency',
      consequence: '通报',
      terms: [{ since: '2017-05-15', article: '纠错', n: 3, unit: 'working-day', roll: 'never', mark: 'memory' }],
    },
    annualReport: {
      id: 'XX-WEB-RPT', title: '公开政府网站年度工作报表',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2017-05-15', article: '报表', n: 131, unit: 'date', roll: 'silent', mark: 'memory' }],
    },
  },
})
