/** @module `zhunsheng eval`: how often the check is right, measured on labelled texts. Needs no database. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '../check/check.ts'
import { type Evaluation, evaluate, type Label, table } from '../check/evaluate.ts'
import { plain } from '../check/plain.ts'
import { type Command, CommandError, exits, formatOf, formatOption, json } from './command.ts'

const corpus = fileURLToPath(new URL('../../test/corpus', import.meta.url))

export const evalCommand: Command = {
  name: 'eval',
  about: '在标注过的文本上量一量核对有多准：说矛盾的有几成真矛盾，真矛盾找到几成。',
  usage: '[DIR…]',
  options: { ...formatOption },
  examples: ['zhunsheng eval', 'zhunsheng eval test/corpus/dev --format json'],
  async run(given, io) {
    const format = formatOf(given)
    const folders = given.words.length ? given.words.map(w => resolve(io.cwd, w)) : [join(corpus, 'dev'), join(corpus, 'own')]
    const all: { folder: string; evaluation: Evaluation }[] = []
    for (const folder of folders) all.push({ folder, evaluation: await measure(folder) })
    if (format === 'json')
      json(
        io,
        all.map(({ folder, evaluation }) => ({ folder, byKind: evaluation.byKind, alarms: evaluation.alarms.length })),
      )
    else io.out(all.map(({ folder, evaluation }) => `${folder}\n\n${table(evaluation)}\n`).join('\n'))
    return exits.ok
  },
}

/** A folder of texts with `labels.jsonl`, one label a line. */
async function measure(folder: string): Promise<Evaluation> {
  const names = (await readdir(folder).catch(() => [])).filter(f => f.endsWith('.txt'))
  const labels = await readFile(join(folder, 'labels.jsonl'), 'utf8').catch(() => {
    throw new CommandError(`${folder}：没有标注（labels.jsonl）。`)
  })
  const texts = new Map(await Promise.all(names.map(async f => [f.slice(0, -4), await readFile(join(folder, f), 'utf8')] as const)))
  const said = new Map([...texts].map(([doc, text]) => [doc, check(plain(text))]))
  return evaluate(
    texts,
    said,
    labels
      .split('\n')
      .filter(Boolean)
      .map(l => JSON.parse(l) as Label),
  )
}
