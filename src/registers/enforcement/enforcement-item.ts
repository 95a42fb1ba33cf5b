import { choice, date, files, register, say, text } from '../../declare/index.ts'
import { penaltyLaw as law, threeSystems } from '../../law/instruments/index.ts'

/** What a town may enforce, and until when: the stock counts an item through the last day of its grant. */
export const enforcementItem = register({
  id: 'enforcement-item', title: '行政执法事项', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E01', 'E02', 'E03', 'O01'],
  about: '法定、赋权、委托三种来源的执法事项及其依据和有效期间；收回的从收回之日起不再计入。',
  named: 'item',
  fields: {
    item:    text('事项名称', { max: 200, also: ['执法事项', '权力事项名称'] }),
    code:    text('事项编码', { max: 40, also: ['编码', '事项代码'] }),
    kind:    choice('类型', { penalty: '行政处罚', coercion: '行政强制', inspection: '行政检查', licence: '行政许可', other: '其他' }, { also: ['权力类型'] }),
    source:  choice('来源', { statutory: '法定', granted: '赋权', entrusted: '委托' }, { also: ['事项来源', '执法类别'] }),
    domain:  choice('领域', { general: '一般', agriculture: '农业', construction: '住建', market: '市场监管', transport: '交通运输', land: '自然资源', safety: '安全生产', environment: '生态环境' }),
    basis:   text('法律依据', { max: 500, also: ['依据', '执法依据'] }),
    decree:  text('赋权决定或者委托书文号', { max: 60 }),
    from:    text('原行使部门或者委托机关', { max: 60, also: ['区级部门'] }),
    ends:    date('有效期至', { also: ['委托期限至'] }),
    paper:   files('决定、委托书'),
    basisNow: choice('依据现状', { valid: '现行有效', changed: '已修改', gone: '没有依据' }, { also: ['梳理结果'] }),
    reason:  text('原因', { max: 200 }),
  },
  states: { held: '有效', ended: '已收回或者取消' },
  limits: {
    term: { title: '赋权、委托期限', until: 'ends', law: law.article(20), binds: 'agency', when: m => m.fields.ends !== undefined },
  },
  guards: {
    'item-no-decree':    { says: '赋权事项要有省级决定，委托事项要有委托书。请写明文号。', law: law.conditions.publishDelegation, field: 'decree', holds: m => m.fields.source === 'statutory' || m.fields.decree !== undefined },
    'item-no-term':      { says: '委托书要写明委托期限。', law: law.article(20), field: 'ends', warns: true, holds: m => m.fields.source !== 'entrusted' || m.fields.ends !== undefined },
  },
  steps: {
    take:    { title: '承接', to: 'held', by: ['clerk', 'head'], law: law.article(24),
               asks: ['item', 'kind', 'source', 'basis', 'code?', 'domain?', 'decree?', 'from?', 'ends?', 'paper?'], needs: ['item-no-decree', 'item-no-term'], starts: ['term'] },
    show:    { title: '公布', from: ['held'], by: ['clerk'], law: threeSystems.article('四'),
               asks: [], publishes: ['item'] },
    renew:   { title: '续期', from: ['held'], by: ['clerk', 'head'],
               asks: ['ends', 'decree?'], meets: ['term'], starts: ['term'], renews: ['item'] },
    survey:  { title: '梳理执法依据', from: ['held'], by: ['clerk', 'reviewer'], law: threeSystems.article('四'), covers: ['E03'],
               asks: ['basisNow', 'basis?', 'reason?'], renews: ['item'] },
    assess:  { title: '评估', from: ['held'], by: ['clerk', 'head'], law: law.article(24),
               asks: ['reason'] },
    end:     { title: '收回或者取消', from: ['held'], to: 'ended', by: ['clerk', 'head'], law: law.article(24),
               asks: ['reason', 'decree?'], ends: ['term'], withdraws: ['item'] },
  },
  publications: {
    item: { title: '行政执法事项清单', law: threeSystems.article('四'), column: '执法公示', fields: ['item', 'code', 'kind', 'source', 'basis', 'decree', 'ends'] },
  },
  figures: {
    held:      { title: '行政执法事项', unit: '项', stock: ['held'], until: 'ends', definition: '期末有效的法定、赋权、委托事项合计。' },
    statutory: { title: '法定执法事项', unit: '项', stock: ['held'], until: 'ends', where: { source: ['statutory'] } },
    granted:   { title: '赋权执法事项', unit: '项', stock: ['held'], until: 'ends', where: { source: ['granted'] } },
    entrusted: { title: '委托执法事项', unit: '项', stock: ['held'], until: 'ends', where: { source: ['entrusted'] } },
    taken:     { title: '新承接执法事项', unit: '项', flow: ['take'] },
    ended:     { title: '收回或者取消执法事项', unit: '项', flow: ['end'] },
    surveyed:  { title: '梳理执法依据', unit: '项', flow: ['survey'], covers: ['E03'] },
    baseless:  { title: '因没有依据取消执法事项', unit: '项', flow: ['end'], where: { basisNow: ['gone'] }, covers: ['E03'] },
  },
  gaps: {
    notShown: { title: '执法事项没有公布', law: threeSystems.article('四'), when: m => m.state === 'held' && !m.published.includes('item') },
    baseless: { title: '执法事项已没有依据，没有取消', law: threeSystems.article('四'), covers: ['E03'], when: m => m.state === 'held' && m.fields.basisNow === 'gone' },
    stale:    { title: '执法依据已修改，没有更新清单', law: threeSystems.article('四'), covers: ['E03'], when: m => m.state === 'held' && m.fields.basisNow === 'changed' && (m.taken['show'] ?? '') <= (m.taken['survey'] ?? '') },
    lapsed:   { title: '赋权、委托期限已满，没有续期或者收回', law: law.article(24), toldBy: 'term', when: (m, today) => m.state === 'held' && (m.fields.ends ?? today) < today },
  },
  ledger: {
    key: ['item', 'source'],
    steps: [
      { step: 'take', day: '承接日期', also: ['生效日期'] },
      { step: 'show', day: '公布日期' },
      { step: 'survey', day: '梳理日期' },
      { step: 'end',  day: '收回日期' },
    ],
  },
  sentence: f => say`承接行政执法事项${f.held}，其中法定${f.statutory}、赋权${f.granted}、委托${f.entrusted}；梳理执法依据${f.surveyed}，因没有依据取消${f.baseless}。`,
})
