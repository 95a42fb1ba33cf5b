import { choice, date, flag, links, register, say, text } from '../../declare/index.ts'
import { dataSharingRegulation as law } from '../../law/instruments/index.ts'

/** What data we hold and under which condition others may have it; a change of basis or duty is followed at once. */
export const dataCatalogue = register({
  id: 'data-catalogue', title: '政务数据目录', group: 'technology', version: 1, since: '2025-08-01',
  covers: ['T07'],
  about: '本单位的政务数据资源一条一记：属性、依据、系统，变化后按期更新目录、报主管部门发布。',
  named: 'data',
  fields: {
    data:      text('数据名称', { max: 200, also: ['数据资源', '目录名称'] }),
    kind:      choice('共享属性', { open: '无条件共享', conditional: '有条件共享', closed: '不予共享' }, { also: ['共享类型'] }),
    basis:     text('依据', { max: 300, also: ['法律依据'] }),
    system:    links('所在系统', { to: ['platform'] }),
    owner:     text('责任科室', { max: 60, also: ['数据责任人'] }),
    personal:  flag('含个人信息'),
    condition: text('共享条件或者不予共享的理由', { max: 500 }),
    changedOn: date('变化日期', { also: ['依据调整日期'] }),
    reason:    text('说明', { max: 300 }),
  },
  states: { listed: '待发布', public: '已发布', changed: '待更新', ended: '已停用' },
  limits: {
    update:  { law: law.limits.catalogueUpdate, from: 'changedOn' },
    release: { law: law.limits.cataloguePublication },
  },
  guards: {
    'catalogue-closed': { says: '定为不予共享的，要有法律、行政法规或者国务院决定作依据。', law: law.article(17), field: 'basis', holds: m => m.fields.kind !== 'closed' || m.fields.basis !== undefined },
  },
  steps: {
    list:    { title: '编入目录', to: 'listed', by: ['clerk'], law: law.article(17),
               asks: ['data', 'kind', 'basis?', 'system?', 'owner?', 'personal?', 'condition?'], needs: ['catalogue-closed'] },
    release: { title: '主管部门发布', from: ['listed'], to: 'public', by: ['clerk'], law: law.article(17),
               asks: [], meets: ['release'] },
    change:  { title: '依据或者职责变化', from: ['public'], to: 'changed', by: ['clerk'], law: law.article(17),
               asks: ['changedOn', 'reason?'], starts: ['update'] },
    extend:  { title: '报主管部门延长更新', from: ['changed'], by: ['head'], law: law.article(17),
               asks: ['reason'], extends: ['update'] },
    update:  { title: '更新并报送', from: ['changed'], to: 'listed', by: ['clerk'], law: law.article(17),
               asks: ['kind?', 'basis?', 'condition?'], needs: ['catalogue-closed'], meets: ['update'], starts: ['release'] },
    end:     { title: '停用', from: ['listed', 'public', 'changed'], to: 'ended', by: ['clerk', 'head'],
               asks: ['reason'], ends: ['update', 'release'] },
  },
  figures: {
    held:    { title: '政务数据目录', unit: '条', stock: ['listed', 'public', 'changed'] },
    open:    { title: '无条件共享的数据', unit: '条', stock: ['public', 'changed'], where: { kind: ['open'] } },
    updated: { title: '更新政务数据目录', unit: '条', flow: ['update'] },
    inTime:  { title: '按期更新政务数据目录', unit: '条', flow: ['update'], inTime: 'update' },
  },
  gaps: {
    noBasis: { title: '数据目录没有登记依据', law: law.article(17), when: m => m.state !== 'ended' && m.fields.basis === undefined },
  },
  ledger: {
    key: ['data'],
    steps: [
      { step: 'list',    day: '编目日期' },
      { step: 'release', day: '发布日期' },
      { step: 'end',     day: '停用日期' },
    ],
  },
  sentence: f => say`编制政务数据目录${f.held}，更新${f.updated}。`,
})
