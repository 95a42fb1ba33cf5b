/** @module The pages of the edges: refusals, the command line, the API; and where the mechanisms have their homes. */

import { help } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import type { Register } from '../../src/declare/register.ts'
import { words } from '../../src/declare/wording.ts'
import { homes } from '../../src/report/coverage.ts'
import { openapi } from '../../src/server/openapi.ts'
import { router } from '../../src/server/route.ts'
import { routes } from '../../src/server/routes/index.ts'
import { page, section, table } from './markdown.ts'

/** Every word of a refusal that its context fills is shown as a gap. */
const anything = new Proxy({}, { get: () => '…' }) as { readonly [name: string]: unknown }

export const refusalsPage = (): string =>
  page(
    '不予办理的原因',
    '每个原因有固定的代码；省略号处填当时的内容。台账自己的条件写在各台账的页上。',
    table(
      ['代码', '说法'],
      Object.entries(words).map(([code, word]) => [
        code,
        (word as (c: typeof anything) => string)(anything).replaceAll(/NaN年\w*月\w*日/g, '…'),
      ]),
    ),
  )

export const cliPage = async (): Promise<string> =>
  page(
    '命令行',
    '在克隆的文件夹里用 `npx zhunsheng 命令` 运行。',
    ...(await Promise.all(Object.values(commands).map(load => load()))).map(c =>
      section(c.name, `\`\`\`text\n${help(c).trimEnd()}\n\`\`\``),
    ),
  )

interface Operation {
  readonly summary?: string
  readonly security?: readonly object[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: { readonly content: { readonly [type: string]: object } }
  readonly responses: { readonly [status: string]: { readonly description: string } }
}
interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: {
    readonly schemas: {
      readonly [name: string]: { readonly properties?: { readonly [name: string]: object }; readonly required?: readonly string[] }
    }
  }
}

export function apiPage(registers: readonly Register[]): string {
  const api = router()
  for (const resource of routes) resource(api)
  const { paths, components } = openapi(api, registers) as Document
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, o]) => [
      method.toUpperCase(),
      `/api${path}`,
      o.summary,
      [
        ...(o.parameters ?? []).filter(p => p.in === 'query').map(p => `${p.name}${p.required ? '' : '?'}`),
        ...Object.keys(o.requestBody?.content ?? {}),
      ].join('、'),
      o.responses['200']?.description ?? '（空）',
      o.security ? '不用登录' : '',
    ]),
  )
  const named = Object.entries(components.schemas).filter(([name, s]) => !name.includes('.') && s.properties)
  return page(
    '接口',
    '机器读的全文在运行中的程序的 `/openapi.json`（OpenAPI 3.1）；写入一个环节时 `data` 的格式在其中叫“台账.环节”。日期写作 YYYY-MM-DD，金额以分为单位。',
    section('路径', table(['方法', '路径', '作用', '查询、内容', '答复', ''], rows)),
    section(
      '答复',
      named
        .map(([name, s]) =>
          section(
            name,
            `${Object.keys(s.properties!)
              .map(p => `\`${p}${s.required?.includes(p) ? '' : '?'}\``)
              .join('、')}`,
            3,
          ),
        )
        .join('\n\n'),
    ),
  )
}

const homeKinds = {
  register: '台账',
  step: '环节',
  limit: '期限',
  figure: '数字',
  gap: '缺项',
  publication: '公开',
  section: '报告的部分',
  rule: '核对的规则',
  page: '页面',
} as const
export const coveragePage = (registers: readonly Register[]): string => {
  const all = homes(registers)
  return page(
    '机制和着落',
    `样本报告里的${all.length}项机制，${all.filter(m => m.homes.length).length}项有着落。`,
    table(
      ['编号', '机制', '着落'],
      all.map(m => [m.id, m.title, m.homes.map(h => `${homeKinds[h.kind]} ${h.ref}`).join('；') || '还没有']),
    ),
  )
}
