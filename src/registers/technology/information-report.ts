import { choice, flag, links, register, say, text } from '../../declare/index.ts'

/** What we tell those above: drafted, approved, sent, and taken up or not. */
export const informationReport = register({
  id: 'information-report', title: '信息报送', group: 'technology', version: 1, since: '2021-01-01',
  covers: ['T08'],
  about: '法治和执法工作信息：起草、审签、报送和采用情况，一篇报几家的逐家登记采用。',
  named: 'title',
  fields: {
    title:   text('信息标题', { max: 200, also: ['标题', '题目'] }),
    topic:   choice('内容', { enforcement: '行政执法', safety: '平安稳定', law: '法治宣传', service: '公共法律服务', emergency: '应急', reform: '改革创新', other: '其他' }, { also: ['类别'] }),
    author:  text('撰稿人', { max: 40 }),
    to:      text('报送单位', { max: 200, also: ['报送对象'] }),
    checked: flag('已审核保密和个人信息'),
    from:    links('有关事项', { to: ['special-campaign', 'case-review', 'inspection'] }),
    level:   choice('采用级别', { town: '镇级', district: '区级', city: '市级', province: '省级', state: '国家级' }),
    adopter: text('采用单位', { max: 100, also: ['采用媒体'] }),
    link:    text('网址', { max: 300 }),
    reason:  text('说明', { max: 300 }),
  },
  states: { draft: '起草', sent: '已报送', adopted: '已采用', dropped: '未报送' },
  limits: {
    send: { id: 'information-report.send', title: '报送信息', promise: { n: 3, unit: 'working-day' } },
  },
  guards: {
    'information-checked': { says: '报送前要审核保密和个人信息。', field: 'checked', holds: m => m.fields.checked === true },
  },
  steps: {
    draft: { title: '起草', to: 'draft', by: ['clerk', 'officer'],
             asks: ['title', 'topic', 'author?', 'from?'], starts: ['send'] },
    send:  { title: '审签报送', from: ['draft', 'sent', 'adopted'], to: 'sent', by: ['clerk', 'head'],
             asks: ['to', 'checked'], needs: ['information-checked'], meets: ['send'] },
    drop:  { title: '不报送', from: ['draft'], to: 'dropped', by: ['clerk', 'head'],
             asks: ['reason'], ends: ['send'] },
    adopt: { title: '被采用', from: ['sent', 'adopted'], to: 'adopted', by: ['clerk'],
             asks: ['level', 'adopter?', 'link?'] },
  },
  figures: {
    sent:     { title: '报送信息', unit: '条', flow: ['send'] },
    inTime:   { title: '按时报送信息', unit: '条', flow: ['send'], inTime: 'send' },
    adopted:  { title: '信息被采用', unit: '条次', flow: ['adopt'] },
    district: { title: '区级采用信息', unit: '条次', flow: ['adopt'], where: { level: ['district'] } },
    higher:   { title: '市级以上采用信息', unit: '条次', flow: ['adopt'], where: { level: ['city', 'province', 'state'] } },
  },
  gaps: {
    quarterMissed: { title: '本季度没有报送信息', every: 'quarter', figure: 'sent', least: 1 },
  },
  ledger: {
    key: ['title'],
    steps: [
      { step: 'draft', day: '起草日期' },
      { step: 'send',  day: '报送日期', gives: { checked: true } },
      { step: 'adopt', day: '采用日期' },
    ],
  },
  sentence: f => say`报送法治和执法信息${f.sent}，被区级采用${f.district}、市级以上采用${f.higher}。`,
})
