import { choice, date, number, register, say, text, unit } from '../../declare/index.ts'
import { emergencyLaw as law } from '../../law/instruments/index.ts'

/** Stores and shelters: what there is, where, who keeps it, and whether somebody looked lately. */
export const emergencyResource = register({
  id: 'emergency-resource', title: '应急物资与场所', group: 'emergencies', version: 1, since: '2021-01-01',
  covers: ['M04'],
  about: '应急物资、装备和避难场所：数量、地点、保管人、保质期，按期清点。',
  named: 'item',
  fields: {
    item:    text('名称', { max: 100, also: ['物资名称', '场所名称'] }),
    kind:    choice('类型', { supply: '应急物资', gear: '救援装备', shelter: '避难场所', vehicle: '应急车辆', store: '物资储备点' }, { also: ['类别'] }),
    count:   number('数量', { min: 0, max: 1000000, also: ['库存数量', '可容纳人数'] }),
    place:   text('存放地点', { max: 100, also: ['地点'] }),
    village: unit('村（社区）'),
    keeper:  text('保管责任人', { max: 40, also: ['管理单位'] }),
    until:   date('保质期至', { also: ['有效期至'] }),
    used:    number('调用数量', { min: 0, max: 1000000 }),
    reason:  text('说明', { max: 300 }),
  },
  states: { ready: '可用', retired: '已报废或者停用' },
  limits: {
    check: { id: 'emergency-resource.check', title: '清点检查', promise: { n: 3, unit: 'month' }, recurs: true },
    until: { title: '物资保质期', until: 'until', law: law.article('44'), binds: 'agency', when: m => m.fields.until !== undefined },
  },
  steps: {
    store:  { title: '登记', to: 'ready', by: ['clerk'], law: law.article('44'),
              asks: ['item', 'kind', 'count', 'place?', 'village?', 'keeper?', 'until?'], starts: ['check', 'until'] },
    check:  { title: '清点', from: ['ready'], by: ['clerk', 'officer'],
              asks: ['count', 'reason?'], meets: ['check'] },
    use:    { title: '调用', from: ['ready'], by: ['clerk', 'officer'],
              asks: ['used', 'count', 'reason?'] },
    refill: { title: '补充更新', from: ['ready'], by: ['clerk'],
              asks: ['count', 'until?'], meets: ['until'], starts: ['until'] },
    retire: { title: '报废停用', from: ['ready'], to: 'retired', by: ['clerk', 'head'],
              asks: ['reason'], ends: ['check', 'until'] },
  },
  figures: {
    kinds:    { title: '应急物资和场所', unit: '种', stock: ['ready'] },
    shelters: { title: '应急避难场所', unit: '处', stock: ['ready'], where: { kind: ['shelter'] } },
    stores:   { title: '应急物资储备点', unit: '处', stock: ['ready'], where: { kind: ['store'] } },
    checked:  { title: '清点应急物资', unit: '次', flow: ['check'] },
    used:     { title: '调用应急物资', unit: '次', flow: ['use'] },
  },
  gaps: {
    expired: { title: '应急物资已过保质期', law: law.article('44'), toldBy: 'until', when: (m, today) => m.state === 'ready' && (m.fields.until ?? today) < today },
  },
  ledger: {
    key: ['item', 'place', 'store.day'],
    steps: [
      { step: 'store',  day: '登记日期', also: ['入库日期'] },
      { step: 'check',  day: '清点日期' },
      { step: 'retire', day: '报废日期' },
    ],
  },
  sentence: f => say`储备应急物资${f.kinds}，设避难场所${f.shelters}，清点${f.checked}。`,
})
