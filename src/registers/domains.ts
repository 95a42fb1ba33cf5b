/** @module The fields of enforcement, one list for every register that counts by field (重点领域): inspections, orders, campaigns, incidents. */
export const domains = {
  general: '一般',
  safety: '安全生产',
  construction: '城乡建设',
  agriculture: '农业',
  market: '市场监管',
  environment: '生态环境',
  city: '城市管理',
  transport: '交通运输',
  land: '自然资源',
  fire: '消防',
} as const
