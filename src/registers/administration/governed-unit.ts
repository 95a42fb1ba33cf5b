import { choice, date, register, text, unit } from '../../declare/index.ts'

/** Kept in the books of the unit above; the uppermost keeps its own. */
export const governedUnit = register({
  id: 'governed-unit', title: '单位设置', group: 'administration', version: 1, since: '2021-01-01',
  covers: [],
  about: '有哪些单位、什么时候设立、撤并后由谁承接：合并前的台账由承接单位接着看。',
  named: 'title',
  fields: {
    title:     text('名称', { max: 60 }),
    kind:      choice('类别', { district: '区县', town: '乡镇街道', village: '村（社区）', department: '部门' }),
    unit:      unit('单位'),
    code:      text('区划代码', { max: 12, form: 'region-code', help: '以设立当年公布的代码为准' }),
    since:     date('自何日起'),
    until:     date('至何日止'),
    successor: unit('承接单位'),
  },
  states: { standing: '存续', ended: '已撤并' },
  steps: {
    found: { title: '设立', to: 'standing', by: [], asks: ['title', 'kind', 'unit', 'code?', 'since'] },
    end:   { title: '撤并', from: ['standing'], to: 'ended', by: [], asks: ['until', 'successor'] },
  },
  figures: {
    standing: { title: '存续单位', unit: '个', stock: ['standing'] },
  },
})
