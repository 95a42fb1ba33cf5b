import { instrument } from '../instrument.ts'

export const personalInformationLaw = instrument({
  id: 'PIPL',
  title: '个人信息保护法',
  full: '中华人民共和国个人信息保护法',
  mark: 'text',
  versions: [{ since: '2021-11-01', note: '2021-08-20通过', articles: 74 }],
  articles: {
    '6': '公开个人信息',
    '13': '处理个人信息的依据',
    '19': '保存个人信息',
    '25': '公开个人信息',
    '28': '生物识别、医疗健康、金融账户、行踪和不满十四周岁的信息',
    '34': '国家机关在法定权限内处理',
    '47': '目的已实现、期限已满',
    '51': '处理个人信息',
    '55': '处理敏感信息、公开个人信息',
    '56': '个人信息保护影响评估报告和处理记录的保存',
    '57': '发生泄露时补救并通知',
  },
  limits: {
    impactRecord: {
      id: 'SEC-PIA', title: '个人信息保护影响评估报告和处理记录的保存',
      start: '评估完成之日', bound: 'keep', binds: 'agency',
      consequence: '责令改正',
      terms: [{ since: '2021-11-01', article: '56', n: 3, unit: 'year', roll: 'never', mark: 'text' }],
    },
    leak: {
      id: 'SEC-LEAK', title: '发生泄露时补救并通知',
      start: '发生或者可能发生泄露', bound: 'max', binds: 'agency',
      terms: [{ since: '2021-11-01', article: '57', n: null, unit: 'hour', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    minimal: {
      id: 'PIPL-6', article: '6', level: 'warn', mark: 'text',
      when: '公开个人信息',
      must: '目的明确、直接相关、影响最小',
    },
    retention: {
      id: 'PIPL-19', article: '19', level: 'warn', mark: 'text',
      when: '保存个人信息',
      must: '期限为实现目的的最短时间',
    },
    noDisclosure: {
      id: 'PIPL-25', article: '25', level: 'block', mark: 'text',
      when: '公开个人信息',
      must: '取得单独同意或者有法律依据并脱敏',
    },
    sensitive: {
      id: 'PIPL-28', article: '28', level: 'block', mark: 'text',
      when: '生物识别、医疗健康、金融账户、行踪和不满十四周岁的信息',
      must: '不公开',
    },
    erasure: {
      id: 'PIPL-47', article: '47', level: 'warn', mark: 'text',
      when: '目的已实现、期限已满',
      must: '主动删除',
    },
    measures: {
      id: 'PIPL-51', article: '51', level: 'warn', mark: 'text',
      when: '处理个人信息',
      must: '有制度、分类、加密去标识、权限、培训和应急预案',
    },
    impact: {
      id: 'PIPL-55', article: '55', level: 'warn', mark: 'text',
      when: '处理敏感信息、公开个人信息',
      must: '事前评估并记录',
    },
  },
})
