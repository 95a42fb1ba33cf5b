import { choice, date, money, number, register, say, text } from '../../declare/index.ts'
import { businessEnvironmentRegulation, privateEconomyLaw } from '../../law/instruments/index.ts'

/** A policy, to whom it was brought and what came of it; reached and claimed are not the same. */
export const enterprisePolicy = register({
  id: 'enterprise-policy', title: '涉企政策推送', group: 'functions', version: 1, since: '2020-01-01',
  covers: ['O11'],
  about: '惠企政策一项一条：条件、公开、推送到多少家企业、多少家申请兑现、兑现多少钱。',
  named: 'title',
  fields: {
    title:    text('政策名称', { max: 200, also: ['涉企政策', '政策'] }),
    number:   text('文号', { max: 60, form: 'document-number' }),
    source:   choice('政策来源', { state: '国家', city: '省市', district: '区县', town: '本级' }),
    terms:    text('适用条件', { max: 500, also: ['适用对象'] }),
    procedure: text('申请程序', { max: 300 }),
    ends:     date('有效期至'),
    channel:  choice('推送方式', { platform: '平台精准推送', visit: '上门送政策', meeting: '宣讲会', message: '短信、微信' }, { also: ['方式'] }),
    reached:  number('推送企业', { min: 1, max: 100_000, also: ['推送企业数', '服务企业'] }),
    above:    number('其中规上企业', { min: 0, max: 100_000, also: ['规上企业'] }),
    claims:   number('申请企业', { min: 0, max: 100_000, also: ['申报企业'] }),
    granted:  number('兑现企业', { min: 0, max: 100_000 }),
    amount:   money('兑现金额', { min: 0 }),
    reason:   text('原因', { max: 200 }),
  },
  states: { listed: '执行中', ended: '已到期或者废止' },
  guards: {
    'policy-above':   { says: '规上企业数不能大于推送企业数。', field: 'above', holds: m => (m.fields.above ?? 0) <= (m.fields.reached ?? 0) },
    'policy-granted': { says: '兑现企业数不能大于申请企业数。', field: 'granted', holds: m => (m.fields.granted ?? 0) <= (m.fields.claims ?? 0) },
  },
  steps: {
    list:  { title: '列入政策库', to: 'listed', by: ['clerk'], law: businessEnvironmentRegulation.article(38),
             asks: ['title', 'source', 'terms?', 'number?', 'procedure?', 'ends?'] },
    show:  { title: '公开', from: ['listed'], by: ['clerk'], law: privateEconomyLaw.article(46),
             asks: [], publishes: ['policy'] },
    push:  { title: '推送', from: ['listed'], by: ['clerk'], each: true,
             asks: ['reached', 'channel?', 'above?'], needs: ['policy-above'] },
    claim: { title: '申请兑现', from: ['listed'], by: ['clerk'], each: true,
             asks: ['claims', 'granted?', 'amount?'], needs: ['policy-granted'] },
    end:   { title: '到期或者废止', from: ['listed'], to: 'ended', by: ['clerk', 'head'],
             asks: ['reason?'], withdraws: ['policy'] },
  },
  publications: {
    policy: { title: '惠企政策', law: privateEconomyLaw.article(46), column: '涉企政策', fields: ['title', 'number', 'source', 'terms', 'procedure', 'ends'] },
  },
  figures: {
    policies: { title: '执行中的涉企政策', unit: '项', stock: ['listed'], until: 'ends' },
    pushes:   { title: '推送涉企政策', unit: '次', flow: ['push'] },
    reached:  { title: '涉企政策推送企业', unit: '家次', flow: ['push'], sum: 'reached', definition: '几项政策推送同一家的，各计一次。' },
    above:    { title: '服务规上企业', unit: '家次', flow: ['push'], sum: 'above' },
    claims:   { title: '企业申请兑现政策', unit: '家次', flow: ['claim'], sum: 'claims' },
    granted:  { title: '兑现惠企政策', unit: '家次', flow: ['claim'], sum: 'granted' },
    amount:   { title: '兑现惠企资金', unit: '元', flow: ['claim'], sum: 'amount' },
  },
  gaps: {
    notShown:  { title: '惠企政策没有公开', law: privateEconomyLaw.article(46), when: m => m.state === 'listed' && !m.published.includes('policy') },
    notPushed: { title: '惠企政策没有推送', when: m => m.state === 'listed' && !m.taken['push'] },
  },
  ledger: {
    key: ['title', 'number'],
    steps: [
      { step: 'list',  day: '列入日期' },
      { step: 'show',  day: '公开日期' },
      { step: 'push',  day: '推送日期' },
      { step: 'claim', day: '兑现日期' },
    ],
  },
  sentence: f => say`推送涉企政策${f.pushes}，服务企业${f.reached}，其中规上企业${f.above}，兑现惠企资金${f.amount}。`,
})
