import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../repo/house.ts'
import { bundle } from '../support/bundle.ts'

/** A disk of its own, small, that is gone with the process: for root, or where users may have mounts of their own. */
const own = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount']
const onSmallDisk = (size: string, ...command: string[]) =>
  spawnSync(
    'unshare',
    [
      ...own,
      'sh',
      '-c',
      'disk=$1; size=$2; shift 2; mount -t tmpfs -o mode=711,size=$size none "$disk" && exec "$@"',
      'sh',
      folder,
      size,
      ...command,
    ],
    {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '' },
    },
  )

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const possible = process.platform === 'linux' && onSmallDisk('1m', 'true').status === 0
if (!possible) console.warn('no disk can be filled here: this system lets nobody mount a small one (unshare --mount)')

describe.runIf(possible)('on a disk that is full', () => {
  let told: {
    steps: { refused: { status: number; text: string }; missing: string[]; answered: number; again: number; whole: object }
    imports: { failed: string; kept: number; between: object; again: number[]; whole: object }
    backups: { failed: string; left: string[]; same: boolean; damaged: string[] }
  }
  beforeAll(async () => {
    const module = await bundle('test/support/full-disk.ts')
    const run = onSmallDisk('400m', process.execPath, module, folder, join(root, 'sql'))
    rmSync(dirname(module), { recursive: true, force: true })
    expect(run.status, run.stderr).toBe(0)
    told = JSON.parse(run.stdout)
  }, 300_000)
  const sound = { breaks: 0, different: 0 }

  it('a step is refused in plain words, what was answered is there, and the same step goes through once there is space', () => {
    const { refused, missing, answered, again, whole } = told.steps
    expect(refused.status).toBe(507)
    expect(refused.text).toContain('存储空间不够，没有存上')
    expect(missing).toEqual([])
    expect(answered).toBeGreaterThan(0)
    expect(again).toBe(200)
    expect(whole).toEqual({ matters: answered + 1, ...sound })
  })

  it('an import says so, keeps whole rows alone, and goes on where it stopped', () => {
    const { failed, kept, between, again, whole } = told.imports
    expect(failed).toBe('disk-full')
    expect(between).toMatchObject(sound)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(6000)
    expect(again).toEqual([6000 - kept, kept, 0])
    expect(whole).toMatchObject(sound)
  })

  it('a backup says so, leaves no half of itself, and the one before it stays', () => {
    expect(told.backups).toEqual({ failed: 'disk-full', left: ['备份.zip', '备份.zip.keys'], same: true, damaged: [] })
  })
})
