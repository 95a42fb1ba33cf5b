/** @module Markdown of the reference: headings, lines and tables from plain values. */

/** A cell: no line breaks, no bars. */
const cell = (text: unknown): string =>
  String(text ?? '')
    .replaceAll('\n', ' ')
    .replaceAll('|', '｜')

/** A table; nothing where there are no rows. */
export const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  rows.length ? [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n') : ''

/** A section with its heading; nothing where its body is empty. */
export const section = (title: string, body: string, level = 2): string => (body ? `${'#'.repeat(level)} ${title}\n\n${body}` : '')

/** A page from its blocks, empty ones left out. It says that nobody writes it by hand. */
export const page = (title: string, ...blocks: readonly string[]): string =>
  `${[`# ${title}`, '本页由 `npm run reference` 生成，请不要手工修改。', ...blocks].filter(Boolean).join('\n\n')}\n`
