/** @module The check over HTTP: of anybody’s papers, told how far it is, and beside the ledger of a unit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshId, type TestApp, testApp } from '../../test/support/app.ts'
import { village } from '../../test/support/house.ts'
import { acceptance } from '../../test/support/mediation.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.close())

test('a paper is checked for anybody, and a broken one says why', async () => {
  const form = new FormData()
  form.append('file', new File(['共503条，其中，工作情况261条，政策文件3条，其他信息3条。'], '报告.txt'))
  form.append('file', new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '加密.docx'))
  const { documents } = (await (await t.nobody.send('POST', '/api/check', form)).json()) as {
    documents: { relations: { verdict: string }[]; refused?: string }[]
  }
  expect(documents[0]!.relations.map(r => r.verdict)).toEqual(['fails'])
  expect(documents[1]!.refused).toMatch(/。$/)
})

test('how many papers of a check are read is told under the id that was made for it, and forgotten with the answer', async () => {
  const run = freshId()
  const done = async () => ((await (await t.nobody.get(`/api/check/${run}/progress`)).json()) as { done: number }).done
  const form = new FormData()
  for (let i = 0; i < 20; i++) form.append('file', new File([`第${i}份，全年开展培训12次。`], `报告${i}.txt`))
  form.append('run', run)
  let answered = false
  const answer = t.nobody.send('POST', '/api/check', form).finally(() => {
    answered = true
  })
  const seen = new Set<number>()
  while (!answered) {
    seen.add(await done())
    // Nothing here waits for the world outside: let the readers' words in.
    await new Promise(resolve => setImmediate(resolve))
  }
  expect((await answer).status).toBe(200)
  expect([...seen].some(n => n > 0 && n <= 20)).toBe(true)
  expect(await done()).toBe(0)
})

test('a paper is compared with the ledger of a unit for whoever reads that unit, and with the other papers', async () => {
  const clerk = await t.as('clerk')
  const me = (await (await clerk.get('/api/session')).json()) as { unit: { id: number; title: string } }
  const dispute = { ...acceptance('宅基地界址', village), day: '2024-01-08' }
  expect((await clerk.send('POST', `/api/matters/${freshId()}`, dispute)).status).toBe(200)
  const form = (year: number, text: string) => {
    const all = new FormData()
    all.append('file', new File([`${me.unit.title}人民政府${year}年法治政府建设情况报告\n\n${text}`], '报告.txt'))
    all.append('unit', String(me.unit.id))
    return all
  }
  const text = '全年受理矛盾纠纷987654件。'
  expect((await t.nobody.send('POST', '/api/check', form(2024, text))).status).toBe(401)
  const { documents } = (await (await clerk.send('POST', '/api/check', form(2024, text))).json()) as {
    documents: { context: { ledger: object; places: string[] }; findings: { rule: string }[] }[]
  }
  expect(documents[0]!.context).toMatchObject({ places: [me.unit.title], ledger: { unit: me.unit.title, year: 2024 } })
  expect(documents[0]!.findings.map(f => f.rule)).toContain('against-ledger')
})
