import { instrument } from '../instrument.ts'

export const dataSharingRegulation = instrument({
  id: 'ZWSJ',
  title: '政务数据共享条例',
  full: '政务数据共享条例',
  number: '国务院令第809号',
  mark: 'text',
  versions: [{ since: '2025-08-01', note: '2025-05-28公布' }],
  articles: {
    '17': '更新政务数据目录',
    '21': '答复无条件共享申请',
    '22': '提供共享数据',
  },
  limits: {
    catalogueUpdate: {
      id: 'ZW-DIR-10', title: '更新政务数据目录',
      start: '依据调整、职责变化之日', bound: 'max', binds: 'agency',
      consequence: '责令改正',
      terms: [{ since: '2025-08-01', article: '17', n: 10, unit: 'working-day', roll: 'never', extend: [{ n: 5, unit: 'working-day', by: '政务数据共享主管部门' }], mark: 'text' }],
    },
    cataloguePublication: {
      id: 'ZW-DIR-2', title: '审核发布更新后的目录',
      start: '收到更新后的目录之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-08-01', article: '17', n: 2, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    unconditional: {
      id: 'ZW-UNC-1', title: '答复无条件共享申请',
      start: '收到申请之日', bound: 'max', binds: 'agency',
      consequence: '责令改正',
      terms: [{ since: '2025-08-01', article: '21', n: 1, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
    conditional: {
      id: 'ZW-CON-10', title: '答复有条件共享申请',
      start: '收到申请之日', bound: 'max', binds: 'agency',
      consequence: '责令改正',
      terms: [{ since: '2025-08-01', article: '21', n: 10, unit: 'working-day', roll: 'never', extend: [{ n: 10, unit: 'working-day', by: '同级政务数据共享主管部门' }], mark: 'text' }],
    },
    delivery: {
      id: 'ZW-GIVE-20', title: '提供共享数据',
      start: '同意共享的答复之日', bound: 'max', binds: 'agency',
      terms: [{ since: '2025-08-01', article: '22', n: 20, unit: 'working-day', roll: 'never', mark: 'text' }],
    },
  },
})
