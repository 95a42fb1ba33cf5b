import { instrument } from '../instrument.ts'

export const publicSecurityLaw = instrument({
  id: 'ZAGL',
  title: '治安管理处罚法',
  full: '中华人民共和国治安管理处罚法',
  mark: 'text',
  versions: [{ since: '2013-01-01', until: '2025-12-31', note: '2012-10-26修正', articles: 119 }, { since: '2026-01-01', note: '2025-06-27修订', articles: 144 }],
  articles: {
    '9': '民间纠纷引起、情节较轻的打架斗殴或者损毁财物',
    '117': '听证范围',
  },
  conditions: {
    mediatedBrawl: {
      id: 'MED-G06', article: '9', level: 'info', mark: 'text', since: '2026-01-01',
      when: '民间纠纷引起、情节较轻的打架斗殴或者损毁财物（2026-01-01起）',
      must: '经人民调解达成协议并履行，书面申请经公安认可的，不予处罚；留存履行证明',
    },
  },
})
