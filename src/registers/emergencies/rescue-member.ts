import { choice, choices, date, flag, number, register, say, text } from '../../declare/index.ts'
import { emergencyLaw as law } from '../../law/instruments/index.ts'

/** The people of the rescue team: whoever is called out is insured and has protection. */
export const rescueMember = register({
  id: 'rescue-member', title: '应急救援队员', group: 'emergencies', version: 1, since: '2021-01-01',
  covers: ['M04'],
  about: '应急救援队伍花名册：特长、装备、保险、训练和每次出动；队伍人数以这里为准。',
  named: 'name',
  fields: {
    name:    text('姓名', { max: 40, also: ['队员', '队员姓名'] }),
    team:    choice('队伍', { town: '镇综合应急救援队', forest: '森林防灭火半专业队', village: '村应急小分队', militia: '民兵应急分队' }, { also: ['所属队伍'] }),
    from:    text('来源', { max: 60, also: ['工作单位'] }),
    skills:  choices('特长', { water: '水上救援', fire: '灭火', medical: '急救', machine: '工程机械', drone: '无人机', signal: '通信', other: '其他' }),
    phone:   text('联系电话', { max: 20, personal: true, form: 'phone' }),
    gear:    choices('配备装备', { helmet: '头盔', suit: '防护服', vest: '救生衣', light: '照明', radio: '对讲机', kit: '急救包' }),
    insured: date('保险有效期至', { also: ['意外险有效期'] }),
    hours:   number('训练学时', { min: 0, max: 500 }),
    task:    text('出动任务', { max: 200 }),
    hurt:    flag('受伤'),
    reason:  text('退出原因', { max: 200 }),
  },
  states: { serving: '在队', left: '已退出' },
  limits: {
    training: { id: 'rescue-member.training', title: '年度训练', promise: { n: 1, unit: 'year' }, recurs: true },
    insured:  { title: '队员保险期满', until: 'insured', law: law.article('39'), binds: 'agency', when: m => m.fields.insured !== undefined },
  },
  guards: {
    'rescue-uninsured': { says: '出动的队员要有人身意外伤害保险和防护装备。', law: law.conditions.teams, field: 'insured', warns: true, holds: m => (m.fields.insured ?? '0') >= m.day && (m.fields.gear ?? []).length > 0 },
  },
  steps: {
    join:   { title: '入队', to: 'serving', by: ['clerk'], law: law.article('39'),
              asks: ['name', 'team', 'from?', 'skills?', 'phone?', 'gear?', 'insured?'], starts: ['training', 'insured'] },
    insure: { title: '续保', from: ['serving'], by: ['clerk'], law: law.article('39'),
              asks: ['insured', 'gear?'], meets: ['insured'], starts: ['insured'] },
    train:  { title: '训练', from: ['serving'], by: ['clerk', 'officer'],
              asks: ['hours'], meets: ['training'] },
    turnOut: { title: '出动', from: ['serving'], by: ['clerk', 'officer'],
              asks: ['task', 'hurt?'], needs: ['rescue-uninsured'] },
    leave:  { title: '退出', from: ['serving'], to: 'left', by: ['clerk'],
              asks: ['reason?'], ends: ['training', 'insured'] },
  },
  figures: {
    serving:  { title: '应急救援队员', unit: '人', stock: ['serving'] },
    town:     { title: '镇综合应急救援队', unit: '人', stock: ['serving'], where: { team: ['town'] } },
    joined:   { title: '新入队', unit: '人', flow: ['join'] },
    insured:  { title: '参保队员', unit: '人', stock: ['serving'], until: 'insured' },
    trained:  { title: '救援队员参加训练', unit: '人次', flow: ['train'] },
    turnOuts: { title: '救援队出动', unit: '人次', flow: ['turnOut'] },
  },
  gaps: {
    uninsured: { title: '救援队员没有保险或者已过期', law: law.article('39'), toldBy: 'insured', when: (m, today) => m.state === 'serving' && (m.fields.insured ?? '0') < today },
  },
  ledger: {
    key: ['name', 'team'],
    steps: [
      { step: 'join',  day: '入队日期' },
      { step: 'train', day: '最近训练日期', also: ['训练日期'] },
      { step: 'leave', day: '退出日期' },
    ],
  },
  sentence: f => say`应急救援队伍${f.serving}，其中镇综合应急救援队${f.town}，训练${f.trained}，出动${f.turnOuts}。`,
})
