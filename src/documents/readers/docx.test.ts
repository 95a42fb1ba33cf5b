import { expect, test } from 'vitest'
import { check } from '../../check/check.ts'
import { docxOf, paragraph, part, run } from '../fixtures/package.ts'
import { readDocument } from './index.ts'

test('what a .docx carries unseen is told once for each kind, in the words of the file', async () => {
  const inserted = `<w:ins w:id="1" w:author="张三">${run('新增的一句话')}</w:ins>`
  const bytes = docxOf(paragraph(run('关于有关工作的报告')) + paragraph(run('有关情况如下，'), inserted, run('内部口径', '<w:vanish/>')), {
    'word/comments.xml': part('comments', `<w:comment w:id="1" w:author="李四">${paragraph(run('这里要改'))}</w:comment>`),
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>王五</dc:creator></cp:coreProperties>',
    'word/embeddings/sheet1.xlsx': new Uint8Array([1, 2, 3]),
  })
  const read = await readDocument(bytes, '报告.docx')
  if (!read.ok) throw new Error(JSON.stringify(read.refused))
  const found = check(read.value).findings.filter(f => f.rule === 'hidden-content')
  expect(found.map(f => f.message).sort()).toEqual(
    [
      '有批注：“这里要改”。',
      '有没有定稿的修订：“新增的一句话”。',
      '有隐藏的文字：“内部口径”。',
      '文件属性里有个人姓名：“王五”。',
      '嵌有别的文件。',
    ].sort(),
  )
  expect(found.find(f => f.message.includes('修订'))?.quote).toBe('新增的一句话')
})

test('a file that hides nothing is told nothing', async () => {
  const read = await readDocument(docxOf(paragraph(run('有关情况如下。'))), '报告.docx')
  expect(read.ok && check(read.value).findings.filter(f => f.rule === 'hidden-content')).toEqual([])
})
