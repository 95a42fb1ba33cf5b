import type { OpenFigure, Paragraph, Promised, Report, Section } from '../../report/content.ts'
import { problemCodes } from '../../report/problems.ts'
import type { Restatement } from '../../report/restate.ts'
import { type Answer, day, flag, id, list, mark, maybe, number, object, provision, text, whole, z } from './shapes.ts'

const ref = { figure: text, unit: whole, period: text, form: maybe(z.enum(['value', 'orZero', 'number', 'growth'])) }
const part = object({ figure: text, value: number.nullable() })
const run = z.union([object({ text }), object({ ...ref, text, proposed: mark, was: maybe(text) }), object({ text, waived: text })])
const paragraph = object({
  id: text,
  runs: list(run),
  cause: maybe(text),
  answeredBy: maybe(text),
  answers: maybe(text),
}) satisfies z.ZodType<Paragraph>
const section = object({
  id: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: text,
  paragraphs: list(paragraph),
}) satisfies z.ZodType<Section>
const promised = object({ id: text, text }) satisfies z.ZodType<Promised>
const openFigure = object({
  ...ref,
  mark: text,
  text,
  title: text,
  definition: text,
  value: number.nullable(),
  of: maybe(part),
  in: maybe(part),
}) satisfies z.ZodType<OpenFigure>

/** The content of a report: sections of paragraphs of runs. */
export const ReportContent = object({
  format: z.literal(1),
  unit: whole,
  year: whole,
  title: text,
  outline: text,
  to: maybe(text),
  opening: list(paragraph),
  sections: list(section),
  promised: maybe(list(promised)),
  figures: maybe(list(openFigure)),
}) satisfies z.ZodType<Report>

const problem = object({
  code: z.enum(problemCodes),
  blocks: flag,
  at: maybe(text),
  start: maybe(whole),
  end: maybe(whole),
  text,
  law: maybe(provision),
})
const because = object({
  matter: id,
  title: text,
  n: whole,
  day,
  amount: number,
  recorded: day,
  change: z.enum(['added', 'gone', 'changed']),
})
const restatement = object({
  ...ref,
  title: text,
  was: text,
  now: text,
  because: list(because),
  text,
}) satisfies z.ZodType<Restatement>

/** GET /api/reports/:id. Its steps (submit, sign, issue) are those of its matter. */
export const ReportView = object({
  matter: id,
  /** The next n of its matter: what a write must name. */
  n: whole,
  state: text,
  stateTitle: text,
  /** May the one who asks write it in this state. */
  mine: flag,
  report: ReportContent,
  /** What stands against issuing it, by the books as they are now. */
  problems: list(problem),
  /** Of an issued report: the figures that the books no longer say. */
  restated: list(restatement),
  /** May the one who asks issue it, once it is checked. */
  mayIssue: flag,
  /** The closing of the books that it was issued with; `files`: may the one who asks have its text and its certificate. */
  closing: maybe(object({ k: whole, day, hash: text, files: flag })),
  /** After an edited file came back: the figures that could not be found again. */
  lost: maybe(list(z.unknown())),
})
export type ReportView = Answer<typeof ReportView>

/** GET /api/reports. */
export const ReportRow = object({
  matter: id,
  unit: whole,
  year: whole,
  title: text,
  state: text,
  stateTitle: text,
  figures: whole,
  bound: whole,
})
export type ReportRow = Answer<typeof ReportRow>

/** POST /api/reports: a draft of the year, from the outline or from the report of the year before. */
export const ReportStart = object({ request: id, year: whole, from: z.enum(['outline', 'last']) })
export type ReportStart = Answer<typeof ReportStart>

/** PUT /api/reports/:id: the whole content; the answer is the view, every figure worded anew. */
export const ReportBody = object({ request: id, n: whole, report: ReportContent })
export type ReportBody = Answer<typeof ReportBody>
