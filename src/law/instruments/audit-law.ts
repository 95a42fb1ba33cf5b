import { instrument } from '../instrument.ts'

export const auditLaw = instrument({
  id: 'SJF',
  title: '审计法',
  full: '中华人民共和国审计法',
  mark: 'text',
  versions: [{ since: '2022-01-01', note: '2021-10-23修正', articles: 60 }],
  articles: {
    '44': '被审计对象对审计报告提出书面意见',
    '52': '整改审计查出的问题，报告整改情况并公布',
  },
  limits: {
    opinion: {
      id: 'AUD-L01', title: '对审计报告征求意见稿提出书面意见',
      start: '接到审计组的审计报告之日', bound: 'max', binds: 'agency',
      consequence: '视同无异议（审计法实施条例第三十九条）',
      terms: [{ since: '2022-01-01', article: '44', n: 10, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    rectified: {
      id: 'AUD-G01', article: '52', level: 'warn', mark: 'text',
      when: '审计查出问题之后',
      must: '按规定时间整改，将整改情况报告审计机关和本级政府或者主管机关，并按规定向社会公布',
    },
  },
})
