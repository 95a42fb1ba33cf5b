/** @module Invented registers that together have every shape: approval, number series, publication, referral, roster, restricted. No law is meant. */
import { choice, date, members, money, number, people, register, text, unit } from '../../src/declare/index.ts'

const law = { instrument: 'TEST', title: '试用规定', article: '1' }

/** A permit: proposed and approved, numbered, published, paid, referred to the unit above. */
export const permit = register({
  id: 'permit',
  title: '许可',
  group: 'enforcement',
  covers: [],
  version: 1,
  since: '2020-01-01',
  about: '试用。',
  named: 'subject',
  fields: {
    subject: text('事由'),
    kind: choice('类别', { small: '小', big: '大' }),
    applicant: people('申请人'),
    phone: text('电话备注', { personal: true }),
    village: unit('村'),
    fee: money('费用'),
    people: number('人数'),
    number: text('文号'),
    officers: members('经办执法人员', { min: 2, roster: 'officer.certified' }),
    note: text('说明'),
  },
  states: { open: '办理中', granted: '已许可', denied: '不许可', sent: '已移交' },
  limits: { decide: { id: 'permit.decide', title: '作出决定', promise: { n: 20, unit: 'working-day' } } },
  steps: {
    apply: {
      title: '申请',
      to: 'open',
      by: ['clerk'],
      asks: ['subject', 'kind', 'applicant', 'phone?', 'village?', 'people?'],
      starts: ['decide'],
    },
    inspect: { title: '检查', from: ['open'], by: ['officer'], asks: ['officers', 'note?'] },
    grant: {
      title: '许可',
      from: ['open'],
      to: 'granted',
      by: ['clerk'],
      approvedBy: ['head'],
      asks: ['fee?'],
      numbers: { field: 'number', series: '试许' },
      meets: ['decide'],
    },
    deny: {
      title: '不许可',
      from: ['open'],
      to: 'denied',
      by: ['clerk'],
      asks: ['note'],
      numbers: { field: 'number', series: '试不许' },
      meets: ['decide'],
    },
    show: { title: '公示', from: ['granted'], by: ['clerk'], asks: [], publishes: ['result'] },
    hide: { title: '撤下公示', from: ['granted'], by: ['clerk'], asks: ['note'], withdraws: ['result'] },
    send: {
      title: '移交上级',
      from: ['open'],
      to: 'sent',
      by: ['clerk'],
      asks: ['note?'],
      ends: ['decide'],
      refers: { register: 'permit', step: 'apply', to: 'parent' },
    },
  },
  publications: { result: { title: '许可结果', column: '许可公示', fields: ['subject', 'applicant', 'village', 'number'], months: 12 } },
  figures: {
    applied: { title: '受理申请', unit: '件', flow: ['apply'] },
    granted: { title: '许可', unit: '件', flow: ['grant'] },
    rate: { title: '许可率', share: 'granted', of: 'applied' },
    fees: { title: '费用', unit: '元', flow: ['grant'], sum: 'fee' },
    people: { title: '人次', unit: '人次', flow: ['apply'], sum: 'people' },
    applicants: { title: '申请人', unit: '人', flow: ['apply'], distinct: 'applicant' },
    open: { title: '在办', unit: '件', stock: ['open'] },
    left: { title: '未许可', unit: '件', balance: ['applied'], less: ['granted'] },
  },
  gaps: { unshown: { title: '许可没有公示', law, when: m => m.state === 'granted' && !m.published.includes('result') } },
  ledger: {
    key: ['subject', 'applicant', 'apply.day'],
    steps: [
      { step: 'apply', day: '申请日期' },
      { step: 'deny', day: '不许可日期' },
    ],
  },
})

/** A roster with expiry. */
export const officer = register({
  id: 'officer',
  title: '执法人员',
  group: 'enforcement',
  covers: [],
  version: 1,
  since: '2020-01-01',
  about: '试用。',
  named: 'name',
  fields: { name: text('姓名'), until: date('有效期至'), note: text('说明') },
  states: { in: '在册', out: '离册' },
  steps: {
    enter: { title: '入册', to: 'in', by: ['clerk'], asks: ['name', 'until'] },
    leave: { title: '离册', from: ['in'], to: 'out', by: ['clerk'], asks: ['note?'] },
  },
  figures: { certified: { title: '持证人员', unit: '人', stock: ['in'], until: 'until' } },
})

/** Only heads and reviewers see it at all. */
export const complaint = register({
  id: 'complaint',
  title: '对工作人员的投诉',
  group: 'oversight',
  covers: [],
  version: 1,
  since: '2020-01-01',
  about: '试用。',
  named: 'subject',
  restricted: ['head', 'reviewer'],
  stays: true,
  fields: { subject: text('事由'), by: people('投诉人') },
  states: { open: '办理中', closed: '已办结' },
  steps: {
    receive: { title: '收到', to: 'open', by: ['reviewer', 'head'], asks: ['subject', 'by'] },
    close: { title: '办结', from: ['open'], to: 'closed', by: ['head'], asks: [] },
  },
  figures: { received: { title: '收到投诉', unit: '件', flow: ['receive'] } },
})

/** Its very opening needs approval. */
export const proposal = register({
  id: 'proposal',
  title: '提议',
  group: 'decisions',
  covers: [],
  version: 1,
  since: '2020-01-01',
  about: '试用。',
  named: 'subject',
  fields: { subject: text('事由'), by: people('提议人') },
  states: { open: '办理中' },
  steps: { open: { title: '立项', to: 'open', by: ['clerk'], approvedBy: ['head'], asks: ['subject', 'by'] } },
  figures: { opened: { title: '立项', unit: '件', flow: ['open'] } },
})

export const invented = { permit: [permit], officer: [officer], complaint: [complaint], proposal: [proposal] } as const
