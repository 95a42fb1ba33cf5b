import { instrument } from '../instrument.ts'

export const legalEducationLaw = instrument({
  id: 'PF',
  title: '法治宣传教育法',
  full: '中华人民共和国法治宣传教育法',
  mark: 'text',
  versions: [{ since: '2025-11-01', note: '2025-09-12通过', articles: 65 }],
  articles: {
    '6': '全国规划与省级规划',
    '9': '执法单位',
    '13': '国家宪法日',
    '18': '管理、服务、执法和解决争议',
    '25': '各级政府',
    '26': '新经济组织等的法治宣传教育',
    '35': '录用国家工作人员',
    '36': '国家工作人员',
    '37': '领导干部',
    '38': '领导干部年度述职',
    '41': '中小学校聘任法治副校长',
    '42': '司法行政等部门支持学校开展法治教育',
    '46': '培养法律明白人等',
    '55': '经费',
    '56': '规划实施评估结果公布',
    '57': '收到普法提示',
    '58': '政府向人大常委会报告',
  },
  conditions: {
    whoEnforces: {
      id: 'PF-9', article: '9', level: 'info', mark: 'text',
      when: '执法单位',
      must: '谁执法谁普法，落实普法责任',
    },
    woven: {
      id: 'PF-18', article: '18', level: 'info', mark: 'text',
      when: '管理、服务、执法和解决争议',
      must: '融入法治宣传教育',
    },
    grassroots: {
      id: 'PF-25', article: '25', level: 'info', mark: 'text',
      when: '各级政府',
      must: '加强基层法治宣传教育，支持、指导、帮助村（居）委会',
    },
    recruitment: {
      id: 'PF-35', article: '35', level: 'info', mark: 'text',
      when: '录用国家工作人员',
      must: '考试含法律知识',
    },
    dailyStudy: {
      id: 'PF-36', article: '36', level: 'warn', mark: 'text',
      when: '国家工作人员',
      must: '日常学法，纳入教育培训规划',
    },
    mustKnow: {
      id: 'PF-37', article: '37', level: 'warn', mark: 'text',
      when: '领导干部',
      must: '有应知应会清单并动态调整',
    },
    selfReport: {
      id: 'PF-38', article: '38', level: 'warn', mark: 'text',
      when: '领导干部年度述职',
      must: '列入学法用法情况',
    },
    vicePrincipal: {
      id: 'PF-41', article: '41', level: 'info', mark: 'quoted',
      when: '中小学校',
      must: '按要求聘任法治副校长，配备能胜任的法治课教师',
    },
    talents: {
      id: 'PF-46', article: '46', level: 'info', mark: 'text',
      when: '培养法律明白人等',
      must: '在基层群众中培养有法治素养和经验、能示范的人员',
    },
    prompt: {
      id: 'PF-57', article: '57', level: 'info', mark: 'text',
      when: '收到普法提示',
      must: '及时改进并反馈',
    },
  },
})
