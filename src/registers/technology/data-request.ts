import { choice, files, flag, links, number, register, say, text } from '../../declare/index.ts'
import { dataSharingRegulation as law } from '../../law/instruments/index.ts'

/** Data asked of others and data others ask of us. The regulation counts the days of whoever provides. */
export const dataRequest = register({
  id: 'data-request', title: '政务数据共享申请', group: 'technology', version: 1, since: '2025-08-01',
  covers: ['T07'],
  about: '申请和提供政务数据：无条件的一个工作日、有条件的十个工作日答复，同意以后按期提供，不予共享要说明理由。',
  named: 'data',
  fields: {
    data:      text('数据名称', { max: 200, also: ['数据', '数据资源'] }),
    direction: choice('方向', { ask: '向外申请', provide: '对外提供' }, { also: ['来去'] }),
    partner:   text('对方单位', { max: 100, also: ['提供单位', '需求单位'] }),
    kind:      choice('共享属性', { open: '无条件共享', conditional: '有条件共享', closed: '不予共享' }, { also: ['共享类型'] }),
    purpose:   text('使用目的', { max: 300, also: ['用途'] }),
    basis:     text('依据', { max: 300 }),
    entry:     links('目录条目', { to: ['data-catalogue'] }),
    personal:  flag('含个人信息'),
    records:   number('数据量', { min: 0, max: 1000000000, also: ['条数'] }),
    answer:    choice('答复', { agreed: '同意', refused: '不予共享', more: '要求补充' }),
    reason:    text('理由', { max: 500 }),
    proof:     files('申请和答复'),
  },
  states: { asked: '待答复', agreed: '待提供', provided: '已提供', refused: '不予共享' },
  limits: {
    answer:  { per: 'kind', among: { open: law.limits.unconditional, conditional: law.limits.conditional, closed: null }, when: m => m.fields.direction === 'provide' },
    deliver: { law: law.limits.delivery, when: m => m.fields.direction === 'provide' },
  },
  guards: {
    'data-purpose': { says: '申请共享数据要写明使用目的，含个人信息的还要写明依据。', law: law.article(21), field: 'purpose', holds: m => m.fields.purpose !== undefined && (m.fields.personal !== true || m.fields.basis !== undefined) },
    'data-refused': { says: '不予共享要说明理由。', law: law.article(21), field: 'reason', holds: m => m.fields.answer !== 'refused' || m.fields.reason !== undefined },
  },
  steps: {
    ask:     { title: '收到或者提出申请', to: 'asked', by: ['clerk'], law: law.article(21),
               asks: ['data', 'direction', 'partner', 'kind', 'purpose', 'basis?', 'entry?', 'personal?', 'proof?'], needs: ['data-purpose'], starts: ['answer'] },
    extend:  { title: '报主管部门同意延长答复', from: ['asked'], by: ['head'], law: law.article(21),
               asks: ['reason'], extends: ['answer'] },
    answer:  { title: '答复同意', from: ['asked'], to: 'agreed', by: ['clerk', 'head'], law: law.article(21),
               asks: ['answer', 'reason?'], needs: ['data-refused'], meets: ['answer'], starts: ['deliver'] },
    refuse:  { title: '答复不予共享', from: ['asked'], to: 'refused', by: ['clerk', 'head'], law: law.article(21),
               asks: ['answer', 'reason?'], needs: ['data-refused'], meets: ['answer'] },
    deliver: { title: '提供数据', from: ['agreed'], to: 'provided', by: ['clerk'], law: law.article(22),
               asks: ['records?'], meets: ['deliver'] },
  },
  figures: {
    asked:     { title: '申请共享数据', unit: '项', flow: ['ask'], where: { direction: ['ask'] } },
    received:  { title: '收到数据共享申请', unit: '项', flow: ['ask'], where: { direction: ['provide'] } },
    obtained:  { title: '获得共享数据', unit: '项', flow: ['deliver'], where: { direction: ['ask'] } },
    provided:  { title: '提供共享数据', unit: '项', flow: ['deliver'], where: { direction: ['provide'] } },
    inTime:    { title: '按期答复数据共享申请', unit: '项', flow: ['answer', 'refuse'], inTime: 'answer' },
    refused:   { title: '不予共享', unit: '项', flow: ['refuse'] },
    open:      { title: '未答复的共享申请', unit: '项', stock: ['asked'] },
  },
  ledger: {
    key: ['data', 'partner', 'ask.day'],
    steps: [
      { step: 'ask',     day: '申请日期', also: ['收到日期'] },
      { step: 'answer',  day: '同意日期', also: ['答复日期'], gives: { answer: 'agreed' } },
      { step: 'refuse',  day: '不予共享日期', gives: { answer: 'refused' } },
      { step: 'deliver', day: '提供日期' },
    ],
  },
  sentence: f => say`申请共享数据${f.asked}，获得${f.obtained}；对外提供共享数据${f.provided}，不予共享${f.refused}。`,
})
