import { instrument } from '../instrument.ts'

export const reconsiderationRegulation = instrument({
  id: 'FYTL', aliases: ['FYSS'],
  title: '行政复议法实施条例',
  full: '中华人民共和国行政复议法实施条例',
  number: '国务院令第836号',
  mark: 'text',
  versions: [{ since: '2007-08-01', until: '2026-06-30', note: '国务院令第499号', articles: 66 }, { since: '2026-07-01', note: '2026-04-29修订' }],
  articles: {
    '17': '申请人超过十人的推选代表',
    '18': '被申请人参加复议',
    '24': '未履行职责',
    '25': '通过互联网送达不利行政行为的决定书',
    '26': '未告知复议前置时起诉期间的扣除',
    '30': '未履行法定职责的范围',
    '31': '不予公开属于复议前置',
    '36': '信访登记、受理、交办、转送、复查、复核和执法监督行为',
    '38': '处罚机关收到复议申请后自行纠正并告知',
    '39': '复议审理人员',
    '40': '提级审理移送案件材料',
    '45': '鉴定时间不计入',
    '46': '现场勘验时间不计入',
    '49': '重新作出行政行为',
    '53': '附带审查的提出与期限起算',
    '54': '规范性文件违法的标准',
    '58': '重新作出行政行为',
  },
  limits: {
    selfCorrection: {
      id: 'REV-L21', title: '处罚机关收到复议申请后自行纠正并告知',
      start: '收到申请', bound: 'max', binds: 'agency',
      terms: [{ since: '2026-07-01', article: '38', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    redo: {
      id: 'REV-L22', title: '重新作出行政行为（没有其他期限规定的）',
      start: '收到复议决定', bound: 'max', binds: 'agency',
      consequence: '处分',
      terms: [
        { since: '2007-08-01', until: '2026-06-30', article: '49', n: 60, unit: 'day', roll: 'stated', mark: 'text' },
        { since: '2026-07-01', article: '58', n: 60, unit: 'day', roll: 'stated', mark: 'text' },
      ],
    },
    elevation: {
      id: 'REV-L23', title: '提级审理移送案件材料',
      start: '下级复议机关接到通知', bound: 'max', binds: 'court',
      terms: [{ since: '2026-07-01', article: '40', n: 5, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    inactionStart: {
      id: 'REV-L24', title: '未履行职责：没有履行期限的，收到申请满期后起算复议申请期',
      start: '行政机关收到履职申请之日', bound: 'min', binds: 'party',
      terms: [{ since: '2026-07-01', article: '24', n: 60, unit: 'day', roll: 'stated', mark: 'text' }],
    },
  },
  thresholds: {
    panel: { id: 'REV-T02', article: '39', title: '复议审理人员（普通程序不少于；简易程序可以）', unit: '人', values: { ordinary: 2, simple: 1 }, since: '2026-07-01', mark: 'text' },
    representatives: { id: 'REV-T03', article: '17', title: '申请人超过十人的推选代表', unit: '人', values: { over: 10, least: 2, most: 5 }, since: '2026-07-01', mark: 'text' },
  },
  conditions: {
    onlineChannel: {
      id: 'REV-G01', article: '25', level: 'block', mark: 'text', since: '2026-07-01',
      when: '通过互联网送达不利行政行为的决定书',
      must: '文书写明复议权利、机关、期限，并提供提交申请的互联网渠道',
    },
    noLawyerOnly: {
      id: 'REV-G03', article: '18', level: 'block', mark: 'text', since: '2026-07-01',
      when: '被申请人参加复议',
      must: '指定一至二名工作人员代理，不仅委托律师',
    },
    notAccepted: {
      id: 'REV-G08', article: '36', level: 'info', mark: 'text', since: '2026-07-01',
      when: '信访登记、受理、交办、转送、复查、复核和执法监督行为',
      must: '不属于复议受理范围',
    },
  },
})
