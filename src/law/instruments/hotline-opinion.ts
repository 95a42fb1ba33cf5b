import { instrument } from '../instrument.ts'

export const hotlineOpinion = instrument({
  id: 'HL66',
  title: '规范和提升12345热线服务意见',
  full: '国务院办公厅关于进一步规范和提升12345热线服务的意见',
  number: '国办函〔2025〕66号',
  mark: 'quoted',
  versions: [{ since: '2025-06-26', note: '2025-06发布' }],
  articles: {
    '派单': '派单范围',
    '受理': '受理范围',
  },
  conditions: {
    noDownward: {
      id: 'HOT-G01', article: '派单', level: 'block', mark: 'quoted',
      when: '派单到乡镇',
      must: '应由职能部门办理的诉求不分派给基层，据此退单',
    },
    scope: {
      id: 'HOT-G04', article: '受理', level: 'block', mark: 'quoted',
      when: '诉讼、仲裁、纪检监察、复议、信息公开、已进入信访渠道的诉求',
      must: '告知途径；紧急求助即时转报',
    },
    linkedEnforcement: {
      id: 'HOT-G05', article: '受理', level: 'warn', mark: 'memory',
      when: '投诉举报具体违法行为',
      must: '同时开始线索核查的期限，答复不等于处罚办结',
    },
  },
})
