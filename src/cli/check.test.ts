import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { ran } from '../../test/support/cli.ts'
import { readDocument, toDocx } from '../documents/index.ts'
import { check } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return name
}
const wrong = file('不符.txt', '全年公开政府信息503条，其中，工作情况261条，政策文件3条，其他信息3条。')
const right = file('相符.md', '全年公开政府信息267条，其中，工作情况261条，政策文件3条，其他信息3条。')
const run = (...args: string[]) => ran(check, args, [], folder)

test('the JSON is what other programs rely on, and a failing sum exits 1', async () => {
  const { exit, out } = await run(wrong, right, '--format', 'json')
  expect(exit).toBe(1)
  const { documents } = JSON.parse(out)
  expect(documents.map((d: { file: string }) => d.file)).toEqual([wrong, right])
  const [relation] = documents[0].relations
  expect(relation).toMatchObject({ kind: 'sum', verdict: 'fails', stated: { min: 503, max: 503 }, computed: { min: 267, max: 267 } })
  expect(documents[0].text.slice(relation.claim.start, relation.claim.end)).toContain('503')
  expect(documents[0].text.slice(relation.start, relation.end)).toBe(relation.quote)
  expect(relation.parts.map((p: { value: number }) => p.value)).toEqual([261, 3, 3])
})

test('a paper that adds up exits 0', async () => {
  expect((await run(right, '--format', 'json')).exit).toBe(0)
})

test('an unreadable file is named on stderr, and the others are still checked', async () => {
  const encrypted = file('加密.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))
  const { exit, out, err } = await run('没有.docx', encrypted, right, '--format', 'json')
  expect(exit).toBe(2)
  expect(JSON.parse(out).documents.map((d: { file: string }) => d.file)).toEqual([right])
  expect(err).toContain('没有.docx：没有这个文件。')
  expect(err).toContain('加密.docx：')
})

test('every format says the same', async () => {
  for (const format of ['text', 'md', 'html']) expect((await run(wrong, '--format', format)).out).toContain('矛盾')
  const { exit } = await run(wrong, '--format', 'docx', '--out', '意见.docx')
  expect([exit, existsSync(join(folder, '意见.docx'))]).toEqual([1, true])
  expect(readFileSync(join(folder, '意见.docx')).subarray(0, 2).toString()).toBe('PK')
})

test('the gravest is told first, and a slip with the words around it', async () => {
  const paper = file(
    '先后.txt',
    '各项工作都加强的的工作。根据《行政处罚法》第一百二十条。公开信息503条，其中，工作情况261条，政策文件3条，其他信息3条。',
  )
  for (const format of ['text', 'md']) {
    const { out } = await run(paper, '--format', format)
    const at = ['矛盾', '应改', '提示'].map(word => out.indexOf(format === 'md' ? `| ${word} |` : `  ${word}  “`))
    expect(at, format).toEqual([...at].sort((a, b) => a - b))
    expect(
      at.every(i => i >= 0),
      format,
    ).toBe(true)
    expect(out).toContain('各项工作都加强的的工作')
  }
})

test('a .docx comes back as itself with a comment at each finding, its text unchanged', async () => {
  const original = await toDocx({
    kind: 'letter',
    title: '报告',
    unit: '示例镇',
    blocks: [{ kind: 'paragraph', runs: '公开信息503条，其中，工作情况261条，政策文件3条，其他信息3条。' }],
  })
  await run(file('报告.docx', original), '--format', 'docx', '--out', '批注.docx')
  const remarked = new Uint8Array(readFileSync(join(folder, '批注.docx')))
  const [before, after] = await Promise.all([readDocument(original, '报告.docx'), readDocument(remarked, '批注.docx')])
  expect(before.ok && after.ok && after.value.text === before.value.text).toBe(true)
  const comments = strFromU8(unzipSync(remarked)['word/comments.xml']!)
  expect(comments).toContain('不等于503')
})

test('without a file, or with a format that is none, the usage is wrong', async () => {
  await expect(run()).rejects.toThrow('要写至少一个文件')
  await expect(run(right, '--format', 'xml')).rejects.toThrow('--format 只能是')
})

const LAST = '清江区清河镇人民政府2022年法治政府建设情况报告\n\n全年主动公开政府信息436条。'
const NOW = '清江区清河镇人民政府2023年法治政府建设情况报告\n\n全年主动公开政府信息503条，同比增长17.25%。'

test('papers given together are compared by their titles; --last-year names one; --alone keeps them apart', async () => {
  const [last, now] = [file('2022.txt', LAST), file('2023.txt', NOW)]
  const found = async (...args: string[]) => {
    const { out } = await run(...args, '--format', 'json')
    const documents: {
      file: string
      context: { lastYear?: string; year: number; places: string[] }
      findings: { rule: string; message: string }[]
    }[] = JSON.parse(out).documents
    const paper = documents.find(d => d.file === now)!
    return [paper.context, paper.findings.filter(f => f.rule === 'against-last-year').map(f => f.message)] as const
  }
  const difference = ['上年报告是436条，（503－436）÷436＝15.37%，文中是17.25%。']
  const [context, messages] = await found(last, now)
  expect(messages).toEqual(difference)
  expect(context).toMatchObject({ places: ['清江区', '清河镇'], year: 2023, lastYear: last })
  expect((await found(now, '--last-year', last))[1]).toEqual(difference)
  expect((await found(last, now, '--alone'))[1]).toEqual([])
})

test('--year is a year', async () => {
  await expect(run(right, '--year', '去年')).rejects.toThrow('--year 要写成 2023')
})
