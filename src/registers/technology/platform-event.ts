import { choice, files, flag, links, register, say, text, time, unit } from '../../declare/index.ts'
import { threeSystems } from '../../law/instruments/index.ts'
import { domains } from '../domains.ts'

/** Found, fed back, settled: three moments of every event, wherever it came in (第一时间发现、反馈、处置). */
export const platformEvent = register({
  id: 'platform-event', title: '平台反馈问题与网格事件', group: 'technology', version: 1, since: '2021-01-01',
  covers: ['E01', 'T01', 'T02', 'T07'],
  about: '“互联网+监管”、执法监督平台、一网统管、网格和视频发现的问题：接收、分派、处置、反馈、上报、公示，逐件闭环。',
  named: 'title',
  fields: {
    title:     text('问题', { max: 300, also: ['事件', '问题描述', '反馈问题'] }),
    source:    choice('来源平台', { regulation: '“互联网+监管”', supervision: '行政执法监督平台', oneScreen: '一网统管', grid: '网格上报', video: '视频巡查', snapshot: '群众随手拍', hotline: '热线转办' }, { also: ['来源', '平台'] }),
    code:      text('平台编号', { max: 60, also: ['工单号', '事件编号'] }),
    domain:    choice('领域', domains),
    place:     text('地点', { max: 100 }),
    village:   unit('村（社区）'),
    foundAt:   time('发现时间', { also: ['上报时间'] }),
    toldAt:    time('反馈时间'),
    settledAt: time('处置完毕时间'),
    owner:     text('承办单位', { max: 100, also: ['责任单位', '处置单位'] }),
    team:      flag('多跨协同', { help: '两个以上部门或者站所一起处置' }),
    result:    text('处置结果', { max: 1000, also: ['处理结果', '处理情况'] }),
    proof:     files('处置前后照片'),
    next:      links('转办事项', { to: ['inspection', 'rectification', 'administrative-penalty', 'mediation', 'incident'] }),
    reason:    text('理由', { max: 300 }),
  },
  states: { received: '待分派', assigned: '处置中', settled: '待反馈', closed: '已办结', refused: '不属于本单位' },
  limits: {
    told:   { id: 'platform-event.told', title: '第一时间反馈', promise: { n: 2, unit: 'hour' }, at: 'foundAt', metAt: 'toldAt', when: m => m.fields.foundAt !== undefined },
    settle: { id: 'platform-event.settle', title: '处置问题', promise: { n: 5, unit: 'working-day' } },
  },
  guards: {
    'event-order': { says: '反馈、处置的时间不能早于发现的时间。', field: 'toldAt', holds: m => [m.fields.toldAt, m.fields.settledAt].every(at => !at || !m.fields.foundAt || at >= m.fields.foundAt) },
  },
  steps: {
    receive:  { title: '接收', to: 'received', by: ['clerk', 'officer'],
                asks: ['title', 'source', 'code?', 'domain?', 'place?', 'village?', 'foundAt?'], starts: ['told', 'settle'] },
    refuse:   { title: '退回平台', from: ['received'], to: 'refused', by: ['clerk'],
                asks: ['reason'], ends: ['told', 'settle'] },
    dispatch: { title: '分派', from: ['received', 'assigned'], to: 'assigned', by: ['clerk', 'head'],
                asks: ['owner', 'toldAt?', 'team?'], needs: ['event-order'], meets: ['told'] },
    settle:   { title: '处置', from: ['received', 'assigned'], to: 'settled', by: ['clerk', 'officer'],
                asks: ['result', 'settledAt?', 'team?', 'proof?', 'next?'], needs: ['event-order'], meets: ['settle'], ends: ['told'] },
    close:    { title: '反馈平台办结', from: ['settled'], to: 'closed', by: ['clerk', 'officer'],
                asks: [] },
    publish:  { title: '公示', from: ['settled', 'closed'], by: ['clerk'], law: threeSystems.article('六'),
                asks: [], publishes: ['event'] },
  },
  publications: {
    event: { title: '平台反馈问题处理情况', column: '行政检查', fields: ['title', 'source', 'domain', 'owner', 'result'] },
  },
  figures: {
    received:   { title: '收到平台反馈问题和事件', unit: '件', flow: ['receive'], definition: '按接收之日计，退回平台的也计。' },
    regulation: { title: '“互联网+监管”平台反馈问题', unit: '件', flow: ['receive'], where: { source: ['regulation'] }, covers: ['T01'] },
    regulated:  { title: '处理“互联网+监管”平台反馈问题', unit: '件', flow: ['settle'], where: { source: ['regulation'] }, covers: ['T01'] },
    rate:       { title: '“互联网+监管”问题处理率', share: 'regulated', of: 'regulation', definition: '期内处理的除以期内收到的。', covers: ['T01'] },
    supervision: { title: '行政执法监督平台反馈问题', unit: '件', flow: ['receive'], where: { source: ['supervision'] }, covers: ['T02'] },
    grid:       { title: '网格和视频发现事件', unit: '件', flow: ['receive'], where: { source: ['grid', 'video', 'oneScreen', 'snapshot'] } },
    settled:    { title: '处置平台问题和事件', unit: '件', flow: ['settle'] },
    inTime:     { title: '按时处置', unit: '件', flow: ['settle'], inTime: 'settle' },
    told:       { title: '第一时间反馈', unit: '件', flow: ['dispatch'], inTime: 'told', definition: '有发现时间的，在承诺的小时数以内反馈的。', covers: ['E01'] },
    together:   { title: '多跨协同处置', unit: '件', flow: ['settle'], where: { team: [true] }, covers: ['E01'] },
    published:  { title: '公示平台问题处理情况', unit: '件', flow: ['publish'] },
    open:       { title: '未处置的平台问题', unit: '件', stock: ['received', 'assigned'] },
  },
  gaps: {
    notClosed: { title: '处置以后没有反馈平台', when: (m, today) => m.state === 'settled' && (m.taken['settle'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['title', 'code', 'receive.day'],
    steps: [
      { step: 'receive',  day: '接收日期', also: ['收到日期', '推送日期'] },
      { step: 'dispatch', day: '分派日期' },
      { step: 'settle',   day: '处置日期', also: ['处理日期'] },
      { step: 'close',    day: '办结日期', also: ['反馈日期'] },
      { step: 'publish',  day: '公示日期' },
    ],
  },
  sentence: f => say`全年收到“互联网+监管”平台反馈问题${f.regulation}，处理率达${f.rate}；网格和视频发现事件${f.grid}，多跨协同处置${f.together}。`,
})
