import { instrument } from '../instrument.ts'

/** Sources disagree on the number of the reporting article: 23 and 24 are those found in the text. */
export const ruleOfLawInspection = instrument({
  id: 'DC',
  title: '法治政府建设督察规定',
  full: '法治政府建设与责任落实督察工作规定',
  mark: 'text',
  versions: [{ since: '2019-04-15', note: '2019-05-06公布', articles: 35 }],
  articles: {
    '23': '镇党委、政府向上一级报告法治政府建设年度情况',
    '24': '向社会公开法治政府建设年度报告',
    '督察': '督察的开展、反馈和整改（条号未核）',
    '内容': '年度报告的内容（条号未核）',
  },
  limits: {
    annualReport: {
      id: 'FZ-REP', title: '镇党委、政府向上一级报告法治政府建设年度情况（抄送上一级督察单位）',
      start: '上一年度结束', bound: 'before', binds: 'agency',
      consequence: '通报、约谈、问责',
      terms: [{ since: '2019-04-15', article: '23', n: 301, unit: 'date', roll: 'silent', mark: 'quoted' }],
    },
    departmentReport: {
      id: 'RPT-L01', title: '县级以上部门和政府报告法治政府建设年度情况',
      start: '上一年度结束', bound: 'before', binds: 'agency',
      consequence: '通报批评',
      terms: [{ since: '2019-04-15', article: '23', n: 301, unit: 'date', roll: 'silent', mark: 'text' }],
    },
    publication: {
      id: 'RPT-L02', aliases: ['FZ-PUB'], title: '向社会公开法治政府建设年度报告',
      start: '上一年度结束', bound: 'before', binds: 'agency',
      consequence: '通报批评',
      terms: [{ since: '2019-04-15', article: '24', n: 401, unit: 'date', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    contents: {
      id: 'FZ-C1', article: '内容', level: 'warn', mark: 'quoted',
      when: '撰写年度报告',
      must: '写明主要举措和成效、不足和原因、第一责任人履职、下一年度安排、其他情况五项',
    },
    noSecrets: {
      id: 'FZ-C2', article: '24', level: 'block', mark: 'text',
      when: '公开年度报告',
      must: '不含国家秘密和个人信息，其余与报送文本一致',
    },
  },
})
