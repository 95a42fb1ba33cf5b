/** One step recorded over HTTP (log-in checked, law judged, encrypted, chained, projected), against its two rows in a bare transaction. */
import { newId } from '../src/base/id.ts'
import { acceptance } from '../test/support/mediation.ts'
import type { Bench } from './bench.ts'
import { benchHouse } from './house.ts'
import { bareRecord } from './reference/record.ts'

const COUNT = 100

export const record: Bench = {
  id: 'record',
  title: `${COUNT} steps recorded over HTTP`,
  reference: 'two inserts in a bare transaction each',
  rounds: 5,
  async prepare() {
    const { store, http, cookie, close } = await benchHouse()
    const body = (matter: string) => JSON.stringify(acceptance(`院墙纠纷${matter}`, 1))
    return {
      close,
      async ours() {
        for (let i = 0; i < COUNT; i++) {
          const matter = newId(Date.now())
          const answer = await http.request(`/api/matters/${matter}`, {
            method: 'POST',
            headers: { cookie, 'content-type': 'application/json' },
            body: body(matter),
          })
          if (!answer.ok) throw new Error(await answer.text())
        }
      },
      reference: () => bareRecord(store.app, COUNT),
    }
  },
}
