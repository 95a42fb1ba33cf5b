import { choice, date, files, flag, members, number, register, say, text } from '../../declare/index.ts'
import { ruleOfLawOutline } from '../../law/instruments/index.ts'

/** A session is counted once and its people separately: 3次 and 54人次 are two figures of one entry. */
export const enforcementTraining = register({
  id: 'enforcement-training', title: '行政执法培训', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E05'],
  about: '执法队伍的业务培训，一期一条记录：内容、学时、参训人员和考核结果。',
  named: 'topic',
  fields: {
    topic:    text('培训主题', { max: 200, also: ['培训内容', '主题', '培训名称'] }),
    kind:     choice('培训类型', { induction: '岗前培训', regular: '业务培训', special: '专题培训', exercise: '现场教学' }, { also: ['类型'] }),
    planned:  date('计划培训日期'),
    teacher:  text('授课人', { max: 100, also: ['主讲人', '授课单位'] }),
    place:    text('地点', { max: 100, also: ['培训地点'] }),
    hours:    number('学时', { min: 1, max: 80, also: ['培训学时', '课时'] }),
    trainees: members('参训人员', { roster: 'officer.certified', others: 'taken', min: 1, also: ['参加人员', '培训对象'] }),
    tested:   number('参加考核人数', { min: 0, also: ['考核人数'] }),
    passed:   number('考核合格人数', { min: 0, also: ['合格人数'] }),
    material: files('课件和签到表'),
    online:   flag('线上'),
    reason:   text('原因', { max: 200 }),
  },
  states: { planned: '已列计划', held: '已举办', dropped: '已取消' },
  limits: {
    plan: { title: '按计划举办培训', until: 'planned', law: ruleOfLawOutline.article('五'), binds: 'agency' },
  },
  guards: {
    'training-passed': { says: '合格人数不能多于考核人数，考核人数不能多于参训人数。', field: 'passed', holds: m => (m.fields.passed ?? 0) <= (m.fields.tested ?? 0) && (m.fields.tested ?? 0) <= (m.fields.trainees?.length ?? 0) },
  },
  steps: {
    plan:  { title: '列入计划', to: 'planned', by: ['clerk'],
             asks: ['topic', 'kind', 'planned', 'teacher?', 'hours?'], starts: ['plan'] },
    carry: { title: '按计划举办', from: ['planned'], to: 'held', by: ['clerk', 'officer'],
             asks: ['hours', 'trainees', 'teacher?', 'place?', 'material?', 'online?'], meets: ['plan'] },
    hold:  { title: '举办', to: 'held', by: ['clerk', 'officer'],
             asks: ['topic', 'kind', 'hours', 'trainees', 'teacher?', 'place?', 'material?', 'online?'] },
    test:  { title: '考核', from: ['held'], by: ['clerk'],
             asks: ['tested', 'passed'], needs: ['training-passed'] },
    drop:  { title: '取消', from: ['planned'], to: 'dropped', by: ['clerk'],
             asks: ['reason'], ends: ['plan'] },
  },
  figures: {
    sessions: { title: '执法业务培训', unit: '次', flow: ['hold', 'carry'], definition: '一期计一次，分几天上课的仍计一次。' },
    trainees: { title: '参加执法业务培训', unit: '人次', flow: ['hold', 'carry'], sum: 'trainees' },
    persons:  { title: '参加过执法业务培训的人员', unit: '人', flow: ['hold', 'carry'], distinct: 'trainees', definition: '同一人参加几期只计一次。' },
    hours:    { title: '执法业务培训课时', unit: '学时', flow: ['hold', 'carry'], sum: 'hours' },
    credited: { title: '执法人员参加业务培训的学时', unit: '学时', flow: ['hold', 'carry'], sum: 'hours', for: 'trainees', definition: '每期的学时记给每一名参训人员，合计为人次学时；按人看就是各人的学时。' },
    tested:   { title: '参加执法培训考核', unit: '人次', flow: ['test'], sum: 'tested' },
    passed:   { title: '执法培训考核合格', unit: '人次', flow: ['test'], sum: 'passed' },
    passRate: { title: '执法培训考核合格率', share: 'passed', of: 'tested' },
  },
  gaps: {
    notHeld: { title: '计划的执法培训没有举办', toldBy: 'plan', when: (m, today) => m.state === 'planned' && (m.fields.planned ?? today) < today },
    noHalf:  { title: '半年没有执法业务培训', every: 'half', figure: 'sessions', least: 1 },
  },
  ledger: {
    key: ['topic', 'hold.day'],
    steps: [
      { step: 'hold', day: '培训日期', also: ['举办日期', '日期'] },
      { step: 'test', day: '考核日期' },
    ],
  },
  sentence: f => say`组织执法业务培训${f.sessions}，参训${f.trainees}；考核${f.tested}，合格${f.passed}，合格率${f.passRate}。`,
})
