import { instrument } from '../instrument.ts'

export const secrecyLaw = instrument({
  id: 'MM',
  title: '保守国家秘密法',
  full: '中华人民共和国保守国家秘密法',
  mark: 'text',
  versions: [{ since: '2010-10-01', until: '2024-04-30', note: '2010-04-29修订' }, { since: '2024-05-01', note: '2024-02-27修订' }],
  articles: {
    '公开': '公开前的保密审查（条号未核）',
    '系统': '涉密信息不得进入连接互联网的系统（条号未核）',
  },
  conditions: {
    reviewed: {
      id: 'MM-1', article: '公开', level: 'block', mark: 'text',
      when: '公开信息',
      must: '先保密审查',
    },
    notHere: {
      id: 'MM-2', article: '系统', level: 'block', mark: 'text',
      when: '标有绝密、机密、秘密的文件',
      must: '本平台不存储、不处理，拒绝并告警',
    },
  },
})
