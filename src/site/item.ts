/** @module One published item: what was approved for the public, field by field, and until when it stands. */
import { html } from 'hono/html'
import type { File } from '../declare/fields.ts'
import { dayInWords } from '../declare/show.ts'
import type { Published } from '../questions/published.ts'
import { filePath, sizeInWords } from './file.ts'
import { bodyOf, type Html, home, type Place, page } from './frame.ts'

/** `kept` holds the size of each of its files that can be had. */
export function itemPage(place: Place, p: Published, kept: ReadonlyMap<string, number>): Html {
  return page(
    place,
    'list',
    p.title,
    html`<p class="crumb"><a href="${home(place.unit)}">公开</a> ／ <a href="${home(place.unit)}list?c=${encodeURIComponent(p.column)}">${p.column}</a></p>
<header class="hd"><h1>${p.title}</h1><dl><div><dt>发布</dt><dd>${bodyOf(place.unit)}</dd></div><div><dt>公开</dt><dd>${dayInWords(p.day)}</dd></div>${p.until ? html`<div><dt>公示至</dt><dd>${dayInWords(p.until)}</dd></div>` : ''}</dl></header>
<dl class="fields">${p.body.map(f => html`<div><dt>${f.title}</dt><dd>${f.files ? fileList(place, p, f.files, kept) : f.text}</dd></div>`)}</dl>
<p class="sm">自然人的姓名依法遮蔽。</p>`,
  )
}

/** Files to take home; one that is no longer kept is named without a way to it. */
const fileList = (place: Place, p: Published, files: readonly File[], kept: ReadonlyMap<string, number>): Html =>
  html`<ul>${files.map(f => {
    const size = kept.get(f.hash)
    return html`<li>${size === undefined ? f.name : html`<a href="${filePath(place, p, f)}">${f.name}</a> <span class="size">${sizeInWords(size)}</span>`}</li>`
  })}</ul>`
