import { instrument } from '../instrument.ts'

export const businessEnvironmentRegulation = instrument({
  id: 'YSHJ',
  title: '优化营商环境条例',
  full: '优化营商环境条例',
  number: '国务院令第722号',
  mark: 'text',
  versions: [{ since: '2020-01-01', note: '2019-10-22公布', articles: 72 }],
  articles: {
    '31': '政策承诺和合同',
    '35': '政务服务标准化和办事指南',
    '36': '当场办结、一次办结、限时办结和一次性告知',
    '37': '在线政务服务平台',
    '38': '集中公布涉企政策',
    '48': '政企沟通和帮助解决问题',
    '53': '信用监管',
    '62': '与市场主体生产经营密切相关的规范性文件公开征求意见',
    '63': '制定与市场主体密切相关的规范性文件',
    '64': '规范性文件的内容',
    '65': '规范性文件施行',
  },
  limits: {
    consultation: {
      id: 'GF-PUB-30', title: '与市场主体生产经营密切相关的规范性文件公开征求意见',
      start: '公布草案之日', bound: 'min', binds: 'agency',
      consequence: '合法性审核不予通过',
      terms: [{ since: '2020-01-01', article: '62', n: 30, unit: 'day', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    guides: {
      id: 'YSHJ-35', article: '35', level: 'info', mark: 'text',
      when: '办理政务服务事项',
      must: '编制并公开标准化流程和办事指南，没有依据的不增设条件和环节',
    },
    timely: {
      id: 'YSHJ-36', article: '36', level: 'warn', mark: 'text',
      when: '办理政务服务事项',
      must: '补正一次性告知；有规定时限的在时限内办结，没有的定合理时限并公开；超过时限的公开说明理由',
    },
    policies: {
      id: 'YSHJ-38', article: '38', level: 'info', mark: 'text',
      when: '出台涉企政策',
      must: '集中公布并宣传解读',
    },
    channel: {
      id: 'YSHJ-48', article: '48', level: 'info', mark: 'text',
      when: '政企沟通',
      must: '及时听取企业反映和诉求，依法帮助解决',
    },
    creditSupervision: {
      id: 'YSHJ-53', article: '53', level: 'info', mark: 'text',
      when: '市场监管',
      must: '创新和完善以信用为基础的监管，加强组织实施',
    },
    promises: {
      id: 'YSHJ-31', article: '31', level: 'block', mark: 'text',
      when: '政策承诺和合同',
      must: '不以区划调整、换届、职能调整、责任人更替为由违约；因公益改变的依程序并补偿',
    },
    hearBusiness: {
      id: 'YSHJ-62', article: '62', level: 'warn', mark: 'text',
      when: '制定与市场主体密切相关的规范性文件',
      must: '听取市场主体、行业协会商会意见，反馈采纳情况',
    },
    twoReviews: {
      id: 'YSHJ-63', article: '63', level: 'block', mark: 'text',
      when: '制定与市场主体密切相关的规范性文件',
      must: '公平竞争审查和合法性审核都要有',
    },
    noBurden: {
      id: 'YSHJ-64', article: '64', level: 'block', mark: 'text',
      when: '规范性文件的内容',
      must: '没有法律法规或者国务院决定命令的依据，不减损权益、增加义务、设准入退出条件、干预正常经营；未经公布不作依据',
    },
    transition: {
      id: 'YSHJ-65', article: '65', level: 'warn', mark: 'text',
      when: '规范性文件施行',
      must: '确定是否留出适应调整期',
    },
  },
})
