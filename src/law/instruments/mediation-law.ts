import { instrument } from '../instrument.ts'

export const mediationLaw = instrument({
  id: 'RMTJ',
  title: '人民调解法',
  full: '中华人民共和国人民调解法',
  mark: 'text',
  versions: [{ since: '2011-01-01', note: '2010-08-28通过', articles: 35 }],
  articles: {
    '4': '人民调解不收费',
    '8': '调委会委员人数',
    '9': '调委会委员任期',
    '10': '调委会和人员组成、调整',
    '13': '调解员由委员和聘任的人担任',
    '14': '担任调解员',
    '15': '调解员偏袒、侮辱、索取财物、泄露隐私或者商业秘密',
    '16': '误工补贴，致伤致残的救助',
    '17': '当事人申请或者主动调解，一方明确拒绝的不得调解',
    '19': '指定或者选择调解员',
    '20': '邀请有关人员参与调解',
    '21': '坚持原则，及时就地调解',
    '22': '多种方式调解',
    '23': '当事人的权利',
    '24': '当事人的义务',
    '25': '纠纷有可能激化',
    '26': '调解不成的终止调解并告知途径',
    '27': '记录与归档',
    '28': '制作协议书或者记录口头协议',
    '29': '书面调解协议',
    '30': '口头协议的生效',
    '31': '协议的约束力与督促履行',
    '32': '对履行发生争议的可以起诉',
    '33': '共同申请司法确认',
    '34': '乡镇、街道设立调委会',
  },
  limits: {
    term: {
      id: 'MED-L03', title: '调委会委员任期',
      start: '推选产生之日', bound: 'cycle', binds: 'other',
      terms: [{ since: '2011-01-01', article: '9', n: 3, unit: 'year', roll: 'never', mark: 'text' }],
    },
  },
  thresholds: {
    members: { id: 'MED-T01', article: '8', title: '调委会委员人数（主任一人，应有妇女成员）', unit: '人', values: { least: 3, most: 9 }, mark: 'text' },
  },
  conditions: {
    free: {
      id: 'MED-T02', article: '4', level: 'block', mark: 'text',
      when: '调解民间纠纷',
      must: '不收取任何费用',
    },
    willing: {
      id: 'MED-G01', article: '17', level: 'block', mark: 'text',
      when: '开始调解',
      must: '双方自愿；一方明确拒绝的不得调解',
    },
    inForce: {
      id: 'MED-G02', article: '29', level: 'block', mark: 'text',
      when: '书面调解协议',
      must: '当事人签名、盖章或者按指印，调解员签名并加盖调委会印章，才生效',
    },
    mediator: {
      id: 'MED-G03', article: '14', level: 'warn', mark: 'text',
      when: '担任调解员',
      must: '公道正派、热心调解，有一定文化、政策和法律水平的成年公民',
    },
    escalation: {
      id: 'MED-G04', article: '25', level: 'block', mark: 'text',
      when: '纠纷有可能激化',
      must: '有针对性地预防；可能引起治安、刑事案件的，及时报告公安或者有关部门',
    },
    townCommittee: {
      id: 'MED-G05', article: '34', level: 'info', mark: 'text',
      when: '乡镇、街道设立调委会',
      must: '参照本法设立',
    },
    training: {
      id: 'JUS-G05', article: '14', level: 'warn', mark: 'text',
      when: '县级司法行政部门管理调解员',
      must: '定期业务培训（法律未定学时）',
    },
    misconduct: {
      id: 'JUS-G06', article: '15', level: 'block', mark: 'text',
      when: '调解员偏袒、侮辱、索取财物、泄露隐私或者商业秘密',
      must: '批评教育、责令改正，情节严重的罢免或者解聘',
    },
    notification: {
      id: 'JUS-G08', article: '10', level: 'warn', mark: 'text',
      when: '调委会和人员组成、调整',
      must: '县级司法行政部门统计，并及时通报所在地基层法院',
    },
  },
})
