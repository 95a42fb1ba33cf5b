/** @module Passwords: scrypt with its cost in front, so that the cost can rise without locking anybody out. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** 32 MB and about 60 ms on an office machine. */
const cost = { N: 2 ** 15, r: 8, p: 1 }

const derive = (password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> =>
  new Promise((done, fail) => {
    const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) => (error ? fail(error) : done(key)))
  })

/** `scrypt:N:r:p:salt:hash`, the last two in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return `scrypt:${cost.N}:${cost.r}:${cost.p}:${salt.toString('base64')}:${key.toString('base64')}`
}

/** Is it the password? Takes as long for a wrong one. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [name, N, r, p, salt, key] = stored.split(':')
  if (name !== 'scrypt' || !salt || !key) return false
  const made = await derive(password, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  const wanted = Buffer.from(key, 'base64')
  return made.length === wanted.length && timingSafeEqual(made, wanted)
}
