/** @module The catalogue: everything that stands published, by column or by a word of the title. */
import { html } from 'hono/html'
import { type Html, home, type Place, page } from './frame.ts'
import type { Published } from './public.ts'

/** The way to one published item. */
export const pathOf = ({ unit }: Place, p: Pick<Published, 'matter' | 'k'>): string => `${home(unit)}p/${p.matter}/${p.k}`

/** The rows of a list. */
export const listed = (place: Place, rows: readonly Published[]): Html =>
  rows.length === 0
    ? html`<p class="empty">这里还没有内容。</p>`
    : html`<ul class="rows">${rows.map(
        p =>
          html`<li><time datetime="${p.day}">${Number(p.day.slice(5, 7))}月${Number(p.day.slice(8))}日</time><a href="${pathOf(place, p)}">${p.title}</a><span>${p.column}</span></li>`,
      )}</ul>`

export function listPage(place: Place, rows: readonly Published[], { column, q }: { readonly column?: string; readonly q?: string }): Html {
  const title = column ?? (q ? `查找“${q}”` : '全部公开内容')
  return page(
    place,
    'list',
    title,
    html`<p class="crumb"><a href="${home(place.unit)}">公开</a> ／ ${title}</p><div class="sec-h"><h1>${title}</h1><p>${rows.length}条</p></div>${listed(place, rows)}`,
  )
}
