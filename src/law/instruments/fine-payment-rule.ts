import { instrument } from '../instrument.ts'

export const finePaymentRule = instrument({
  id: 'FKSJ',
  title: '罚款决定与罚款收缴分离实施办法',
  full: '罚款决定与罚款收缴分离实施办法',
  number: '国务院令第235号',
  mark: 'text',
  versions: [{ since: '1998-01-01', note: '1997-11-17公布' }],
  articles: {
    '6': '代收罚款协议报备案',
  },
  limits: {
    agreementFiling: {
      id: 'PEN-L18', title: '代收罚款协议报备案',
      start: '协议签订之日', bound: 'max', binds: 'agency',
      terms: [{ since: '1998-01-01', article: '6', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
})
