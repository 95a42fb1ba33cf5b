/**
 * 全市发生事故71起、死亡69人……电梯事故14起、死亡13人，占事故总起数的19.7%; 造成1331人死亡、9639人受伤，分别占死亡总数的30.3%、受伤总数的39.6%: the whole is named by what it
 * counts, and of several figures before the share the one that counts the same has it.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { decideNamed } from '../../share/verdict.ts'

export const ofAllInMeasure: RelationRule = {
  kind: 'share',
  title: '占总起数、死亡总数的比例',
  find: ({ claims }) => claims.flatMap(s => found(claims, s) ?? []),
  examples: {
    good: [
      '全年发生事故71起、死亡69人，上年108起。其中电梯事故14起、死亡13人，占事故总起数的19.72%。',
      '全省发生交通事故24274起，造成4393人死亡、24314人受伤。摩托车事故造成1331人死亡、9639人受伤，分别占死亡总数的30.3%、受伤总数的39.6%。',
      '全市火灾560起，死亡15人。住宅火灾186起、死亡9人，占死亡总人数的60.0%。',
    ],
    bad: [
      '全年发生事故71起、死亡69人，上年108起。其中电梯事故14起、死亡13人，占事故总起数的18.84%。',
      '全省发生交通事故24274起，造成4393人死亡、24314人受伤。摩托车事故造成1331人死亡、9639人受伤，分别占死亡总数的30.8%、受伤总数的40.4%。',
      '全市火灾560起，死亡15人。住宅火灾186起、死亡9人，占死亡总人数的50.0%。',
    ],
    traps: [
      // Of what is a part itself, and of what another place or year had.
      '全市发生事故71起，其中生产安全事故40起。道路运输28起、死亡31人，占生产安全事故总起数的70.0%。',
      '全市发生事故71起，甲县发生40起。道路运输28起、死亡31人，占事故总起数的70.0%。',
      '全国发生事故9601起，全市发生较大事故12起。全年一般事故28起、死亡31人，占全市事故总起数的71.8%。',
      // Two that are counted alike: nobody knows whose.
      '全年发生事故71起。电梯14起、起重机械12起，占事故总起数的36.6%。',
      '全年发生事故71起。电梯14起、起重机械12起、死亡3人，占事故总起数的36.6%。',
    ],
  },
}

interface Measure {
  /** How its whole is named behind 占. */
  readonly named: RegExp
  readonly counts: (c: Claim) => boolean
}

const PEOPLE = /^[人名]$/
const people =
  (ahead: RegExp, behind: RegExp) =>
  (c: Claim): boolean =>
    PEOPLE.test(c.unit) && (behind.test(c.noun) || ahead.test(c.label))
const MEASURES: readonly Measure[] = [
  { named: /(?:死亡总人?数|总死亡人?数|死亡人员总数|亡人总数)$/, counts: people(/(?<!受伤|伤)(?:死亡|死|亡)$/, /^(?:死亡|遇难)$/) },
  { named: /(?:受伤总人?数|总受伤人?数|受伤人员总数|伤人总数)$/, counts: people(/(?:受伤|伤)$/, /^受伤$/) },
  {
    named: /(?:总起数|总件数|总宗数)$|^(?:事故|火灾|案件)总数$/,
    counts: c => /^[起件宗]$/.test(c.unit),
  },
]
/** What stands before the measure and says nothing more: 占全部事故总起数. */
const AROUND = /^(?:占)?(?:全部|全年|所有|其|整个)?/
/** 电梯事故总起数 names a kind of it, or a place. */
const PLAIN = /^(?:事故|火灾|案件|发案|警情|交通事故)?$/
const OTHER = /上年|去年|同期|上月|计划|目标|累计|较大|重大|一般/
const FAR = 40
const RUN = 6

function found(claims: readonly Claim[], s: Claim): Found | undefined {
  if (s.form !== 'percent' || s.precision !== 'exact' || s.owner >= 0 || !/数的?$/.test(s.label)) return undefined
  const said = s.label
    .replace(/^[^占]*分别(?=占)/, '')
    .replace(AROUND, '')
    .replace(/的$/, '')
  const measure = MEASURES.find(m => m.named.test(said))
  if (!measure || !PLAIN.test(said.replace(measure.named, ''))) return undefined
  const own = partOf(claims, s, measure)
  if (!own) return undefined
  const { part, opens } = own
  const before = claims
    .slice(Math.max(0, part.id - FAR), part.id)
    .filter(c => c.paragraph === s.paragraph && isCount(c) && measure.counts(c) && !OTHER.test(c.label))
  // What the paragraph opens with is the whole, where nothing that follows is more.
  const [whole, ...more] = before
  if (
    !whole ||
    (whole.sentence === part.sentence && !/其中/.test(opens.lead)) ||
    more.some(c => c.printed >= whole.printed) ||
    part.printed > whole.printed
  )
    return undefined
  const told = decideNamed(s, [part], whole)
  if (told?.verdict !== 'fails') return told
  return more.some(c => fitsShare(s, part.value, c.value)) ? undefined : told
}

/** Of the figures in one breath before it, the only one that is counted so: 14起 of 14起、死亡13人，占事故总起数的. */
function partOf(claims: readonly Claim[], s: Claim, { counts }: Measure): { part: Claim; opens: Claim } | undefined {
  const first = firstShare(claims, s)
  const last = claims[first.id - 1]
  if (!last || !isCount(last) || first.sep !== '，' || !/，(?:分别)?占[^，]*$/.test(first.lead)) return undefined
  const run: Claim[] = []
  for (let at = last.id; at >= 0 && run.length < RUN; at--) {
    const c = claims[at]!
    if (!isCount(c) || c.sentence !== s.sentence || c.paragraph !== s.paragraph) break
    run.push(c)
    if (c.sep !== '、' && c.lead !== '') break
  }
  const own = run.filter(counts)
  return own.length === 1 ? { part: own[0]!, opens: run.at(-1)! } : undefined
}

/** The first of several shares in a row: 占事故总数的32.5%、死亡总数的30.8%. */
function firstShare(claims: readonly Claim[], s: Claim): Claim {
  let first = s
  for (let n = 0; n < RUN && first.sep === '、'; n++) {
    const before = claims[first.id - 1]
    if (before?.form !== 'percent' || before.sentence !== s.sentence || before.paragraph !== s.paragraph) break
    first = before
  }
  return first
}

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.printed > 0
