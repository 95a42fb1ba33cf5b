/**
 * @module Every register in a real browser, made from its declaration: its form is saved empty, against a guard, and well
 * filled. A register that is added is walked through without anybody telling this file.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { switchOf } from '../../src/acts/check-off.ts'
import type { Member } from '../../src/declare/fields.ts'
import { asked, type Register } from '../../src/declare/register.ts'
import type { Role } from '../../src/declare/role.ts'
import { registers } from '../../src/registers/index.ts'
import { standing } from '../permission/stories.ts'
import { freshId } from '../support/app.ts'
import { faultsOf, type TestDesk, testDesk } from '../support/desk.ts'
import { fillField } from '../support/fill.ts'
import { town, village } from '../support/house.ts'
import { acceptance } from '../support/mediation.ts'
import { limitsOf, type Opening, openingOf, openingsOf } from '../support/openings.ts'

const today = '2024-01-08'
const day = '2024-01-05'
const all: readonly Register[] = Object.values(registers).flat()
const byOwnActs: { readonly [register: string]: string } = {
  'annual-report': 'begun from its outline at 报告',
  'upper-form': 'begun with the file of an office above at 上级报表',
  account: 'written by the acts of 管理',
  'governed-unit': 'written by the acts of 管理',
  'holiday-notice': 'written by the acts of 管理',
  'unit-setting': 'written by the acts of 管理',
}
const leaning = (r: Register) => Object.values(r.fields).flatMap(f => ('roster' in f && f.roster ? [f.roster] : []))
/** Who stands on the rosters; and what switches on the registers that are off. */
const rosters = [...new Set(all.flatMap(r => [...leaning(r), ...switchOf(r)]))]
const members = new Map<string, readonly Member[]>(
  rosters.map(roster => [
    roster,
    [1, 2].map(i => ({ name: `${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[rosters.indexOf(roster)]}${i === 1 ? '一' : '二'}` })),
  ]),
)
const around = { today, village, roster: (figure: string) => members.get(figure) ?? [] } as const
const openings = all.flatMap(r => openingsOf(r).map(step => openingOf(r, step, around, day)))

let desk: TestDesk
let page: Page

/** One account that may take every opening step, and the people whom forms choose from. */
async function prepare() {
  const roles: readonly Role[] = ['clerk', 'officer', 'mediator', 'reviewer', 'head']
  const { db } = desk.program
  await db.app`insert into account (id, unit, name, password, roles) select 'everyone', ${town}, '多面手', password, ${[...roles]} from account where id = 'clerk'`
  const everyone = await desk.program.as('everyone')
  for (const [roster, people] of members) {
    const [id = '', figure = ''] = roster.split('.')
    const register = all.find(r => r.id === id)!
    for (const { name } of people) {
      const matter = freshId()
      for (const [i, told] of standing(register, figure, around)!.entries()) {
        const data = i === 0 ? { ...told.data, [register.named]: name } : told.data
        const answer = await everyone.send('POST', `/api/matters/${matter}`, {
          request: freshId(),
          register: id,
          n: i + 1,
          step: told.step,
          day: told.day,
          data,
        })
        if (!answer.ok) throw new Error(`${roster}: ${await answer.text()}`)
      }
    }
  }
}

beforeAll(async () => {
  desk = await testDesk()
  await prepare()
  page = (await desk.at('everyone')).page
}, 180_000)
afterAll(() => desk?.close())

const save = () => page.locator('.step-form button[type=submit]').click()
const told = (field: string) => page.locator(`#f-${field}-told`)
const formOf = ({ register, step }: Opening) => `${desk.base}/registers/${register.id}/new?step=${step}`

test('every register begins at the desk, but for those that begin by an act of their own', () => {
  expect(all.filter(r => openingsOf(r).length === 0).map(r => r.id)).toEqual(Object.keys(byOwnActs))
  expect(openings.filter(o => o.refused).length).toBeGreaterThan(30)
})

/** Within the desk, as a link of it leads: the program is loaded once. */
const goTo = (address: string) =>
  page.evaluate(to => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)

describe.each(openings.map(o => [`${o.register.id}.${o.step}`, o] as const))('%s', (_, opening) => {
  const { register, step, data, refused } = opening
  const fields = asked(register, step)
  const musts = fields.filter(f => f.must)
  const put = async (names: readonly string[], from: Opening['data']) => {
    for (const { name, field } of fields) if (names.includes(name)) await fillField(page, name, field, from[name])
  }

  test('saved empty it names what is missing; against a guard it says why; well filled it is a matter', async () => {
    await goTo(formOf(opening))
    await save()
    for (const { name, field } of musts) await expect.poll(() => told(name).textContent()).toContain(`“${field.title}”还没有填`)
    expect(await page.locator('.fr.wrong').count()).toBe(musts.length)

    await fillField(page, 'day', { kind: 'date', title: '发生日期' }, day)
    const first = refused?.data ?? data
    await put(Object.keys(first), first)
    if (refused) {
      await save()
      const at = fields.some(f => f.name === refused.told.field) ? told(refused.told.field!) : page.locator('.step-form .ft .told')
      await expect.poll(() => at.textContent()).toContain(register.guards[refused.told.code]!.says.replace(/。$/, ''))
      expect(page.url()).toContain('/new')
      await put([refused.field], data)
    }
    await save()
    await page.waitForURL(/\/matters\//)
    await page.locator('.story-list').waitFor()
    const named = data[register.named]
    await page
      .getByRole('heading', {
        level: 1,
        ...(typeof named === 'string' && register.fields[register.named]!.kind === 'text' && { name: named, exact: true }),
      })
      .waitFor()
    expect(await page.locator('.story-list li h3').allInnerTexts()).toEqual([expect.stringContaining(register.steps[step]!.title)])
    expect(await page.locator('.gantt .lrow').count()).toBe(limitsOf(opening))
  })
})

test('the form of another register starts anew, and the first has kept what was typed', async () => {
  const named = (o: Opening) => o.register.fields[o.register.named]!.kind === 'text'
  const [one, another] = openings.filter(o => o.step === 'open' && named(o)) as [Opening, Opening]
  const input = (o: Opening) => page.locator(`#f-${o.register.named}`)
  await page.goto(formOf(one))
  await input(one).fill('只写了一半')
  await goTo(formOf(another))
  await page.locator('.crumb').getByText(another.register.title).waitFor()
  expect(await input(another).inputValue()).toBe('')
  await goTo(formOf(one))
  await page.locator('.crumb').getByText(one.register.title).waitFor()
  expect(await input(one).inputValue()).toBe('只写了一半')
})

describe.each([1440, 390])('at %i pixels', width => {
  const kindsOf = (o: Opening) => new Set(asked(o.register, o.step).map(f => f.field.kind)).size
  const richest = openings.toSorted((a, b) => kindsOf(b) - kindsOf(a)).slice(0, 6)

  test.each(richest.map(o => [`${o.register.id}.${o.step}`, o] as const))('the form of %s is accessible and fits', async (_, opening) => {
    await page.setViewportSize({ width, height: 1000 })
    await page.goto(formOf(opening))
    await save()
    await page.locator('.fr.wrong').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  test('the page of a matter with limits is accessible and fits', async () => {
    const free = openings.filter(o => !asked(o.register, o.step).some(f => 'roster' in f.field && f.field.roster))
    const { register, step, data } = free.toSorted((a, b) => limitsOf(b) - limitsOf(a))[0]!
    const matter = freshId()
    const body = { request: freshId(), register: register.id, n: 1, step, day, data }
    const answer = await (await desk.program.as('everyone')).send('POST', `/api/matters/${matter}`, body)
    expect([answer.status, await answer.text()]).toEqual([200, expect.anything()])
    await page.setViewportSize({ width, height: 1000 })
    await page.goto(`${desk.base}/matters/${matter}`)
    await page.locator('.gantt .lrow').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})

test('no list of a register is wider than its place at 1440, 1280, 1024 or 390 pixels, however long its words are', async () => {
  const long = acceptance('承包地边界和灌溉用水先后次序的纠纷，涉及三个村民小组'.repeat(3), village)
  const parties = ['欧阳某某某', '某某市某某区某某镇农业专业合作社联合社', '上官某某某'].map(name => ({ name }))
  const accepted = { ...long, request: freshId(), data: { ...long.data, parties } }
  expect((await (await desk.program.as('everyone')).send('POST', `/api/matters/${freshId()}`, accepted)).status).toBe(200)
  await page.goto(`${desk.base}/registers/mediation`)
  const wide: string[] = []
  for (const r of all.filter(r => r.group !== 'administration')) {
    await goTo(`${desk.base}/registers/${r.id}`)
    await page.getByRole('heading', { level: 1, name: r.title, exact: true }).waitFor()
    for (const width of [1440, 1280, 1024, 390]) {
      await page.setViewportSize({ width, height: 1000 })
      const over = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.reg .grid')].some(e => e.scrollWidth > e.clientWidth),
      )
      if (over) wide.push(`${r.id} at ${width}`)
    }
  }
  expect(wide).toEqual([])
})
