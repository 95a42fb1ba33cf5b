import { instrument } from '../instrument.ts'

export const planningLaw = instrument({
  id: 'CXGH',
  title: '城乡规划法',
  full: '中华人民共和国城乡规划法',
  mark: 'text',
  versions: [{ since: '2008-01-01', until: '2019-04-22', note: '2007-10-28通过', articles: 70 }, { since: '2019-04-23', note: '2019-04-23修正', articles: 70 }],
  articles: {
    '41': '乡村建设规划许可',
    '64': '城镇规划区内违法建设的处理',
    '65': '乡村规划区内的违法建设',
    '68': '城镇规划区内的违法建设',
  },
  conditions: {
    villagePermit: {
      id: 'LIC-T03', article: '41', level: 'info', mark: 'text',
      when: '乡村建设规划许可',
      must: '乡镇收件上报，县级规划部门核发',
    },
    villageArea: {
      id: 'EXE-G08', article: '65', level: 'block', mark: 'text',
      when: '乡村规划区内的违法建设',
      must: '由乡、镇政府责令停止建设、限期改正，逾期自行拆除，不申请法院',
    },
    townArea: {
      id: 'EXE-G09', article: '68', level: 'block', mark: 'text',
      when: '城镇规划区内的违法建设',
      must: '由县级以上政府责成有关部门强制拆除，乡镇无权自行',
    },
  },
})
