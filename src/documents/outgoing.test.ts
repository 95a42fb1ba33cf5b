import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { worded } from '../declare/wording.ts'
import { docxOf, paragraph, part, run } from './fixtures/package.ts'
import { gate } from './gate.ts'
import { compilePdf } from './typst/compile.ts'
import { toDocx } from './writers/docx.ts'

const paper = { kind: 'letter', title: '通知', unit: '清河镇人民政府', blocks: [{ kind: 'paragraph', runs: '请各村按时报送。' }] } as const
const codes = async (bytes: Uint8Array, more: object = {}) => {
  const passed = await gate({ bytes, name: '附件', ...more })
  return passed.ok ? [] : passed.refused.map(r => [r.code, r.context?.['kind'] ?? r.context?.['count'], worded(r)])
}

test('our own papers pass, as .docx and as .pdf', async () => {
  expect(await codes(await toDocx(paper), { public: true })).toEqual([])
  expect(await codes(compilePdf(paper), { public: true })).toEqual([])
})

test('trap: hidden sheets and pivot caches in released Excel do not leave', async () => {
  const sheets = [
    { name: '汇总', rows: [['甲', 1]] },
    { name: '名单', rows: [['某某', '住址']], hidden: true },
  ]
  expect(await codes(await writeXlsx({ sheets }))).toEqual([
    ['file-hidden', 'hiddenSheet', expect.stringMatching(/^“附件”里有隐藏的工作表（名单），没有放行。.*。$/)],
  ])
})

test('what is wanted goes with the file, everything else does not', async () => {
  const bytes = docxOf(paragraph(run('明'), run('暗', '<w:vanish/>')), {
    'word/comments.xml': part('comments', `<w:comment w:id="0" w:author="某">${paragraph(run('此处不妥'))}</w:comment>`),
  })
  expect((await codes(bytes)).map(([, kind]) => kind).sort()).toEqual(['comment', 'hiddenText'])
  expect((await codes(bytes, { wanted: ['comment'] })).map(([, kind]) => kind)).toEqual(['hiddenText'])
})

test('the author and the remarks of a .pdf are found', async () => {
  const bytes = compilePdf({ ...paper, unit: '张某某' })
  expect((await codes(bytes)).map(([code, kind]) => [code, kind])).toEqual([['file-hidden', 'author']])
})

test('of what anybody may read, nothing personal leaves; inside the office it may', async () => {
  const docx = await toDocx({ ...paper, blocks: [{ kind: 'paragraph', runs: '联系人：李某，联系电话：13900000001。' }] })
  expect(await codes(docx)).toEqual([])
  expect(await codes(docx, { public: true })).toEqual([['file-personal', 1, expect.stringContaining('手机号码')]])
  const xlsx = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: [
          ['姓名', '电话'],
          ['李某', '13900000001'],
        ],
      },
    ],
  })
  expect((await codes(xlsx, { public: true })).map(([code]) => code)).toEqual(['file-personal'])
})

test('what cannot be opened does not leave', async () => {
  expect((await codes(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])))[0]?.[0]).toMatch(/^document-/)
})
