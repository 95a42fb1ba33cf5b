/** @module The staff web app as files: built once, named by their content, cached for ever; the page itself is never cached. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Hono } from 'hono'
import type { Env } from './route.ts'

const types: { readonly [ext: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** The app's styles are made in the browser (antd), so inline styles are allowed; scripts are ours alone. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

/** Serve the desk under /desk/ from this folder. A path without a file is a page of the app. */
export function desk(app: Hono<Env>, folder: string): void {
  app.get('/desk', c => c.redirect('/desk/'))
  app.get('/desk/*', async c => {
    const path = normalize(decodeURIComponent(c.req.path.slice('/desk/'.length)))
    if (path.split(sep).includes('..') || path.includes('\0')) return c.notFound()
    // The address of a figure has a dot too: only an ending that we serve names a file.
    const named = Object.hasOwn(types, extname(path))
    const file = named ? path : 'index.html'
    const body = await readFile(join(folder, file)).catch(() => undefined)
    if (!body) return c.notFound()
    return c.body(new Uint8Array(body), 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cache-control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
}
