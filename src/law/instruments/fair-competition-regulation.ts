import { instrument } from '../instrument.ts'

export const fairCompetitionRegulation = instrument({
  id: 'GPJZ',
  title: '公平竞争审查条例',
  full: '公平竞争审查条例',
  number: '国务院令第783号',
  mark: 'text',
  versions: [{ since: '2024-08-01', note: '2024-06-06公布', articles: 27 }],
  articles: {
    '2': '审查的对象和起草单位',
    '8': '文件、措施、招商协议的内容',
    '9': '文件、措施、招商协议的内容',
    '10': '文件、措施、招商协议的内容',
    '11': '文件、措施、招商协议的内容',
    '12': '适用例外',
    '13': '部门出台的由起草单位审查',
    '14': '县级以上政府出台的由市场监管部门会同审查',
    '16': '公平竞争审查',
    '17': '公平竞争审查',
    '18': '出台文件、措施',
  },
  conditions: {
    marketAccess: {
      id: 'GP-8', article: '8', level: 'block', mark: 'text',
      when: '文件、措施、招商协议的内容',
      must: '不含限制或者变相限制市场准入和退出的内容',
    },
    freeFlow: {
      id: 'GP-9', article: '9', level: 'block', mark: 'text',
      when: '文件、措施、招商协议的内容',
      must: '不含限制商品、要素自由流动的内容',
    },
    costs: {
      id: 'GP-10', article: '10', level: 'block', mark: 'text',
      when: '文件、措施、招商协议的内容',
      must: '没有依据或者批准，不给予特定经营者税收、奖补、要素等优惠',
    },
    conduct: {
      id: 'GP-11', article: '11', level: 'block', mark: 'text',
      when: '文件、措施、招商协议的内容',
      must: '不强制或者便利垄断，不越权定价、干预价格',
    },
    exception: {
      id: 'GP-12', article: '12', level: 'warn', mark: 'text',
      when: '适用例外',
      must: '属于法定事由，没有影响更小的替代方案，有期限或者终止条件，并在结论中详细说明',
    },
    hearing: {
      id: 'GP-16', article: '16', level: 'warn', mark: 'text',
      when: '公平竞争审查',
      must: '听取利害关系人意见，涉及公众利益的听取公众意见',
    },
    conclusion: {
      id: 'GP-17', article: '17', level: 'block', mark: 'text',
      when: '公平竞争审查',
      must: '有书面审查结论',
    },
    gate: {
      id: 'GP-18', article: '18', level: 'block', mark: 'text',
      when: '出台文件、措施',
      must: '未经审查或者违反规定又不符合例外的，不得出台',
    },
  },
})
