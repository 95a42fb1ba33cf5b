import { instrument } from '../instrument.ts'

export const prisonLaw = instrument({
  id: 'JYF',
  title: '监狱法',
  full: '中华人民共和国监狱法',
  mark: 'text',
  versions: [{ since: '2013-01-01', until: '2026-10-31', note: '2012-10-26修正', articles: 78 }, { since: '2026-11-01', note: '2026-04-30修订' }],
  articles: {
    '59': '监狱与县级安置帮教机构做好人员衔接',
    '60': '刑满释放人员生活困难且符合条件',
    '61': '安置帮教的责任',
    '62': '刑满释放人员就业、就学、社会保障',
  },
  limits: {
    handover: {
      id: 'RES-L01', title: '监狱与县级安置帮教机构做好人员衔接（按期）',
      start: '刑满释放', bound: 'max', binds: 'court',
      terms: [{ since: '2026-11-01', article: '59', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    noDiscrimination: {
      id: 'RES-G01', article: '62', level: 'block', mark: 'text', since: '2026-11-01',
      when: '刑满释放人员就业、就学、社会保障',
      must: '不受歧视；刑释信息不用于与帮教无关的审批',
    },
    relief: {
      id: 'RES-G02', article: '60', level: 'warn', mark: 'text', since: '2026-11-01',
      when: '刑满释放人员生活困难且符合条件',
      must: '户籍地或者居住地政府帮助安置、依法救助',
    },
    politicalRights: {
      id: 'RES-G03', article: '59', level: 'info', mark: 'text', since: '2026-11-01',
      when: '刑满释放人员剥夺政治权利',
      must: '监狱释放前通知公安机关执行，不归司法所',
    },
  },
})
