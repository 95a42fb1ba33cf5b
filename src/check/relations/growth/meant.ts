/**
 * Meant: which count an increment is of, where its words or its place say so: 申请量比上年多6件 of what was called 申请 before; a list closed by
 * a full stop and 比上年多47人 of its total. Part of the kind `growth`.
 */
import type { Claim } from '../../claims.ts'
import { type Item, ownShare } from '../../items.ts'
import { beside, joint } from '../../lists/beside.ts'
import type { List } from '../../lists/index.ts'
import type { Reading } from '../../reading.ts'
import { addable, alike } from '../../units.ts'
import { CAME, GONE } from '../balance/steps.ts'
import type { Group } from './groups.ts'

/** A measure that names no thing: it is of the figures in that unit. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:事故|警情|发案|案件|火灾)?起数$/, /^[起件宗案]$/],
  [/^(?:件|案件)数$/, /^[件起宗案]$/],
  [/^批[次数]?数?$/, /^批次?$/],
  [/^人次数?$/, /^人次$/],
  [/^人数$/, /^[人名]$/],
  [/^户数$/, /^户$/],
]
/** 总量, 合计: whatever was counted in all. */
const ALL = /^(?:总量|总数|总计|合计|总体|全年|总件数|总额)$/
const AROUND = /^(?:同比|环比|其中|而|同时|但|全[年市县区省]共?|[全本]系统|今年|当年|本[年月期]|(?:年末|年底|期末)(?=.)|各类?|共)+/
const COUNTED = /(?:总量|总数|总件数|件次数|件数|起数|宗数|人次数|人数|户数|批次数|数量|数额|总额|数|量)$/
/** What is only a part of what the words name, or is denied. */
const PART = /成功|不|未|无|其中|重复|逾期/
const OTHER_TIME = /上年|去年|前年|同期|上期|上月|上季|年初/

/** How far back a name is looked for. */
const BACK = 100
const PARAGRAPHS = 12
/** As many figures of one name are asked. */
const MOST = 4

/** The counts that the words mean, the likeliest first; none where they say nothing. */
export function meant(reading: Reading, item: Item, change: Claim, subject: string, closed: ReadonlyMap<number, List>): Claim[] {
  const key = subject.replace(AROUND, '')
  if (key === '' || ALL.test(key)) return behindList(item, change, key !== '', closed)
  const unit = MEASURES.find(([name]) => name.test(key))?.[1]
  return unit ? measured(reading, change, unit) : named(reading, change, key)
}

/** 比年初预算, 上年同期: against what, and of nothing named. */
const BARE_BASE = /^而?(?:[比较与同]|上|去年|前一?年|(?:19|20)\d{2}年)/

/** Which counts a group of changes is of, where its base says nothing: 甲1件，乙2件；比年初计划4件少1件 is of both together, as 比上年少1件 is. */
export function ofGroup(reading: Reading, item: Item, { amounts: [amount], subject }: Group, closed: ReadonlyMap<number, List>): Claim[] {
  const [base] = item.bases
  if (!base) return amount ? meant(reading, item, amount, subject, closed) : []
  return subject === '' && base.id > item.head.id && BARE_BASE.test(base.label) ? behindList(item, base, false, closed) : []
}

/** 收案数比上年的402件, and not 按可比价格计算比上年的. */
const OF_BASE = /^(?!按|以|经)([\u4e00-\u9fa5]{2,10}?)(?<!计算|口径|相)[比较](?:上|去|前|同|\d)/

/** 收案386件，未结15件；收案数比上年的402件减少16件: what the words before its base say has changed; undefined where they say nothing. */
export function ofNamedBase(reading: Reading, base: Claim): Claim[] | undefined {
  const key = (OF_BASE.exec(base.label)?.[1] ?? '').replace(AROUND, '')
  return key.length < 2 || ALL.test(key) || MEASURES.some(([name]) => name.test(key)) ? undefined : named(reading, base, key)
}

/** 废止22件，上年末为190件: what went is no later value of what there was. */
export const isStepOf = (now: Claim, base: Claim): boolean =>
  /年初|期初|月初|[上去]一?年年?[末底]|上月[末底]/.test(base.label) && (CAME.test(now.label) || GONE.test(now.label))

/** The lists by their last member. */
export function closedLists({ lists }: Reading): Map<number, List> {
  return new Map(lists.filter(l => l.parts.length > 1 && !l.choice && l.cue !== 'sum').map(l => [l.parts.at(-1)!.id, l]))
}

/** The longer pauses, the longest last. */
const PAUSES = '，；。'

/** 甲3件、乙2件，比上年多1件: of both together, where the pause before it is the longer one, or a new sentence begins. */
function behindList(item: Item, change: Claim, all: boolean, closed: ReadonlyMap<number, List>): Claim[] {
  const last = item.slots.map(s => closed.get(s.id)).find(l => l !== undefined)
  const within = item.parent ?? item
  const list = last ?? closed.get(within.head.id)
  const whole = list ? undefined : shared(item)
  if (whole && change.sep !== '、' && addable(whole.unit, change.unit)) return [whole]
  if (!list || !addable(list.total.unit, change.unit)) return []
  const shorter = (p: Claim): boolean => p.sep === '' || p.sep === '、' || PAUSES.indexOf(p.sep) < PAUSES.indexOf(change.sep)
  const apart = change.sentence !== item.sentence || (change.sep !== '、' && list.parts.slice(1).every(shorter))
  return all || apart ? [list.total] : []
}

/** 商品类560件（70%）、服务类240件（30%），多40件: of both together, since their shares leave nothing out. */
function shared(last: Item): Claim | undefined {
  const items = beside(last.row, last)
  const shares = items.map(ownShare)
  if (items.length < 2 || shares.some(s => s === undefined || s.precision !== 'exact')) return undefined
  const rounding = (items.length * shares[0]!.step) / 2 + 1e-9
  return Math.abs(shares.reduce((n, s) => n + s!.printed, 0) - 100) <= rounding ? joint(items) : undefined
}

/** 起数少3起: the figure in that unit that heads the sentence before; in one breath with it, the one right before. */
function measured(reading: Reading, change: Claim, unit: RegExp): Claim[] {
  const fits = before(reading, change).filter(c => unit.test(c.unit) && alike(c.unit, change.unit))
  const [near] = fits
  if (!near || near.paragraph !== change.paragraph) return []
  if (near.sentence === change.sentence) return [near]
  const own = fits.filter(c => c.paragraph === near.paragraph && c.sentence === near.sentence && c.owner < 0)
  const whole = own.findLast(c => !reading.listed.has(c.id))
  return whole ? [whole] : []
}

/** The nearest counts that go by that name. */
export function named(reading: Reading, change: Claim, key: string): Claim[] {
  const name = key.replace(COUNTED, '')
  if (name.length < 2) return []
  const counts = before(reading, change).filter(c => addable(c.unit, change.unit) || c.unit === '')
  const strict = counts.filter(c => goesBy(plain(c), name) || c.noun.startsWith(name))
  const loose = PART.test(name) ? [] : counts.filter(c => c.label.includes(name) && !PART.test(c.label.slice(c.label.indexOf(name))))
  return [...new Set([...strict, ...loose])].slice(0, MOST)
}

/** 收到政府信息公开申请 is what is called 收到申请, too. */
const goesBy = (label: string, name: string): boolean =>
  label.endsWith(name) || (name.length === 4 && label.endsWith(name.slice(2)) && label.includes(name.slice(0, 2)))

const plain = (c: Claim): string => c.label.replace(/(?:总?[数量]|共|有|为|达|了|总计|合计)+$/, '')

/** The counts before a change, the nearest first. */
const before = ({ claims }: Reading, change: Claim): Claim[] =>
  claims
    .slice(Math.max(0, change.id - BACK), change.id)
    .filter(
      c =>
        (c.role === 'count' || c.role === 'slot') &&
        c.form === 'plain' &&
        c.precision === 'exact' &&
        change.paragraph - c.paragraph <= PARAGRAPHS &&
        !OTHER_TIME.test(c.label),
    )
    .reverse()
