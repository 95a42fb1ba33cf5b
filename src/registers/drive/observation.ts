import { choice, files, links, members, register, say, text } from '../../declare/index.ts'
import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'

export const observation = register({
  id: 'observation', title: '法治观察', group: 'drive', version: 1, since: '2021-01-01',
  covers: ['H11'],
  about: '观察员和观测点反映的情况，转给谁办、怎样答复、采纳没有。',
  named: 'title',
  fields: {
    title:   text('反映事项', { max: 200, also: ['观察事项'] }),
    by:      members('观察员或者观测点', { min: 1, roster: 'observer.serving', also: ['观察员'] }),
    area:    choice('所属方面', { enforcement: '行政执法', service: '政务服务', decision: '行政决策', openness: '政务公开', disputes: '矛盾化解', publicity: '普法', other: '其他' }),
    content: text('具体情况和建议', { max: 2000, also: ['建议'] }),
    proof:   files('附件'),
    owner:   text('承办单位', { max: 60 }),
    reply:   text('答复意见', { max: 2000, also: ['答复'] }),
    adopted: choice('采纳情况', { yes: '采纳', partly: '部分采纳', no: '未采纳' }),
    matters: links('转为问题整改', { to: ['deficiency'] }),
  },
  states: { received: '已收到', assigned: '办理中', answered: '已答复' },
  limits: {
    answer: { id: 'observation.answer', title: '答复观察员', promise: { n: 15, unit: 'working-day' } },
  },
  steps: {
    receive: { title: '收到反映', to: 'received', by: ['clerk'], law: law.article('督察'),
               asks: ['title', 'by', 'area?', 'content?', 'proof?'], starts: ['answer'] },
    pass:    { title: '转办', from: ['received'], to: 'assigned', by: ['clerk', 'head'],
               asks: ['owner'] },
    answer:  { title: '答复', from: ['received', 'assigned'], to: 'answered', by: ['clerk'],
               asks: ['reply', 'adopted?', 'matters?'], meets: ['answer'] },
  },
  figures: {
    received: { title: '收到法治观察反映', unit: '件', flow: ['receive'] },
    answered: { title: '答复法治观察反映', unit: '件', flow: ['answer'] },
    inTime:   { title: '按期答复', unit: '件', flow: ['answer'], inTime: 'answer' },
    rate:     { title: '法治观察答复率', share: 'answered', of: 'received' },
    adopted:  { title: '采纳观察建议', unit: '件', flow: ['answer'], where: { adopted: ['yes', 'partly'] } },
    waiting:  { title: '待答复的反映', unit: '件', stock: ['received', 'assigned'] },
  },
  gaps: {
    quarterMissed: { title: '一个季度没有收到观察反映', every: 'quarter', figure: 'received', least: 1 },
  },
  ledger: {
    key: ['title', 'receive.day'],
    steps: [
      { step: 'receive', day: '反映日期', also: ['收到日期'] },
      { step: 'answer',  day: '答复日期' },
    ],
  },
  sentence: f => say`收到法治观察反映${f.received}，答复${f.answered}，采纳${f.adopted}。`,
})
