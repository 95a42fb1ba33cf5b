import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundle } from '../../test/support/bundle.ts'
import { withoutPlace } from './attachments/place.ts'
import { keepAttachment, readAttachment } from './attachments.ts'
import { newKey } from './crypt.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const owner = { unit: 3, matter: '01890000-0000-7000-8000-000000000001' }
const pdf = Buffer.from('%PDF-1.7\n当事人陈述')

/** A photo as a phone writes it: orientation and a GPS directory with latitude in Exif, the place again in XMP. */
function photo(): Buffer {
  const tiff = Buffer.alloc(80)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at)
    tiff.writeUInt16LE(type, at + 2)
    tiff.writeUInt32LE(count, at + 4)
    tiff.writeUInt32LE(value, at + 8)
  }
  entry(10, 0x0112, 3, 1, 6)
  entry(22, 0x8825, 4, 1, 38)
  tiff.writeUInt16LE(1, 38)
  entry(40, 2, 5, 3, 56)
  tiff.write('LATITUDE-29.5630-N-XYZ!!', 56, 'latin1')
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
  const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>29,33.78N', 'latin1'))
  const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 4, 0xff, 0xd9])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), exif, xmp, picture])
}

describe('attachments', () => {
  it('are kept encrypted under the hash of their content, and the same file twice is one', () => {
    const key = newKey()
    const first = keepAttachment(folder, owner, key, pdf)
    expect(first).toMatchObject({ ok: true, value: { type: 'application/pdf', size: pdf.length } })
    expect(keepAttachment(folder, owner, key, pdf)).toEqual(first)
    const files = readdirSync(join(folder, '3', owner.matter))
    expect(files).toHaveLength(1)
    expect(readFileSync(join(folder, '3', owner.matter, files[0]!), 'utf8')).toMatch(/^aes-256-gcm:/)
    if (first.ok) expect(readAttachment(folder, owner, key, first.value.hash)).toEqual(pdf)
  })

  it('cannot be read with another key, nor after a change', () => {
    const key = newKey()
    const kept = keepAttachment(folder, { unit: 4, matter: owner.matter }, key, pdf)
    if (!kept.ok) throw new Error('not kept')
    expect(() => readAttachment(folder, { unit: 4, matter: owner.matter }, newKey(), kept.value.hash)).toThrow()
    const file = join(folder, '4', owner.matter, kept.value.hash.replace(':', '-'))
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`)
    expect(() => readAttachment(folder, { unit: 4, matter: owner.matter }, key, kept.value.hash)).toThrow()
  })

  it('are judged by content: a program is refused whatever its name', () => {
    const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])
    expect(keepAttachment(folder, owner, newKey(), program)).toEqual({ ok: false, refused: [{ code: 'wrong-file-type' }] })
  })

  it('lose the place of a photo, and nothing else of it', () => {
    const before = photo()
    const after = Buffer.from(withoutPlace(before))
    expect(before.includes('LATITUDE')).toBe(true)
    expect(after.includes('LATITUDE')).toBe(false)
    expect(after.includes('GPSLatitude')).toBe(false)
    expect(after.readUInt16LE(after.indexOf('II*') + 10)).toBe(0x0112)
    expect(after.subarray(-10)).toEqual(before.subarray(-10))
    const kept = keepAttachment(folder, owner, newKey(), before, true)
    expect(kept).toMatchObject({ ok: true, value: { type: 'image/jpeg', size: before.length } })
  })

  it('lose the metadata of a picture cut short, without an error', () => {
    const cut = photo().subarray(0, 80)
    expect(cut.includes('LATITUDE')).toBe(true)
    expect(Buffer.from(withoutPlace(cut)).includes('LATITUDE')).toBe(false)
  })

  it('say that the disk is full, and leave nothing behind', async () => {
    const module = await bundle('src/store/attachments.ts')
    const small = mkdtempSync(join(folder, 'small-'))
    const code = `import { keepAttachment } from ${JSON.stringify(module)}
      import { readdirSync } from 'node:fs'
      const kept = keepAttachment(${JSON.stringify(small)}, ${JSON.stringify(owner)}, Buffer.alloc(32), Buffer.from('%PDF-' + 'x'.repeat(200000)))
      console.log(JSON.stringify({ kept, left: readdirSync(${JSON.stringify(join(small, '3', owner.matter))}) }))`
    const inside = 'mount -t tmpfs -o size=64k none "$1" && exec "$2" --input-type=module -e "$3"'
    const run = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', inside, 'sh', small, process.execPath, code], {
      encoding: 'utf8',
    })
    rmSync(dirname(module), { recursive: true, force: true })
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout)).toEqual({ kept: { ok: false, refused: [{ code: 'disk-full' }] }, left: [] })
  })
})
