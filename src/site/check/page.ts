/** @module The public check: a page on which a file never leaves the visitor's computer, and the script that does it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Env } from '../../server/route.ts'
import { style } from './style.ts'

/** Where `vite build` puts the script, its worker and its readers. */
const built = fileURLToPath(new URL('../../checker', import.meta.url))
/**
 * Nothing may be sent: no connection, no form, no picture. Scripts and workers are ours; the result stands in a frame of its own
 * whose style is inline. A worker takes the policy of its own file, so every file carries it.
 */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; frame-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/** Put the page under /check and its script under /check/. */
export function checker(all: Hono<Env>, folder = built): void {
  all.get('/check', c =>
    c.body(String(page), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    }),
  )
  all.get('/check/style.css', c => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }))
  all.get('/check/:file{[\\w.-]+\\.js}', async c => {
    const file = c.req.param('file')
    const body = await readFile(join(folder, file)).catch(() => undefined)
    if (!body) return c.notFound()
    return c.body(new Uint8Array(body), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': file === 'check.js' ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
  })
}

const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对一份报告</title>
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/check/style.css">
<script type="module" src="/check/check.js"></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="util"><div class="w"><span>准绳</span><span class="sp"></span><a href="/">政府信息公开</a></div></header>
<main id="main" class="w">
<div class="head"><h1>核对一份报告</h1>
<p>把一份年度报告、工作总结放进来，看里面的数前后对不对得上。</p></div>
<div id="drop" class="drop">
<label class="btn" for="files">选文件</label><input id="files" type="file" multiple accept=".docx,.doc,.wps,.pdf,.ofd,.txt,.md,.html,.htm">
<p>也可以拖到这里，一份几十份都行。读得了的有：Word（.docx、.doc）、WPS 文字、带文字的 PDF、OFD、网页、纯文本。表格文件（.xlsx、.xls）和扫描件读不了。</p>
</div>
<p class="stay"><b>文件不会离开这台电脑。</b>核对就在这个浏览器里做，本页不许向任何地方发送数据；头一次读 PDF 和 .doc 时要从本站取一段程序，此外断开网络也能用。涉密的文件仍然不要放进联网的电脑。</p>
<noscript><p class="stay">核对要用到脚本，请打开浏览器的脚本功能。</p></noscript>
<p id="status" role="status" class="status"></p>
<ol id="list" class="files" aria-label="核对过的文件"></ol>
<section id="result" class="result" aria-label="核对结果" hidden><p class="acts"><a id="save" class="link">存下这份结果</a></p>
<iframe id="frame" title="核对结果" sandbox></iframe></section>
</main>
</body>
</html>`
