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
