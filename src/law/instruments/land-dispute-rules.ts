import { instrument } from '../instrument.ts'

/** Townships follow it by reference. */
export const landDisputeRules = instrument({
  id: 'TDQS',
  title: '土地权属争议调查处理办法',
  full: '土地权属争议调查处理办法',
  number: '国土资源部令第17号',
  mark: 'text',
  versions: [{ since: '2003-03-01', note: '2003-01-03公布，后修改一次（凭记忆）' }],
  articles: {
    '9': '申请',
    '13': '提出是否受理的意见',
    '14': '受理土地权属争议',
    '15': '调查',
    '26': '送达调解书',
    '28': '提出调查处理意见',
    '30': '报送同级人民政府',
    '31': '救济',
    '33': '参照适用',
  },
  limits: {
    acceptance: {
      id: 'ADJ-L01', title: '提出是否受理的意见',
      start: '收到申请书之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2003-03-01', article: '13', n: 7, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    copySent: {
      id: 'ADJ-L02', title: '发送申请书副本',
      start: '决定受理之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2003-03-01', article: '13', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    defence: {
      id: 'ADJ-L03', title: '被申请人答辩',
      start: '接到申请书副本之日', bound: 'max', binds: 'party',
      consequence: '不影响处理',
      terms: [{ since: '2003-03-01', article: '13', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    proposal: {
      id: 'ADJ-L04', title: '提出调查处理意见',
      start: '受理之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2003-03-01', article: '28', n: 6, unit: 'month', roll: 'silent', extend: [{ n: null, unit: 'month', by: '主要负责人' }], mark: 'text' }],
    },
    report: {
      id: 'ADJ-L05', title: '报送同级人民政府',
      start: '提出处理意见之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2003-03-01', article: '30', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    delivery: {
      id: 'ADJ-L05b', title: '送达调解书',
      start: '调解书生效之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2003-03-01', article: '26', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    excluded: {
      id: 'ADJ-G01', article: '14', level: 'block', mark: 'text',
      when: '受理土地权属争议',
      must: '排除土地侵权、行政区域边界、土地违法、农村土地承包经营权争议',
    },
  },
})
