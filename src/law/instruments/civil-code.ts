import { instrument } from '../instrument.ts'

export const civilCode = instrument({
  id: 'MFD',
  title: '民法典',
  full: '中华人民共和国民法典',
  mark: 'text',
  versions: [{ since: '2021-01-01', note: '2020-05-28通过', articles: 1260 }],
  articles: {
    '201': '期间的起算：当日不计；小时自规定时开始',
    '202': '月、年的对应日与月末日',
    '203': '末日为法定休假日的顺延；末日24时截止',
    '204': '期间的计算方法另有规定或者约定的除外',
    '509': '全面履行合同',
    '543': '协商一致变更合同',
    '683': '机关签订合同',
    '1259': '以上、以下、以内、届满包括本数，不满、超过、以外不包括',
  },
  conditions: {
    noGuarantee: {
      id: 'HT-683', article: '683', level: 'block', mark: 'text',
      when: '机关签订合同',
      must: '机关法人不作保证人（经国务院批准使用外国政府或者国际组织贷款转贷的除外）',
    },
  },
})
