import { instrument } from '../instrument.ts'

export const headsInCourtRules = instrument({
  id: 'CTYS',
  title: '负责人出庭应诉规定',
  full: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
  number: '法释〔2020〕3号',
  mark: 'text',
  versions: [{ since: '2020-07-01', note: '2020-06-22公布' }],
  articles: {
    '2': '开庭',
    '4': '涉及重大公共利益、社会高度关注、可能引发群体性事件的案件',
    '5': '法院送达出庭通知书',
    '6': '开庭之前',
    '11': '负责人出庭',
    '12': '未出庭且没有正当理由等',
  },
  limits: {
    courtNotice: {
      id: 'LIT-L11', title: '法院送达出庭通知书',
      start: '开庭之日（倒数）', bound: 'before', binds: 'court',
      terms: [{ since: '2020-07-01', article: '5', n: 3, unit: 'day', roll: 'never', mark: 'text' }],
    },
  },
  conditions: {
    headAttends: {
      id: 'LIT-G01', article: '2', level: 'block', mark: 'text',
      when: '开庭',
      must: '正职、副职或者参与分管的负责人出庭；不能出庭的有正当理由和证明材料，并委托相应工作人员',
    },
    mustAttend: {
      id: 'LIT-G03', article: '4', level: 'block', mark: 'text',
      when: '涉及重大公共利益、社会高度关注、可能引发群体性事件的案件',
      must: '负责人应当出庭',
    },
    speaks: {
      id: 'LIT-G04', article: '11', level: 'warn', mark: 'text',
      when: '负责人出庭',
      must: '就实质性解决争议发表意见',
    },
    identity: {
      id: 'LIT-G05', article: '6', level: 'block', mark: 'text',
      when: '开庭之前',
      must: '提交负责人身份证明，载明姓名职务并加盖印章',
    },
    absence: {
      id: 'LIT-G06', article: '12', level: 'info', mark: 'text',
      when: '未出庭且没有正当理由等',
      must: '法院向监察机关和上一级机关提出司法建议',
    },
  },
})
