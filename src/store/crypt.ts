/**
 * @module Encryption at rest. Personal values are encrypted with a key per matter; those keys are wrapped by the unit's key,
 * a file outside the database. Every ciphertext names its algorithm, so that another (SM4) can stand beside it.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { remembered } from '../base/remembered.ts'
import { assert } from '../base/result.ts'

/** A key of 32 bytes. */
export type Key = Buffer
/** `aes-256-gcm:` and base64 of nonce, ciphertext and tag. */
export type Sealed = string

const algorithm = 'aes-256-gcm'

export const newKey = (): Key => randomBytes(32)

/** Encrypt bytes or a text. `about` binds the ciphertext to its place: it opens nowhere else. */
export function seal(key: Key, plain: string | Uint8Array, about: string): Sealed {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, key, nonce)
  cipher.setAAD(Buffer.from(about))
  return `${algorithm}:${Buffer.concat([nonce, cipher.update(plain as Buffer), cipher.final(), cipher.getAuthTag()]).toString('base64')}`
}

/** Decrypt; throws when the key, the place or a bit is wrong. */
export function open(key: Key, sealed: Sealed, about: string): Buffer {
  const [name, body] = sealed.split(':')
  assert(name === algorithm && body, `unknown cipher: ${name}`)
  const bytes = Buffer.from(body, 'base64')
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}

/** A matter's key, wrapped by the unit's key; and back. */
export const wrap = (unitKey: Key, key: Key, about: string): Sealed => seal(derived(unitKey).wrap, key, about)
export const unwrap = (unitKey: Key, wrapped: Sealed, about: string): Key => open(derived(unitKey).wrap, wrapped, about)

/** A keyed hash by which equal personal values can be found without reading them. Case, width and spaces do not matter. */
export const digest = (unitKey: Key, value: string): string =>
  `hmac-sha256:${createHmac('sha256', derived(unitKey).index).update(value.normalize('NFKC').replace(/\s/g, '').toUpperCase()).digest('hex')}`

/** One secret, several purposes, none of which tells of another. */
const derived = remembered((unitKey: Key) => {
  const keyTo = (purpose: string): Key => Buffer.from(hkdfSync('sha256', unitKey, Buffer.alloc(0), `zhunsheng ${purpose}`, 32))
  return { wrap: keyTo('wrap'), index: keyTo('index') }
})
