import { instrument } from '../instrument.ts'

export const constructionRule = instrument({
  id: 'ZJCX',
  title: '住房和城乡建设行政处罚程序规定',
  full: '住房和城乡建设行政处罚程序规定',
  number: '住房和城乡建设部令第55号',
  mark: 'text',
  versions: [{ since: '2022-05-01', note: '2022-03-10公布' }],
  articles: {
    '10': '公开有一定社会影响的处罚决定',
    '14': '当场处罚报所属机关备案',
    '15': '核查线索并决定是否立案',
    '19': '对先行登记保存的证据作出处理决定',
    '22': '陈述、申辩',
    '25': '法制审核',
    '29': '作出处罚决定',
    '31': '填写结案审批表',
    '40': '案卷的装订顺序',
    '45': '期间：三、五、七、十、十五日为工作日，末日顺延',
  },
  limits: {
    filing: {
      id: 'CON-L01', title: '核查线索并决定是否立案',
      start: '发现线索', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '15', n: 15, unit: 'working-day', roll: 'never', extend: [{ n: 10, unit: 'working-day', by: '本机关负责人' }], mark: 'text' }],
    },
    defence: {
      id: 'CON-L02', title: '陈述、申辩',
      start: '告知文书送达', bound: 'max', binds: 'party',
      consequence: '视为放弃',
      terms: [{ since: '2022-05-01', article: '22', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    legalReview: {
      id: 'CON-L03', title: '法制审核',
      start: '收到审核材料', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '25', n: 10, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    decision: {
      id: 'CON-L05', title: '作出处罚决定',
      start: '立案之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '29', n: 90, unit: 'day', roll: 'stated', excludes: ['hearing', 'identification'], extend: [{ n: 30, unit: 'day', by: '本机关负责人' }, { n: 60, unit: 'day', by: '本机关负责人集体讨论' }], mark: 'text' }],
    },
    preservation: {
      id: 'CON-L06', title: '对先行登记保存的证据作出处理决定',
      start: '采取之日', bound: 'max', binds: 'agency',
      consequence: '逾期未处理的，措施自动解除',
      terms: [{ since: '2022-05-01', article: '19', n: 7, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    closing: {
      id: 'CON-L07', title: '填写结案审批表',
      start: '执行完毕、终结执行、终止调查或者决定不罚', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '31', n: 15, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    summaryReport: {
      id: 'CON-L08', title: '当场处罚报所属机关备案',
      start: '当场决定', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '14', n: 3, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    publication: {
      id: 'CON-L09', title: '公开有一定社会影响的处罚决定',
      start: '作出决定', bound: 'max', binds: 'agency',
      terms: [{ since: '2022-05-01', article: '10', n: 7, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
  },
})
