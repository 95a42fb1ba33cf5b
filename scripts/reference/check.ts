/** @module The page of the check: every relation it computes and every rule it reads by, with their examples. */
import type { RelationRule } from '../../src/check/reading.ts'
import { relationRules } from '../../src/check/relations/index.ts'
import { rules } from '../../src/check/rules/index.ts'
import { page, section } from './markdown.ts'

const severities = { error: '错误', warning: '提醒', note: '说明' } as const
const quoted = (texts: readonly string[]): string => texts.map(t => `> ${t.replaceAll('\n', '\n> ')}`).join('\n\n')
const named = (name: string, texts: readonly string[]): string[] => (texts.length ? [`${name}：\n\n${quoted(texts)}`] : [])
const examples = ({ good, bad, traps = [] }: RelationRule['examples']): string =>
  [...named('对的', good), ...named('有问题的', bad), ...named('像而不是的', traps)].join('\n\n')

export const checkPage = (): string =>
  page(
    '核对：关系和规则',
    section('算得出的关系', relationRules.map(r => section(`${r.title}（${r.kind}）`, examples(r.examples), 3)).join('\n\n')),
    section(
      '规则',
      rules
        .map(r => section(`${r.title}（${r.rule}）`, `${r.why}不合时：${severities[r.severity]}。\n\n${examples(r.examples)}`, 3))
        .join('\n\n'),
    ),
  )
