/** @module A published file on the site: the way to it, and the answer that carries it. A browser keeps it and never shows it as a page of this site. */
import type { Context } from 'hono'
import type { File } from '../declare/fields.ts'
import type { Published } from '../questions/published.ts'
import { filesOf, publishedFile } from '../questions/published-file.ts'
import { disposition } from '../server/disposition.ts'
import type { Env } from '../server/route.ts'
import type { Place } from './frame.ts'
import { pathOf } from './list.ts'

/** The way to a file of a published item. */
export const filePath = (place: Place, p: Pick<Published, 'matter' | 'k'>, { hash }: Pick<File, 'hash'>): string =>
  `${pathOf(place, p)}/${hash}`

/** 23KB, 1.2MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`

/**
 * The file, or nothing where this item names no such file. It may be withdrawn tomorrow, so a copy is asked after each time; the tag is the
 * hash of the content, and an unchanged one costs a line. Nothing in between may pack it anew: the tag is of these bytes.
 */
export async function fileAnswer(c: Context<Env>, found: Published, hash: string): Promise<Response | undefined> {
  if (!filesOf(found).some(f => f.hash === hash)) return undefined
  const headers = { etag: `"${hash}"`, 'cache-control': 'no-cache, no-transform' }
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .some(tag => tag.trim() === headers.etag)
  if (known) return c.body(null, 304, headers)
  const file = await publishedFile(c.get('house'), found, hash)
  if (!file) return undefined
  return c.body(new Uint8Array(file.bytes), 200, {
    ...headers,
    'content-type': file.type,
    'content-length': String(file.bytes.length),
    'content-disposition': disposition(file.name),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })
}
