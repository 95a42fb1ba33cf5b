import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registerIds, registerOf } from '../registers/index.ts'
import { coveringPages, homes } from './coverage.ts'

const all = homes(registerIds.map(registerOf))

test('every mechanism is listed once, in the order of its group', () => {
  expect(all).toHaveLength(203)
  expect(new Set(all.map(m => m.id)).size).toBe(203)
  expect([all[0]!.id, all.at(-1)!.id]).toEqual(['L01', 'Y11'])
})

test('a home is named by what declares it', () => {
  const of = (id: string) => all.find(m => m.id === id)!.homes
  expect(of('E13')).toEqual([{ kind: 'register', ref: 'random-draw' }])
  expect(of('Y08')).toEqual([{ kind: 'rule', ref: 'policy-date' }])
  expect(of('Y04')).toEqual([{ kind: 'page', ref: '/check' }])
  expect(of('Y06')).toContainEqual({ kind: 'section', ref: 'statutory.deficiencies' })
})

test('every page that covers something is a page of the desk', () => {
  const routes = readFileSync(new URL('../desk/app/routes.tsx', import.meta.url), 'utf8')
  for (const path of Object.keys(coveringPages)) expect(routes, path).toContain(`path: '${path.slice(1)}'`)
})
