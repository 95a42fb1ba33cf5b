/** @module The catalogue: everything that stands published, by column or by a word of the title. */
import { html } from 'hono/html'
import type { Published } from '../questions/published.ts'
import { type Html, home, type Place, page } from './frame.ts'

/** The way to one published item. */
export const pathOf = ({ unit }: Place, p: Pick<Published, 'matter' | 'k'>): string => `${home(unit)}p/${p.matter}/${p.k}`

/** The day, with its year when that is not this year's. */
const dayWord = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日` : day

/** The rows of a list. */
export const listed = (place: Place, rows: readonly Published[]): Html =>
  rows.length === 0
    ? html`<p class="empty">这里还没有内容。</p>`
    : html`<ul class="rows">${rows.map(
        p =>
          html`<li><time datetime="${p.day}">${dayWord(p.day, place.today)}</time><a href="${pathOf(place, p)}">${p.title}</a><span>${p.column}</span></li>`,
      )}</ul>`

/** How many stand on a page of the list. */
export const PAGE = 50

export interface Listing {
  readonly column?: string
  readonly q?: string
  /** From 1. */
  readonly page: number
  readonly total: number
}

export function listPage(place: Place, rows: readonly Published[], { column, q, page: at, total }: Listing): Html {
  const title = column ?? (q ? `查找“${q}”` : '全部公开内容')
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const to = (n: number) => {
    const query = new URLSearchParams({ ...(column !== undefined && { c: column }), ...(q && { q }), page: String(n) })
    return `${home(place.unit)}list?${query}`
  }
  return page(
    place,
    'list',
    title,
    html`<p class="crumb"><a href="${home(place.unit)}">公开</a> ／ ${title}</p><div class="sec-h"><h1>${title}</h1><p>${total}条</p></div>${listed(place, rows)}
${pages > 1 ? html`<nav class="pages" aria-label="翻页">${at > 1 ? html`<a href="${to(at - 1)}">上一页</a>` : ''}<span>第${at}页，共${pages}页</span>${at < pages ? html`<a href="${to(at + 1)}">下一页</a>` : ''}</nav>` : ''}`,
  )
}
