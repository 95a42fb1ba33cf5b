import { instrument } from '../instrument.ts'

export const paymentRegulation = instrument({
  id: 'ZXQK',
  title: '保障中小企业款项支付条例',
  full: '保障中小企业款项支付条例',
  number: '国务院令第802号',
  mark: 'text',
  versions: [{ since: '2020-09-01', until: '2025-05-31', note: '国务院令第728号' }, { since: '2025-06-01', note: '2025-03-17修订' }],
  articles: {
    '8': '向中小企业付款',
    '9': '向中小企业付款',
    '10': '付款期限的起算',
    '12': '不得强制以审计结果结算',
    '13': '收取保证金',
    '14': '应收账款确权',
    '16': '应收账款确权',
    '17': '逾期利息：未约定的按日利率',
    '18': '公开上年度逾期未付合同的数量、金额',
    '25': '拖欠投诉转办',
    '31': '责任',
  },
  limits: {
    payment: {
      id: 'HT-PAY-30', title: '向中小企业付款（合同未另约定）',
      start: '交付之日；约定验收的，验收合格之日；拖延验收的，约定验收期届满之日；分期结算的，双方确认金额之日', bound: 'max', binds: 'agency',
      consequence: '逾期利息，责令改正、处分（第31条）',
      terms: [
        { since: '2020-09-01', until: '2025-05-31', article: '8', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
        { since: '2025-06-01', article: '9', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
      ],
    },
    paymentAgreed: {
      id: 'HT-PAY-60', title: '向中小企业付款（合同约定的上限）',
      start: '同未另约定的起算', bound: 'max', binds: 'agency',
      terms: [
        { since: '2020-09-01', until: '2025-05-31', article: '8', n: 60, unit: 'day', roll: 'silent', mark: 'text' },
        { since: '2025-06-01', article: '9', n: 60, unit: 'day', roll: 'silent', mark: 'text' },
      ],
    },
    confirmation: {
      id: 'HT-CONF-30', title: '应收账款确权',
      start: '中小企业提出确权请求之日', bound: 'max', binds: 'agency',
      consequence: '责令改正',
      terms: [
        { since: '2020-09-01', until: '2025-05-31', article: '14', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
        { since: '2025-06-01', article: '16', n: 30, unit: 'day', roll: 'silent', mark: 'text' },
      ],
    },
    disclosure: {
      id: 'HT-DISC', title: '公开上年度逾期未付合同的数量、金额',
      start: '上一年度结束', bound: 'max', binds: 'agency',
      consequence: '责令改正、处分（第31条(七)）',
      terms: [
        { since: '2020-09-01', until: '2025-05-31', article: '16', n: 331, unit: 'date', roll: 'silent', mark: 'text' },
        { since: '2025-06-01', article: '18', n: 331, unit: 'date', roll: 'silent', mark: 'text' },
      ],
    },
    complaintReferral: {
      id: 'HT-CPL-10', title: '拖欠投诉转办',
      start: '正式受理之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-06-01', article: '25', n: 10, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    complaint: {
      id: 'HT-CPL-30', title: '拖欠投诉处理（合计不超过90日）',
      start: '收到投诉材料之日', bound: 'max', binds: 'agency',
      consequence: '督办、约谈、通报',
      terms: [{ since: '2025-06-01', article: '25', n: 30, unit: 'day', roll: 'silent', extend: [{ n: 60, unit: 'day', by: '处理投诉部门负责人' }], mark: 'text' }],
    },
  },
  thresholds: {
    interest: { id: 'HT-T01', article: '17', title: '逾期利息：未约定的按日利率（万分之五）', unit: '‱', values: { perDay: 5 }, mark: 'text' },
  },
  conditions: {
    budget: {
      id: 'HT-8', article: '8', level: 'block', mark: 'text', since: '2025-06-01',
      when: '采购货物、工程、服务',
      must: '有批准的预算，不要求垫资',
    },
    noAudit: {
      id: 'HT-12', article: '12', level: 'block', mark: 'text', since: '2025-06-01',
      when: '付款条件',
      must: '不强制以审计结果作结算依据',
    },
    deposits: {
      id: 'HT-13', article: '13', level: 'warn', mark: 'text', since: '2025-06-01',
      when: '收取保证金',
      must: '限于投标、履约、工程质量、农民工工资，接受保函',
    },
    noDelay: {
      id: 'HT-14', article: '14', level: 'block', mark: 'text', since: '2025-06-01',
      when: '付款',
      must: '不以负责人变更、内部流程、等待审计等为由迟延',
    },
  },
})
