import { instrument } from '../instrument.ts'

/** For rules of cities and above: towns file their documents by local practice. */
export const filingRegulation = instrument({
  id: 'BASC',
  title: '法规规章备案审查条例',
  full: '法规规章备案审查条例',
  number: '国务院令第789号',
  mark: 'text',
  versions: [{ since: '2002-01-01', until: '2024-10-31', note: '国务院令第337号' }, { since: '2024-11-01', note: '2024-08-30公布' }],
  articles: {
    '3': '规章报国务院备案',
    '4': '规章报国务院备案',
    '9': '暂缓备案登记后补充或者重报',
    '11': '备案机构主动审查',
    '21': '接到处理通知后回报',
    '22': '报送上一年规章目录',
    '25': '授权省级建立规范性文件备案制度',
  },
  limits: {
    filing: {
      id: 'GF-FILE-RULE', title: '规章报国务院备案（镇文件不适用）',
      start: '公布之日', bound: 'max', binds: 'agency',
      terms: [
        { since: '2002-01-01', until: '2024-10-31', article: '3', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
        { since: '2024-11-01', article: '4', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
      ],
    },
    supplement: {
      id: 'GF-FILE-SUP', title: '暂缓备案登记后补充或者重报',
      start: '收到通知之日', bound: 'max', binds: 'agency',
      consequence: '不予登记',
      terms: [{ since: '2024-11-01', article: '9', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    activeReview: {
      id: 'GF-REV-2M', title: '备案机构主动审查',
      start: '审查程序启动', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-11-01', article: '11', n: 2, unit: 'month', roll: 'silent', extend: [{ n: null, unit: 'month', by: '备案审查工作机构（疑难复杂）' }], mark: 'text' }],
    },
    correction: {
      id: 'GF-REV-30', title: '接到处理通知后回报',
      start: '接到通知之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-11-01', article: '21', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    catalogue: {
      id: 'GF-LIST-JAN', title: '报送上一年规章目录（镇按本地要求报规范性文件目录）',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2024-11-01', article: '22', n: 131, unit: 'date', roll: 'silent', mark: 'text' }],
    },
  },
})
