import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'
import type { Verdict } from './types.ts'

const lines = readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))

const said = (text: string): readonly Verdict[] => check(plain(text)).relations.map(r => r.verdict)

test.each(lines)('%s', line => {
  const [right, wrong] = ['$1', '$2'].map(which => line.replace(/^\?/, '').replace(/\{(.*?)\|(.*?)\}/g, which)) as [string, string]
  expect(said(right)).not.toContain('fails')
  if (line.startsWith('?')) return expect(said(wrong), 'it is called wrong now: take the ? away').not.toContain('fails')
  expect(said(right)).toContain('holds')
  expect(said(wrong)).toContain('fails')
})
