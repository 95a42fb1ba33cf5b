/** @module What a photo tells beside its picture: the place where it was taken, the camera, the hour (EXIF in JPEG, PNG, WebP). */
import type { Hidden } from './index.ts'

const GPS = 0x8825
const NAMED: ReadonlyMap<number, string> = new Map([
  [0x010f, '相机厂商'],
  [0x0110, '相机型号'],
  [0x013b, '作者'],
  [0x8298, '版权'],
  [0x0132, '拍摄时间'],
  [GPS, '拍摄地点'],
])

/** The metadata of an image that names a place, a person, a device or an hour. */
export function imageSecrets(where: string, bytes: Uint8Array): Hidden[] {
  const tiff = exifOf(bytes)
  if (!tiff) return []
  const tags = tagsOf(tiff)
  return tags.length > 0 ? [{ kind: 'imageMetadata', where, sample: tags.join('、') }] : []
}

/** How the camera was held (EXIF 0x0112): 1 upright, 3 upside down, 6 and 8 on its sides. */
export function orientationOf(bytes: Uint8Array): number {
  const tiff = exifOf(bytes)
  if (!tiff || tiff.byteLength < 14) return 1
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  const count = directory + 2 <= tiff.byteLength ? tiff.getUint16(directory, little) : 0
  for (let i = 0; i < count && directory + 2 + 12 * (i + 1) <= tiff.byteLength; i++) {
    const at = directory + 2 + 12 * i
    if (tiff.getUint16(at, little) === 0x0112) return tiff.getUint16(at + 8, little)
  }
  return 1
}

/** The EXIF block: a TIFF structure behind different doors. */
function exifOf(bytes: Uint8Array): DataView | null {
  const ascii = (at: number, text: string) => [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const block = (at: number, length: number) =>
    new DataView(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at)))
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff; ) {
      const length = view.getUint16(at + 2)
      if (bytes[at + 1] === 0xe1 && ascii(at + 4, 'Exif')) return block(at + 10, length - 8)
      if (bytes[at + 1] === 0xda) return null
      at += 2 + length
    }
  } else if (ascii(1, 'PNG')) {
    for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
      if (ascii(at + 4, 'eXIf')) return block(at + 8, view.getUint32(at))
  } else if (ascii(0, 'RIFF') && ascii(8, 'WEBP')) {
    for (let at = 12; at + 8 <= bytes.length; ) {
      const length = view.getUint32(at + 4, true)
      if (ascii(at, 'EXIF')) return block(at + 8, length)
      at += 8 + length + (length % 2)
    }
  }
  return null
}

function tagsOf(tiff: DataView): string[] {
  if (tiff.byteLength < 14) return []
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return []
  const count = tiff.getUint16(directory, little)
  const names: string[] = []
  for (let i = 0; i < count && directory + 2 + 12 * (i + 1) <= tiff.byteLength; i++) {
    const name = NAMED.get(tiff.getUint16(directory + 2 + 12 * i, little))
    if (name) names.push(name)
  }
  return names
}
