import { choice, number, register, rows, say, text } from '../../declare/index.ts'
import { onlineServiceRules as law } from '../../law/instruments/index.ts'

/** Electronic licences by kind: made, gathered, and used instead of paper. */
export const eLicence = register({
  id: 'e-licence', title: '电子证照', group: 'technology', version: 1, since: '2019-04-26',
  covers: ['T04'],
  about: '每类电子证照生成归集了多少、在哪些事项里替代了纸质材料。',
  named: 'kind',
  fields: {
    kind:    text('证照类型', { max: 100, also: ['电子证照名称', '证照名称'] }),
    issuer:  text('发证单位', { max: 100, also: ['颁发单位'] }),
    holder:  choice('持证主体', { person: '个人', organisation: '法人和其他组织' }),
    made:    number('生成归集数', { min: 0, max: 100000000, also: ['归集数', '生成数'] }),
    reused:  number('免提交次数', { min: 0, max: 100000000, also: ['调用次数'] }),
    items:   rows('应用的事项', { columns: { item: '事项', replaced: '替代的材料' }, min: 1, max: 200 }),
    reason:  text('说明', { max: 300 }),
  },
  states: { listed: '已归集', ended: '已停用' },
  steps: {
    gather: { title: '生成归集', to: 'listed', by: ['clerk'], law: law.article(10),
              asks: ['kind', 'made', 'issuer?', 'holder?', 'items?'] },
    add:    { title: '新增归集', from: ['listed'], by: ['clerk'], law: law.article(10),
              asks: ['made'] },
    reuse:  { title: '登记免提交', from: ['listed'], by: ['clerk'], law: law.article(10),
              asks: ['reused', 'items?'] },
    end:    { title: '停用', from: ['listed'], to: 'ended', by: ['clerk'],
              asks: ['reason'] },
  },
  figures: {
    kinds:  { title: '归集电子证照类型', unit: '类', stock: ['listed'] },
    made:   { title: '生成归集电子证照', unit: '件', flow: ['gather', 'add'], sum: 'made' },
    reused: { title: '电子证照免提交', unit: '次', flow: ['reuse'], sum: 'reused' },
  },
  ledger: {
    key: ['kind', 'issuer'],
    steps: [
      { step: 'gather', day: '归集日期', also: ['生成日期'] },
      { step: 'reuse',  day: '应用日期' },
    ],
  },
  sentence: f => say`归集${f.kinds}电子证照${f.made}，免提交应用${f.reused}。`,
})
