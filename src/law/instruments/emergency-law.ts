import { instrument } from '../instrument.ts'

export const emergencyLaw = instrument({
  id: 'TFSJ',
  title: '突发事件应对法',
  full: '中华人民共和国突发事件应对法',
  mark: 'text',
  versions: [{ since: '2007-11-01', until: '2024-10-31', note: '2007-08-30通过', articles: 70 }, { since: '2024-11-01', note: '2024-06-28修订', articles: 106 }],
  articles: {
    '17': '县级政府立即向上一级报告',
    '22': '乡镇应对突发事件',
    '26': '地方各级政府',
    '28': '应急预案的内容',
    '34': '可能引发社会安全事件的矛盾纠纷',
    '39': '基层应急救援队伍',
    '42': '乡镇',
    '44': '应对工作经费',
    '61': '报告突发事件信息',
    '63': '预警级别',
    '71': '响应级别',
    '85': '应对中收集的个人信息',
    '94': '材料归档',
    '95': '责任',
  },
  limits: {
    report: {
      id: 'YJ-TF-NOW', title: '报告突发事件信息（按国家规定，分钟数由本地定）',
      start: '获知突发事件', bound: 'max', binds: 'agency',
      consequence: '迟报、谎报、瞒报、漏报的处分',
      terms: [{ since: '2024-11-01', article: '61', n: null, unit: 'hour', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    workforce: {
      id: 'YJ-22', article: '22', level: 'warn', mark: 'text', since: '2024-11-01',
      when: '乡镇应对突发事件',
      must: '明确专门工作力量',
    },
    plan: {
      id: 'YJ-26', article: '26', level: 'warn', mark: 'text', since: '2024-11-01',
      when: '地方各级政府',
      must: '制定应急预案并按规定备案',
    },
    mediation: {
      id: 'YJ-34', article: '34', level: 'warn', mark: 'text', since: '2024-11-01',
      when: '可能引发社会安全事件的矛盾纠纷',
      must: '及时调解处理',
    },
    teams: {
      id: 'YJ-39', article: '39', level: 'info', mark: 'text', since: '2024-11-01',
      when: '基层应急救援队伍',
      must: '可以建立；为队员购买保险、配备装备',
    },
    drills: {
      id: 'YJ-42', article: '42', level: 'warn', mark: 'text', since: '2024-11-01',
      when: '乡镇',
      must: '组织应急知识宣传普及和必要演练',
    },
    funds: {
      id: 'YJ-44', article: '44', level: 'info', mark: 'text', since: '2024-11-01',
      when: '应对工作经费',
      must: '纳入本级预算',
    },
    truthful: {
      id: 'YJ-61', article: '61', level: 'block', mark: 'text', since: '2024-11-01',
      when: '报送突发事件信息',
      must: '不迟报、谎报、瞒报、漏报，不授意、不阻碍',
    },
    personalData: {
      id: 'YJ-85', article: '85', level: 'block', mark: 'text', since: '2024-11-01',
      when: '应对中收集的个人信息',
      must: '只用于应对，结束后销毁，确需留存的评估',
    },
  },
})
