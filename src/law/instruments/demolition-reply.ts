import { instrument } from '../instrument.ts'

export const demolitionReply = instrument({
  id: 'FS13',
  title: '违法建筑拆除批复',
  full: '最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复',
  number: '法释〔2013〕5号',
  mark: 'quoted',
  versions: [{ since: '2013-04-03', note: '2013-03-27公布' }],
  articles: {
    '全文': '法院不受理依城乡规划法的强制拆除申请',
  },
  conditions: {
    notAccepted: {
      id: 'EXE-G10', article: '全文', level: 'block', mark: 'quoted',
      when: '违反城乡规划法的违法建设',
      must: '法院不受理非诉执行申请；土地类违法建设仍应申请法院',
    },
  },
})
