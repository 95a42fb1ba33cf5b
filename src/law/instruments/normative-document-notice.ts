import { instrument } from '../instrument.ts'

export const normativeDocumentNotice = instrument({
  id: 'GF37',
  title: '规范性文件制定和监督管理通知',
  full: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  number: '国办发〔2018〕37号',
  mark: 'quoted',
  versions: [{ since: '2018-05-16', note: '2018-05-16印发' }],
  articles: {
    '一': '行政规范性文件的定义',
    '三': '制发程序',
    '二': '立项',
  },
  conditions: {
    definition: {
      id: 'GF-D1', article: '一', level: 'info', mark: 'quoted',
      when: '判断是否规范性文件',
      must: '涉及权利义务、有普遍约束力、在一定期限内反复适用并公开发布',
    },
    noRepeat: {
      id: 'GF-S1', article: '二', level: 'warn', mark: 'quoted',
      when: '立项',
      must: '严控数量：上位法已明确、现行文件仍适用的不重复发文',
    },
    assessment: {
      id: 'GF-S2', article: '三', level: 'warn', mark: 'quoted',
      when: '起草',
      must: '评估论证必要性、可行性、合理性',
    },
    collective: {
      id: 'GF-S7', article: '三', level: 'block', mark: 'quoted',
      when: '制定规范性文件',
      must: '制定机关负责人集体审议决定',
    },
    unified: {
      id: 'GF-S8', article: '三', level: 'warn', mark: 'memory',
      when: '印发规范性文件',
      must: '统一登记、统一编号、统一印发',
    },
    published: {
      id: 'GF-S9', article: '三', level: 'warn', mark: 'memory',
      when: '印发规范性文件',
      must: '公开发布；未经公布不作为管理依据',
    },
    cleaning: {
      id: 'GF-S11', article: '三', level: 'info', mark: 'memory',
      when: '规范性文件施行以后',
      must: '评估、清理，公布继续有效、修改、废止、失效目录',
    },
  },
})
