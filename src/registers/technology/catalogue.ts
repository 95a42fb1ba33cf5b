/** @module What 科技保障 has, without loading it. */
import type { Listed } from '../group-index.ts'

export const technology: readonly Listed[] = [
  { id: 'platform-event', title: '平台反馈问题与网格事件', pinyin: 'ping tai fan kui wen ti yu wang ge shi jian', group: 'technology', load: async () => (await import('./platform-event.ts')).platformEvent },
  { id: 'platform', title: '平台与信息系统', pinyin: 'ping tai yu xin xi xi tong', group: 'technology', load: async () => (await import('./platform.ts')).platform },
  { id: 'e-licence', title: '电子证照', pinyin: 'dian zi zheng zhao', group: 'technology', load: async () => (await import('./e-licence.ts')).eLicence },
  { id: 'data-request', title: '政务数据共享申请', pinyin: 'zheng wu shu ju gong xiang shen qing', group: 'technology', load: async () => (await import('./data-request.ts')).dataRequest },
  { id: 'data-catalogue', title: '政务数据目录', pinyin: 'zheng wu shu ju mu lu', group: 'technology', load: async () => (await import('./data-catalogue.ts')).dataCatalogue },
  { id: 'information-report', title: '信息报送', pinyin: 'xin xi bao song', group: 'technology', load: async () => (await import('./information-report.ts')).informationReport },
]
