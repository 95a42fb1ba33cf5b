import { choice, files, number, register, say, text, unit } from '../../declare/index.ts'
import { emergencyLaw as law } from '../../law/instruments/index.ts'

/** Training for emergencies: a session and its people are two figures of one entry. */
export const emergencyTraining = register({
  id: 'emergency-training', title: '应急培训与宣传', group: 'emergencies', version: 1, since: '2021-01-01',
  covers: ['M05'],
  about: '应急知识培训和面向公众的宣传，一场一条记录：主题、对象、人次。',
  named: 'topic',
  fields: {
    topic:   text('主题', { max: 200, also: ['培训内容', '培训主题'] }),
    kind:    choice('类型', { training: '培训', publicity: '公众宣传', briefing: '村组干部会' }),
    audience: choice('对象', { officials: '机关干部', village: '村（社区）干部', team: '救援队员', enterprise: '企业人员', pupils: '学生', public: '群众' }, { also: ['培训对象'] }),
    teacher: text('授课人', { max: 100, also: ['授课单位'] }),
    place:   text('地点', { max: 100 }),
    village: unit('村（社区）'),
    people:  number('参加人次', { min: 1, max: 100000, also: ['人次', '参训人数', '参加人数'] }),
    copies:  number('发放资料', { min: 0, max: 1000000, also: ['资料份数'] }),
    material: files('材料'),
  },
  states: { held: '已举办' },
  steps: {
    hold: { title: '举办', to: 'held', by: ['clerk', 'officer'], law: law.article('42'),
            asks: ['topic', 'kind', 'audience', 'people', 'teacher?', 'place?', 'village?', 'copies?', 'material?'] },
  },
  figures: {
    sessions:  { title: '应急培训', unit: '场次', flow: ['hold'], where: { kind: ['training', 'briefing'] } },
    people:    { title: '参加应急培训', unit: '人次', flow: ['hold'], sum: 'people', where: { kind: ['training', 'briefing'] } },
    publicity: { title: '应急知识宣传', unit: '场次', flow: ['hold'], where: { kind: ['publicity'] } },
    reached:   { title: '应急知识宣传受众', unit: '人次', flow: ['hold'], sum: 'people', where: { kind: ['publicity'] } },
    copies:    { title: '发放应急资料', unit: '份', flow: ['hold'], sum: 'copies' },
  },
  gaps: {
    noPublicity: { title: '全年没有面向公众的应急知识宣传', law: law.article('42'), every: 'year', figure: 'publicity', least: 1 },
  },
  ledger: {
    key: ['topic', 'hold.day'],
    steps: [{ step: 'hold', day: '举办日期', also: ['培训日期', '日期'] }],
  },
  sentence: f => say`开展应急培训${f.sessions}、参加${f.people}，应急知识宣传${f.publicity}，发放资料${f.copies}。`,
})
