/**
 * @module SHA-256 that runs the same in the browser and on the server, synchronously: replay and verification are pure
 * functions and cannot wait for a promise. Every stored hash carries its algorithm in front, so that SM3 can be chosen later.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A hash with its algorithm: `sha256:` and 64 hex digits. */
export type Hash = `${string}:${string}`

/** The hash of a text (UTF-8) or of bytes. */
export const hash = (data: string | Uint8Array): Hash => `sha256:${bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))}`
