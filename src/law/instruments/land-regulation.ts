import { instrument } from '../instrument.ts'

export const landRegulation = instrument({
  id: 'TDTL',
  title: '土地管理法实施条例',
  full: '中华人民共和国土地管理法实施条例',
  number: '国务院令第743号',
  mark: 'text',
  versions: [{ since: '2021-09-01', note: '2021-07-02修订', articles: 67 }],
  articles: {
    '34': '申请宅基地',
  },
  conditions: {
    homesteadSteps: {
      id: 'LIC-T02', article: '34', level: 'info', mark: 'text',
      when: '申请宅基地',
      must: '以户向集体经济组织申请，集体讨论、公示后报乡镇审核批准',
    },
  },
})
