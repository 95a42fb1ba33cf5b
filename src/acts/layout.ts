/** @module A unit's own platform tables: proposed from an example, kept, taken away. */
import { logAccess } from '../access/access-log.ts'
import type { House } from '../access/house.ts'
import { may } from '../access/powers.ts'
import type { Reader } from '../access/reader.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { hash } from '../base/sha256.ts'
import { type Layout, layoutSlips, type Outside, outside } from '../declare/layout.ts'
import type { Register } from '../declare/register.ts'
import type { LayoutProposal, LayoutRow } from '../questions/answers/layouts.ts'
import { layoutSetting, layoutsOf } from '../questions/layouts.ts'
import { type Tx, withUnits } from '../store/pool.ts'
import { mapHeadings } from './import/columns.ts'
import { keepSetting } from './keep-house.ts'
import { writing } from './writing.ts'

/** Headings of platforms for what stands beside a register's columns. */
const beside: { readonly [K in Outside]: RegExp } = {
  'unit.title': /^(填报单位|数据来源单位|处罚机关|实施机关|报送单位|单位名称|所属单位)$/,
  'unit.code': /^(单位代码|行政区划代码|区划代码)$/,
  'matter.state': /^(状态|办理状态|办理情况|当前状态)$/,
  'platform.number': /^(平台编号|平台流水号|系统编号|受理编号|回执号)$/,
}

/** What the headings of an example are, as far as their words say; the others stay blank until somebody says. */
export function proposeLayout(register: Register, title: string, headings: readonly string[]): LayoutProposal {
  const known = mapHeadings(register, headings)
  return {
    title,
    columns: headings.map((header, i) => {
      const plain = header.replace(/[\s*]/g, '')
      const from = known[i] ?? (Object.keys(outside) as Outside[]).find(o => beside[o].test(plain))
      const wan = register.fields[from ?? '']?.kind === 'money' && /万元/.test(header)
      return { header, ...(from && { from }), ...(wan && { as: 'wan' as const }) }
    }),
  }
}

/** What a clerk said of a platform's table. */
export type OwnLayout = Pick<Layout, 'title' | 'platform' | 'columns' | 'state' | 'where'>

/** Keep a layout of the unit under its title. Refused: `not-allowed`, `unknown-register`, `required`, `unknown-columns` with what it takes from nothing. */
export async function keepLayout(house: House, reader: Reader, id: string, own: OwnLayout): Promise<Result<LayoutRow>> {
  const register = house.registers.find(id)
  if (!register) return refuse({ code: 'unknown-register' })
  const layout: Layout = { ...own, title: own.title.trim(), platform: own.platform.trim(), mark: 'local' }
  if (!layout.title) return refuse({ code: 'required', field: 'title', context: { title: '表名' } })
  if (!layout.platform) return refuse({ code: 'required', field: 'platform', context: { title: '平台' } })
  const slips = layoutSlips(register, layout)
  if (slips.length || !layout.columns.length)
    return refuse({ code: 'unknown-columns', field: 'columns', context: { missing: slips.join('、'), title: register.title } })
  const key = hash(layout.title).slice(7, 19)
  return await changing(house, reader, `layout ${register.id} ${layout.title}`, async tx => {
    const title = tableTitle(register.title, layout.title)
    await keepSetting(tx, house, reader.account, { unit: reader.unit, name: layoutSetting(register.id, key), title, value: layout })
    return ok((await layoutsOf(tx, reader.unit, register)).find(l => l.id === key)!)
  })
}

const tableTitle = (register: string, title: string): string => `平台表式：${register}·${title}`

/** Take a layout of the unit away. Refused: `not-allowed`, `not-found` (a shipped one stays). */
export const dropLayout = (house: House, reader: Reader, register: string, layout: string): Promise<Result<null>> =>
  changing(house, reader, `layout ${register} ${layout} dropped`, async tx => {
    // Settings are never deleted by the program's role: an empty one is none.
    const name = layoutSetting(register, layout)
    const [there] = await tx<
      { title: string }[]
    >`select value ->> 'title' as title from setting where unit = ${reader.unit} and name = ${name} and jsonb_typeof(value) = 'object'`
    if (!there) return refuse({ code: 'not-found' })
    const title = tableTitle(house.registers.find(register)?.title ?? register, there.title)
    await keepSetting(tx, house, reader.account, { unit: reader.unit, name, title, value: null })
    return ok(null)
  })

/** Whoever exports or keeps the house may say how a platform's table looks. */
async function changing<T>(house: House, reader: Reader, what: string, change: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  if (!may(reader.roles, 'imports') && !may(reader.roles, 'administers')) return refuse({ code: 'not-allowed' })
  return await writing(house, [reader.unit], async tx => {
    const done = await change(tx)
    if (done.ok) await logAccess(tx, house, reader, reader.unit, { act: 'administer', what })
    return done
  })
}

/** The layouts of a register as the reader's unit has them. */
export const layouts = (house: House, reader: Reader, register: Register): Promise<readonly LayoutRow[]> =>
  withUnits(house.sql, [reader.unit], tx => layoutsOf(tx, reader.unit, register))
