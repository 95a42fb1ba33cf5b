/** @module 记一笔: one sentence read into the fields of a step. What it does not understand stays for the form; nothing is guessed twice. */
import type { Day } from '../../../base/day.ts'
import { asked, type Register } from '../../../declare/register.ts'
import type { UnitRow } from '../../../server/api.ts'
import { typedDay } from '../../words.ts'

export interface QuickReading {
  readonly day: Day
  readonly data: { readonly [field: string]: unknown }
  /** What was understood, for showing: title and words. */
  readonly said: readonly { readonly title: string; readonly text: string }[]
}

/** Read a sentence: a day, a village, options by their words, numbers by the field they name, the rest into the first text field. */
export function readSentence(register: Register, step: string, sentence: string, today: Day, units: readonly UnitRow[]): QuickReading {
  const data: { [field: string]: unknown } = {}
  const said: { title: string; text: string }[] = []
  let rest = ` ${sentence.normalize('NFKC').replace(/[，。；、]/g, ' ')} `
  const take = (found: string) => {
    rest = rest.replace(found, ' ')
  }
  const put = (name: string, title: string, value: unknown, text: string) => {
    data[name] = value
    said.push({ title, text })
  }

  let day = today
  const word = /(今天|昨天|前天)|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}月\d{1,2}日/.exec(rest)?.[0]
  const typed = word && typedDay(word, today)
  if (word && typed) {
    day = typed
    take(word)
  }
  rest = rest.replace(/\s(上午|下午|晚上)\s/, ' ')

  const fields = asked(register, step)
  for (const { name, field } of fields) {
    if (field.kind === 'unit') {
      const unit = units.find(u => rest.includes(u.title))
      if (!unit) continue
      take(unit.title)
      put(name, field.title, unit.id, unit.title)
    } else if (field.kind === 'choice') {
      const option = Object.entries(field.options).find(([, title]) => rest.includes(title))
      if (!option) continue
      put(name, field.title, option[0], option[1])
    }
  }
  for (const { name, field } of fields.filter(f => f.field.kind === 'number')) {
    const found = [...rest.matchAll(/([^\s\d]{0,6})(\d+)\s*([^\s\d]{0,2})/g)].find(m => speaksOf(field.title, m[1]!, m[3]!))
    if (!found) continue
    put(name, field.title, Number(found[2]), found[2]! + (found[3] ?? ''))
    take(found[0])
  }
  const words = rest.replace(/\s+/g, ' ').trim()
  const text = fields.find(f => f.field.kind === 'text' && f.must) ?? fields.find(f => f.field.kind === 'text')
  if (words && text) put(text.name, text.field.title, words, words)
  return { day, data, said }
}

/** Does a field's title share a word with what stands before or after the number? */
function speaksOf(title: string, before: string, after: string): boolean {
  const pairs = (t: string) => [...t].slice(0, -1).map((c, i) => c + t[i + 1])
  return (after !== '' && title.includes(after[0]!)) || pairs(before).some(p => title.includes(p))
}
