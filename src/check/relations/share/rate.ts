/** Rates by their definition: 调解成功率, 办结率, 纠错率: what is counted above the line, and what below. */
import type { Claim } from '../../claims.ts'
import { above, meets, minus, plus, total } from '../../interval.ts'
import { type Item, slot, until } from '../../items.ts'
import { printedRate } from '../../lists/index.ts'
import type { Found } from '../../reading.ts'
import { addable, alike } from '../../units.ts'
import { figure, number, percent } from '../../words.ts'
import { isSlip } from '../common/slip.ts'
import type { ShareContext } from './context.ts'
import { definitionOf, rateDefinitions, standsBelow } from './rate-definitions.ts'
import { type Base, baseOf, decide, implied, rateOf } from './verdict.ts'

/** Every rate with the counts that it is made of, or the one count beside it. */
export function rates(context: ShareContext): Found[] {
  const behind = context.reading.items.all.flatMap(item => item.rates.map(r => rateFound(context, item, r) ?? ahead(context, r)))
  const first = context.reading.items.loose.filter(l => l.claim.role === 'rate').map(l => ahead(context, l.claim))
  return [...behind, ...first, ...fulfilled(context.reading)].filter(f => f !== undefined)
}

/** The word that names the rate: 成功 of 调解成功率, 满意 of 群众满意率. */
function nameOf(r: Claim): string {
  const whole = /([\u4e00-\u9fa5]{1,4})(?:率|比例|比重)/.exec(r.label)?.[1] ?? ''
  return whole.replace(/^(?:综合|平均|一次|初次|首次|其|及时|按期|按时|案|调解|年)+/, '') || whole
}

/** 当场办结 of 当场办结率为. */
const full = (r: Claim): string => r.label.replace(/^其中/, '').replace(/率(?:为|是|达到?)?$/, '')

function rateFound(context: ShareContext, host: Item, r: Claim): Found | undefined {
  const name = nameOf(r)
  const row = host.row
  const at = host.at
  const all = wholeAhead(row, at)
  if (!name || (/覆盖|普及|入户|知晓|增长|利用|报备|规范|集中|审查|见面/.test(name) && !(all && /覆盖|普及/.test(name)))) return undefined
  if (host.sentence !== r.sentence) return undefined
  const counted = countBehind(context, row, r)
  if (counted) return counted.fits && decide(r, { value: counted.part.value, parts: [counted.part] }, [baseOf(counted.fits, false, true)])
  // 调解，占27.75%；撤诉，占14.27%；调撤率合计42.02%: of several together, and of no single count.
  if (/率(?:合计|共计|总计|之和)(?:为|达|占)?$/.test(r.label)) return together(context, r, row, at)
  const inside = row.slice(Math.max(0, at - 11), at + 1).filter(i => i.sentence === r.sentence)
  const numerators = inside
    .map((item, n) => ({ item, score: likeness(name, item.head.label), n }))
    .filter(c => (c.score > 0 || c.item === host) && !isLate(r, c.item))
    .filter(c => !adds(context, host, c.item) || likeness(name, host.head.label) === 0)
  // 当场办结3200件，承诺办结1800件，当场办结率: of what is called so to the letter, and of nothing else.
  const called = numerators.filter(c => c.item.head.label.replace(/^其中/, '') === full(r))
  if (called.length === 1 && called[0]!.item !== host) numerators.splice(0, numerators.length, ...called)
  numerators.sort((a, b) => b.score - a.score || b.n - a.n)
  const rest = complement(r, name, row, host)
  if (rest) return rest
  const found: (Found | undefined)[] = []
  for (const { item, score } of numerators.slice(0, 3)) {
    const bases = ratesBases(
      context,
      row,
      item.at,
      item,
      r,
      name,
      score > 0 && !IN_TIME.test(r.label) && isNumerator(item, name, item === host, row[item.at - 1]),
    )
    if (item === host && all) bases.push(baseOf(all.head, false, true, true))
    if (!bases.length) continue
    const satisfied = satisfaction(name, r, row, item, bases)
    const both = bases.some(b => b.certain && b.parts.length > 1)
    const carried = !both && carriesMore(context.reading.view.text, item.head, r) ? '文中没有写明其中上年结转的数量。' : ''
    // 审结302件371人，适用281件348人，适用率: of cases, of persons, or of those charged.
    const measured = /适用/.test(name) && item.slots.length > 1 ? '文中没有写明按件数还是按人数计算。' : ''
    const unsure = satisfied || carried || measured
    const one = decide(r, { value: item.head.value, parts: [item.head] }, bases, unsure)
    if (one?.verdict === 'holds') return one
    if (one?.verdict === 'fails' && both) return { ...one, named: true }
    if (one && satisfied === WIDER && !saysWider(context.reading.view.text, r)) return { ...one, named: true }
    if (score > 0 ? one?.verdict === 'fails' || item === host : item === host && all) found.push(one)
  }
  const joint = together(context, r, row, at)
  if (joint) return joint
  const failing = found.find(f => f?.verdict === 'fails')
  if (failing) return failing
  return found.find(f => f) ?? alone(r, host, numerators.find(n => n.item === host && n.score > 0)?.item)
}

/** 总整改率97.4%（完成148个）: the count in the bracket behind a rate is what has it, of whichever whole gives it. */
function countBehind({ reading: { claims } }: ShareContext, row: readonly Item[], r: Claim) {
  const [part, more] = claims.slice(r.id + 1, r.id + 3)
  const sole = part?.owner === r.id && part.role === 'count' && part.form === 'plain' && more?.owner !== r.id
  if (!sole || !/^(?:已|共|即)?(?:完成|办结|化解|整改|结案|成功|答复|回复|采纳|落实|处置|达标|合格)?$/.test(part.label)) return undefined
  const fits = row.find(
    i => i.head.sentence === r.sentence && alike(i.head.unit, part.unit) && meets(printedRate(r), rateOf(part.value, i.head.value)),
  )
  return { part, fits: fits?.head }
}

/** 化解297件……化解108件……合计化解405件，化解率: is of what they are together. */
const adds = ({ totals }: ShareContext, host: Item, member: Item): boolean =>
  totals.get(member.head.id)?.some(t => t.claim.id === host.head.id) ?? false

/** 超期办结36件 is nothing that 按期办结率 counts. */
const isLate = ({ label }: Claim, { head }: Item): boolean => PROMPT.test(label) && LATE.test(head.label)
const PROMPT = /(?:按期|按时|如期|及时|准时|限时)[\u4e00-\u9fa5]{0,6}率/
const LATE = /超期|逾期|超时|延期|延误|不及时|未(?:能)?(?:按|如期|及时)/

/** 按时办结反馈率 is of what was due or done, and not of all that came. */
const IN_TIME = /(?:按时|按期|及时|限时)[\u4e00-\u9fa5]{3,}率/

/** Does the name of the rate say that this is what it counts: 办结5件 of 办结率, 成功325件 of 成功率? 学法30次 is not what 参学率 counts. */
const isNumerator = ({ head: { label } }: Item, name: string, besideRate: boolean, before: Item | undefined): boolean =>
  isNamed(label, name) ||
  (besideRate && rateDefinitions.some(d => d.rate.test(name) && d.above.test(label))) ||
  (besideRate && /^(?:实际|已|按期|按时)/.test(label) && DUE.test(before?.head.label ?? ''))

/** 应参加233人，实际参加231人. */
const DUE = /(?:^|[^相对反适])应(?![急诉对用收])/

/** 全区212个行政村中，已建成的有187个: the figure before, of which the words say that this is among it. */
function wholeAhead(row: readonly Item[], at: number): Item | undefined {
  const [item, before] = [row[at]!, row[at - 1]]
  const among = /^[\u4e00-\u9fa5]{0,8}中，?[^，。；]*$/.test(item.head.lead)
  return among && before?.sentence === item.sentence && alike(before.head.unit, item.head.unit) ? before : undefined
}

/** 抽检1820批次，不合格23批次，合格率98.7%: what is left when those are taken away to which the name does not apply. */
function complement(r: Claim, name: string, row: readonly Item[], host: Item): Found | undefined {
  const base = row[host.at - 1]
  const denied = new RegExp(`^(?:其中|发现|检出)?[不未]${name}`).test(host.head.label) || isLate(r, host)
  if (
    !denied ||
    !base ||
    base.sentence !== r.sentence ||
    !alike(base.head.unit, host.head.unit) ||
    !above(base.head.value, host.head.value)
  )
    return undefined
  const value = minus(base.head.value, host.head.value)
  const computed = rateOf(value, base.head.value)
  const holds = meets(printedRate(r), computed)
  if (!holds && !isSlip(r, computed)) return undefined
  const left = base.head.printed - host.head.printed
  const working = `（${number(base.head.printed)}－${number(host.head.printed)}）÷${number(base.head.printed)}＝${percent((100 * left) / base.head.printed, r.step)}`
  return {
    kind: 'share',
    claim: r,
    stated: r.value,
    computed,
    verdict: holds ? 'holds' : 'fails',
    parts: [base.head, host.head],
    message: `${working}，${holds ? '与' : '不是'}${figure(r)}${holds ? '相符' : ''}。`,
  }
}

/** 完成整改45个 is what 整改完成率 is about; 未完成整改2个 is not. */
const isNamed = (label: string, name: string): boolean =>
  label.endsWith(name) || ([...name].every(c => label.includes(c)) && /[未不无]/.test(label) === /[未不无]/.test(name))

/** How well a count answers to the name of a rate: characters in common, pairs counting double. */
function likeness(name: string, label: string): number {
  const definition = definitionOf(name)
  if (/^[不未]/.test(name) !== /[不未]/.test(label)) return 0
  let score = definition?.above.test(label) ? 3 : 0
  for (let i = 0; i + 1 < name.length; i++) if (label.includes(name.slice(i, i + 2))) score += 2
  if (!score && [...name].some(c => label.includes(c) && !'率度的理'.includes(c))) score = 1
  return score
}

function ratesBases(context: ShareContext, row: readonly Item[], at: number, item: Item, r: Claim, name: string, likely: boolean): Base[] {
  const out: Base[] = []
  const definition = definitionOf(name)
  const unit = item.head.unit
  if (item.parent) {
    const holder = slot(item.parent, unit)
    if (holder && !above(item.head.value, holder.value)) out.push(baseOf(holder, likely, true))
  }
  // 赤字率 is no share of one deficit in another: where no definition speaks, the count must be called what the rate is.
  const known = likely && (definition !== undefined || item.head.label === name)
  for (const t of context.totals.get(item.head.id) ?? []) out.push(baseOf(t.claim, known && t.certain, true))
  // The nearest figure that can be counted with this one, whatever else stands between.
  const first = row.slice(Math.max(0, at - 6), at).findLastIndex(o => o.sentence === r.sentence && alike(o.head.unit, unit))
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const other = row[i]!
    const candidate = slot(other, unit)
    if (!candidate || opposed(other, name)) continue
    const same = other.sentence === r.sentence
    const old = row
      .slice(Math.max(0, at - 6), at + 1)
      .find(c => c !== other && c !== item && CARRIED.test(c.head.label) && c.head.unit === candidate.unit)
    if (old) out.push({ value: plus(candidate.value, old.head.value), parts: [candidate, old.head], certain: false, near: true })
    const carried =
      other.children.find(c => CARRIED.test(c.head.label) && addable(c.head.unit, unit)) ??
      item.children.find(c => CARRIED.test(c.head.label) && addable(c.head.unit, unit))
    // 收案412968件（旧存35217件另计）。审结409836件（含旧存），综合结案率93.0%: what was finished is of both, and of nothing less.
    const all = carried && candidate !== item.head && known && carriesMore(context.reading.view.text, item.head, r)
    if (carried)
      out.push({ value: plus(candidate.value, carried.head.value), parts: [candidate, carried.head], certain: all === true, near: true })
    if (all) continue
    if (above(item.head.value, candidate.value)) continue
    const defined = definition
      ? standsBelow(definition, other.head.label + other.head.noun) || /(?:^|[^相对反])应/.test(other.head.label)
      : alike(candidate.unit, unit) && i === at - 1 && r.printed < 100
    const ratio = 100 * (item.head.printed / candidate.printed)
    const open =
      (definition?.received?.test(other.head.label) === true && r.printed > ratio) ||
      // 新收N件，结案率P%: cases carried over may stand below the line too.
      (/办结|结案|审结/.test(name) && /新收|收案|新立/.test(other.head.label) && r.printed < ratio)
    const certain =
      known &&
      same &&
      !open &&
      !old &&
      i === at - 1 &&
      defined &&
      alike(candidate.unit, unit) &&
      (!/^不/.test(name) || item.head.label.includes(name)) &&
      out.every(b => !b.certain)
    // A rate on closed cases is not saved by a base of cases received.
    if (!same && definition?.closed && out.some(b => b.certain)) continue
    // 已回复46210件，回复率98.35%: the figure that opens the paragraph is what all came from.
    const opens =
      likely &&
      !open &&
      first < 0 &&
      i === 0 &&
      r.sentence - other.sentence <= 2 &&
      definition !== undefined &&
      standsBelow(definition, other.head.label) &&
      alike(candidate.unit, unit) &&
      out.every(b => !b.certain)
    // 抽检1820批次，不合格23批次，不合格率: of what stands right before, where that is no other outcome of the same.
    const beside = likely && same && !open && !old && i === at - 1 && alike(candidate.unit, unit)
    out.push(baseOf(candidate, certain || opens, same || r.sentence - other.sentence <= 1, beside))
  }
  pairs(row, at, item, name, out)
  return out
}

/** 起诉120人，不起诉30人: the one is no whole of the other. */
const opposed = (other: Item, name: string): boolean =>
  /^[不未]/.test(name) && other.head.label.replace('公诉', '起诉').includes(name.slice(1))

const CARRIED = /结转|旧存|上年.{0,4}(?:未结|转入)|遗留/

const CARRIES_MORE = /（(?:包?含|包括)[^，。；（）\d]{0,6}(?:结转|旧存|未结|遗留|往年|存量)[^，。；（）\d]{0,6}）/

/** 结案率84.8%（审结含上年旧存） */
const CARRIED_BEHIND = /^（[^，。；（）\d]{0,6}含[^，。；（）\d]{0,6}(?:结转|旧存|未结|遗留|往年|存量)/

/** 结案176件（含上年结转），结案率91.7%; 结案（含上年旧存）306件: more was counted than came in, and the text does not say how much. */
export const carriesMore = (text: string, part: Claim, rate: Claim): boolean =>
  CARRIES_MORE.test(text.slice(part.stop, Math.min(rate.start, part.stop + 40))) ||
  CARRIED_BEHIND.test(text.slice(rate.stop, rate.stop + 40)) ||
  (text[part.start - 1] === '）' && CARRIES_MORE.test(text.slice(text.lastIndexOf('（', part.start), part.start)))

/** 不起诉率: not prosecuted, of prosecuted and not prosecuted together. */
function pairs(row: readonly Item[], at: number, item: Item, name: string, out: Base[]): void {
  const opposite = name.startsWith('不') ? name.slice(1) : `不${name}`
  for (const i of [at - 1, at + 1]) {
    const mate = row[i]
    if (!mate || mate.sentence !== item.sentence || mate.head.unit !== item.head.unit) continue
    if (
      !mate.head.label.includes(opposite) &&
      !(name.startsWith('不') && !mate.head.label.includes('不') && [...opposite].some(c => mate.head.label.includes(c)))
    )
      continue
    out.unshift({ value: plus(item.head.value, mate.head.value), parts: [item.head, mate.head], certain: false, near: true })
  }
}

/** The longest bracket whose figures are taken together. */
const MOST = 100

/** A rate of several counts together: 优秀24、良好29 of 60 give 优良率; 化解51件，胜诉41件，案胜率39.83% of 231. */
function together(context: ShareContext, r: Claim, row: readonly Item[], at: number): Found | undefined {
  const holder = row[at]!.parent && slot(row[at]!.parent, row[at]!.head.unit)
  const inside = holder && at < MOST ? row.slice(0, at + 1).map(i => i.head) : []
  const all = total(inside.map(p => p.value))
  // 结案440件（调解211件，撤诉97件，调撤率70%）
  if (holder && inside.length > 1 && inside.every(p => p.unit === holder.unit) && meets(printedRate(r), rateOf(all, holder.value)))
    return decide(r, { value: all, parts: inside }, [baseOf(holder, false, true)])
  if (r.step >= 1) return undefined
  for (const list of context.totals.get(row[at]!.head.id) ?? [])
    for (let n = 2; n < list.siblings.length && n < 8; n++) {
      const parts = list.siblings.slice(0, n)
      const value = total(parts.map(p => p.value))
      if (meets(printedRate(r), rateOf(value, list.claim.value))) return decide(r, { value, parts }, [baseOf(list.claim, false, true)])
    }
  for (let from = at - 1; from >= Math.max(1, at - 4); from--) {
    const parts = row.slice(from, at + 1).map(i => i.head)
    const base = row[from - 1]
    if (!base || base.sentence !== r.sentence || parts.some(p => p.unit !== base.head.unit)) continue
    const value = total(parts.map(p => p.value))
    if (meets(printedRate(r), rateOf(value, base.head.value))) return decide(r, { value, parts }, [baseOf(base.head, false, true)])
  }
  return undefined
}

/** 纠错率14.3%，其中撤销8件……共12件，审结84件: the rate stands before its figures; taken only where two of them give it. */
function ahead(context: ShareContext, r: Claim): Found | undefined {
  const two = spelled(context.reading.claims, r)
  if (two) return decide(r, { value: two.part.value, parts: [two.part] }, [baseOf(two.whole, true, true)])
  if (r.step >= 1 || r.printed >= 100) return undefined
  const all = context.reading.items.top[r.paragraph] ?? []
  const from = until(all, r.id)
  const row = all.slice(from, from + 8).filter(i => i.sentence === r.sentence)
  for (const base of row)
    for (const item of row)
      if (item !== base && item.head.unit === base.head.unit && meets(printedRate(r), rateOf(item.head.value, base.head.value)))
        return decide(r, { value: item.head.value, parts: [item.head] }, [baseOf(base.head, false, true)])
  return undefined
}

/** 完成率96.7%（计划1500次，完成1420次）; 办结率98%，即受理的250件中已办结245件: the two figures spelled out right behind. */
function spelled(claims: readonly Claim[], r: Claim): { part: Claim; whole: Claim } | undefined {
  const [a, b, c] = claims.slice(r.id + 1, r.id + 4)
  if (
    !a ||
    !b ||
    a.role !== 'count' ||
    b.role !== 'count' ||
    !alike(a.unit, b.unit) ||
    b.paragraph !== r.paragraph ||
    above(b.value, a.value)
  )
    return undefined
  const inside = a.owner === r.id && b.owner === r.id && c?.owner !== r.id
  const namely = a.sentence === r.sentence && b.sentence === r.sentence && /^即/.test(a.label) && /中[^，。；]*$/.test(b.lead)
  return inside || namely ? { part: b, whole: a } : undefined
}

/** 上半年完成全年任务的56.7%，全年任务为300件，已完成160件: a share of something that is counted only behind it. */
export function fulfilled({ claims, items }: ShareContext['reading']): Found[] {
  return claims.flatMap((s): Found[] => {
    const task = s.form === 'percent' ? /完成(?:了)?([\u4e00-\u9fa5]{2,10})的$/.exec(s.label)?.[1] : undefined
    if (!task) return []
    const all = items.top[s.paragraph] ?? []
    const from = until(all, s.id)
    const row = all.slice(from, from + 4).filter(i => i.sentence === s.sentence)
    const whole = row.find(i => i.head.label.replace(/[为是共有]+$/, '').endsWith(task))
    const done = row.find(i => i !== whole && /完成(?:了)?$/.test(i.head.label) && i.head.unit === whole?.head.unit)
    if (!whole || !done) return []
    const found = decide(s, { value: done.head.value, parts: [done.head] }, [baseOf(whole.head, true, true)])
    return found ? [found] : []
  })
}

const WIDER = '把“基本满意”也算作满意时才得出这个数。'
/** 满意率（含基本满意）98.4%, 满意和基本满意率. */
const saysWider = (text: string, r: Claim): boolean =>
  /[含和及与、](?:基本|比较)满意[^，。；\d]{0,8}$/.test(text.slice(Math.max(0, r.start - 24), r.start))

/** 满意率100% with 基本满意 beside 满意: it depends on what counts as satisfied. */
function satisfaction(name: string, r: Claim, row: readonly Item[], item: Item, bases: readonly Base[]): string {
  if (!/满意/.test(name)) return ''
  const wider = row.find(i => i.sentence === item.sentence && /基本满意|比较满意/.test(i.head.label))
  if (wider && bases.some(b => meets(printedRate(r), rateOf(plus(item.head.value, wider.head.value), b.value)))) return WIDER
  return '文中没有写明满意率怎样计算。'
}

/** A rate with one count beside it and nothing to divide. */
function alone(r: Claim, host: Item, named: Item | undefined): Found | undefined {
  const one =
    named ??
    (/^[\u4e00-\u9fa5]{1,6}率(?:也|均|都|则)?(?:达到?|为|是|保持|实现)?$/.test(r.label) && r.id === host.head.id + 1 ? host : undefined)
  if (!one) return undefined
  if (one.head.value.min !== one.head.value.max) return undefined
  const hint = implied(r, [one.head])
  return {
    kind: 'share',
    claim: r,
    stated: r.value,
    computed: r.value,
    verdict: 'undecided',
    parts: [one.head],
    message: `文中没有${figure(r)}的总数，不能判断。${hint}`,
  }
}
