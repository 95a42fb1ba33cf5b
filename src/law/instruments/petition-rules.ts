import { instrument } from '../instrument.ts'

export const petitionRules = instrument({
  id: 'XFTL',
  title: '信访工作条例',
  full: '信访工作条例',
  mark: 'text',
  versions: [{ since: '2022-05-01', note: '2022-02-25发布', articles: 50 }],
  articles: {
    '10': '各级政府组织力量排查化解矛盾纠纷',
    '18': '公布信访渠道；领导干部定期接访、下访',
    '19': '信访人应当向有权处理的机关提出',
    '20': '多人走访推选代表',
    '21': '党委政府信访部门以外的机关登记',
    '22': '信访部门登记、转送、交办',
    '23': '转送交办件的接收、异议与告知',
    '25': '报告重大紧急信访信息',
    '28': '诉访分离与回避',
    '29': '建议意见类',
    '30': '检举控告类',
    '31': '申诉求决类分流',
    '32': '信访处理意见书',
    '33': '调解与和解',
    '34': '办理期限',
    '35': '复查',
    '36': '复核',
    '41': '信访年度报告',
  },
  limits: {
    forwarding: {
      id: 'PET-L01', title: '信访部门登记、转送、交办',
      start: '收到信访事项之日', bound: 'max', binds: 'agency',
      consequence: '上级责令改正；严重的，处分',
      terms: [{ since: '2022-05-01', article: '22', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    notification: {
      id: 'PET-L02', title: '书面告知信访人接收情况和处理途径、程序（转送交办件；姓名地址不清的除外）',
      start: '收到转送、交办之日', bound: 'max', binds: 'agency',
      consequence: '责令改正、处分',
      terms: [{ since: '2022-05-01', article: '23', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    directNotification: {
      id: 'PET-L02b', title: '书面告知直接提出的信访人（不能当场告知的；姓名地址不清的除外）',
      start: '收到信访事项之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '23', n: 15, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    objection: {
      id: 'PET-L03', title: '对转送、交办提出异议',
      start: '收到转送、交办之日', bound: 'max', binds: 'agency',
      consequence: '逾期视同承接（平台约定）',
      terms: [{ since: '2022-05-01', article: '23', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    handling: {
      id: 'PET-L04', title: '办结信访事项并出具处理意见书',
      start: '受理之日', bound: 'max', binds: 'agency',
      consequence: '督办、通报、处分',
      terms: [{ since: '2022-05-01', article: '34', n: 60, unit: 'day', roll: 'silent', extend: [{ n: 30, unit: 'day', by: '本机关、单位负责人（并告知信访人延期理由）' }], mark: 'text' }],
    },
    reviewRequest: {
      id: 'PET-L05', title: '请求复查',
      start: '收到处理意见书', bound: 'max', binds: 'party',
      consequence: '不再进入复查',
      terms: [{ since: '2022-05-01', article: '35', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    review: {
      id: 'PET-L06', title: '提出复查意见并书面答复（不得延长）',
      start: '收到复查请求之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '35', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    recheckRequest: {
      id: 'PET-L07', title: '请求复核',
      start: '收到复查意见', bound: 'max', binds: 'party',
      terms: [{ since: '2022-05-01', article: '36', n: 30, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    recheck: {
      id: 'PET-L08', title: '提出复核意见（不得延长）',
      start: '收到复核请求之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '36', n: 30, unit: 'day', roll: 'silent', excludes: ['hearing'], mark: 'text' }],
    },
    suggestionReply: {
      id: 'PET-L09', title: '研究论证建议意见，采纳的予以回复',
      start: '收到建议意见', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '29', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    urgentReport: {
      id: 'PET-L10', title: '报告重大紧急信访信息',
      start: '发现重大紧急信访信息', bound: 'max', binds: 'agency',
      consequence: '处分',
      terms: [{ since: '2022-05-01', article: '25', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    annualReport: {
      id: 'PET-L11', title: '信访年度报告',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '41', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  thresholds: {
    representatives: { id: 'PET-T01', article: '20', title: '多人走访推选代表（不超过）', unit: '人', values: { most: 5 }, mark: 'text' },
  },
  conditions: {
    threeLevels: {
      id: 'PET-T02', article: '36', level: 'block', mark: 'text',
      when: '复核之后以同一事实和理由再提出',
      must: '不再受理：处理、复查、复核各一次',
    },
    registered: {
      id: 'PET-G01', article: '22', level: 'block', mark: 'text',
      when: '收到信访事项',
      must: '登记并录入信访信息系统',
    },
    rightChannel: {
      id: 'PET-G02', article: '31', level: 'block', mark: 'text',
      when: '出具信访处理意见书',
      must: '属申诉求决类且不属于第三十一条前五项；否则导入法定程序，不以信访答复代替裁决、处罚、复议',
    },
    opinionElements: {
      id: 'PET-G03', article: '32', level: 'block', mark: 'text',
      when: '制作信访处理意见书',
      must: '写明投诉请求、事实和理由、处理意见、法律法规依据',
    },
    confidential: {
      id: 'PET-G04', article: '30', level: 'block', mark: 'text',
      when: '检举控告类',
      must: '不把材料和情况透露或者转给被检举的人和单位；按干部管理权限转纪检',
    },
    recusal: {
      id: 'PET-G05', article: '28', level: 'block', mark: 'text',
      when: '办理人员与事项或者信访人有直接利害关系',
      must: '回避',
    },
    pendingBelow: {
      id: 'PET-G06', article: '19', level: 'info', mark: 'text',
      when: '已受理或者正在办理的事项向上级提出',
      must: '上级不予受理',
    },
    persuasion: {
      id: 'PET-G07', article: '32', level: 'warn', mark: 'text',
      when: '不予支持信访请求',
      must: '做好疏导教育',
    },
    separateLitigation: {
      id: 'PET-G08', article: '28', level: 'block', mark: 'text',
      when: '涉及诉讼权利救济',
      must: '诉访分离，交政法部门，不出具信访处理意见书',
    },
    settlement: {
      id: 'PET-G09', article: '33', level: 'block', mark: 'text',
      when: '和解、调解一致',
      must: '制作调解协议书或者和解协议书',
    },
    extensionNotice: {
      id: 'PET-G10', article: '34', level: 'block', mark: 'text',
      when: '延长办理期限',
      must: '在60日届满前审批并告知信访人理由',
    },
  },
})
