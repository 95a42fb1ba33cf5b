import { choice, files, flag, links, register, say, text } from '../../declare/index.ts'
import { penaltyLaw, reconsiderationLaw, ruleOfLawOutline } from '../../law/instruments/index.ts'

/** The zero of the report: no act undone, nobody gathered. A penalty undone is recorded on the penalty itself and not here. */
export const annulledAct = register({
  id: 'annulled-act', title: '被撤销变更的行为', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E32'],
  about: '处罚以外的决策、文件和行政行为被上级、复议机关或者法院撤销、变更、确认违法，以及执法不当引发的群体性事件；处罚的撤销登记在处罚案件里。',
  named: 'act',
  fields: {
    act:      text('行为', { max: 200, also: ['决定名称', '事项'] }),
    kind:     choice('类型', { decision: '行政决策', document: '规范性文件', licence: '行政许可', compulsion: '行政强制', inspection: '行政检查', ruling: '行政裁决', other: '其他行为' }, { also: ['行为类型'] }),
    number:   text('文号', { max: 60 }),
    body:     choice('作出纠正的机关', { superior: '上级机关', review: '复议机关', court: '人民法院', self: '自行纠正' }, { also: ['纠正机关'] }),
    result:   choice('结果', { annulled: '撤销', changed: '变更', unlawful: '确认违法', void: '确认无效', redo: '责令重作' }, { also: ['纠正结果'] }),
    onBad:    flag('依据的是违法决策'),
    ground:   choice('主要原因', { facts: '事实不清、证据不足', law: '适用依据错误', procedure: '违反法定程序', power: '超越职权', improper: '明显不当', idle: '不履行职责' }),
    mass:     flag('引发群体性事件'),
    people:   text('群体性事件的规模和处置', { max: 500 }),
    from:     links('有关事项', { to: ['normative-document', 'meeting', 'compulsory-execution', 'seizure'] }),
    evidence: files('决定书或者裁判文书'),
    action:   text('改正和追责情况', { max: 1000, also: ['整改情况'] }),
  },
  states: { open: '待改正', closed: '已改正' },
  limits: {
    redo: { id: 'annulled-act.redo', title: '改正并登记结果', promise: { n: 30, unit: 'day' } },
  },
  guards: {
    'annulled-ground': { says: '请写明被纠正的主要原因，下一年的报告要回答它。', field: 'ground', warns: true, holds: m => m.fields.ground !== undefined },
  },
  steps: {
    undo:  { title: '登记被纠正', to: 'open', by: ['clerk', 'reviewer'],
             asks: ['act', 'kind', 'body', 'result', 'number?', 'ground?', 'onBad?', 'from?', 'evidence?'], needs: ['annulled-ground'], starts: ['redo'] },
    gather: { title: '登记执法引发的群体性事件', to: 'open', by: ['clerk', 'head'], law: penaltyLaw.article(76),
             asks: ['act', 'kind', 'mass', 'people?', 'evidence?'], starts: ['redo'] },
    mend:  { title: '改正', from: ['open'], to: 'closed', by: ['clerk', 'head'], law: reconsiderationLaw.article(64),
             asks: ['action'], meets: ['redo'] },
  },
  figures: {
    bySuperior: { title: '违法或者不当决策被上级机关撤销', unit: '件', flow: ['undo'], where: { body: ['superior'], kind: ['decision', 'document'] } },
    byCourt:    { title: '行政行为被法院撤销、变更或者确认违法', unit: '件', flow: ['undo'], where: { body: ['court'] }, definition: '行政处罚以外的；处罚被撤销的另在处罚案件中计。' },
    onBad:      { title: '依据违法决策作出的行为被法院纠正', unit: '件', flow: ['undo'], where: { body: ['court'], onBad: [true] } },
    byReview:   { title: '行政行为被复议机关纠正', unit: '件', flow: ['undo'], where: { body: ['review'] } },
    bySelf:     { title: '自行纠正', unit: '件', flow: ['undo'], where: { body: ['self'] } },
    mass:       { title: '执法引发群体性事件', unit: '起', flow: ['gather'] },
    mended:     { title: '改正被纠正的行为', unit: '件', flow: ['mend'] },
  },
  gaps: {
    notMended: { title: '被纠正的行为没有改正记录', law: ruleOfLawOutline.article('五'), when: (m, today) => m.state === 'open' && (m.taken['undo'] ?? m.taken['gather'] ?? today).slice(0, 7) < today.slice(0, 7) },
  },
  ledger: {
    key: ['act', 'undo.day', 'gather.day'],
    steps: [
      { step: 'undo',   day: '纠正日期', also: ['撤销日期', '裁判日期'] },
      { step: 'gather', day: '发生日期', gives: { mass: true } },
      { step: 'mend',   day: '改正日期' },
    ],
  },
  sentence: f => say`违法或者不当决策被上级机关撤销${f.bySuperior.orZero}，行政行为被法院撤销、变更或者确认违法${f.byCourt.orZero}，执法引发群体性事件${f.mass.orZero}。`,
})
