import { expect, test } from 'vitest'
import { check } from '../../../check/check.ts'
import { severityWords } from '../../../check/page.ts'
import { plain } from '../../../check/plain.ts'
import { gravestFirst, itemsOf, itemWord } from './items.ts'

test('the list begins with what is gravest, wherever it stands', () => {
  const text =
    '加强的的工作。联系电话：13900000001。排查隐患224件，调解成功325件，调解成功率96.73%。根据《行政处罚法》第一百二十条，公开信息503条，其中，工作情况261条，政策文件3条，其他信息3条。'
  const items = itemsOf({ text, ...check(plain(text)) })
  const words = gravestFirst(items).map(i => (i.finding ? severityWords[i.finding.severity] : itemWord[i.is]))
  expect(words).toEqual(['矛盾', '应改', '待看', '不能判断', '提示'])
  expect(items[0]?.quote).toBe('的的')
})
