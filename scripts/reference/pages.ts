/** @module Every page of docs/reference, made from the declarations: its path and its text. */
import { groups } from '../../src/declare/group.ts'
import { registerIds, registerOf } from '../../src/registers/index.ts'
import { checkPage } from './check.ts'
import { apiPage, cliPage, coveragePage, refusalsPage } from './edges.ts'
import { lawIds, lawPage } from './law.ts'
import { page, section } from './markdown.ts'
import { registerPage } from './register.ts'

export async function pages(): Promise<ReadonlyMap<string, string>> {
  const registers = registerIds.map(registerOf)
  return new Map([
    ['README.md', indexPage()],
    ['check.md', checkPage()],
    ['refusals.md', refusalsPage()],
    ['cli.md', await cliPage()],
    ['api.md', apiPage(registers)],
    ['coverage.md', coveragePage(registers)],
    ...registers.map(r => [`registers/${r.id}.md`, registerPage(r)] as const),
    ...lawIds().map(i => [`law/${i.id}.md`, lawPage(i)] as const),
  ])
}

function indexPage(): string {
  const registers = registerIds.map(registerOf)
  return page(
    '参考',
    [
      '- [核对：关系和规则](check.md)',
      '- [不予办理的原因](refusals.md)',
      '- [命令行](cli.md)',
      '- [接口](api.md)',
      '- [机制和着落](coverage.md)',
    ].join('\n'),
    section(
      '台账',
      Object.entries(groups)
        .map(([id, g]) =>
          section(
            g.title,
            registers
              .filter(r => r.group === id)
              .map(r => `- [${r.title}](registers/${r.id}.md)：${r.about}`)
              .join('\n'),
            3,
          ),
        )
        .filter(Boolean)
        .join('\n\n'),
    ),
    section(
      '规定',
      lawIds()
        .map(i => `- [${i.title}](law/${i.id}.md)`)
        .join('\n'),
    ),
  )
}
