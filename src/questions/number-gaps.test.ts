import { expect, test } from 'vitest'
import { testHouse } from '../../test/support/house.ts'
import { importSheet } from '../acts/import/import.ts'
import { normativeDocument } from '../registers/rules/normative-document.ts'
import { gaps } from './gaps.ts'

test('a series lacks what its numbers leave out, by year, whoever brought them; another 代字 is numbered elsewhere', async () => {
  const house = await testHouse({ 'normative-document': [normativeDocument] })
  const clerk = house.as('clerk')
  const bring = async (...numbers: readonly string[]) => {
    const rows = numbers.map((number, i) => ({ row: i + 2, cells: [`${number}文件`, number, '2023-03-01', '2023-02-20'] }))
    const sheet = { sheet: '台账', headings: ['文件名称', '文号', '施行日期', '公布日期'], rows }
    const done = await importSheet(house, clerk, { register: 'normative-document', sheet })
    expect(done.ok && done.value.refused).toEqual([])
  }
  const told = async () => (await gaps(house, clerk)).filter(g => g.what.startsWith('文号')).map(g => [g.register, g.matter, g.what, g.own])
  await bring('清河府规〔2022〕1号', '清河府规〔2022〕2号', '清河府发〔2022〕40号', '清河府规〔2023〕2号')
  expect(await told()).toEqual([['normative-document', null, '文号不连续：清河府规〔2023〕缺1号', true]])
  await bring('清河府规〔2023〕6号', '清河府规〔2023〕10号', '清河府规〔2023〕1号')
  expect((await told()).map(([, , what]) => what)).toEqual(['文号不连续：清河府规〔2023〕缺3至5、7至9号'])
  await bring(...[3, 4, 5, 7, 8, 9].map(n => `清河府规〔2023〕${n}号`))
  expect(await told()).toEqual([])
  await house.close()
})
