import { instrument } from '../instrument.ts'

/** Local, but checked against its text: where the national law of 2024 differs, that holds. */
export const chongqingEmergencyRule = instrument({
  id: 'CQTF',
  title: '重庆市突发事件应对条例',
  full: '重庆市突发事件应对条例',
  mark: 'local',
  versions: [{ since: '2012-07-01', note: '2012-03-23通过' }],
  articles: {
    '12': '专兼职人员',
    '14': '综合预案和专项预案',
    '15': '重庆：乡镇、村预案修订',
    '17': '应急队伍',
    '19': '重庆：应急演练',
    '28': '重庆：较大以上突发事件区县报市',
  },
  limits: {
    planRevision: {
      id: 'YJ-CQ-3Y', title: '重庆：乡镇、村（社区）预案修订（至少）',
      start: '上次印发', bound: 'cycle', binds: 'agency',
      terms: [{ since: '2012-07-01', article: '15', n: 3, unit: 'year', roll: 'never', mark: 'local' }],
    },
    drill: {
      id: 'YJ-CQ-DRILL', title: '重庆：应急演练（每年至少一次）',
      start: '上次演练', bound: 'cycle', binds: 'agency',
      terms: [{ since: '2012-07-01', article: '19', n: 1, unit: 'year', roll: 'never', mark: 'local' }],
    },
    districtReport: {
      id: 'YJ-CQ-1H', title: '重庆：较大以上突发事件区县报市',
      start: '事件发生', bound: 'max', binds: 'agency',
      terms: [{ since: '2012-07-01', article: '28', n: 1, unit: 'hour', roll: 'never', mark: 'local' }],
    },
  },
})
