/** One step recorded over HTTP (log-in checked, law judged, encrypted, chained, projected), against its two rows in a bare transaction. */
import { newId } from '../src/base/id.ts'
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
    const body = (matter: string) =>
      JSON.stringify({
        request: newId(Date.now()),
        register: 'mediation',
        n: 1,
        step: 'accept',
        day: '2024-01-05',
        data: {
          subject: `院墙纠纷${matter}`,
          kind: 'neighbour',
          level: 'small',
          source: 'walkIn',
          parties: [{ name: '甲某' }, { name: '乙某' }],
          village: 1,
          willing: true,
        },
      })
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
