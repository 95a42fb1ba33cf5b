import { choice, date, register, say, text, unit } from '../../declare/index.ts'
import { enterpriseInspectionOpinion } from '../../law/instruments/index.ts'

/** Who behaves well is visited less: the list is kept current, and leaving it has a reason. */
export const positiveList = register({
  id: 'positive-list', title: '监督执法正面清单', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E28'],
  about: '列入生态环境等监督执法正面清单的企业：列入、复核、移出各有日期和理由，清单公开。',
  named: 'enterprise',
  fields: {
    enterprise: text('企业名称', { max: 100, also: ['企业', '单位名称'] }),
    code:       text('统一社会信用代码', { max: 18, form: 'credit-code' }),
    domain:     choice('领域', { environment: '生态环境', safety: '安全生产', market: '市场监管', fire: '消防' }),
    ground:     text('列入理由', { max: 300, also: ['理由'] }),
    village:    unit('村（社区）'),
    until:      date('有效期至'),
    manner:     choice('执法方式', { remote: '非现场检查为主', reduced: '减少现场检查', exempt: '原则上不入企' }),
    cause:      text('移出或者复核情况', { max: 300, also: ['移出原因'] }),
  },
  states: { listed: '在清单内', removed: '已移出' },
  limits: {
    review: { id: 'positive-list.review', title: '动态复核', promise: { n: 6, unit: 'month' }, recurs: true },
  },
  steps: {
    list:   { title: '列入', to: 'listed', by: ['clerk', 'officer'], law: enterpriseInspectionOpinion.article('四'),
              asks: ['enterprise', 'domain', 'ground', 'code?', 'village?', 'until?', 'manner?'], starts: ['review'] },
    review: { title: '复核', from: ['listed'], by: ['clerk', 'officer'],
              asks: ['cause', 'until?', 'manner?'], meets: ['review'] },
    show:   { title: '公布', from: ['listed'], by: ['clerk'],
              asks: [], publishes: ['entry'] },
    remove: { title: '移出', from: ['listed'], to: 'removed', by: ['clerk', 'officer'],
              asks: ['cause'], ends: ['review'], withdraws: ['entry'] },
  },
  publications: {
    entry: { title: '监督执法正面清单', law: enterpriseInspectionOpinion.article('四'), column: '执法公示', fields: ['enterprise', 'domain', 'manner', 'until'] },
  },
  figures: {
    held:     { title: '正面清单企业', unit: '家', stock: ['listed'], until: 'until' },
    listed:   { title: '新列入正面清单', unit: '家', flow: ['list'] },
    removed:  { title: '移出正面清单', unit: '家', flow: ['remove'] },
    reviewed: { title: '复核正面清单', unit: '家次', flow: ['review'] },
  },
  gaps: {
    notShown: { title: '正面清单没有公布', when: m => m.state === 'listed' && !m.published.includes('entry') },
  },
  ledger: {
    key: ['enterprise', 'list.day'],
    steps: [
      { step: 'list',   day: '列入日期' },
      { step: 'review', day: '复核日期' },
      { step: 'show',   day: '公布日期' },
      { step: 'remove', day: '移出日期' },
    ],
  },
  sentence: f => say`动态更新监督执法正面清单企业${f.held}，新列入${f.listed}，移出${f.removed}。`,
})
