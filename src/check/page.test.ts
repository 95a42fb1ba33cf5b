import { expect, test } from 'vitest'
import { check } from './check.ts'
import { checkPage, inWords, isLoneMember, isWrong, tally } from './page.ts'
import { plain } from './plain.ts'

const paper = (text: string, file = '报告.txt') => {
  const document = plain(text)
  return { file, ...document, ...check(document) }
}
const wrong = paper('全年公开政府信息503条，其中，工作情况261条，政策文件3条，其他信息3条。')

test('a failing sum is underlined where it stands and told beside it', () => {
  const page = checkPage([wrong])
  expect(tally(wrong.relations).fails).toBe(1)
  expect(isWrong(wrong)).toBe(true)
  expect(page).toMatch(/<a class="n no" id="td0i0" href="#d0i0">503/)
  expect(page).toContain('<b class="big">1</b> 处矛盾')
})

test('a numbered line is a heading, a numbered sentence is none', () => {
  const page = checkPage([paper('一、主要工作\n二、开展普法宣传36场。')])
  expect(page).toContain('<h2>一、主要工作</h2>')
  expect(page).toMatch(/<p>二、开展/)
})

test('a hostile text or file name stays text', () => {
  const page = checkPage([paper('<script>alert(1)</script>受理"3件\'&amp;。', '<img src=x onerror=alert(1)>.txt')])
  expect(page).not.toMatch(/<script|<img/)
  expect(page).toContain("default-src 'none'")
})

test('trap: a viewer says consistent when it is not; nothing undecided is shown as holding', () => {
  const d = paper('排查隐患224件，调解成功325件，调解成功率96.73%。')
  const page = checkPage([d])
  expect(d.relations.some(r => r.verdict === 'undecided')).toBe(true)
  for (const r of d.relations.filter(x => x.verdict !== 'holds')) expect(page).not.toContain(`class="n ok" href="#d0i0">${r.quote}`)
  expect(page).toMatch(/不能判断1/)
})

test('of two that begin at one figure each can be led to, and every place is told once', () => {
  const d = paper('全年立案1206件，其中甲类532件，乙类674件。案件总数中，普通程序案件884件，简易程序案件332件。')
  expect(d.relations.map(r => r.verdict).sort()).toEqual(['fails', 'holds'])
  const ids = [...checkPage([d]).matchAll(/ id="([^"]+)"/g)].map(m => m[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of checkPage([d]).matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id)
})

test('a whole of which one part is named is counted and not listed', () => {
  const d = paper('全年受理403件，其中甲类70件。排查隐患224件，调解成功325件，调解成功率96.73%。')
  const undecided = d.relations.filter(r => r.verdict === 'undecided')
  expect(undecided.filter(isLoneMember)).toHaveLength(1)
  expect(undecided.length).toBeGreaterThan(1)
  const page = checkPage([d])
  expect(page).toContain(`不能判断${undecided.length}（其中1条只举出一项，不再列出）`)
  expect(page).not.toContain('只列出70件')
  expect(page.match(/<li class="un"/g)).toHaveLength(undecided.length - 1)
})

test('the gravest is first: what fails, an error, a warning, what cannot be decided, a note', () => {
  const d = paper(
    '加强的的工作。根据《行政处罚法》第一百二十条，整改率100%，81条。联系电话：13900000001。全年公开政府信息503条，其中，工作情况261条，政策文件3条，其他信息3条。排查隐患224件，调解成功325件，调解成功率96.73%。',
  )
  const words = [...checkPage([d]).matchAll(/<li class="\w+" id="[^"]+"><a[^>]*><b>([^<]+)<\/b>/g)].map(m => m[1])
  const order = ['矛盾', '应改', '待看', '不能判断', '提示', '相符']
  expect(words).toEqual([...words].sort((a, b) => order.indexOf(a!) - order.indexOf(b!)))
  expect(new Set(words).size).toBeGreaterThan(4)
})

test('a short quote is told with the words around it', () => {
  const text = '清河镇各项工作都加强的的工作，取得成效。'
  expect(checkPage([paper(text)])).toContain('<q>…镇各项工作都加强的的工作，取得成效。</q>')
  expect(inWords('甲\n的的\n乙', { start: 2, end: 4 })).toBe('的的')
})
