import { instrument } from '../instrument.ts'

export const officialDocumentRules = instrument({
  id: 'GW',
  title: '党政机关公文处理工作条例',
  full: '党政机关公文处理工作条例',
  number: '中办发〔2012〕14号',
  mark: 'text',
  versions: [{ since: '2012-07-01', note: '2012-04-16印发', articles: 42 }],
  articles: {
    '8': '公文种类（十五种）',
    '9': '制作公文',
    '15': '上行文',
    '16': '下行文',
    '17': '联合行文',
    '22': '签发',
    '27': '公文办理完毕',
    '33': '撤销、废止公文',
  },
  conditions: {
    elements: {
      id: 'GW-9', article: '9', level: 'warn', mark: 'text',
      when: '制作公文',
      must: '十八个要素按需齐备；上行文有签发人；成文日期为会议通过或者签发日期；有署名的盖印章',
    },
    upward: {
      id: 'GW-15', article: '15', level: 'block', mark: 'text',
      when: '上行文',
      must: '请示一文一事，报告不夹带请示，原则上只主送一个上级机关，不以本机关名义报送上级负责人',
    },
    downward: {
      id: 'GW-16', article: '16', level: 'warn', mark: 'text',
      when: '下行文',
      must: '部门未经授权不向下级党委政府发指令性公文，未协商一致的不各自下行',
    },
    signing: {
      id: 'GW-22', article: '22', level: 'block', mark: 'text',
      when: '签发',
      must: '重要公文和上行文由主要负责人签发，签署意见、姓名和完整日期',
    },
    filing: {
      id: 'GW-27', article: '27', level: 'warn', mark: 'text',
      when: '公文办理完毕',
      must: '整理归档；联合办理的原件由主办机关归档',
    },
    repeal: {
      id: 'GW-33', article: '33', level: 'info', mark: 'text',
      when: '撤销、废止公文',
      must: '撤销的自始无效，废止的自废止之日起失效',
    },
  },
})
