import { instrument } from '../instrument.ts'

export const landLaw = instrument({
  id: 'TDGL',
  title: '土地管理法',
  full: '中华人民共和国土地管理法',
  mark: 'text',
  versions: [{ since: '2020-01-01', note: '2019-08-26修正', articles: 87 }],
  articles: {
    '14': '土地权属争议的处理',
    '62': '农村宅基地',
    '78': '农村村民非法占地建住宅',
    '83': '限期拆除的起诉与执行',
  },
  limits: {
    suit: {
      id: 'ADJ-L06', title: '对土地权属处理决定起诉',
      start: '接到处理决定通知之日', bound: 'max', binds: 'party',
      consequence: '处理决定生效',
      terms: [{ since: '2020-01-01', article: '14', n: 30, unit: 'day', roll: 'stated', mark: 'text' }],
    },
    demolitionSuit: {
      id: 'EXE-L17', title: '对责令限期拆除决定起诉',
      start: '接到责令限期拆除决定之日', bound: 'max', binds: 'party',
      consequence: '期满不诉又不拆的，申请法院强制执行',
      terms: [{ since: '2020-01-01', article: '83', n: 15, unit: 'day', roll: 'stated', mark: 'text' }],
    },
  },
  conditions: {
    homestead: {
      id: 'LIC-T01', article: '62', level: 'info', mark: 'text',
      when: '农村村民住宅用地',
      must: '由乡（镇）政府审核批准；占用农用地的另办转用',
    },
    statusQuo: {
      id: 'ADJ-G02', article: '14', level: 'block', mark: 'text',
      when: '土地权属争议解决之前',
      must: '任何一方不改变土地利用现状',
    },
    competence: {
      id: 'ADJ-G03', article: '14', level: 'block', mark: 'text',
      when: '处理土地权属争议',
      must: '单位之间由县级以上政府，个人之间、个人与单位之间由乡级或者县级以上政府',
    },
    illegalHouse: {
      id: 'EXE-G11', article: '83', level: 'block', mark: 'text',
      when: '农村村民非法占地建住宅',
      must: '由县级以上农业农村部门（或者承接的乡镇）处罚，申请法院执行',
    },
  },
})
