import { choice, date, flag, register, say, text } from '../../declare/index.ts'
import { ruleOfLawInspection as law } from '../../law/instruments/index.ts'

/** Where the rule of law is watched, and by whom; what they see stands in 法治观察. */
export const observer = register({
  id: 'observer', title: '法治观测点与观察员', group: 'drive', version: 1, since: '2021-01-01',
  covers: ['H11'],
  about: '法治观测点和法治观察员的名册：设立或者聘任、公布、续聘、撤销，哪一天有多少以这里为准。',
  named: 'name',
  fields: {
    name:   text('名称或者姓名', { max: 100, also: ['姓名', '观测点名称'] }),
    kind:   choice('类别', { point: '法治观测点', person: '法治观察员' }),
    from:   choice('来自', { deputy: '人大代表', member: '政协委员', enterprise: '企业', village: '村（社区）', lawyer: '律师', media: '媒体', expert: '专家学者', other: '其他' }, { also: ['身份'] }),
    place:  text('所在地方', { max: 100, also: ['所在单位'] }),
    ends:   date('任期至'),
    public: flag('已公布'),
    reason: text('原因', { max: 300 }),
  },
  states: { serving: '在任', ended: '已撤销' },
  limits: {
    term: { title: '任期', until: 'ends', law: law.article('督察'), binds: 'agency', when: m => m.fields.ends !== undefined },
  },
  steps: {
    appoint: { title: '设立或者聘任', to: 'serving', by: ['clerk'],
               asks: ['name', 'kind', 'from?', 'place?', 'ends?'], starts: ['term'] },
    show:    { title: '公布名单', from: ['serving'], by: ['clerk'],
               asks: ['public?'], publishes: ['observer'] },
    renew:   { title: '续任', from: ['serving'], by: ['clerk'],
               asks: ['ends'], meets: ['term'], starts: ['term'] },
    end:     { title: '撤销或者解聘', from: ['serving'], to: 'ended', by: ['clerk'],
               asks: ['reason?'], ends: ['term'], withdraws: ['observer'] },
  },
  publications: {
    observer: { title: '法治观测点和观察员', column: '法治建设', fields: ['name', 'kind', 'place'] },
  },
  figures: {
    appointed: { title: '新设观测点和聘任观察员', unit: '个', flow: ['appoint'] },
    serving:   { title: '观测点和观察员', unit: '个', stock: ['serving'], until: 'ends' },
    points:    { title: '法治观测点', unit: '个', stock: ['serving'], until: 'ends', where: { kind: ['point'] } },
    people:    { title: '法治观察员', unit: '人', stock: ['serving'], until: 'ends', where: { kind: ['person'] } },
  },
  gaps: {
    expired:  { title: '任期已满，没有续任或者撤销', toldBy: 'term', when: (m, today) => m.state === 'serving' && (m.fields.ends ?? today) < today },
    notShown: { title: '观测点没有公布', when: m => m.state === 'serving' && m.fields.kind === 'point' && m.taken['show'] === undefined },
  },
  ledger: {
    key: ['name', 'kind'],
    steps: [
      { step: 'appoint', day: '聘任日期', also: ['设立日期'] },
      { step: 'show',    day: '公布日期' },
      { step: 'end',     day: '撤销日期' },
    ],
  },
  sentence: f => say`设法治观测点${f.points}，聘法治观察员${f.people}。`,
})
