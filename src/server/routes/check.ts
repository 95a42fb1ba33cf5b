import type { House } from '../../access/house.ts'
import type { Reader } from '../../access/reader.ts'
import { allUnits } from '../../access/unit-tree.ts'
import { type Day, isDay } from '../../base/day.ts'
import { ok, type Result, refuse } from '../../base/result.ts'
import { check as checked } from '../../check/check.ts'
import { circumstancesOf } from '../../check/circumstances.ts'
import { factsOf } from '../../check/compare/facts.ts'
import { type Paper, together } from '../../check/compare/together.ts'
import type { Context } from '../../check/rules/rule.ts'
import { worded } from '../../declare/wording.ts'
import { ledgerFigures } from '../../questions/ledger-figures.ts'
import type { CheckAnswer, CheckedFile } from '../api.ts'
import { readPaper } from '../papers.ts'
import { type Api, endpoint, id, z } from '../route.ts'

const files = z.object({
  file: z
    .union([z.instanceof(File), z.array(z.instanceof(File)).max(40)])
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  signed: z.string().optional(),
  /** Of the ledger to compare with; needs a session. Without a year that of each title counts. */
  unit: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  year: z
    .string()
    .regex(/^20\d{2}$/)
    .optional(),
  /** Made by whoever asks: under it he may ask how far it has come. */
  run: id.optional(),
})

/** How many papers of a check that runs now are read, by the id that was made for it. Forgotten when it is answered. */
const underway = new Map<string, number>()

export function check(api: Api): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/check',
      about: '核对文件：几份之间互相对照，给出单位的还同台账对照；什么也不留存',
      takes: { form: files },
      answers: 'CheckAnswer',
      open: true,
    },
    async ({ form, house, reader }) => {
      if (form.unit !== undefined && !reader) return refuse({ code: 'log-in' })
      try {
        return await checkAll(form, house, reader)
      } finally {
        if (form.run) underway.delete(form.run)
      }
    },
  )
  endpoint(
    api,
    {
      method: 'get',
      path: '/check/{run}/progress',
      about: '一次核对看完了几份；不在进行的是0',
      takes: { params: z.object({ run: id }) },
      answers: 'CheckProgress',
      open: true,
    },
    ({ params }) => ok({ done: underway.get(params.run) ?? 0 }),
  )
}

/** All that was sent, each read once. */
async function checkAll(form: z.output<typeof files>, house: House, reader: Reader): Promise<Result<CheckAnswer>> {
  const all = Array.isArray(form.file) ? form.file : [form.file]
  const read = await readAll(all, form.run)
  const papers = read.flatMap(({ name, result }): Paper[] => (result.ok ? [{ name, document: result.value }] : []))
  const ledger = form.unit === undefined ? undefined : await ledgerOf(house, reader, Number(form.unit), papers, form.year)
  if (ledger && !ledger.ok) return ledger
  const tied = together(papers)
  const signedOn = form.signed && isDay(form.signed) ? form.signed : undefined
  const answers = papers.map((paper, i) => checkedFile(paper, tied[i]!, ledger?.value.get(paper), signedOn))
  return ok({
    documents: read.map(({ name, result }) =>
      result.ok ? answers.shift()! : { file: name, text: '', relations: [], findings: [], refused: result.refused.map(worded).join('') },
    ),
  } satisfies CheckAnswer)
}

/** Every paper, each read once, counted as it is done. */
async function readAll(files: readonly File[], run: string | undefined) {
  return await Promise.all(
    files.map(async f => {
      const result = await readPaper(new Uint8Array(await f.arrayBuffer()), f.name)
      if (run) underway.set(run, (underway.get(run) ?? 0) + 1)
      return { name: f.name, result }
    }),
  )
}

interface Ledger {
  readonly unit: string
  readonly year: number
  readonly figures: NonNullable<Context['figures']>
}

/** The ledger of the unit for each paper whose year is known. */
async function ledgerOf(
  house: House,
  reader: Reader,
  unit: number,
  papers: readonly Paper[],
  written: string | undefined,
): Promise<Result<ReadonlyMap<Paper, Ledger>>> {
  const title = (await allUnits(house.sql)).find(u => u.id === unit)?.title
  const out = new Map<Paper, Ledger>()
  const years = new Map<number, Ledger>()
  for (const paper of papers) {
    const year = written === undefined ? factsOf(paper.document).identity.year : Number(written)
    if (year === undefined || title === undefined) continue
    if (!years.has(year)) {
      const figures = await ledgerFigures(house, reader, year, unit)
      if (!figures.ok) return figures
      years.set(year, { unit: title, year, figures: figures.value })
    }
    out.set(paper, years.get(year)!)
  }
  return ok(out)
}

function checkedFile(
  { name, document }: Paper,
  { lastYearName, ...tied }: ReturnType<typeof together>[number],
  ledger: Ledger | undefined,
  signedOn: Day | undefined,
): CheckedFile {
  const context: Context = { ...tied, ...(signedOn && { signedOn }), ...(ledger && { figures: ledger.figures }) }
  const told = {
    ...(lastYearName !== undefined && { lastYear: lastYearName }),
    ...(ledger && { ledger: { unit: ledger.unit, year: ledger.year, figures: ledger.figures.length } }),
  }
  return { file: name, text: document.text, ...checked(document, context), context: circumstancesOf(document, context, told) }
}
