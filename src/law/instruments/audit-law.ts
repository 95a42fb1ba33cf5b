import { instrument } from '../instrument.ts'

export const auditLaw = instrument({
  id: 'SJF',
  title: '审计法',
  full: '中华人民共和国审计法',
  mark: 'memory',
  versions: [{ since: '2022-01-01', note: '2021-10-23修正，条号凭记忆', articles: 60 }],
  articles: {
    '44': '被审计对象对审计报告提出书面意见',
    '52': '整改审计查出的问题，报告整改情况并公布',
  },
  limits: {
    opinion: {
      id: 'AUD-L01', title: '对审计报告征求意见稿提出书面意见',
      start: '接到审计组的审计报告之日', bound: 'max', binds: 'agency',
      consequence: '视为无异议',
      terms: [{ since: '2022-01-01', article: '44', n: 10, unit: 'day', roll: 'silent', mark: 'memory' }],
    },
  },
  conditions: {
    rectified: {
      id: 'AUD-G01', article: '52', level: 'warn', mark: 'memory',
      when: '审计查出问题之后',
      must: '按规定时间整改，将整改情况报告审计机关并向社会公布',
    },
  },
})
