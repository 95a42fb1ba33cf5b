/** One town's year of figures among 1,000 towns and five million facts, against the same town alone in its table. */
import { withUnits } from '../src/store/pool.ts'
import type { Bench } from './bench.ts'
import { benchHouse, town } from './house.ts'
import { aloneIn } from './reference/figures.ts'

const TOWNS = Number(process.env['TOWNS'] ?? 1_000)
const PER_TOWN = 5_000
const question = (tx: Parameters<Parameters<typeof withUnits>[2]>[0]) =>
  tx`select figure, sum(amount) from fact where unit = ${town} and day between '2023-01-01' and '2023-12-31' group by figure`
export const figures: Bench = {
  id: 'figures',
  title: `one town's year among ${TOWNS.toLocaleString('en-US')} towns and ${(TOWNS * PER_TOWN).toLocaleString('en-US')} facts`,
  reference: 'the town alone in its table',
  rounds: 15,
  async prepare() {
    const { store, close } = await benchHouse()
    const many = Array.from({ length: TOWNS }, (_, i) => i + 1)
    for (let from = 0; from < TOWNS; from += 100) {
      const some = many.slice(from, from + 100)
      await withUnits(
        store.app,
        some,
        tx => tx`insert into fact (unit, figure, day, matter, k, n, amount)
        select u, 'f' || (i % 60), date '2021-01-01' + (i * 7919 % 1826), md5(u::text || ' ' || i::text)::uuid, 1, 1, 1
        from unnest(${some}::int[]) u, generate_series(1, ${PER_TOWN}::int) i`,
      )
    }
    const alone = await aloneIn(store.app, town)
    return {
      async close() {
        alone.close()
        await close()
      },
      ours: () => withUnits(store.app, [town], question),
      reference: () => alone.ask(),
    }
  },
}
