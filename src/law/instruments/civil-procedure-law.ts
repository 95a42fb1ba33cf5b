import { instrument } from '../instrument.ts'

/** Judicial confirmation moved from articles 201 and 202 to 205 and 206 on 2024-01-01. */
export const civilProcedureLaw = instrument({
  id: 'MSSS',
  title: '民事诉讼法',
  full: '中华人民共和国民事诉讼法',
  mark: 'text',
  versions: [{ since: '2017-07-01', until: '2021-12-31', note: '2017-06-27修正', articles: 284 }, { since: '2022-01-01', until: '2023-12-31', note: '2021-12-24修正', articles: 291 }, { since: '2024-01-01', note: '2023-09-01修正，施行日凭记忆', articles: 306 }],
  articles: {
    '85': '期间的计算：当日不计，末日为法定休假日的顺延',
    '86': '耽误期限的顺延申请',
    '87': '送达回证与送达日期',
    '88': '直接送达',
    '89': '留置送达',
    '90': '电子送达',
    '91': '委托送达与邮寄送达',
    '92': '公告送达：经过满期视为送达',
    '95': '公告送达',
    '180': '法院审结特别程序案件',
    '187': '法院审结特别程序案件',
    '201': '申请司法确认（2022-01-01至2023-12-31）',
    '202': '司法确认的裁定（2022-01-01至2023-12-31）',
    '205': '申请司法确认',
    '206': '司法确认的裁定',
  },
  limits: {
    confirmation: {
      id: 'CFM-L01', title: '共同申请司法确认',
      start: '调解协议生效之日', bound: 'max', binds: 'party',
      consequence: '逾期不予受理，可以另行起诉',
      terms: [
        { since: '2022-01-01', until: '2023-12-31', article: '201', n: 30, unit: 'day', roll: 'stated', mark: 'text' },
        { since: '2024-01-01', article: '205', n: 30, unit: 'day', roll: 'stated', mark: 'text' },
      ],
    },
    specialProcedure: {
      id: 'CFM-L02', title: '法院审结特别程序案件',
      start: '立案', bound: 'max', binds: 'court',
      terms: [
        { since: '2022-01-01', until: '2023-12-31', article: '180', n: 30, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '本院院长' }], mark: 'text' },
        { since: '2024-01-01', article: '187', n: 30, unit: 'day', roll: 'stated', extend: [{ n: null, unit: 'day', by: '本院院长' }], mark: 'text' },
      ],
    },
    noticeService: {
      id: 'CAL-R12', title: '公告送达：经过满期视为送达',
      start: '发出公告之日', bound: 'min', binds: 'court',
      terms: [
        { since: '2017-07-01', until: '2021-12-31', article: '92', n: 60, unit: 'day', roll: 'never', mark: 'text' },
        { since: '2022-01-01', article: '95', n: 30, unit: 'day', roll: 'never', mark: 'text' },
      ],
    },
  },
  conditions: {
    jointly: {
      id: 'CFM-G01', article: '205', level: 'block', mark: 'text', since: '2024-01-01',
      when: '申请司法确认',
      must: '双方共同申请；邀请先行调解的向邀请法院，自行调解的向住所地、标的物所在地或者调解组织所在地基层法院',
    },
  },
})
