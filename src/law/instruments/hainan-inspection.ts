import { instrument } from '../instrument.ts'

export const hainanInspection = instrument({
  id: 'HNJC',
  title: '海南省涉企行政检查条例',
  full: '海南省涉企行政检查条例（试行）',
  mark: 'local',
  versions: [{ since: '2025-09-01', note: '地方性法规样例' }],
  articles: {
    '7': '未列入目录清单的不得检查',
    '8': '检查主体',
    '10': '专项检查计划',
    '12': '检查频次',
    '13': '对恶意、重复投诉不予检查的告知',
    '15': '检查方案',
    '16': '现场检查之前',
    '18': '检查人员',
    '20': '检查结果的处理',
    '21': '检查发现违法',
    '22': '告知检查结果',
    '23': '禁止行为',
    '25': '企业拒绝权',
  },
  limits: {
    refusalNotice: {
      id: 'INS-L04', title: '对恶意、重复投诉不予检查的告知',
      start: '收到投诉举报', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-09-01', article: '13', n: 10, unit: 'working-day', roll: 'never', mark: 'local' }],
    },
    result: {
      id: 'INS-L05', title: '告知检查结果',
      start: '结果确定之日（当场能确定的当场）', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-09-01', article: '22', n: 5, unit: 'working-day', roll: 'never', excludes: ['identification'], mark: 'local' }],
    },
  },
  conditions: {
    officers: {
      id: 'INS-G02', article: '18', level: 'warn', mark: 'local',
      when: '检查人员',
      must: '都持有效执法证件，不少于两人，不以其他证件代替',
    },
    code: {
      id: 'INS-G12', article: '16', level: 'warn', mark: 'local',
      when: '现场检查之前',
      must: '有检查码的扫描检查码；不能出示的出示检查通知书',
    },
    found: {
      id: 'INS-G13', article: '21', level: 'warn', mark: 'local',
      when: '检查发现违法',
      must: '不予处罚的教育整改，其他领域的移送线索，取证的经负责人批准',
    },
  },
})
