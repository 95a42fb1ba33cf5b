import { instrument } from '../instrument.ts'

export const hebeiLegalAid = instrument({
  id: 'HBFY',
  title: '河北省法律援助条例',
  full: '河北省法律援助条例',
  mark: 'local',
  versions: [{ since: '2024-01-01', note: '2024年，地方性法规样例' }],
  articles: {
    '34': '对不予、终止援助的决定提出异议',
    '38': '提交结案归档材料',
  },
  limits: {
    objection: {
      id: 'AID-L07', title: '对不予、终止援助的决定提出异议',
      start: '收到决定之日', bound: 'max', binds: 'party',
      terms: [{ since: '2024-01-01', article: '34', n: 15, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    filing: {
      id: 'AID-L08', title: '提交结案归档材料',
      start: '结案之日', bound: 'max', binds: 'other',
      terms: [{ since: '2024-01-01', article: '38', n: 30, unit: 'day', roll: 'silent', mark: 'local' }],
    },
  },
})
