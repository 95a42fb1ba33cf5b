/**
 * @module Take the place out of a photo: phones write where it was taken, and a photo of a complainant's door is an address.
 * The picture itself and how it is turned stay as they are.
 */

const isJpeg = (b: Uint8Array) => b[0] === 0xff && b[1] === 0xd8
const isPng = (b: Uint8Array) => b[0] === 0x89 && b[1] === 0x50
const text = (b: Uint8Array, from: number, to: number) => new TextDecoder('latin1').decode(b.subarray(from, to))

/** The photo without its place; other files as they are. */
export function withoutPlace(bytes: Uint8Array): Uint8Array {
  return isJpeg(bytes) ? jpegWithoutPlace(bytes) : isPng(bytes) ? pngWithoutPlace(bytes) : bytes
}

/** Segment by segment up to the picture's data; the Exif segment loses its GPS directory, the XMP and IPTC segments go. */
function jpegWithoutPlace(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const end = Math.min(at + 2 + view.getUint16(at + 2), bytes.length)
    const segment = bytes.subarray(at, end)
    const marker = bytes[at + 1]
    if (marker === 0xe1 && text(bytes, at + 4, at + 10) === 'Exif\0\0') kept.push(exifWithoutPlace(segment))
    else if (marker !== 0xe1 && marker !== 0xed) kept.push(segment)
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

const GPS = 0x8825
const ENTRY = 12

/** The segment with its GPS directory emptied and the values overwritten; without the segment where it cannot be read. */
function exifWithoutPlace(segment: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(segment)
  const tiff = new DataView(copy.buffer, 10)
  try {
    const little = tiff.getUint16(0) === 0x4949
    const first = tiff.getUint32(4, little)
    const count = tiff.getUint16(first, little)
    for (let i = 0; i < count; i++) {
      const entry = first + 2 + i * ENTRY
      if (tiff.getUint16(entry, little) === GPS) emptyDirectory(tiff, tiff.getUint32(entry + 8, little), little)
    }
    return copy
  } catch {
    return new Uint8Array()
  }
}

/** Bytes of a value of each Exif type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

function emptyDirectory(tiff: DataView, at: number, little: boolean): void {
  const count = tiff.getUint16(at, little)
  const zero = (from: number, length: number) => {
    for (let i = from; i < from + length; i++) tiff.setUint8(i, 0)
  }
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + i * ENTRY
    const length = (sizes[tiff.getUint16(entry + 2, little)] ?? 0) * tiff.getUint32(entry + 4, little)
    if (length > 4) zero(tiff.getUint32(entry + 8, little), length)
  }
  zero(at, 2 + count * ENTRY)
}

/** Chunk by chunk; those that may hold Exif or XMP go. */
function pngWithoutPlace(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = Math.min(at + 12 + view.getUint32(at), bytes.length)
    if (!['eXIf', 'iTXt', 'tEXt', 'zTXt'].includes(text(bytes, at + 4, at + 8))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}
