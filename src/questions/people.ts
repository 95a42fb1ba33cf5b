/**
 * @module Figures by person: of every figure that counts our own people once, how often each of them stands behind it, and what
 * is credited to each of them. A personal
 * file (学法档案、培训档案) is this and the lists behind it: nothing of it is typed.
 */
import { readable } from '../access/filter.ts'
import type { House } from '../access/house.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result } from '../base/result.ts'
import type { Of } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { type Span, yearBefore } from '../figures/figure.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import type { FigureGroup, FigureRow } from './answers/figures.ts'
import { type Asked, ask, badPeriod, type FigureQuery } from './figures.ts'
import { counted, type Scope } from './readings.ts'

interface OfPeople {
  readonly id: string
  readonly register: Register
  readonly title: string
  /** The stock figure of those who are expected, whether or not they did anything. */
  readonly roster: string | undefined
  /** What is credited to each; undefined where it is how often they stand behind it. */
  readonly unit: string | undefined
}

/** The figures of these registers that count members of ours. */
const ofPeople = (registers: readonly Register[]): OfPeople[] =>
  registers.flatMap(register =>
    Object.entries(register.figures).flatMap(([name, f]) => {
      const of = 'flow' in f ? (f.distinct ?? f.for) : undefined
      const field = of === undefined ? undefined : register.fields[of]
      if (field?.kind !== 'members') return []
      const { roster, others } = field as Of<'members'>
      // A roster that only suggests says nothing of who is expected.
      return [
        {
          id: `${register.id}.${name}`,
          register,
          title: f.title,
          roster: others ? undefined : roster,
          unit: 'flow' in f && f.for ? f.unit : undefined,
        },
      ]
    }),
  )

/** One group a person, by name; whoever stands on a roster and did nothing has no figures. Refused: `bad-request` for a period that is none. */
export async function figuresByPerson(house: House, reader: Reader, query: FigureQuery): Promise<Result<readonly FigureGroup[]>> {
  const asked = ask(house, reader, query)
  if (!asked) return badPeriod
  const figures = ofPeople(asked.registers)
  return await withUnits(house.sql, asked.scope.units, async tx => {
    const [found, expected] = await Promise.all([
      timesOf(tx, house, reader, figures, asked),
      onRosters(tx, house, reader, [...new Set(figures.flatMap(f => f.roster ?? []))], asked),
    ])
    const names = [...new Set([...expected, ...found.map(r => r.name)])].sort((a, b) => a.localeCompare(b, 'zh-Hans'))
    const times = new Map(found.map(r => [`${r.name} ${r.figure} ${r.i}`, r.times]))
    return ok(
      names.map(name => ({ key: name, title: name, figures: figures.flatMap(f => row(f, i => times.get(`${name} ${f.id} ${i}`) ?? 0)) })),
    )
  })
}

function row(f: OfPeople, times: (i: number) => number): FigureRow[] {
  const [value, lastYear] = [times(1), times(2)]
  if (!value && !lastYear) return []
  const about = {
    id: f.id,
    title: f.title,
    register: f.register.id,
    group: f.register.group,
    definition: f.unit ? f.title : `${f.title}：出现的次数`,
  }
  return [{ ...about, value, text: String(value), unit: f.unit ?? '次', lastYear }]
}

interface Times {
  readonly figure: string
  /** 1 in the period, 2 a year earlier. */
  readonly i: number
  readonly name: string
  readonly times: number
}
/** How often, by figure and name: a member is recorded by name, or by the roster's matter where it was chosen from it. */
function timesOf(tx: Tx, house: House, reader: Reader, figures: readonly OfPeople[], { span, scope }: Asked): Promise<readonly Times[]> {
  const spans: readonly Span[] = [span, yearBefore(span)]
  return tx<Times[]>`
    select f.figure, s.i::int as i, coalesce(p.title, f.key) as name, sum(f.amount)::int as times
    from unnest(${spans.map(s => s.from)}::date[], ${spans.map(s => s.to)}::date[]) with ordinality as s(a, b, i)
    join fact f on f.day between s.a and s.b and f.key is not null and f.figure = any(${figures.map(f => f.id)}) and ${counted(tx, scope)}
    join matter m on m.unit = f.unit and m.matter = f.matter and ${readable(tx, house, reader)}
    left join matter p on p.unit = f.unit and p.matter::text = f.key
    group by 1, 2, 3`
}

/** Who stands on these rosters on the last day. */
async function onRosters(tx: Tx, house: House, reader: Reader, rosters: readonly string[], { span, scope }: Asked): Promise<string[]> {
  const within: Scope = { units: scope.units }
  const rows = await tx<{ title: string }[]>`
    select m.title from fact f join matter m on m.unit = f.unit and m.matter = f.matter and ${readable(tx, house, reader)}
    where f.figure = any(${[...rosters]}) and f.day <= ${span.to} and ${counted(tx, within)}
    group by m.unit, m.matter, m.title having sum(f.amount) > 0`
  return rows.map(r => r.title)
}
