/** @module Declarations in the browser: the menu needs the catalogue only; a register's own file is loaded when a page opens it. */
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { type Group, groups } from '../declare/group.ts'
import type { Register } from '../declare/register.ts'
import { catalogue, type Listed } from '../registers/catalogue.ts'

export const listed = (id: string): Listed | undefined => catalogue.find(r => r.id === id)
export const titleOf = (register: string): string => listed(register)?.title ?? register

async function load(id: string): Promise<Register | null> {
  return (await listed(id)?.load()) ?? null
}
const query = (id: string) => ({ queryKey: [`register:${id}`], queryFn: () => load(id), staleTime: Number.POSITIVE_INFINITY })

/** The declaration of a register, loaded once; null for an id that does not exist. */
export const useRegister = (id: string): Register | null => useSuspenseQuery(query(id)).data

/** Several declarations at once. */
export const useRegisters = (ids: readonly string[]): readonly Register[] =>
  useSuspenseQueries({ queries: ids.map(query) }).flatMap(q => q.data ?? [])

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
export interface GroupRow {
  readonly id: Group
  readonly numeral: string
  readonly title: string
  /** Two characters for the rail. */
  readonly short: string
  readonly registers: readonly Listed[]
}
const shorts: Record<Group, string> = {
  study: '学习',
  functions: '职能',
  rules: '文件',
  decisions: '决策',
  enforcement: '执法',
  emergencies: '应急',
  disputes: '纠纷',
  oversight: '监督',
  technology: '科技',
  drive: '推进',
  report: '年报',
  administration: '管理',
}

/** The groups of the side bar, numbered as in the report, with the registers that this account may see; 管理 only for whoever sees one of it. */
export const groupRows = (seen: readonly string[]): readonly GroupRow[] =>
  (Object.keys(groups) as Group[])
    .map((id, i) => ({
      id,
      numeral: numerals[i]!,
      title: groups[id].title,
      short: shorts[id],
      registers: catalogue.filter(r => r.group === id && seen.includes(r.id)),
    }))
    .filter(g => g.id !== 'administration' || g.registers.length > 0)

/** Registers whose title or pinyin answers to what was typed: 调处, maodun, mdjf. */
export function findRegisters(typed: string, seen: readonly string[]): readonly Listed[] {
  const q = typed.trim().toLowerCase().replaceAll(' ', '')
  if (!q) return []
  return catalogue.filter(r => {
    const syllables = r.pinyin.split(' ')
    return (
      seen.includes(r.id) &&
      (r.title.includes(typed.trim()) ||
        syllables.join('').includes(q) ||
        syllables
          .map(s => s[0])
          .join('')
          .startsWith(q))
    )
  })
}
