import { instrument } from '../instrument.ts'

export const vicePrincipalRules = instrument({
  id: 'FZFX',
  title: '中小学法治副校长聘任与管理办法',
  full: '中小学法治副校长聘任与管理办法',
  number: '教育部令第52号',
  mark: 'memory',
  versions: [{ since: '2022-05-01', note: '2021-12-27公布' }],
  articles: {
    '配备': '每所中小学校配备法治副校长（条号未核）',
    '聘期': '聘期和续聘（条号未核）',
  },
  limits: {
    term: {
      id: 'FZFX-TERM', title: '法治副校长聘期',
      start: '聘任之日', bound: 'max', binds: 'other',
      consequence: '期满可以续聘',
      terms: [{ since: '2022-05-01', article: '聘期', n: 3, unit: 'year', roll: 'never', mark: 'memory' }],
    },
  },
  conditions: {
    eachSchool: {
      id: 'FZFX-1', article: '配备', level: 'info', mark: 'quoted',
      when: '中小学校',
      must: '至少配备一名法治副校长，优先偏远、农村和薄弱学校',
    },
  },
})
