/** @module The house as its own tests read it: the files of each room, what each imports, and the rules as small functions that say what breaks them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { parseSync } from 'vite'

export const root = join(import.meta.dirname, '../..')

/** The rooms in the order in which data flows. A room imports from rooms before it. `site` and `desk` are beside each other. */
export const rooms = [
  'base',
  'law',
  'declare',
  'registers',
  'ledger',
  'figures',
  'check',
  'report',
  'papers',
  'documents',
  'store',
  'access',
  'questions',
  'acts',
  'jobs',
  'server',
  'site',
  'desk',
  'cli',
] as const
export type Room = (typeof rooms)[number]
/** No clock, no I/O, nothing of Node: they run in a browser. */
export const pureRooms: readonly string[] = ['base', 'law', 'declare', 'registers', 'ledger', 'figures', 'check', 'report', 'papers']
/** What a pure room may take from npm. */
const purePackages = /^(@noble\/hashes\/|tyme4ts$|zod$)/
/** The files that may know the time: days are made in one, the clock in the other, ids and money need neither. */
const timekeepers = ['src/base/day.ts', 'src/base/clock.ts']

export interface Source {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** Every file under a folder of the repository, tests left out unless asked for. */
export function sources(folder: string, extension = /\.tsx?$/, tests = false): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(e => e.isFile() && extension.test(e.name) && (tests || !/\.test\.tsx?$/.test(e.name)))
    .map(e => relative(root, join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const source = (path: string): Source => ({ path, text: readFileSync(join(root, path), 'utf8') })
const roomOf = (path: string) => path.split('/')[1] ?? ''

export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** What a file imports, at once or later. */
export function imports(file: Source): Import[] {
  const { module } = parseSync(file.path, file.text)
  const fixed = module.staticImports.map(i => ({
    from: i.moduleRequest.value,
    typeOnly: i.entries.length > 0 && i.entries.every(e => e.isType),
  }))
  const again = module.staticExports.flatMap(e =>
    e.entries.filter(x => x.moduleRequest).map(x => ({ from: x.moduleRequest!.value, typeOnly: x.isType })),
  )
  const later = module.dynamicImports.map(i => file.text.slice(i.moduleRequest.start, i.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''))
  return [...fixed, ...again, ...later.map(from => ({ from, typeOnly: false }))]
}

/** The one file of the rooms above it that the desk reads: types alone, so it joins no rooms. */
const contract = 'src/server/api.ts'

/** Imports that go against the way data flows. The desk has the types of the server and the pure rooms, nothing else. */
export function againstTheFlow(file: Source): string[] {
  const here = roomOf(file.path)
  return imports(file)
    .filter(i => i.from.startsWith('.'))
    .map(i => ({ ...i, to: posix.join(dirname(file.path), i.from) }))
    .filter(({ to, typeOnly }) => {
      const there = roomOf(to)
      if (!to.startsWith('src/') || there === here) return false
      if (here === 'desk') return !pureRooms.includes(there) && !(typeOnly && to === contract)
      return rooms.indexOf(there as Room) < 0 || rooms.indexOf(there as Room) > rooms.indexOf(here as Room) || there === 'desk'
    })
    .map(({ to }) => `${file.path} imports ${to}`)
}

/** Files that import each other in a loop, so that none of them can be read before the others: each loop as its members. Types alone make none. */
export function loops(files: readonly Source[]): string[] {
  const known = new Set(files.map(f => f.path))
  const needs = new Map(
    files.map(f => {
      const own = imports(f).filter(i => !i.typeOnly && i.from.startsWith('.'))
      return [f.path, own.map(i => posix.join(dirname(f.path), i.from)).filter(to => known.has(to))] as const
    }),
  )
  // What needs nothing that is left is no part of a loop, nor what nothing left needs.
  for (let before = -1; before !== needs.size; ) {
    before = needs.size
    const needed = new Set([...needs.values()].flat())
    for (const [path, all] of needs) if (!all.some(to => needs.has(to)) || !needed.has(path)) needs.delete(path)
  }
  return [...needs].map(([path, all]) => `${path} imports ${all.filter(to => needs.has(to)).join(' and ')}, and is imported by it`)
}

/** What a pure room must not have: Node, packages beyond the few that are pure, a clock, chance. */
export function impure(file: Source): string[] {
  const foreign = imports(file)
    .filter(i => !i.from.startsWith('.') && !i.typeOnly && !purePackages.test(i.from))
    .map(i => `${file.path} imports ${i.from}`)
  if (timekeepers.includes(file.path)) return foreign
  const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const clock = /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bfetch\(/.exec(code)
  return clock ? [...foreign, `${file.path} uses ${clock[0]}`] : foreign
}

/** Only the module that counts periods may ask the calendar which days work; the rest hands it on as an argument. */
export function asksTheCalendar(file: Source): string[] {
  const asking = imports(file).filter(i => !i.typeOnly && /law\/calendar\/|^\.\/calendar\//.test(i.from))
  return asking.map(i => `${file.path} imports ${i.from}`)
}

/** The members of a folder that its index does not name. */
export function missingFromIndex(index: Source, members: readonly string[]): string[] {
  const named = new Set(imports(index).map(i => posix.join(dirname(index.path), i.from)))
  return members.filter(path => !named.has(path)).map(path => `${index.path} does not name ${path}`)
}

/** Files and functions that grew too long: `path` → lines, `path#name` → lines. */
export function tooLong(file: Source, most: { readonly file: number; readonly function: number }): { [what: string]: number } {
  const lines = (text: string) => text.split('\n').length
  const long: { [what: string]: number } = {}
  const all = lines(file.text.trimEnd())
  if (all > most.file) long[file.path] = all
  for (const f of functions(file)) {
    const own = lines(file.text.slice(f.start, f.end))
    if (own > most.function) long[`${file.path}#${f.name}`] = own
  }
  return long
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name?: string } | null
}

function functions(file: Source): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = []
  const walk = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const inner of node) walk(inner, name)
    else if (typeof node === 'object' && node !== null) {
      const n = node as Node
      const own = n.id?.name ?? name
      if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(n.type))
        found.push({ name: own, start: n.start, end: n.end })
      for (const inner of Object.values(node)) walk(inner, own)
    }
  }
  walk(parseSync(file.path, file.text).program.body, '')
  return found
}
