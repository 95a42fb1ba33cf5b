/** @module Every command that a document tells its reader to run is run, or stands here with the test that does the same. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Command, parse } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { toDocx } from '../../src/documents/index.ts'
import { root, source } from '../repo/house.ts'

const guides = readdirSync(join(root, 'docs/guides')).map(f => `docs/guides/${f}`)
const documents = [
  'README.md',
  'README.zh.md',
  'docs/start.md',
  'docs/reference/README.md',
  'bench/README.md',
  'samples/README.md',
  ...guides,
]

/** A command as somebody types it: without the words that explain it beside. */
const typed = (line: string): string => line.replace(/ {2,}\S.*$/, '').trim()
const isCommand = (line: string): boolean => /^(?:[A-Z_]+=\S+ )*(?:npx|npm) /.test(line)

/** The commands of a Markdown text: the lines of its code blocks, and what stands in code in a sentence. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh)?\n(.*?)^```/gms)].flatMap(m => m[1]!.split('\n'))
  const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(m => m[1]!)
  // Said in passing, without npx: the same program.
  const short = inline.map(code => (/^zhunsheng [a-z]/.test(code) ? `npx ${code}` : code))
  return [...blocks, ...short].map(typed).filter(isCommand)
}
const told = [...new Set(documents.flatMap(f => commandsIn(source(f).text)))].sort()

/** What is not run here: it starts, writes into the tree, takes minutes, or is this very run. Each with the file that covers it. */
const elsewhere: { readonly [line: string]: readonly [covered: string, why: string] } = {
  'npm start -- --empty': ['test/journeys/start.test.ts', 'starts, and ends when told to'],
  'npm start -- --empty --host 0.0.0.0': ['test/journeys/start.test.ts', 'listens to other machines'],
  'npm start -- --port 9000 --data /srv/zhunsheng': ['test/journeys/start.test.ts', 'a port and a folder of its own'],
  'npm start -- --port 9000 --data /srv/zs': ['test/journeys/start.test.ts', 'a port and a folder of its own'],
  'npm start -- --day 2024-02-05': ['test/journeys/start.test.ts', 'starts, and ends when told to'],
  'npm test': ['scripts/test.mjs', 'is what runs this'],
  'npm run build && npm pack': ['test/repo/package.test.ts', 'packs what was built'],
  'npm install ../zhunsheng/zhunsheng-0.1.0.tgz': ['test/repo/package.test.ts', 'installs the package elsewhere'],
  'npm run sample': ['samples/samples.test.ts', 'writes the sample ledgers anew'],
  'npm run reference': ['test/repo/reference.test.ts', 'writes the reference anew'],
  'npm run bench': ['bench/README.md', 'measures for minutes'],
  'npx vitest run src/papers': ['scripts/test.mjs', 'is a part of npm test'],
  'npx tsc --noEmit -p tsconfig.json': ['scripts/test.mjs', 'is a part of npm test'],
  'npx vitest run src/registers/registers.test.ts': ['scripts/test.mjs', 'is a part of npm test'],
  'npx vitest run test/repo/registers.test.ts': ['scripts/test.mjs', 'is a part of npm test'],
  'COUNTS=write npx vitest run samples/samples.test.ts': ['samples/samples.test.ts', 'writes the counts of the sample anew'],
  'LOCK=write npx vitest run src/registers/registers.test.ts': ['src/registers/registers.test.ts', 'writes the lock of ids anew'],
  'npx zhunsheng restore 备份.zip --data 新文件夹 --passphrase-file 口令.txt': [
    'src/acts/backup.test.ts',
    'fills an empty data folder, with a database of its own',
  ],
  'npx zhunsheng restore 备份.zip.keys --passphrase-file 口令.txt': ['src/store/keys.test.ts', 'puts keys back that are gone'],
  'npx zhunsheng restore data/backups/before-upgrade-11.zip': ['src/store/open.test.ts', 'goes back to an older program'],
  'ROWS=100000 npm run bench -- import': ['bench/README.md', 'measures for minutes'],
}
const ran = told.filter(line => line.startsWith('npx zhunsheng ') && !(line in elsewhere))
/** What finds something that does not add up in the file that the document names: it ends with 1, as the help says. */
const finds = new Set(['npx zhunsheng check samples/reports/清河镇-2023.txt'])

const folder = mkdtempSync(join(tmpdir(), '试一试 '))
const data = join(folder, 'data')
const env = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '' }
let server: ChildProcess
/** `npm start` as the README says it, in a folder of its own; the commands then ask the instance that runs. */
beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'bin/zhunsheng.mjs'), join(folder, 'node_modules/.bin/zhunsheng'))
  symlinkSync(join(root, 'samples'), join(folder, 'samples'))
  writeFileSync(join(folder, '口令.txt'), '只在测试里用的口令\n')
  for (const [year, count] of [
    [2022, 436],
    [2023, 503],
  ] as const)
    writeFileSync(join(folder, `${year}年报告.docx`), await report(year, count))
  server = spawn('npm', ['start', '--', '--data', data, '--port', '0'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout!, server.stderr!])
      stream.on('data', (text: Buffer) => {
        said += text
        if (said.includes('按 Ctrl-C 停止')) resolve()
      })
    server.once('exit', code => reject(new Error(`exit ${code}: ${said}`)))
  })
}, 600_000)
afterAll(async () => {
  const ended = new Promise(resolve => server.once('exit', resolve))
  process.kill(-server.pid!, 'SIGINT')
  await ended
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const report = (year: number, count: number) =>
  toDocx({
    kind: 'letter',
    title: `清江区清河镇人民政府${year}年法治政府建设情况报告`,
    unit: '清河镇人民政府',
    blocks: [{ kind: 'paragraph', runs: `全年主动公开政府信息${count}条${year === 2023 ? '，同比增长17.25%' : ''}。` }],
  })

/** Through npx and a shell, as it is typed; what speaks of the books is pointed at the sample's. */
function run(line: string, ...more: string[]) {
  const whole = [line, ...more.map(word => `'${word}'`)].join(' ')
  return spawnSync('sh', ['-c', whole], { cwd: folder, encoding: 'utf8', env })
}
const commandOf = async (line: string): Promise<Command | undefined> => {
  const name = line.split(' ')[2]!
  return Object.hasOwn(commands, name) ? await commands[name as keyof typeof commands]() : undefined
}

test('every command of the documents is run here, or is known to be covered elsewhere', () => {
  expect(told.filter(line => !ran.includes(line) && line !== 'npm start' && !(line in elsewhere))).toEqual([])
  expect(Object.keys(elsewhere).filter(line => !told.includes(line))).toEqual([])
  expect([...finds].filter(line => !told.includes(line))).toEqual([])
  expect(Object.values(elsewhere).filter(([covered]) => !existsSync(join(root, covered)))).toEqual([])
  expect(ran.length).toBeGreaterThan(6)
})

test('trap: gates that measured nothing: a new command in a document is seen', () => {
  const text = ['```', 'npx zhunsheng nothing --x   # why', 'ls', '```', 'or `npm run nothing`, `zhunsheng due`; not `src/`'].join('\n')
  expect(commandsIn(text)).toEqual(['npx zhunsheng nothing --x', 'npm run nothing', 'npx zhunsheng due'])
})

test('what starts the product names options that it has', async () => {
  const start = await commands.start()
  for (const line of told.filter(l => l.startsWith('npm start -- ')))
    expect(() => parse(start, line.split(' ').slice(3)), line).not.toThrow()
  const scripts = JSON.parse(source('package.json').text) as { scripts: { [name: string]: string } }
  expect(told.flatMap(l => /npm run ([\w-]+)/.exec(l)?.[1] ?? []).filter(name => !(name in scripts.scripts))).toEqual([])
})

test.each(ran)('%s', async line => {
  const command = await commandOf(line)
  const books = command && 'data' in command.options ? ['--data', data] : []
  const { status, stdout, stderr } = run(line, ...books)
  expect(status, stderr).toBe(finds.has(line) ? 1 : 0)
  expect(stdout.trim()).not.toBe('')
  if (!command?.options['format']?.value?.includes('json')) return
  const asked = line.includes('--format json') ? stdout : run(line, '--format', 'json', ...books).stdout
  expect(() => JSON.parse(asked), asked.slice(0, 200)).not.toThrow()
})

interface Checked {
  readonly context: { readonly ledger?: { readonly unit: string; readonly year: number; readonly figures: number } }
  readonly findings: readonly { readonly rule: string; readonly quote: string; readonly message: string }[]
}
const against = (d: Checked) => d.findings.filter(f => f.rule === 'against-ledger').map(f => [f.quote, f.message])

test('a report is checked against the books: the one figure that differs is told, those that agree are not', () => {
  const asked = run('npx zhunsheng figures --unit 清河镇 --year 2023 --format json', '--data', data)
  const { figures } = JSON.parse(asked.stdout) as { figures: { id: string; title: string; unit: string; value: number }[] }
  const said = (id: string, more = 0) => {
    const { title, unit, value } = figures.find(f => f.id === id)!
    expect(value, id).toBeGreaterThan(0)
    return `${title}${value + more}${unit}`
  }
  const agreeing = ['mediation.accepted', 'summary-penalty.imposed', 'disclosure-item.published'].map(id => said(id))
  const wrong = said('mediation.agreed', 1)
  const title = '清江区清河镇人民政府2023年法治政府建设情况报告'
  writeFileSync(join(folder, '报告.txt'), `${title}\n\n全年${[...agreeing, wrong].join('，')}。`)
  const json = run('npx zhunsheng check 报告.txt --unit 清河镇 --year 2023 --format json', '--data', data)
  const [document] = (JSON.parse(json.stdout) as { documents: Checked[] }).documents
  expect(document!.context.ledger).toEqual({ unit: '清河镇', year: 2023, figures: expect.any(Number) })
  const value = Number(/\d+/.exec(wrong)![0])
  expect(against(document!)).toEqual([[String(value), expect.stringContaining(`文中是${value}件，台账是${value - 1}件`)]])
  // The year stands in the title; without a unit nothing is asked of the books.
  expect(run('npx zhunsheng check 报告.txt --unit 清河镇', '--data', data).stdout).toContain('对照  清河镇2023年的台账')
  expect(run('npx zhunsheng check 报告.txt').stdout).not.toContain('台账')
})

test('work of more than a second says on stderr where it is, and stdout stays one JSON value', () => {
  writeFileSync(join(folder, '长.txt'), '全年调解矛盾纠纷325件，其中邻里纠纷201件、婚姻家庭纠纷124件。\n'.repeat(1000))
  const long = run('npx zhunsheng check 长.txt --format json')
  expect(long.stderr).toContain('正在核对 长.txt')
  expect((JSON.parse(long.stdout) as { documents: unknown[] }).documents).toHaveLength(1)
})

test('a unit that is not there is named with those that are', () => {
  const { status, stdout, stderr } = run('npx zhunsheng check samples/reports/清河镇-2023.txt --unit 没有镇 --year 2023', '--data', data)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/没有“没有镇”这个单位。有：.*清河镇/)
})
