import { seeded, shuffled } from '../../base/random.ts'
import { choice, files, number, register, rows, say, text } from '../../declare/index.ts'
import { marketRandomOpinion, randomInspectionNotice } from '../../law/instruments/index.ts'

type Row = { readonly [column: string]: unknown }
const names = (pool: readonly Row[] = []) => pool.map(r => String(r['name']))

/**
 * The draw: the pool in an order that only the seed decides, the first so many. The seed is announced before the pool is
 * drawn, so whoever has pool and seed gets the same result.
 */
export const drawn = (pool: readonly string[], seed: string, many: number): string[] => shuffled(pool, seeded(seed)).slice(0, many)

const agrees = (pool: readonly Row[] | undefined, seed: string | undefined, result: readonly Row[] | undefined): boolean =>
  seed !== undefined && names(result).join('\n') === drawn(names(pool), seed, names(result).length).join('\n')

export const randomDraw = register({
  id: 'random-draw', title: '双随机抽取', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E13'],
  about: '随机抽取检查对象、随机选派检查人员；名单和种子公开，任何人可以照样再抽一次。',
  named: 'task',
  fields: {
    task:     text('抽查事项', { max: 200 }),
    basis:    text('检查依据', { max: 300 }),
    subjects: rows('检查对象名录', { columns: { name: '名称', code: '统一社会信用代码' }, min: 1, max: 5000 }),
    officers: rows('检查人员名录', { columns: { name: '姓名', cert: '执法证号' }, min: 2, max: 500 }),
    seed:     text('种子', { max: 64, help: '抽取之前公布，例如当日双色球号码或者会议上共同报出的数字' }),
    rate:     number('抽取比例（%）', { min: 0, max: 100 }),
    subject:  rows('抽中的对象', { columns: { name: '名称' }, min: 1, max: 5000 }),
    officer:  rows('选派的人员', { columns: { name: '姓名' }, min: 2, max: 500 }),
    result:   choice('检查结果', { fine: '未发现问题', corrected: '当场改正', ordered: '责令改正', filed: '立案查处', gone: '查无下落' }),
    record:   files('检查记录'),
  },
  states: { announced: '已公布名录', drawn: '已抽取', checked: '已检查', public: '已公示' },
  limits: {
    publication: { law: marketRandomOpinion.limits.publication },
  },
  guards: {
    'draw-no-basis':    { says: '没有法律法规规章依据的，不得擅自开展检查。请写明依据。', law: randomInspectionNotice.conditions.basis, field: 'basis', holds: m => (m.fields.basis ?? '') !== '' },
    'draw-not-subjects': { says: '抽中的对象与名录和种子不符。请用同一份名录和种子再抽一次。', law: randomInspectionNotice.conditions.twoRandom, field: 'subject', holds: m => agrees(m.fields.subjects, m.fields.seed, m.fields.subject) },
    'draw-not-officers': { says: '选派的人员与名录和种子不符。请用同一份名录和种子再抽一次。', law: randomInspectionNotice.conditions.twoRandom, field: 'officer', holds: m => agrees(m.fields.officers, m.fields.seed, m.fields.officer) },
  },
  steps: {
    announce: { title: '公布名录', to: 'announced', by: ['clerk'], law: randomInspectionNotice.article('抽查'),
                asks: ['task', 'basis', 'subjects', 'officers', 'rate?'], needs: ['draw-no-basis'] },
    draw:     { title: '抽取', from: ['announced'], to: 'drawn', by: ['clerk', 'officer'], law: randomInspectionNotice.article('抽查'),
                asks: ['seed', 'subject', 'officer'], needs: ['draw-not-subjects', 'draw-not-officers'], publishes: ['draw'] },
    check:    { title: '检查', from: ['drawn'], to: 'checked', by: ['officer'],
                asks: ['result', 'record?'], starts: ['publication'] },
    publish:  { title: '公示结果', from: ['checked'], to: 'public', by: ['clerk'], law: marketRandomOpinion.article('公示'),
                asks: [], meets: ['publication'], publishes: ['result'] },
  },
  publications: {
    draw:   { title: '随机抽取名单和种子', column: '双随机、一公开', fields: ['task', 'seed', 'subjects', 'officers', 'subject', 'officer'] },
    result: { title: '随机抽查结果', law: marketRandomOpinion.article('公示'), column: '双随机、一公开', fields: ['task', 'subject', 'result'] },
  },
  figures: {
    draws:     { title: '开展双随机抽查', unit: '次', flow: ['draw'] },
    subjects:  { title: '抽查对象', unit: '户次', flow: ['draw'], sum: 'subject' },
    checked:   { title: '完成双随机检查', unit: '次', flow: ['check'] },
    published: { title: '公示抽查结果', unit: '次', flow: ['publish'] },
    openness:  { title: '抽查结果公示率', share: 'published', of: 'checked' },
  },
  gaps: {
    notChecked: { title: '抽取以后没有检查记录', law: randomInspectionNotice.article('抽查'), when: (m, today) => m.state === 'drawn' && (m.taken['draw'] ?? today).slice(0, 4) < today.slice(0, 4) },
  },
  ledger: {
    key: ['task', 'announce.day'],
    steps: [
      { step: 'announce', day: '公布名录日期', also: ['名录公布日期'] },
      { step: 'draw',     day: '抽取日期' },
      { step: 'check',    day: '检查日期' },
      { step: 'publish',  day: '公示日期', also: ['结果公示日期'] },
    ],
  },
  sentence: f => say`开展双随机抽查${f.draws}，抽查对象${f.subjects}，结果公示率${f.openness}。`,
})
