import { expect, test } from 'vitest'
import { chainHash, firstBreak, genesis, type Link } from './chain.ts'
import { closing, moved, readClosing } from './closing.ts'

const link = (n: number, more: Partial<Link> = {}): Link => ({
  unit: 1,
  matter: 'm',
  n,
  register: 'tennis',
  step: 'lend',
  day: '2026-03-01',
  time: null,
  at: '2026-03-01T09:00+08:00',
  by: 'u1',
  origin: 'desk',
  request: `r${n}`,
  data: '{}',
  secret: null,
  ...more,
})
function chained(links: readonly Link[]) {
  let prev: string = genesis
  return links.map(l => {
    const made = { ...l, prev, hash: chainHash(prev, l) }
    prev = made.hash
    return made
  })
}

test('a chain that nobody touched holds', () => expect(firstBreak(chained([link(1), link(2), link(3)]))).toBeNull())

test('a changed value, a removed entry and a swapped order each show, with the entry', () => {
  const chain = chained([link(1), link(2), link(3)])
  expect(firstBreak(chain.map(l => (l.n === 2 ? { ...l, data: '{"who":"y"}' } : l)))).toEqual({ n: 2, why: 'hash' })
  expect(firstBreak(chain.filter(l => l.n !== 2))).toEqual({ n: 3, why: 'gap' })
  const remade = { ...chain[1]!, data: '{"who":"y"}' }
  expect(firstBreak([chain[0]!, { ...remade, hash: chainHash(remade.prev, remade) }, chain[2]!])).toEqual({ n: 3, why: 'previous' })
})

test('every part of an entry is under its hash', () => {
  const base = chainHash(genesis, link(1))
  const changes: Partial<Link>[] = [
    { unit: 2 },
    { matter: 'x' },
    { n: 2 },
    { register: 'x' },
    { step: 'x' },
    { day: '2026-03-02' },
    { time: 'x' },
    { at: 'x' },
    { by: 'x' },
    { origin: 'x' },
    { request: 'x' },
    { data: 'x' },
    { secret: 'x' },
  ]
  expect(new Set([base, ...changes.map(c => chainHash(genesis, link(1, c)))]).size).toBe(changes.length + 1)
})

test('a closing names the one before it and one line a matter; what moved since is named', () => {
  const first = closing('', [
    { matter: 'b', n: 2, hash: 'sha256:2' },
    { matter: 'a', n: 1, hash: 'sha256:1' },
  ])
  expect(first.text).toBe('previous -\na 1 sha256:1\nb 2 sha256:2\n')
  const second = readClosing(closing(first.hash, [{ matter: 'a', n: 3, hash: 'sha256:3' }]).text)!
  expect(second).toEqual({ previous: first.hash, heads: [{ matter: 'a', n: 3, hash: 'sha256:3' }] })
  expect(readClosing('no closing')).toBeNull()
  expect(moved(second.heads, () => 'sha256:3')).toEqual([])
  expect(moved(second.heads, () => undefined)).toEqual(second.heads)
})
