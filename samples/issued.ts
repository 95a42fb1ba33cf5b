/** @module Reports that the sample's towns issued in earlier years: what only people write. The figures come from the ledgers. */

export interface IssuedReport {
  readonly unit: number
  readonly year: number
  /** When it was written, issued, sent up and published. */
  readonly day: string
  readonly sentTo: string
  /** Each with its cause and the arrangement (by its place) that answers it. */
  readonly deficiencies: readonly { readonly text: string; readonly answeredBy: number }[]
  readonly duties: readonly string[]
  readonly arrangements: readonly string[]
}

export const issued: readonly IssuedReport[] = [
  {
    unit: 2,
    year: 2022,
    day: '2023-02-16',
    sentTo: '清江区人民政府',
    deficiencies: [
      { text: '持证执法人员偏少，主要原因是执法事项下放以后，人员没有同步到位，报名考试的人也不多。', answeredBy: 0 },
      { text: '部分村（社区）排查不够细，原因在于网格员更换频繁，登记的要求没有讲清楚。', answeredBy: 1 },
      { text: '普法形式较为单一，主要是因为线下活动多、线上内容少，外出务工人员接触不到。', answeredBy: 2 },
    ],
    duties: [
      '党委、政府主要负责人把法治建设列入年度重点工作，专题听取法治政府建设情况汇报，对重点案件、重要规范性文件亲自把关，带头学法、述法。',
    ],
    arrangements: [
      '充实一线执法力量，组织执法人员参加资格考试，年内新取得执法证的人员有明显增加。',
      '规范矛盾纠纷排查登记，每月开展一次稳定形势分析，做到小事不出村、大事不出镇。',
      '丰富普法宣传形式，用好线上平台，把法律知识送到群众身边。',
    ],
  },
]
