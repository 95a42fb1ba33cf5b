import { instrument } from '../instrument.ts'

/** What has no national number and differs by district: settings of the unit, shown with their mark. */
export const localPractice = instrument({
  id: 'BD',
  title: '本地规定',
  full: '本地规定（各区县不同，由单位设置）',
  mark: 'local',
  versions: [{ since: '2019-01-01', note: '由区县司法局确认' }],
  articles: {
    '备案': '规范性文件备案（示例：綦江区15日）',
    '有效期': '规范性文件有效期',
    '合同': '合同合法性审查',
    '报告': '突发事件信息报告的分钟数由本地规定',
  },
  limits: {
    normativeFiling: {
      id: 'GF-FILE-15', title: '镇规范性文件报区县政府备案（本地）',
      start: '公布之日', bound: 'max', binds: 'agency',
      consequence: '责令限期报送、通报',
      terms: [{ since: '2019-01-01', article: '备案', n: 15, unit: 'day', roll: 'silent', mark: 'local' }],
    },
    normativeValidity: {
      id: 'GF-VALID', title: '规范性文件有效期（本地，常见五年）',
      start: '施行之日（当日计入，从施行前一日起数）', bound: 'max', binds: 'agency',
      consequence: '期满失效，须评估续期',
      terms: [{ since: '2019-01-01', article: '有效期', n: 5, unit: 'year', roll: 'never', mark: 'local' }],
    },
    trialValidity: {
      id: 'GF-VALID-2', title: '暂行、试行规范性文件有效期（本地，常见二年）',
      start: '施行之日（当日计入，从施行前一日起数）', bound: 'max', binds: 'agency',
      consequence: '期满失效，须评估续期',
      terms: [{ since: '2019-01-01', article: '有效期', n: 2, unit: 'year', roll: 'never', mark: 'local' }],
    },
    phoneReport: {
      id: 'YJ-TOWN-PHONE', title: '突发事件电话报告（分钟数由本地定）',
      start: '获知突发事件', bound: 'max', binds: 'agency',
      consequence: '迟报的处分',
      terms: [{ since: '2019-01-01', article: '报告', n: null, unit: 'minute', roll: 'never', mark: 'local' }],
    },
    writtenReport: {
      id: 'YJ-TOWN-WRITTEN', title: '突发事件书面报告（分钟数由本地定）',
      start: '获知突发事件', bound: 'max', binds: 'agency',
      consequence: '迟报的处分',
      terms: [{ since: '2019-01-01', article: '报告', n: null, unit: 'minute', roll: 'never', mark: 'local' }],
    },
    contractReview: {
      id: 'HT-REVIEW', title: '合同合法性审查（本地，默认5个工作日）',
      start: '材料齐备送审之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2019-01-01', article: '合同', n: 5, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
  },
  conditions: {
    normativeFields: {
      id: 'GF-R3', article: '备案', level: 'warn', mark: 'local',
      when: '印发规范性文件（本地）',
      must: '写明有效期、施行日期、废止的旧文件、登记号、公布和解读网址',
    },
    parties: {
      id: 'HT-R1', article: '合同', level: 'warn', mark: 'local',
      when: '审查合同：主体',
      must: '对方证照有效、名称与印章一致；以镇政府名义签，不由内设机构、村委会代签',
    },
    clauses: {
      id: 'HT-R2', article: '合同', level: 'warn', mark: 'local',
      when: '审查合同：条款',
      must: '有争议解决、违约责任、验收期限、变更解除、廉洁、保密、个人信息条款',
    },
    procedure: {
      id: 'HT-R3', article: '合同', level: 'warn', mark: 'local',
      when: '签订合同',
      must: '采购程序、公平竞争审查、合法性审查、集体决定都已办',
    },
  },
})
