import { instrument } from '../instrument.ts'

export const archivesRegulation = instrument({
  id: 'DATL',
  title: '档案法实施条例',
  full: '中华人民共和国档案法实施条例',
  number: '国务院令第772号',
  mark: 'text',
  versions: [{ since: '2024-03-01', note: '2024-01-12公布', articles: 52 }],
  articles: {
    '13': '乡镇的档案职责',
    '19': '归档',
    '20': '向县级国家档案馆移交',
    '24': '到期鉴定与销毁',
    '38': '电子档案的条件',
    '41': '电子档案的备份',
  },
  limits: {
    transfer: {
      id: 'DA-10Y', title: '向县级国家档案馆移交（满期移交；经同意可以延长，也可以提前）',
      start: '档案形成之日', bound: 'min', binds: 'agency',
      consequence: '责令限期改正',
      terms: [{ since: '2024-03-01', article: '20', n: 10, unit: 'year', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    townDuty: {
      id: 'DA-13', article: '13', level: 'warn', mark: 'text',
      when: '镇管理档案',
      must: '建制度、指定人员、按期移交、监督指导所属单位和村（居）',
    },
    scope: {
      id: 'DA-19', article: '19', level: 'warn', mark: 'text',
      when: '归档',
      must: '归档范围和保管期限表经同级档案主管部门审核同意',
    },
    appraisal: {
      id: 'DA-24', article: '24', level: 'block', mark: 'text',
      when: '保管期满',
      must: '先鉴定；延长的标注，销毁的依规',
    },
  },
})
