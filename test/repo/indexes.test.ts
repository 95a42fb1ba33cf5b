import { expect, test } from 'vitest'
import { relationKinds } from '../../src/check/types.ts'
import { missingFromIndex, source, sources } from './house.ts'

/** Each index with the folder that it must name whole, and the files and folders beside the kinds that are no kind. */
const indexes = [
  { index: 'src/law/instruments/index.ts', folder: 'src/law/instruments', besides: [] },
  { index: 'src/law/calendar/index.ts', folder: 'src/law/calendar', besides: [] },
  { index: 'src/check/relations/index.ts', folder: 'src/check/relations', besides: ['common/', 'grid/', 'patterns/told.ts'] },
  { index: 'src/check/relations/share/evidence/index.ts', folder: 'src/check/relations/share/evidence', besides: ['pair.ts'] },
  { index: 'src/check/relations/share/of/index.ts', folder: 'src/check/relations/share/of', besides: ['words.ts'] },
  { index: 'src/check/credible/index.ts', folder: 'src/check/credible', besides: [] },
  { index: 'src/check/tables/index.ts', folder: 'src/check/tables', besides: ['formulas.ts', 'turned.ts'] },
  ...relationKinds.map(kind => ({
    index: `src/check/relations/patterns/${kind}/index.ts`,
    folder: `src/check/relations/patterns/${kind}`,
    besides: [],
  })),
  { index: 'src/check/arithmetic/index.ts', folder: 'src/check/arithmetic', besides: ['near.ts'] },
  { index: 'src/check/rules/index.ts', folder: 'src/check/rules', besides: ['rule.ts'] },
  {
    index: 'src/cli/commands.ts',
    folder: 'src/cli',
    besides: [
      'check-context.ts',
      'check-docx.ts',
      'check-lines.ts',
      'command.ts',
      'disclosure-report.ts',
      'main.ts',
      'progress.ts',
      'sample-clock.ts',
      'with-house.ts',
      'with-store.ts',
    ],
  },
  { index: 'src/server/routes/index.ts', folder: 'src/server/routes', besides: ['health.ts'] },
]

/** share/verdict.ts is a part of share.ts; what lies below a folder with an index of its own is named there. */
const kinds = new Set(indexes.flatMap(i => sources(i.folder).map(f => f.path)))
const owners: readonly string[] = indexes.map(i => i.folder)
const isPart = (path: string, folder: string): boolean => {
  const above = path.slice(0, path.lastIndexOf('/'))
  const own = owners.some(o => o.startsWith(`${folder}/`) && path.startsWith(`${o}/`))
  return own || (above !== folder && kinds.has(`${above}.ts`))
}

for (const { index, folder, besides } of indexes)
  test(`${index} names every file of its folder`, () => {
    const members = sources(folder)
      .map(f => f.path)
      .filter(path => path !== index && !besides.some(aside => path.startsWith(`${folder}/${aside}`)) && !isPart(path, folder))
    expect(members.length).toBeGreaterThan(0)
    expect(missingFromIndex(source(index), members)).toEqual([])
  })

test('trap: gates that measured nothing: a kind that the index forgot turns the gate red', () => {
  const index = { path: 'src/law/calendar/index.ts', text: "import { year } from './2023.ts'" }
  expect(missingFromIndex(index, ['src/law/calendar/2023.ts', 'src/law/calendar/2024.ts'])).toEqual([
    'src/law/calendar/index.ts does not name src/law/calendar/2024.ts',
  ])
})
