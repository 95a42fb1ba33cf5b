/** @module The platform tables of a register: the shipped ones, and those that the unit added from an example. */
import type { Layout } from '../declare/layout.ts'
import type { Register } from '../declare/register.ts'
import type { Tx } from '../store/pool.ts'
import type { LayoutRow } from './answers/layouts.ts'

/** The setting that keeps a unit's own layout. */
export const layoutSetting = (register: string, layout: string): string => `layout:${register}:${layout}`

/** Every layout of a register that the unit may export in; its own ones last. */
export async function layoutsOf(tx: Tx, unit: number, register: Register): Promise<readonly LayoutRow[]> {
  const start = layoutSetting(register.id, '')
  const rows = await tx<{ name: string; value: Layout }[]>`
    select name, value from setting where unit = ${unit} and starts_with(name, ${start}) and jsonb_typeof(value) = 'object' order by name`
  const row = (id: string, layout: Layout, own: boolean): LayoutRow => ({
    id,
    own,
    title: layout.title,
    platform: layout.platform,
    mark: layout.mark,
    columns: layout.columns.map(c => ({ ...c })),
    ...(layout.state && { state: [...layout.state] }),
    ...(layout.where && { where: Object.fromEntries(Object.entries(layout.where).map(([f, v]) => [f, [...v]])) }),
  })
  return [
    ...Object.entries(register.layouts ?? {}).map(([id, l]) => row(id, l, false)),
    ...rows.map(r => row(r.name.slice(start.length), r.value, true)),
  ]
}
