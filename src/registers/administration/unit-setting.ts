import { register, text } from '../../declare/index.ts'

/** What a unit sets for itself: the lengths of its promises, what its papers say of the office, its platform tables. */
export const unitSetting = register({
  id: 'unit-setting', title: '本单位设置', group: 'administration', version: 1, since: '2021-01-01',
  covers: [],
  about: '本单位定的办理期限、文书上的机关信息、平台导出表式：什么时候由谁改成了什么，都有据可查。',
  named: 'title',
  fields: {
    title: text('设置', { max: 200 }),
    value: text('内容', { max: 20_000, kept: true }),
  },
  states: { set: '已设置' },
  steps: {
    set:    { title: '设置', to: 'set', by: [], asks: ['title', 'value'] },
    change: { title: '改设置', from: ['set'], by: [], asks: ['value'] },
  },
})
