import { instrument } from '../instrument.ts'

export const localOrganizationLaw = instrument({
  id: 'ZZF',
  title: '地方组织法',
  full: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  mark: 'text',
  versions: [{ since: '2022-03-12', note: '2022-03-11修正', articles: 90 }],
  articles: {
    '12': '镇政府的决定、命令不适当',
    '75': '县级以上政府制定规范性文件',
    '76': '镇政府制定文件',
  },
  conditions: {
    revocation: {
      id: 'ZZF-12', article: '12', level: 'info', mark: 'text',
      when: '镇政府的决定、命令不适当',
      must: '乡镇人大可以撤销',
    },
    procedure: {
      id: 'ZZF-75', article: '75', level: 'info', mark: 'text',
      when: '县级以上政府制定规范性文件',
      must: '评估论证、公开征求意见、合法性审查、集体讨论决定、公布、备案',
    },
    townPower: {
      id: 'ZZF-76', article: '76', level: 'info', mark: 'text',
      when: '镇政府制定文件',
      must: '执行本级人大决议和上级决定命令，发布决定和命令',
    },
  },
})
