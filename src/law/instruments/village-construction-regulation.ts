import { instrument } from '../instrument.ts'

export const villageConstructionRegulation = instrument({
  id: 'CZJS',
  title: '村庄和集镇规划建设管理条例',
  full: '村庄和集镇规划建设管理条例',
  number: '国务院令第116号',
  mark: 'text',
  versions: [{ since: '1993-11-01', note: '1993-06-29公布', articles: 48 }],
  articles: {
    '44': '告知救济期限',
  },
  conditions: {
    outdatedRemedies: {
      id: 'EXE-G15', article: '44', level: 'block', mark: 'text',
      when: '告知救济期限',
      must: '不用本条的15日复议、15日起诉，写60日和6个月（与复议法、行诉法冲突）',
    },
  },
})
