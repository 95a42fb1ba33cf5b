/** @module The frame of every public page: whose page it is, where one is, and what is sample data. All text is escaped by `html`. */
import { html } from 'hono/html'
import { type Day, weekday } from '../base/day.ts'
import { dayInWords } from '../declare/show.ts'
import type { UnitRow } from '../questions/answers/session.ts'

export type Html = ReturnType<typeof html>
export interface Place {
  readonly unit: UnitRow
  readonly parent: UnitRow | undefined
  readonly today: Day
}
export const home = (unit: UnitRow): string => `/t/${unit.id}/`
/** 清河镇 → 清河镇人民政府. A unit that names its body already keeps its name. */
export const bodyOf = (unit: UnitRow): string => (/(镇|乡|区|县|市)$/.test(unit.title) ? `${unit.title}人民政府` : unit.title)

const sections = [
  ['', '公开'],
  ['list', '目录'],
  ['reports', '年度报告'],
  ['apply', '申请公开'],
  ['about', '指南'],
] as const
export type SectionPath = (typeof sections)[number][0]

/** A whole page. */
export function page(place: Place, at: SectionPath, title: string, main: Html | readonly Html[]): Html {
  const { unit, parent, today } = place
  const name = bodyOf(unit)
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} · ${name}`}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<div class="util"><div class="w"><span>${dayInWords(today)} 周${'一二三四五六日'[weekday(today) - 1]!}</span>${unit.sample ? html`<span class="tag">示例数据</span>` : ''}<span class="sp"></span><a href="${home(unit)}open.json">开放数据</a></div></div>
<header class="mast"><div class="w"><div>${parent ? html`<p>${parent.title}</p>` : ''}<a class="h1" href="${home(unit)}">${name}</a></div>
<form role="search" action="${home(unit)}list"><div class="search"><input name="q" aria-label="在本站查找" placeholder="查文件、处罚、公示" maxlength="60"><button>查找</button></div></form></div></header>
<nav class="main-nav" aria-label="栏目"><div class="w"><ul>${sections.map(
    ([path, label]) => html`<li><a href="${home(unit)}${path}"${path === at ? html` aria-current="page"` : ''}>${label}</a></li>`,
  )}</ul></div></nav>
<main id="main" class="w">${main}</main>
<footer class="foot"><div class="w"><div><h2>${name}</h2><p>信息公开工作机构：党政办公室</p></div>
<div><h2>公开</h2><p><a href="${home(unit)}apply">申请公开</a>　<a href="${home(unit)}about">公开指南</a></p></div>
<div><h2>本站</h2><p><a href="/">各单位</a>　<a href="${home(unit)}open.json">开放数据</a>　<a href="/check">核对一份报告</a></p></div></div></footer>
</body>
</html>`
}
