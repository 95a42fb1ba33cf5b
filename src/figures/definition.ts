/** @module The 口径 of a figure in words: as its declaration says it, or else read off what is counted, so that no number goes without. */
import type { Field } from '../declare/fields.ts'
import { type Flow, type Limit, type Register, type Stock, titleIn } from '../declare/register.ts'

type Fields = Register['fields']
const quoted = (words: readonly string[]): string => words.map(w => `“${w}”`).join('、')

/** What a figure of a register counts. */
export function definitionOf(r: Register, name: string): string {
  const f = r.figures[name]!
  if (f.definition) return f.definition
  const titles = (names: readonly string[]) => quoted(names.map(n => r.figures[n]!.title))
  if ('share' in f) return `${titles([f.share])}除以${titles([f.of])}。`
  if ('mean' in f) return `${titles([f.mean])}除以${titles([f.per])}。`
  if ('balance' in f) return `${titles(f.balance)}${f.balance.length > 1 ? '合计' : ''}${f.less.length ? `减去${titles(f.less)}` : ''}。`
  return `${'stock' in f ? stockWords(r, f) : flowWords(r, f)}${whereWords(r, f.where)}。`
}

const titleOf = (r: Register, field: string): string => r.fields[field]!.title

function stockWords(r: Register, f: Stock<Fields, string>): string {
  const states = quoted(f.stock.map(s => r.states[s]!))
  return `当日处于${states}的${f.until ? `，${quoted([titleOf(r, f.until)])}的次日起不计` : ''}`
}

function flowWords(r: Register, f: Flow<Fields, string>): string {
  const taken = `期内${quoted([...new Set(f.flow.map(s => r.steps[s]!.title))])}`
  // What the step that counts calls a field is what the clerk knows it by.
  const called = (field: string) => quoted([titleIn(r, f.flow[0]!, field)])
  const given = f.given ? `填了${called(f.given)}的，` : ''
  const inTime = f.inTime ? `在期限（${limitTitle(r.limits[f.inTime]!, f.inTime)}）内的，` : ''
  if (f.lasted) return `${taken}时，${given}${limitTitle(r.limits[f.lasted]!, f.lasted)}从起算到办到的天数之和`
  if (f.distinct) return `${taken}的，${given}${inTime}${called(f.distinct)}相同的只计一次`
  if (f.sum) return `${taken}时，${given}${inTime}填写的${called(f.sum)}之和${f.for ? `，计给${called(f.for)}每一人` : ''}`
  return `${taken}的，${given}${inTime}按环节发生之日逐${f.unit}计`
}

/** What a limit is called: that of the first law, where a choice decides. */
export function limitTitle(limit: Limit<Fields>, name: string): string {
  if ('title' in limit) return limit.title
  return 'law' in limit ? limit.law.title : (Object.values(limit.among).find(l => l)?.title ?? name)
}

/** Only where a field has one of these values, in its own words. */
function whereWords(r: Register, where: Flow<Fields, string>['where']): string {
  const said = Object.entries(where ?? {}).map(([name, values]) => {
    const field = r.fields[name]!
    return `${quoted([field.title])}为${(values as readonly unknown[]).map(v => valueWords(field, v)).join('、')}`
  })
  return said.length ? `，只计${said.join('，')}的` : ''
}
const valueWords = (field: Field, value: unknown): string =>
  'options' in field ? (field.options[String(value)] ?? String(value)) : typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
