import { instrument } from '../instrument.ts'

export const onlineServiceRules = instrument({
  id: 'ZXZW',
  title: '在线政务服务规定',
  full: '国务院关于在线政务服务的若干规定',
  number: '国务院令第716号',
  mark: 'text',
  versions: [{ since: '2019-04-26', note: '2019-04-26公布' }],
  articles: {
    '8': '电子签名',
    '9': '电子印章',
    '10': '电子证照',
    '12': '电子文件',
  },
  conditions: {
    signature: {
      id: 'ZXZW-8', article: '8', level: 'info', mark: 'text',
      when: '电子签名',
      must: '可靠电子签名与手写签名、盖章同等效力',
    },
    seal: {
      id: 'ZXZW-9', article: '9', level: 'info', mark: 'text',
      when: '电子印章',
      must: '与实物印章同等效力',
    },
    licences: {
      id: 'ZXZW-10', article: '10', level: 'info', mark: 'text',
      when: '电子证照',
      must: '与纸质证照同等效力',
    },
    archiving: {
      id: 'ZXZW-12', article: '12', level: 'info', mark: 'text',
      when: '电子文件',
      must: '以电子形式归档移交，除另有规定外不再用纸质归档',
    },
  },
})
