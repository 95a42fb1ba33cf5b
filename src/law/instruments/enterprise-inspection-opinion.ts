import { instrument } from '../instrument.ts'

export const enterpriseInspectionOpinion = instrument({
  id: 'SQJC',
  title: '严格规范涉企行政检查意见',
  full: '国务院办公厅关于严格规范涉企行政检查的意见',
  number: '国办发〔2024〕54号',
  mark: 'quoted',
  versions: [{ since: '2025-01-03', note: '2024-12-30印发' }],
  articles: {
    '二': '检查主体',
    '三': '检查事项',
    '四': '检查频次和方式',
    '五': '检查程序',
    '六': '专项检查',
    '七': '五个严禁、八个不得',
    '落实': '各部门的落实期限',
  },
  limits: {
    standards: {
      id: 'INS-L01', title: '国务院部门公布分级分类检查制度、标准和频次上限（2025-06-30前）',
      start: '文件印发之日', bound: 'max', binds: 'agency',
      consequence: '一次性期限，已过',
      terms: [{ since: '2025-01-03', article: '落实', n: null, unit: 'day', roll: 'silent', mark: 'quoted' }],
    },
    assistance: {
      id: 'INS-L02', title: '国务院部门建立异地检查协助机制（2025-12-31前）',
      start: '文件印发之日', bound: 'max', binds: 'agency',
      consequence: '一次性期限，已过',
      terms: [{ since: '2025-01-03', article: '落实', n: null, unit: 'day', roll: 'silent', mark: 'quoted' }],
    },
    urgentReport: {
      id: 'INS-L03', title: '紧急当场检查后报告并补办手续（及时，建议24小时内）',
      start: '实施检查', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-01-03', article: '五', n: null, unit: 'hour', roll: 'never', mark: 'quoted' }],
    },
  },
  conditions: {
    subject: {
      id: 'INS-G01', article: '二', level: 'block', mark: 'quoted',
      when: '发起检查',
      must: '由有权机关、授权组织或者受委托组织实施；议事协调机构、检测机构、中介、网格员、临时工不得实施',
    },
    listed: {
      id: 'INS-G03', article: '三', level: 'block', mark: 'quoted',
      when: '确定检查事项',
      must: '在已公布的清单之内',
    },
    approved: {
      id: 'INS-G04', article: '五', level: 'block', mark: 'quoted',
      when: '检查之前',
      must: '检查方案经行政执法主体负责人批准，投诉举报、转办、应企业申请的也要',
    },
    frequency: {
      id: 'INS-G05', article: '四', level: 'block', mark: 'quoted',
      when: '同一机关一年内检查同一企业',
      must: '不超过年度上限；投诉举报、转办交办、数据监测、应企业申请和上级专项除外',
    },
    remoteFirst: {
      id: 'INS-G06', article: '四', level: 'block', mark: 'quoted',
      when: '选择检查方式',
      must: '书面核查、信息共享、智慧监管能达到目的的，不入企现场检查',
    },
    combined: {
      id: 'INS-G07', article: '四', level: 'warn', mark: 'quoted',
      when: '同一企业同期多项检查',
      must: '合并或者联合',
    },
    special: {
      id: 'INS-G08', article: '六', level: 'block', mark: 'quoted',
      when: '专项检查',
      must: '经评估，有计划，县级以上政府或者垂直管理的上级批准、备案、公布，控制范围时限和总量',
    },
    territory: {
      id: 'INS-G09', article: '四', level: 'block', mark: 'quoted',
      when: '确定检查地域',
      must: '属地管辖；异地检查按协助机制',
    },
    redLines: {
      id: 'INS-G10', article: '七', level: 'block', mark: 'quoted',
      when: '实施检查',
      must: '不逐利、不干扰正常经营、不任性处罚、不下达指标、不变相检查',
    },
    refusal: {
      id: 'INS-G14', article: '三', level: 'info', mark: 'quoted',
      when: '违反规定的检查',
      must: '企业可以拒绝并投诉',
    },
  },
})
