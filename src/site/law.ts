/** @module Lengths of the law in words, read from its rows: a page never carries a number of days of its own. */
import { html } from 'hono/html'
import type { Day } from '../base/day.ts'
import { citation } from '../declare/wording.ts'
import { findTerm, type Limit, type Provision } from '../law/index.ts'

const units = { 'working-day': '个工作日', day: '日', month: '个月', year: '年', hour: '小时', minute: '分钟', date: '' } as const

/** 20个工作日; empty where the law gives no number. */
export function lengthOf(limit: Limit, day: Day): string {
  const term = findTerm(limit, day) ?? limit.terms.at(-1)!
  return term.n === null ? '' : `${term.n}${units[term.unit]}`
}
/** How much longer it may become: 20个工作日; empty when it may not. */
export function extensionOf(limit: Limit, day: Day): string {
  const first = (findTerm(limit, day) ?? limit.terms.at(-1)!).extend?.[0]
  return first?.n ? `${first.n}${units[first.unit]}` : ''
}
/** A provision as it stands behind a sentence. */
export const cited = (law: Provision) => html`<span class="law">${citation(law)}</span>`
