/** @module The eleven groups under which the registers stand: the order of the annual report and of the desk's side bar. */

export const groups = {
  study: { title: '学习普法', report: '学习宣传贯彻习近平法治思想' },
  functions: { title: '政府职能', report: '健全政府机构职能体系' },
  rules: { title: '文件与合同', report: '健全依法行政制度体系' },
  decisions: { title: '行政决策', report: '健全行政决策制度体系' },
  enforcement: { title: '行政执法', report: '健全行政执法工作体系' },
  emergencies: { title: '突发应急', report: '健全突发事件应对体系' },
  disputes: { title: '纠纷与法律服务', report: '健全社会矛盾纠纷行政预防调处化解体系' },
  oversight: { title: '监督与公开', report: '健全行政权力制约和监督体系' },
  technology: { title: '科技保障', report: '健全法治政府建设科技保障体系' },
  drive: { title: '推进机制', report: '加强党的领导，完善法治政府建设推进机制' },
  report: { title: '年度报告', report: '年度报告' },
  administration: { title: '管理', report: '管理' },
} as const

export type Group = keyof typeof groups
