import { instrument } from '../instrument.ts'

export const threeSystems = instrument({
  id: 'SXZD',
  title: '三项制度指导意见',
  full: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  number: '国办发〔2018〕118号',
  mark: 'text',
  versions: [{ since: '2018-12-05', note: '2018-12-05印发' }],
  articles: {
    '四': '事前公开',
    '五': '事中公示',
    '六': '事后公开',
    '八': '音像记录',
    '十一': '法制审核机构和人员',
    '十二': '法制审核范围',
    '十三': '法制审核内容与结论',
    '十四': '法制审核责任',
  },
  limits: {
    publication: {
      id: 'TRI-L01', aliases: ['XX-SGS-7'], title: '公开行政许可、行政处罚决定信息',
      start: '执法决定作出之日', bound: 'max', binds: 'agency',
      consequence: '纳入考评问责',
      terms: [{ since: '2018-12-05', article: '六', n: 7, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    otherPublication: {
      id: 'TRI-L02', title: '公开其他执法决定信息',
      start: '执法决定作出之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-12-05', article: '六', n: 20, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    withdrawal: {
      id: 'TRI-L03', title: '撤下被撤销、确认违法、要求重作的决定信息',
      start: '决定被撤销、确认违法或者要求重作', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-12-05', article: '六', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
    statistics: {
      id: 'TRI-L04', title: '公开并报送上年度行政执法统计年报',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-12-05', article: '六', n: 131, unit: 'date', roll: 'silent', mark: 'text' }],
    },
    legalReview: {
      id: 'TRI-L05', title: '法制审核（国家层面未定天数，由本机关定）',
      start: '收到送审材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2018-12-05', article: '十四', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  thresholds: {
    reviewers: { id: 'TRI-T01', article: '十一', title: '法制审核人员不少于执法人员总数的比例（原则上）', unit: '%', values: { least: 5 }, mark: 'text' },
  },
  conditions: {
    publishBefore: {
      id: 'TRI-P01', article: '四', level: 'info', mark: 'text',
      when: '实施执法之前',
      must: '公开执法主体、人员、职责、权限、依据、程序、救济渠道、抽查事项清单并动态调整',
    },
    identify: {
      id: 'TRI-P02', article: '五', level: 'info', mark: 'text',
      when: '实施执法之时',
      must: '亮明身份，出具文书，告知事由、依据、权利义务；窗口公示岗位信息',
    },
    publishAfter: {
      id: 'TRI-P03', article: '六', level: 'info', mark: 'text',
      when: '作出执法决定之后',
      must: '公开执法机关、对象、类别和结论',
    },
    reviewScope: {
      id: 'TRI-G01', article: '十二', level: 'block', mark: 'text',
      when: '重大执法决定（目录清单、重大公共利益、重大社会影响或风险、重大权益、经过听证、疑难复杂）',
      must: '作出前法制审核通过',
    },
    reviewItems: {
      id: 'TRI-G02', article: '十三', level: 'block', mark: 'text',
      when: '法制审核',
      must: '主体、人员、程序、事实证据、法律适用与裁量、权限、文书、是否应移送八项都有结论',
    },
    reviewConclusion: {
      id: 'TRI-G03', article: '十三', level: 'block', mark: 'text',
      when: '审核认为存在问题',
      must: '处理后再次送审，书面意见存卷',
    },
    videoMandatory: {
      id: 'TRI-G04', article: '八', level: 'block', mark: 'text',
      when: '查封扣押、强制拆除等直接涉及重大权益的现场',
      must: '全程音像记录',
    },
    videoUsual: {
      id: 'TRI-G05', article: '八', level: 'warn', mark: 'text',
      when: '现场执法、调查取证、听证、留置和公告送达',
      must: '按实际音像记录；文字能全面记录的可以不录',
    },
    responsible: {
      id: 'TRI-G07', article: '十四', level: 'info', mark: 'text',
      when: '落实法制审核制度',
      must: '主要负责人是第一责任人',
    },
  },
})
