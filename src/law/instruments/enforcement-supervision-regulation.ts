import { instrument } from '../instrument.ts'

/** The first national regulation on it: it sets no number of days. */
export const enforcementSupervisionRegulation = instrument({
  id: 'JDTL', aliases: ['ZFJD'],
  title: '行政执法监督条例',
  full: '行政执法监督条例',
  number: '国务院令第825号',
  mark: 'text',
  versions: [{ since: '2026-02-01', note: '2025-12-17公布' }],
  articles: {
    '6': '乡镇司法所参与执法监督',
    '8': '实施执法监督',
    '11': '执法人员执法',
    '14': '日常监督与重点监督',
    '17': '执法主体和人员上岗',
    '18': '案卷评查',
    '20': '涉企诉求渠道、12345反映执法问题',
    '21': '专项监督',
    '22': '监督调查的方式',
    '27': '落实督办函并报送纠正情况',
    '28': '落实监督意见书并报送纠正情况',
    '29': '监督决定书',
    '30': '监督机构处理异议',
    '31': '通报与公布',
    '32': '处理执法人员',
  },
  limits: {
    urging: {
      id: 'SUP-L01', title: '落实督办函并报送纠正情况（期限由督办函写明）',
      start: '收到督办函', bound: 'max', binds: 'agency',
      consequence: '升级为政府的监督决定书、通报',
      terms: [{ since: '2026-02-01', article: '27', n: null, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    opinion: {
      id: 'SUP-L02', title: '落实监督意见书并报送纠正情况（期限由意见书写明）',
      start: '收到意见书', bound: 'max', binds: 'agency',
      consequence: '升级为政府的监督决定书、通报',
      terms: [{ since: '2026-02-01', article: '28', n: null, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    objection: {
      id: 'SUP-L03', title: '监督机构处理异议（及时）',
      start: '收到异议', bound: 'max', binds: 'court',
      terms: [{ since: '2026-02-01', article: '30', n: null, unit: 'day', roll: 'silent', mark: 'text' }],
    },
  },
  conditions: {
    officeAssists: {
      id: 'JUS-G02', article: '6', level: 'block', mark: 'text',
      when: '乡镇司法所参与执法监督',
      must: '协助县级监督机构，不以司法所名义发监督文书',
    },
    qualified: {
      id: 'SUP-G01', article: '17', level: 'block', mark: 'text',
      when: '执法主体和人员上岗',
      must: '主体资格经确认并公示，人员经资格审核、考试合格并领证',
    },
    boundary: {
      id: 'SUP-G02', article: '8', level: 'block', mark: 'text',
      when: '实施执法监督',
      must: '不代替执法；已进入复议、诉讼的不重复监督',
    },
    insignia: {
      id: 'SUP-G03', article: '11', level: 'warn', mark: 'text',
      when: '执法人员执法',
      must: '规范使用证件、标志和装备，按规定着装',
    },
    redLines: {
      id: 'SUP-G04', article: '11', level: 'warn', mark: 'text',
      when: '执法中出现有案不立、推诿、以罚代管、违规异地、趋利、乱收费乱罚款乱检查乱查封',
      must: '列为监督事项并预警',
    },
    fileReview: {
      id: 'FIL-G02', article: '18', level: 'warn', mark: 'text',
      when: '案卷评查',
      must: '决定合法、过罚相当、文书规范、证据真实完整',
    },
    sources: {
      id: 'SUP-G05', article: '20', level: 'info', mark: 'text',
      when: '涉企诉求渠道、12345反映执法问题',
      must: '对接并及时研判',
    },
    ladder: {
      id: 'SUP-G06', article: '32', level: 'info', mark: 'text',
      when: '处理执法人员',
      must: '批评教育、离岗教育、调离执法岗位、取消执法资格依次适用',
    },
  },
})
