import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '../../scripts/reference/pages.ts'
import { root, sources } from './house.ts'

const folder = 'docs/reference'

test('docs/reference is current; else run: npm run reference', async () => {
  const made = await pages()
  const there = sources(folder, /\.md$/).map(f => f.path.slice(folder.length + 1))
  const stale = [...made].filter(([path, text]) => {
    const file = join(root, folder, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  const left = there.filter(path => !made.has(path))
  expect([...stale.map(([path]) => path), ...left], 'run: npm run reference').toEqual([])
})

test('every link of the index leads to a page, and no page speaks of what is not there', async () => {
  const made = await pages()
  const links = [...made.get('README.md')!.matchAll(/\]\(([^)]+)\)/g)].map(m => m[1]!)
  expect(links.length).toBe(made.size - 1)
  expect(links.filter(l => !made.has(l))).toEqual([])
  expect([...made].filter(([, text]) => /\bundefined\b|\[object|NaN/.test(text)).map(([path]) => path)).toEqual([])
})
