import { instrument } from '../instrument.ts'

export const privateEconomyLaw = instrument({
  id: 'MYJJ',
  title: '民营经济促进法',
  full: '中华人民共和国民营经济促进法',
  mark: 'text',
  versions: [{ since: '2025-05-20', note: '2025-04-30通过', articles: 78 }],
  articles: {
    '11': '各级政府制定涉及经营主体的政策措施',
    '14': '公共资源交易',
    '44': '政企沟通',
    '45': '制定密切相关的文件、作重大决策',
    '46': '优惠政策',
    '50': '执法避免或者减少影响',
    '52': '对民营经济组织行政检查',
    '54': '及时解除惩戒、协同信用修复',
    '67': '向民营经济组织付款',
    '70': '政策承诺和合同',
    '71': '未经公平竞争审查或者未通过即出台',
    '73': '拖欠、违约的责任',
  },
  conditions: {
    fairCompetition: {
      id: 'MYJJ-11', article: '11', level: 'block', mark: 'text',
      when: '各级政府制定涉及经营主体的政策措施',
      must: '经公平竞争审查，定期评估、及时清理',
    },
    equalBidding: {
      id: 'MYJJ-14', article: '14', level: 'block', mark: 'text',
      when: '公共资源交易',
      must: '不限制、排斥民营经济组织',
    },
    channel: {
      id: 'MYJJ-44', article: '44', level: 'warn', mark: 'text',
      when: '政企沟通',
      must: '畅通渠道，及时听取意见',
    },
    hearBusiness: {
      id: 'MYJJ-45', article: '45', level: 'warn', mark: 'text',
      when: '制定密切相关的文件、作重大决策',
      must: '听取意见，留出适应调整期，不溯及既往',
    },
    openIncentives: {
      id: 'MYJJ-46', article: '46', level: 'warn', mark: 'text',
      when: '优惠政策',
      must: '及时公开范围、标准、条件、申请程序',
    },
    jointInspection: {
      id: 'INS-G15', article: '52', level: 'warn', mark: 'text',
      when: '对民营经济组织行政检查',
      must: '市场监管领域双随机；同一对象的多个事项合并或者联合',
    },
    payment: {
      id: 'MYJJ-67', article: '67', level: 'block', mark: 'text',
      when: '向民营经济组织付款',
      must: '不以人员变更、内部流程、等审计为由拖欠',
    },
    promises: {
      id: 'MYJJ-70', article: '70', level: 'block', mark: 'text',
      when: '政策承诺和合同',
      must: '履行；因公益改变的依程序并补偿',
    },
    liability: {
      id: 'MYJJ-71', article: '71', level: 'info', mark: 'text',
      when: '未经公平竞争审查或者未通过即出台',
      must: '责令改正、处分',
    },
  },
})
