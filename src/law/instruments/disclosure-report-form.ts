import { instrument } from '../instrument.ts'

export const disclosureReportForm = instrument({
  id: 'XXGK-FORM',
  title: '政府信息公开工作年度报告格式',
  full: '中华人民共和国政府信息公开工作年度报告格式',
  number: '国办公开办函〔2021〕30号',
  mark: 'quoted',
  versions: [{ since: '2019-11-01', until: '2021-09-25', note: '国办公开办函〔2019〕60号（试行）' }, { since: '2021-09-26', note: '2021-09-26印发' }],
  articles: {
    '一': '总体情况',
    '二': '主动公开政府信息情况',
    '三': '收到和处理政府信息公开申请情况',
    '四': '政府信息公开行政复议、行政诉讼情况',
    '五': '存在的主要问题及改进情况',
    '六': '其他需要报告的事项',
  },
  conditions: {
    balance: {
      id: 'ID-1', article: '三', level: 'block', mark: 'quoted',
      when: '表三每一列',
      must: '新收加上年结转，等于办理总计加结转下年度',
    },
    results: {
      id: 'ID-2', article: '三', level: 'block', mark: 'quoted',
      when: '表三每一列的办理总计',
      must: '等于各结果行之和',
    },
    columns: {
      id: 'ID-3', article: '三', level: 'block', mark: 'quoted',
      when: '表三每一行的总计',
      must: '等于自然人与各类法人、其他组织之和',
    },
    remedyTotals: {
      id: 'ID-4', article: '四', level: 'block', mark: 'quoted',
      when: '表四各组的总计',
      must: '等于维持、纠正、其他、尚未审结之和',
    },
    carriedOver: {
      id: 'ID-5', article: '三', level: 'block', mark: 'quoted',
      when: '本年的上年结转',
      must: '等于上年报告的结转下年度（逐列）',
    },
    normativeStock: {
      id: 'ID-6', article: '二', level: 'warn', mark: 'quoted',
      when: '现行有效的规范性文件',
      must: '等于上年现行有效加本年制发减本年废止；乡镇没有规章',
    },
    nonNegative: {
      id: 'ID-7', article: '二', level: 'block', mark: 'quoted',
      when: '各表的数',
      must: '为非负整数（收费金额可以有小数）',
    },
    matchesLedger: {
      id: 'ID-8', article: '三', level: 'block', mark: 'quoted',
      when: '新收、结果和结转各行',
      must: '等于申请登记的当年统计',
    },
    reviewFirst: {
      id: 'ID-9', article: '四', level: 'warn', mark: 'quoted',
      when: '2024-01-01以后未经复议直接起诉',
      must: '不应是对不予公开的答复，那类须先复议',
    },
  },
})
