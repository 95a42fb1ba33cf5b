/** Rows of a dispute ledger imported (read, judged, encrypted, chained, projected), against bare COPY of the same rows. */

import { readerOf } from '../src/access/reader.ts'
import { importSheet } from '../src/acts/import/import.ts'
import type { Bench } from './bench.ts'
import { benchHouse } from './house.ts'
import { bareCopy } from './reference/import.ts'

/** Rows of one round. The command line takes another: `ROWS=100000 npm run bench -- import`. */
const ROWS = Number(process.env['ROWS'] ?? 10_000)
const headings = ['纠纷简况', '纠纷类别', '分级', '来源', '双方当事人', '村（社区）', '受理日期', '达成协议日期', '协议形式', '协议内容']

export const imports: Bench = {
  id: 'import',
  title: `import of ${ROWS.toLocaleString('en-US')} ledger rows`,
  reference: 'bare COPY of the same rows',
  rounds: 3,
  async prepare() {
    const { store, house, close } = await benchHouse()
    const reader = await readerOf(store.app, 'clerk')
    if (!reader) throw new Error('no reader')
    let round = 0
    const rows = () => {
      round++
      return Array.from({ length: ROWS }, (_, i) => [
        `第${round}轮第${i}件院墙纠纷`,
        '邻里',
        '小事马上调',
        '群众来访',
        `甲${i}、乙${i}`,
        '测试镇',
        `2023.${(i % 12) + 1}.${(i % 28) + 1}`,
        '2024-01-02',
        '口头',
        '互相谅解',
      ])
    }
    return {
      close,
      async ours() {
        const sheet = { sheet: '台账', headings, rows: rows().map((cells, i) => ({ row: i + 2, cells })) }
        const done = await importSheet(house, reader, { register: 'mediation', sheet })
        if (!done.ok || done.value.accepted !== ROWS) throw new Error(JSON.stringify(done).slice(0, 300))
      },
      reference: () => bareCopy(store.app, rows()),
    }
  },
}
