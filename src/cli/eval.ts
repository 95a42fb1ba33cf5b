/** @module `zhunsheng eval`: how often the check is right, measured on labelled texts. Needs no database. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../check/check.ts'
import { evaluate, type Label, table } from '../check/evaluate.ts'
import { evaluateRules, type RuleLabel, ruleTable } from '../check/evaluate-rules.ts'
import { plain } from '../check/plain.ts'
import { type Command, CommandError, exits, formatOf, formatOption, json } from './command.ts'

const corpus = fileURLToPath(new URL('../../test/corpus', import.meta.url))

export const evalCommand: Command = {
  name: 'eval',
  about: '在标注过的文本上量一量核对有多准：说矛盾的有几成真矛盾，真矛盾找到几成；各条规则找到几处、说错几处。',
  usage: '[DIR…]',
  options: { ...formatOption },
  examples: ['zhunsheng eval', 'zhunsheng eval test/corpus/dev --format json'],
  async run(given, io) {
    const format = formatOf(given)
    const folders = given.words.length ? given.words.map(w => resolve(io.cwd, w)) : SETS.map(set => join(corpus, set))
    const all: Measured[] = []
    for (const folder of folders) {
      io.at(`正在量${folder}……`, true)
      all.push(await measure(folder))
    }
    if (format === 'json')
      json(
        io,
        all.map(m => m.data),
      )
    else io.out(all.map(m => `${m.data.folder}\n\n${m.table}\n`).join('\n'))
    return exits.ok
  },
}

const SETS = ['dev', 'own', 'fresh', 'rules']

interface Measured {
  /** What `--format json` prints. */
  readonly data: { readonly folder: string; readonly [name: string]: unknown }
  readonly table: string
}

/** A folder of texts with `labels.jsonl`, one label a line: of relations, or of slips that rules find. */
async function measure(folder: string): Promise<Measured> {
  const names = (await readdir(folder).catch(() => [])).filter(f => f.endsWith('.txt'))
  const lines = await readFile(join(folder, 'labels.jsonl'), 'utf8').catch(() => {
    throw new CommandError(`${folder}：没有标注（labels.jsonl）。`)
  })
  const labels = lines
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as Label | RuleLabel)
  const texts = new Map(await Promise.all(names.map(async f => [f.slice(0, -4), await readFile(join(folder, f), 'utf8')] as const)))
  const said = new Map([...texts].map(([doc, text]) => [doc, check(plain(text))]))
  const slips = labels.filter(l => 'rule' in l)
  if (slips.length > 0) {
    const evaluation = evaluateRules(texts, new Map([...said].map(([doc, { findings }]) => [doc, findings])), slips)
    return { data: { folder, ...evaluation }, table: ruleTable(evaluation) }
  }
  const evaluation = evaluate(
    texts,
    said,
    labels.filter(l => 'verdict' in l),
  )
  return { data: { folder, byKind: evaluation.byKind, alarms: evaluation.alarms.length }, table: table(evaluation) }
}
