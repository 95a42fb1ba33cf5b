// Writes test/ledgers/<version>.jsonl from a backup of the sample district: some matters of every register, each with its
// entries as they are stored and its key. Made once a release and never again: what was recorded must replay for ever.
//   npm start, zhunsheng backup B.zip (with ZHUNSHENG_PASSPHRASE), then: node scripts/ledger.mjs B.zip
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

const MATTERS_OF_A_REGISTER = 12
const [file] = process.argv.slice(2)
const load = path => import(join(root, 'dist', path))
const [{ readBackup }, { openKeys }, { openKey }] = await Promise.all(
  ['acts/backup-file.js', 'acts/backup.js', 'access/story.js'].map(load),
)

const backup = readBackup(readFileSync(file)).value
const unitKeys = openKeys(readFileSync(`${file}.keys`, 'utf8'), process.env.ZHUNSHENG_PASSPHRASE)
const wrapped = new Map(backup.rows('matter_key').map(r => [r.matter, r]))
const matters = new Map()
for (const row of backup.rows('entry')) matters.set(row.matter, [...(matters.get(row.matter) ?? []), row])

const taken = new Map()
const lines = []
for (const entries of [...matters.values()].sort((a, b) => b.length - a.length || (a[0].matter < b[0].matter ? -1 : 1))) {
  const { unit, matter, register } = entries[0]
  const count = taken.get(register) ?? 0
  if (count >= MATTERS_OF_A_REGISTER) continue
  taken.set(register, count + 1)
  const unitKey = Buffer.from(unitKeys[`unit-${unit}.key`].trim(), 'hex')
  const key = wrapped.get(matter)?.wrapped ? openKey(unitKey, unit, matter, wrapped.get(matter).wrapped).toString('base64') : null
  lines.push(JSON.stringify({ register, key, entries: entries.sort((a, b) => a.n - b.n) }))
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(root, 'test/ledgers', `${version}.jsonl`), `${lines.join('\n')}\n`)
console.log(Object.fromEntries(taken))
