/** @module The form of a step filled by hand: one way for each kind of field, as a clerk would do it. */
import type { Page } from 'playwright-core'
import { yuan } from '../../src/base/money.ts'
import { byKind, type Field, type Link, type Member, type Person, type Table } from '../../src/declare/fields.ts'

/** Puts a value into a field; undefined empties it. */
type Put = (page: Page, id: string, value: unknown) => Promise<void>

const typed: Put = (page, id, value) => page.locator(`#${id}`).fill(value === undefined ? '' : String(value))
const listOf = <T>(value: unknown): readonly T[] => (value === undefined ? [] : (value as readonly T[]))
const whole = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

/** Options to press, or a list where there are many. */
async function choose(page: Page, id: string, wanted: readonly string[]): Promise<void> {
  const input = page.locator(`#${id}`)
  if (await input.evaluate(e => e.tagName === 'SELECT')) {
    await input.selectOption({ label: wanted[0] ?? '请选' })
    return
  }
  const pressed = await input.locator('button[aria-pressed=true]').allInnerTexts()
  for (const words of [...pressed.filter(p => !wanted.includes(p)), ...wanted.filter(w => !pressed.includes(w))])
    if (
      (await input
        .locator('button[aria-pressed=true]')
        .filter({ hasText: whole(words) })
        .count()) > 0 ||
      wanted.includes(words)
    )
      await input
        .locator('button')
        .filter({ hasText: whole(words) })
        .click()
}

/** Found on record by a few of its characters; a click elsewhere closes the list. */
async function search(page: Page, id: string, words: readonly string[]): Promise<void> {
  const option = page.locator('.ant-select-item-option:visible')
  for (const w of words) {
    await page.locator(`#${id}`).fill(w)
    await option.filter({ hasText: whole(w) }).click()
    await page.locator(`#${id}-row`).getByTitle(w, { exact: true }).first().waitFor()
  }
  await page.locator('.page-head h1').click()
  await option.first().waitFor({ state: 'hidden' })
}

/** Lines one under another, with a button for one more. */
async function lines(page: Page, id: string, more: string, count: number): Promise<void> {
  for (let i = 1; i < count; i++) await page.locator(`#${id}-row`).getByRole('button', { name: more }).click()
}

const puts = {
  text: () => typed,
  number: () => typed,
  date: () => typed,
  money: () => (page, id, value) => typed(page, id, value === undefined ? undefined : yuan(value as number)),
  time: () => async (page, id, value) => {
    await typed(page, id, String(value ?? '').slice(0, 10))
    await page.locator(`#${id}-row input[type=time]`).fill(String(value ?? '').slice(11, 16))
  },
  flag: () => (page, id, value) => choose(page, id, value === undefined ? [] : [value ? '是' : '否']),
  unit: () => async (page, id) => {
    await page.locator(`#${id}`).getByRole('button', { name: '柳树村' }).click()
  },
  people: () => async (page, id, value) => {
    const people = listOf<Person>(value)
    await lines(page, id, '再加一人', people.length)
    for (const [i, p] of people.entries()) await page.locator(`#${id}-row input.name`).nth(i).fill(p.name)
    if (people.length === 0) await page.locator(`#${id}-row input.name`).first().fill('')
  },
  members: field => (page, id, value) => {
    const names = listOf<Member>(value).map(m => m.name)
    return field.roster ? search(page, id, names) : typed(page, id, names.join('、'))
  },
  links: () => (page, id, value) =>
    search(
      page,
      id,
      listOf<Link>(value).map(l => l.title),
    ),
  files: () => async (page, id, value) => {
    const files = listOf<{ name: string }>(value).map(f => ({ name: f.name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }))
    await page.locator(`#${id}-row input[type=file]`).setInputFiles(files)
    await page
      .locator(`#${id}-row .file`)
      .nth(files.length - 1)
      .waitFor()
  },
  rows: field => async (page, id, value) => {
    const rows = listOf<{ readonly [column: string]: unknown }>(value)
    await lines(page, id, '再加一行', rows.length)
    for (const [i, row] of rows.entries())
      for (const [j, column] of Object.keys(field.columns ?? {}).entries())
        await page
          .locator(`#${id} tbody tr`)
          .nth(i)
          .locator('input')
          .nth(j)
          .fill(String(row[column] ?? ''))
  },
  choice: field => (page, id, value) => choose(page, id, value === undefined ? [] : [field.options[value as string]!]),
  choices: field => (page, id, value) =>
    choose(
      page,
      id,
      listOf<string>(value).map(v => field.options[v]!),
    ),
} satisfies Table<Put>

/** Fill the field of the form with this value, given by its name. */
export const fillField = (page: Page, name: string, field: Field, value: unknown): Promise<void> =>
  byKind<Put>(puts, field)(page, `f-${name}`, value)
