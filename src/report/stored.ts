/** @module A report as it comes from outside (the editor, a stored entry): nothing in it is trusted before it has passed here. */
import { ok, type Result, refuse } from '../base/result.ts'
import { spanOf } from '../figures/figure.ts'
import type { OpenFigure, Paragraph, Promised, Report, Run, Section } from './content.ts'

const forms = ['value', 'orZero', 'number', 'growth']
const longest = 400_000

type Raw = { readonly [name: string]: unknown }
class Wrong extends Error {}
const object = (v: unknown, where: string): Raw => {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) throw new Wrong(where)
  return v as Raw
}
const list = (v: unknown, where: string, max: number): readonly unknown[] => {
  if (!Array.isArray(v) || v.length > max) throw new Wrong(where)
  return v
}
const text = (v: unknown, where: string, max = 20_000): string => {
  if (typeof v !== 'string' || v.length > max) throw new Wrong(where)
  return v
}
const whole = (v: unknown, where: string): number => {
  if (!Number.isSafeInteger(v)) throw new Wrong(where)
  return v as number
}
const maybe = <K extends string>(raw: Raw, name: K, where: string): { readonly [N in K]?: string } =>
  raw[name] === undefined ? {} : ({ [name]: text(raw[name], `${where}.${name}`) } as { readonly [N in K]?: string })

/** The report, with members that it does not know left out; `bad-report` names the first place that is wrong. */
export function readReport(value: unknown): Result<Report> {
  try {
    const report = reportOf(object(value, 'report'))
    if (JSON.stringify(report).length > longest) throw new Wrong('report')
    return ok(report)
  } catch (error) {
    if (error instanceof Wrong) return refuse({ code: 'bad-report', context: { at: error.message } })
    throw error
  }
}

function reportOf(raw: Raw): Report {
  if (raw['format'] !== 1) throw new Wrong('format')
  const sections = list(raw['sections'], 'sections', 200).map((s, i) => sectionOf(object(s, `sections[${i}]`), `sections[${i}]`))
  const opening = paragraphs(raw['opening'], 'opening')
  const ids = [...opening, ...sections.flatMap(s => s.paragraphs)].map(p => p.id)
  if (new Set(ids).size !== ids.length) throw new Wrong('paragraph ids')
  return {
    format: 1,
    unit: whole(raw['unit'], 'unit'),
    year: whole(raw['year'], 'year'),
    title: text(raw['title'], 'title', 200),
    outline: text(raw['outline'], 'outline', 60),
    ...maybe(raw, 'to', 'report'),
    opening,
    sections,
    ...(raw['promised'] !== undefined && { promised: list(raw['promised'], 'promised', 200).map(promisedOf) }),
    ...(raw['figures'] !== undefined && {
      figures: list(raw['figures'], 'figures', 2000).map((f, i) => openOf(object(f, `figures[${i}]`), `figures[${i}]`)),
    }),
  }
}

function promisedOf(v: unknown): Promised {
  const raw = object(v, 'promised')
  return { id: text(raw['id'], 'promised.id', 60), text: text(raw['text'], 'promised.text') }
}

function openOf(raw: Raw, where: string): OpenFigure {
  const value = (v: unknown): number | null => {
    if (v !== null && typeof v !== 'number') throw new Wrong(`${where}.value`)
    return v
  }
  const part = (v: unknown) => {
    const of = object(v, where)
    return { figure: text(of['figure'], where, 120), value: value(of['value']) }
  }
  return {
    figure: text(raw['figure'], where, 120),
    unit: whole(raw['unit'], where),
    period: text(raw['period'], where, 30),
    ...(raw['form'] !== undefined && { form: text(raw['form'], where, 20) as 'value' }),
    mark: text(raw['mark'], where, 40),
    text: text(raw['text'], where, 200),
    title: text(raw['title'], where, 200),
    definition: text(raw['definition'], where, 2000),
    value: value(raw['value']),
    ...(raw['of'] !== undefined && { of: part(raw['of']) }),
    ...(raw['in'] !== undefined && { in: part(raw['in']) }),
  }
}

function sectionOf(raw: Raw, where: string): Section {
  const level = raw['level']
  if (level !== 1 && level !== 2 && level !== 3) throw new Wrong(`${where}.level`)
  return {
    id: text(raw['id'], `${where}.id`, 60),
    level,
    title: text(raw['title'], `${where}.title`, 200),
    paragraphs: paragraphs(raw['paragraphs'], `${where}.paragraphs`),
  }
}

const paragraphs = (v: unknown, where: string): Paragraph[] =>
  list(v, where, 500).map((p, i) => {
    const at = `${where}[${i}]`
    const raw = object(p, at)
    return {
      id: text(raw['id'], `${at}.id`, 60),
      runs: list(raw['runs'], `${at}.runs`, 500).map((r, j) => runOf(object(r, `${at}.runs[${j}]`), `${at}.runs[${j}]`)),
      ...maybe(raw, 'cause', at),
      ...maybe(raw, 'answeredBy', at),
      ...maybe(raw, 'answers', at),
    }
  })

function runOf(raw: Raw, where: string): Run {
  const own = { text: text(raw['text'], `${where}.text`) }
  if (raw['waived'] !== undefined) {
    const waived = text(raw['waived'], `${where}.waived`, 500)
    if (waived.trim() === '') throw new Wrong(`${where}.waived`)
    return { ...own, waived }
  }
  if (raw['figure'] === undefined) return own
  const form = raw['form']
  if (form !== undefined && !forms.includes(String(form))) throw new Wrong(`${where}.form`)
  const period = text(raw['period'], `${where}.period`, 30)
  if (!spanOf(period)) throw new Wrong(`${where}.period`)
  return {
    figure: text(raw['figure'], `${where}.figure`, 120),
    unit: whole(raw['unit'], `${where}.unit`),
    period,
    ...(form !== undefined && { form: form as 'value' }),
    ...own,
    ...(raw['proposed'] === true && { proposed: true as const }),
    ...maybe(raw, 'was', where),
  }
}
