/** Repeat: the same fact stated twice. Two figures differ only where both claim the same whole in the same words. */
import type { Claim } from '../claims.ts'
import { meets } from '../interval.ts'
import { groupBy } from '../items.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { sameAgent, sameYear, subjectOf } from '../subjects.ts'
import { alike } from '../units.ts'
import { figure } from '../words.ts'
import { isTotalRow } from './grid-relations.ts'

const WHOLE = /^(?:(?:19|20)\d{2}年(?:度)?|报告期内|全年|今年|本年度?)?[，]?(?:全[市县区镇乡省局院街]|我[市县区镇乡局院]|全年)[共累计]{0,2}/
const FILLER =
  /^(?:(?:19|20)\d{2}年度?|报告期内|全局|全院|全年|今年|本年度?|共|累计|已|其中|我[市县区镇乡局]|全[市县区镇乡省]|共计|一年来|同时|并)+/

export const repeat: RelationRule = {
  kind: 'repeat',
  title: '前后一致',
  find: reading => [...referred(reading), ...restated(reading), ...reworded(reading), ...tabled(reading)],
  examples: {
    good: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷486件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷325件。',
    ],
    bad: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷468件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷352件。',
    ],
  },
}

/** Figures with the same words, long enough to mean the same thing. */
function restated({ claims, view }: Reading): Found[] {
  const year = paperYear(view.text)
  const counts = claims.filter(
    c =>
      c.role === 'count' &&
      c.precision === 'exact' &&
      c.printed >= 10 &&
      (key(c).length >= 6 || (WHOLE.test(c.label) && key(c).length >= 2)),
  )
  return [...groupBy(counts, c => `${key(c)}|${c.unit}|${c.noun.slice(0, 4)}`).values()].flatMap(group =>
    group.slice(1, TIMES).flatMap(c => found(c, group[0]!, year)),
  )
}

/** How many times one fact is told at most. */
const TIMES = 40

/** The year that a paper is about stands in its first words. */
const HEAD = 2000
export const paperYear = (text: string): string => /(?:19|20)\d{2}(?=年)/.exec(text.slice(0, HEAD))?.[0] ?? ''

/** The same deed and thing in other words. */
function reworded({ claims, view }: Reading): Found[] {
  const year = paperYear(view.text)
  const told = claims.flatMap(claim => {
    if (claim.role !== 'count' || claim.precision !== 'exact' || claim.printed < 10 || claim.owner >= 0) return []
    const subject = subjectOf(claim)
    return subject && subject.thing.length >= 2 ? [{ claim, subject }] : []
  })
  return [...groupBy(told, t => t.subject.thing).values()].flatMap(group =>
    group.slice(1, TIMES).flatMap(({ claim, subject }, n): Found[] => {
      const same = group
        .slice(0, n + 1)
        .filter(
          o =>
            (o.subject.deed === subject.deed || subject.deed === '' || o.subject.deed === '') &&
            alike(o.claim.unit, claim.unit) &&
            o.claim.paragraph !== claim.paragraph &&
            sameAgent(o.subject, subject) &&
            sameYear(o.subject, subject, year),
        )
      const first = same.find(o => meets(o.claim.value, claim.value)) ?? same.at(-1)
      if (!first) return []
      if (meets(first.claim.value, claim.value)) return [relation(claim, first.claim)]
      const one = subject.whole && first.subject.whole && (subject.deed !== '' || first.subject.deed !== '')
      return (one || subject.back) && slipped(claim, first.claim) ? [relation(claim, first.claim)] : []
    }),
  )
}

/** What a table sums up and the text beside it tells: 全年立案130件 and the total of the column 立案. */
function tabled({ claims, grids, view }: Reading): Found[] {
  return grids.flatMap(grid => {
    const total = grid.rows.find(isTotalRow)
    const places = grid.rows.flatMap(r => r.cells.flatMap(c => (c ? [c.paragraph] : [])))
    if (!total || !places.length) return []
    const near = beside(claims, Math.min(...places), Math.max(...places), grid.heads.length)
    return grid.heads.flatMap((head, c): Found[] => {
      const cell = total.cells[c]
      if (!cell || cell.form !== 'plain' || cell.printed < 10) return []
      const name = head.replace(/（.*）|[数量]$/g, '')
      const only = total.cells.filter(x => x?.form === 'plain').length === 1
      const claim = near.find(
        o => (name.length >= 2 && key(o).endsWith(name)) || (only && /(?:下|上|附|见|如)表/.test(view.text.slice(o.stop, o.stop + 24))),
      )
      if (!claim || !(meets(claim.value, cell.value) || slipped(claim, cell))) return []
      return [relation(claim, cell)]
    })
  })
}

/** The counts of the text around a table; its heads are some paragraphs before its first figure. */
function beside(claims: readonly Claim[], first: number, last: number, width: number): Claim[] {
  return claims.filter(
    c =>
      c.role === 'count' &&
      c.precision === 'exact' &&
      c.unit !== '' &&
      (c.paragraph < first ? first - c.paragraph <= width + 4 : c.paragraph > last && c.paragraph - last <= 1),
  )
}

const undated = (label: string): string => label.replace(/^(?:(?:19|20)\d{2}年度?|\d{1,2}月份?|全年|当月|今年|其中|共)+/, '')

/** 投诉508件中不受理232件: what is divided here was counted before, under the same name in the same paragraph. */
function referred({ items, view }: Reading): Found[] {
  const out: Found[] = []
  for (const row of items.top)
    row.forEach((item, at) => {
      const { head } = item
      if (
        head.label.length < 2 ||
        head.precision !== 'exact' ||
        !/^(?:中|里|内)(?![央心小])/.test(view.text.slice(head.stop, head.stop + 2))
      )
        return
      const first = row
        .slice(Math.max(0, at - 24), at)
        .findLast(i => undated(i.head.label) === undated(head.label) && i.head.unit === head.unit && i.sentence < item.sentence)
      if (first) out.push(relation(head, first.head))
    })
  return out
}

/** Are these the same digits in another order, or all but one the same? 327 and 372, 1206 and 1260, 1206 and 1208. */
function slipped(a: Claim, b: Claim): boolean {
  const [one, two] = [String(a.printed), String(b.printed)]
  if (one.length < 3 || one.length !== two.length) return false
  const sorted = (s: string) => [...s].sort().join('')
  return sorted(one) === sorted(two) || [...one].filter((c, i) => c !== two[i]).length <= 1
}

/** A figure of part of the year, or of another year, is another figure. */
const isPart = (c: Claim): boolean => /月|季度|半年|上年|去年|截至|前年|累计/.test(c.lead.slice(-30))

/** The words that name a figure, without those that only say "in all, this year". */
const key = (c: Claim): string => c.label.replace(FILLER, '').replace(/[了的]/g, '')

function found(claim: Claim, first: Claim, paper: string): Found[] {
  if (claim.paragraph === first.paragraph && claim.sentence === first.sentence) return []
  const holds = meets(claim.value, first.value)
  const yearOf = (c: Claim): string => /(?:19|20)\d{2}(?=年)/.exec(c.lead.slice(-60))?.[0] || paper
  if (!holds && yearOf(claim) !== yearOf(first)) return []
  const same = WHOLE.test(claim.label) && WHOLE.test(first.label) && (scope(claim) === scope(first) || slipped(claim, first))
  // Few words may mean two things; figures that differ as a slip of the hand does are still one.
  if (key(claim).length < 6 && (!same || !slipped(claim, first) || isPart(claim) || isPart(first))) return []
  if (!holds && !(same && claim.paragraph !== first.paragraph)) return []
  return [relation(claim, first)]
}

function relation(claim: Claim, first: Claim): Found {
  const holds = meets(claim.value, first.value)
  const name = key(first) || first.label
  return {
    kind: 'repeat',
    claim,
    stated: claim.value,
    computed: first.value,
    verdict: holds ? 'holds' : 'fails',
    parts: [first],
    message: holds
      ? `前文“${name}”也是${figure(first)}，一致。`
      : `前文“${name}”是${figure(first)}，这里是${figure(claim)}，同一件事前后不一。`,
  }
}

/** Year and extent that the words claim: two figures of different years are no contradiction. */
const scope = (c: Claim): string => `${/(?:19|20)\d{2}/.exec(c.lead)?.[0] ?? ''}${/[市县区镇乡省局院]/.exec(c.label)?.[0] ?? ''}`
