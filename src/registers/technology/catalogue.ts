/** @module What 科技保障 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const technology: readonly Listed[] = [
  { id: 'platform-event', title: '平台反馈问题与网格事件', pinyin: 'ping tai fan kui wen ti yu wang ge shi jian', group: 'technology', load: async () => (await import('./platform-event.ts')).platformEvent },
  { id: 'platform', title: '平台与信息系统', pinyin: 'ping tai yu xin xi xi tong', group: 'technology', load: async () => (await import('./platform.ts')).platform },
  { id: 'data-sharing', title: '政务数据和电子证照', pinyin: 'zheng wu shu ju he dian zi zheng zhao', group: 'technology', load: async () => (await import('./data-sharing.ts')).dataSharing },
  { id: 'information-report', title: '信息报送', pinyin: 'xin xi bao song', group: 'technology', load: async () => (await import('./information-report.ts')).informationReport },
]
