import { expect, test } from 'vitest'
import { ran } from '../../test/support/cli.ts'
import { help, UsageError } from './command.ts'
import { law } from './law.ts'
import { period } from './period.ts'

const answered = async (...args: string[]) => JSON.parse((await ran(period, [...args, '--format', 'json'])).out)

test('twenty working days over the Spring Festival of 2024 are counted by the notice', async () => {
  expect(await answered('--n', '20', '--unit', 'working-day', '--from', '2024-01-31')).toEqual({
    due: '2024-03-04',
    strict: '2024-03-04',
    lenient: '2024-03-04',
    earliest: null,
    provisional: false,
  })
})

test('without --roll the strict day is due, with it the lenient one', async () => {
  const asked = ['--n', '7', '--unit', 'day', '--from', '2024-02-03']
  expect(await answered(...asked)).toMatchObject({ due: '2024-02-10', strict: '2024-02-10', lenient: '2024-02-18' })
  expect(await answered(...asked, '--roll')).toMatchObject({ due: '2024-02-18', strict: '2024-02-10', lenient: '2024-02-18' })
})

test('a negative length counts back', async () => {
  expect(await answered('--n', '-7', '--unit', 'day', '--from', '2024-03-15')).toMatchObject({ due: '2024-03-08' })
})

test('the working ends on the due day', async () => {
  const a = await answered('--limit', 'INF-L03', '--from', '2024-02-05', '--working')
  expect(a.working.at(-1).day).toBe(a.due)
  expect(a.working.filter((d: { counts: number | null }) => d.counts !== null)).toHaveLength(20)
})

test('a pause is left out, and an extension is added', async () => {
  const plain = await answered('--n', '20', '--unit', 'working-day', '--from', '2024-03-01')
  const both = await answered(
    '--n',
    '20',
    '--unit',
    'working-day',
    '--from',
    '2024-03-01',
    '--pause',
    '2024-03-04..2024-03-11',
    '--extend',
    '5',
  )
  expect([plain.due, both.due]).toEqual(['2024-03-29', '2024-04-15'])
})

test('with --stdin every line gets its line, in order, also the one that cannot be answered', async () => {
  const { out, exit } = await ran(
    period,
    ['--stdin'],
    [
      '{"n":3,"unit":"day","from":"2024-03-01"}',
      'not json',
      '{"n":1,"unit":"day","from":"2026-02-30"}',
      '{"limit":"INF-L03","from":"2024-02-05"}',
    ],
  )
  const lines = out
    .trimEnd()
    .split('\n')
    .map(l => JSON.parse(l))
  expect(lines.map(l => l.due ?? l.error)).toEqual([
    '2024-03-04',
    '这一行不是 JSON',
    'from 要写成 2024-03-05，没有 2026-02-30 这一天',
    lines[3].due,
  ])
  expect(exit).toBe(2)
})

test('wrong usage says what is wrong', async () => {
  await expect(ran(period, ['--n', '20', '--unit', 'week', '--from', '2024-03-01'])).rejects.toThrow(UsageError)
  await expect(ran(period, ['--weeks', '2'])).rejects.toThrow('没有 --weeks 这个选项')
})

test('the law lists each limit with its mark, and one word narrows it', async () => {
  const { out } = await ran(law, ['XXGK', '--format', 'json'])
  const rows = JSON.parse(out) as { id: string; kind: string; n: number | null; mark: string }[]
  expect(rows.find(r => r.id === 'INF-L03')).toMatchObject({ kind: 'limit', n: 20, mark: 'text' })
})

test('the help names every option', () => {
  for (const name of Object.keys(period.options)) expect(help(period)).toContain(`--${name}`)
})
