import { choice, flag, links, members, register, say, text } from '../../declare/index.ts'
import { penaltyLaw } from '../../law/instruments/index.ts'
import { domains } from '../domains.ts'

/** A case that others can learn from, told without its people. */
export const typicalCase = register({
  id: 'typical-case', title: '典型案例', group: 'enforcement', version: 1, since: '2021-01-01',
  covers: ['E24'],
  about: '从办结的案件里推荐典型案例：为什么典型、报到哪一级、采用没有，隐去当事人信息后用于以案释法。',
  named: 'title',
  fields: {
    title:    text('案例名称', { max: 200, also: ['案例', '案例标题'] }),
    case:     links('来源案件', { to: ['administrative-penalty', 'summary-penalty', 'mediation', 'compulsory-execution'] }),
    domain:   choice('领域', domains),
    why:      text('典型意义', { max: 1000 }),
    text:     text('案例正文', { max: 8000 }),
    hidden:   flag('已隐去当事人和无关人员信息'),
    author:   members('整理人', { min: 1, also: ['报送人'] }),
    sentTo:   choice('报送到', { district: '区级', city: '市级', province: '省级', state: '国家级' }, { also: ['报送级别'] }),
    level:    choice('采用级别', { town: '镇级', district: '区级', city: '市级', province: '省级', state: '国家级' }, { also: ['采用单位级别'] }),
    adopter:  text('采用单位', { max: 100, also: ['收录单位'] }),
    reason:   text('未采用的原因', { max: 300 }),
  },
  states: { nominated: '已推荐', adopted: '已采用', declined: '未采用' },
  guards: {
    'typical-names': { says: '公开案例要先隐去当事人和无关人员的信息、商业秘密。', law: penaltyLaw.article(50), field: 'hidden', holds: m => m.fields.hidden === true },
  },
  steps: {
    nominate: { title: '推荐', to: 'nominated', by: ['officer', 'clerk', 'reviewer'],
                asks: ['title', 'sentTo', 'domain?', 'case?', 'why?', 'text?', 'author?', 'hidden?'] },
    revise:   { title: '修改正文', from: ['nominated', 'adopted'], by: ['officer', 'clerk', 'reviewer'],
                asks: ['text', 'hidden'] },
    adopt:    { title: '采用', from: ['nominated', 'declined'], to: 'adopted', by: ['clerk'],
                asks: ['level', 'adopter?'] },
    decline:  { title: '未采用', from: ['nominated'], to: 'declined', by: ['clerk'],
                asks: ['reason?'] },
    publish:  { title: '公开', from: ['nominated', 'adopted'], by: ['clerk'], law: penaltyLaw.article(50),
                asks: ['hidden?'], needs: ['typical-names'], publishes: ['case'] },
  },
  publications: {
    case: { title: '典型案例', law: penaltyLaw.article(50), column: '以案释法', fields: ['title', 'domain', 'why', 'text'] },
  },
  figures: {
    nominated: { title: '推荐典型案例', unit: '个', flow: ['nominate'] },
    adopted:   { title: '典型案例被采用', unit: '个', flow: ['adopt'] },
    district:  { title: '区级采用典型案例', unit: '个', flow: ['adopt'], where: { level: ['district'] } },
    city:      { title: '市级采用典型案例', unit: '个', flow: ['adopt'], where: { level: ['city'] } },
    higher:    { title: '省级以上采用典型案例', unit: '个', flow: ['adopt'], where: { level: ['province', 'state'] } },
    published: { title: '公开典型案例', unit: '个', flow: ['publish'] },
    rate:      { title: '典型案例采用率', share: 'adopted', of: 'nominated' },
  },
  ledger: {
    key: ['title'],
    steps: [
      { step: 'nominate', day: '推荐日期', also: ['报送日期'] },
      { step: 'adopt',    day: '采用日期', also: ['收录日期'] },
      { step: 'decline',  day: '退稿日期' },
      { step: 'publish',  day: '公开日期' },
    ],
  },
  sentence: f => say`推荐典型案例${f.nominated}，被市级收录${f.city}、区级收录${f.district}，以案释法公开${f.published}。`,
})
