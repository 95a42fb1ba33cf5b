import { instrument } from '../instrument.ts'

/** Keeping times of a town's files: the rows marked memory are for the town's archivist to confirm. */
export const townArchivesRule = instrument({
  id: 'DA-XZ',
  title: '乡镇档案工作办法',
  full: '乡镇档案工作办法',
  number: '国家档案局令第18号',
  mark: 'quoted',
  versions: [{ since: '2022-01-01', note: '2021-08-20公布' }],
  articles: {
    '附表': '文书档案保管期限',
  },
  limits: {
    meetings: {
      id: 'DA-K01', title: '会议一般材料的保管',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 10, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
    general: {
      id: 'DA-K02', title: '综合工作一般材料的保管',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'quoted' }],
    },
    disclosureFiles: {
      id: 'DA-K03', title: '信息公开申请办理卷的保管（涉诉的永久）',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'memory' }],
    },
    contracts: {
      id: 'DA-K04', title: '一般合同的保管',
      start: '合同期满', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'memory' }],
    },
    penaltyFiles: {
      id: 'DA-K05', title: '行政处罚普通程序案卷的保管',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'memory' }],
    },
    summaryPenaltyFiles: {
      id: 'DA-K06', title: '行政处罚简易程序案卷的保管',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 10, unit: 'year', roll: 'never', mark: 'memory' }],
    },
    emergencies: {
      id: 'DA-K07', title: '应急预案、演练、突发事件处置材料的保管（重大的永久）',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'memory' }],
    },
    education: {
      id: 'DA-K08', title: '年度普法、学法计划总结的保管（一般的10年）',
      start: '归档的次年起', bound: 'keep', binds: 'agency',
      terms: [{ since: '2022-01-01', article: '附表', n: 30, unit: 'year', roll: 'never', mark: 'memory' }],
    },
  },
  conditions: {
    permanent: {
      id: 'DA-P1', article: '附表', level: 'info', mark: 'quoted',
      when: '党委会、镇长办公会、党政联席会的记录纪要，干部任免，机构编制',
      must: '永久保管',
    },
    permanentDecisions: {
      id: 'DA-P2', article: '附表', level: 'info', mark: 'memory',
      when: '本机关规范性文件、重大决策全套、信息公开和法治政府建设年度报告',
      must: '永久保管',
    },
  },
})
