import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

/** Every text of the corpus: what a change of form must not change is its verdicts. */
const texts = ['dev', 'own', 'fresh', 'second', 'third', 'fourth', 'fifth'].flatMap(set => {
  const dir = new URL(`../../test/corpus/${set}/`, import.meta.url)
  return readdirSync(dir)
    .filter(f => f.endsWith('.txt') && f !== 'first-contact.txt')
    .map(f => [`${set}/${f}`, readFileSync(new URL(f, dir), 'utf8')] as const)
})
const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.map(r => `${r.kind} ${r.stated.min} ${r.verdict}`)
    .sort()

const forms: { readonly [name: string]: (text: string) => string } = {
  'full-width digits': t => t.replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  'full-width percent signs and points': t => t.replaceAll('%', '％').replace(/(?<=\d)\.(?=\d)/g, '．'),
  'half-width punctuation': t => t.replaceAll('（', '(').replaceAll('）', ')').replaceAll('；', ';').replaceAll('：', ':'),
  'spaces around figures': t => t.replace(/(?<=[\u4e00-\u9fa5])(?=\d)|(?<=\d)(?=[\u4e00-\u9fa5])/g, ' '),
  'no thousands separators': t => t.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
  '多 for 余': t => t.replaceAll('余', m => m).replace(/(?<=[\d万千百十])余(?=[\u4e00-\u9fa5])/g, '多'),
  'a paragraph in front': t => `现将有关情况报告如下。\n\n${t}`,
  'indented paragraphs': t => t.replace(/^(?=[^|\s])/gm, '　　'),
}

for (const [name, form] of Object.entries(forms))
  test(`${name} change no verdict in any text of the corpus`, () => {
    const changed = texts.flatMap(([file, text]) => {
      const [was, is] = [verdicts(text), verdicts(form(text))]
      return JSON.stringify(was) === JSON.stringify(is)
        ? []
        : [`${file}: ${was.filter(v => !is.includes(v))} → ${is.filter(v => !was.includes(v))}`]
    })
    expect(changed).toEqual([])
  })
