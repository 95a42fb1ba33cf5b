/**
 * 死1407人、伤798人、损失36.75亿元。东部死543人、伤347人、损失15.1亿元，占38.6%、43.5%和41.1%; 模板坍塌7起30人，占53.85%和56.60%; 死914人，占65%，伤465人，占58.3%: each measure has
 * a share of its own total, in the order of the measures. 抢险12.8万起、救助35.9万起，占同类的29%和41.8%: each of what was counted under its own name.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { decideNamed } from '../../share/verdict.ts'

export const severalMeasures: RelationRule = {
  kind: 'share',
  title: '几个量各占其总数',
  find: ({ claims }) => groupsIn(claims).flatMap(group => told(claims, group)),
  examples: {
    good: [
      '火灾死1407人、伤798人、直接损失36.75亿元。东部死543人、伤347人、损失15.1亿元，占38.6%、43.5%和41.1%。',
      '较大事故13起、死亡53人。模板坍塌7起30人，占53.85%和56.60%；起重机械4起15人，占30.77%和28.30%。',
      '全年火灾9.6万起，亡420人、伤240人、直接财产损失8.64亿元，其中较大火灾12起。冬春季4.8万起，亡231人、伤96人、损失4.32亿元，分别占全年的50%、55%、40%和50%。',
      '火灾死1407人、伤798人、直接损失36.75亿元。冬春死914人，占65%，伤465人，占58.3%，损失18.2亿元，占49.5%。',
      '抢险44.2万起，社会救助85.8万起。夏季抢险12.8万起、救助35.9万起，占同类的29%和41.8%。',
      '全省火灾2.6万起，造成146人死亡、91人受伤、直接财产损失达3.74亿元。冬季共造成88人死亡、52人受伤、直接财产损失达1.96亿元，分别占全年的60.3%、57.1%、52.4%。',
      '发生事故207起，死亡79人。其中，道路运输174起，死亡60人，分别占事故总起数和死亡总数的84.1%和75.9%。',
      '2006年办结案件312件427人，其中盗窃64件82人，占20.5%和19.2%；2007年438件589人，盗窃87件92人，占19.9%和15.6%；2008年352件412人，盗窃71件89人，占20.2%和21.6%。',
    ],
    bad: [
      '2007年办结案件438件589人，其中盗窃89件92人，占20.3%和15.6%；2008年452件571人，盗窃84件90人，占18.6%和15.3%。',
      '发生事故207起，死亡79人。其中，道路运输174起，死亡60人，分别占事故总起数和死亡总数的86.6%和75.9%。',
      '火灾死1407人、伤798人、直接损失36.75亿元。东部死543人、伤347人、损失15.1亿元，占38.6%、43.5%和41.5%。',
      '全年火灾9.6万起，亡420人、伤240人、直接财产损失8.64亿元，其中较大火灾12起。冬春季4.8万起，亡231人、伤96人、损失4.32亿元，分别占全年的50%、55%、40%和56%。',
      '较大事故13起、死亡53人。模板坍塌7起30人，占53.85%和56.60%；起重机械4起15人，占30.77%和23.80%。',
      '火灾死1407人、伤798人、直接损失36.75亿元。冬春死914人，占65%，伤465人，占58.3%，损失18.2亿元，占54%。',
      '抢险44.2万起，社会救助85.8万起。夏季抢险12.8万起、救助35.9万起，占同类的29%和48.1%。',
      '全省火灾2.6万起，造成146人死亡、91人受伤、直接财产损失达3.74亿元。冬季共造成88人死亡、52人受伤、直接财产损失达1.96亿元，分别占全年的60.3%、57.1%、56%。',
    ],
    traps: [
      '全年火灾9.6万起，亡420人、伤240人、损失8.64亿元。冬春季4.8万起，亡231人、伤96人、损失4.32亿元，分别占上年的52%、57%、41%和53%。',
      '事故180起，机械伤害64起，占35.56%；其他伤害116起，占64.44%。较大事故8起、死亡30人：触电伤害1起、4人，占12.50%和13.33%；坍塌7起、26人，占87.50%和86.67%。',
    ],
  },
}

/** Figures in several measures, or of several names, and as many shares in their order. */
interface Group {
  readonly members: readonly Claim[]
  readonly shares: readonly Claim[]
  readonly sameKind: boolean
}

const MOST = 4
/** So many figures before the first their totals may stand. */
const FAR = 40
const JOINED = /^[、和与及]$/
const OF = /占([^，。；]*)$/
const SAME_KIND = /^(?:各自)?(?:全年|全部|全市)?(?:的)?同类(?:总数|总量|警情|事项|案件)?的?$/
/** What words of the measures themselves may stand between 占 and the first share. */
const OWN =
  /全部|所有|全年|同期|事故|火灾|案件|警情|总[数量额体]?|[死伤]?亡?人[数员]|伤亡|死亡|受伤|亡人|伤人|起数|件数|宗数|人次|损失|金额|[亡伤死的、和与及]/g
const BARE = /^占(?:比|总[数量])?(?:为|达)?$/

function groupsIn(claims: readonly Claim[]): Group[] {
  const out: Group[] = []
  for (let at = 0; at < claims.length; at++) {
    const group = listed(claims, at) ?? inTurn(claims, at)
    if (!group) continue
    out.push(group)
    at = group.shares.at(-1)!.id
  }
  return out
}

const isCount = (c: Claim | undefined): c is Claim =>
  (c?.role === 'count' || c?.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.printed > 0
const isPercent = (c: Claim | undefined): c is Claim => c?.form === 'percent' && c.precision === 'exact' && c.printed < 100

/** 死543人、伤347人、损失15.1亿元，占38.6%、43.5%和41.1%, from its first share on. */
function listed(claims: readonly Claim[], at: number): Group | undefined {
  const first = claims[at]!
  const words = isPercent(first) && first.owner < 0 ? OF.exec(first.lead)?.[1] : undefined
  if (words === undefined) return undefined
  let to = at + 1
  while (to - at < MOST && isPercent(claims[to]) && JOINED.test(claims[to]!.lead) && claims[to]!.paragraph === first.paragraph) to++
  const many = to - at
  const members = claims.slice(Math.max(0, at - many), at)
  const [head] = members
  const sameKind = SAME_KIND.test(words)
  if (many < 2 || members.length < many || !head || !members.every(m => isCount(m) && m.sentence === first.sentence && m.owner < 0))
    return undefined
  if (/^[、]?$/.test(head.lead) || !members.slice(1).every(goesOn) || members.some(m => m.paragraph !== first.paragraph)) return undefined
  const named = sameKind ? members.every(m => m.label.length > 1) : words.replace(OWN, '') === '' && distinct(members)
  return named ? { members, shares: claims.slice(at, to), sameKind } : undefined
}

/** 8万起，亡543人、伤347人: a measure that is named is of the same, though a comma stands before it. */
const goesOn = (m: Claim): boolean => /^、?$/.test(m.sep) || (m.sep === '，' && measureOf(m) !== '' && m.label.length <= 6)

/** 死914人，占65%，伤465人，占58.3%，损失18.2亿元，占49.5%, from its first figure on. */
function inTurn(claims: readonly Claim[], at: number): Group | undefined {
  const first = claims[at]!
  const [members, shares]: [Claim[], Claim[]] = [[], []]
  for (let n = at; members.length < MOST; n += 2) {
    const [count, share] = [claims[n], claims[n + 1]]
    if (!isCount(count) || !isPercent(share) || !BARE.test(share.label) || measureOf(count) === '' || count.owner >= 0) break
    if ([count, share].some(c => c.sentence !== first.sentence || c.paragraph !== first.paragraph)) break
    // 东部死543人，占38.6%，西部伤210人: of another part, and so of nothing that goes on.
    if (members.length && (!/^[，、]$/.test(count.sep) || count.label.length > 4)) break
    members.push(count)
    shares.push(share)
  }
  return members.length > 1 && distinct(members) ? { members, shares, sameKind: false } : undefined
}

/** Of the dead, of the hurt, of what was lost; 914人死亡: the word may stand behind. */
const measureOf = ({ label, noun }: Claim): string => measureIn(label) || measureIn(/^(?:死亡|受伤|失踪|伤亡)$/.test(noun) ? noun : '')
const measureIn = (label: string): string =>
  /伤亡/.test(label)
    ? '伤亡'
    : /失踪/.test(label)
      ? '失踪'
      : /[死亡]/.test(label)
        ? '亡'
        : // 起重伤害1起: a kind of accident.
          /伤(?!害)/.test(label)
          ? '伤'
          : /损失/.test(label)
            ? '损失'
            : ''

const distinct = (members: readonly Claim[]): boolean => new Set(members.map(m => `${m.unit}${measureOf(m)}`)).size === members.length

function told(claims: readonly Claim[], { members, shares, sameKind }: Group): Found[] {
  const first = members[0]!
  const before = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => isCount(c) && c.paragraph === first.paragraph && c.owner < 0)
  const wholes = sameKind ? namesakes(before, members) : totals(before, members, shares)
  return wholes ? shares.flatMap((s, n) => decideNamed(s, [members[n]!], wholes[n]!) ?? []) : []
}

const LEADING = /^(?:其中|里头|里面|含|共)+/

/** The one count of the same name for each. */
function namesakes(before: readonly Claim[], members: readonly Claim[]): Claim[] | undefined {
  const own = members.map(m => {
    const name = m.label.replace(LEADING, '')
    const isCalled = ({ label }: Claim): boolean => label.endsWith(name) || (label.length > 1 && name.endsWith(label))
    const called = before.filter(c => alike(c.unit, m.unit) && c.printed >= m.printed && isCalled(c))
    return called.length === 1 ? called[0] : undefined
  })
  return own.every(c => c !== undefined) ? own : undefined
}

/** Totals that stand beside each other, one for each measure, of which at least one gives its share. */
function totals(before: readonly Claim[], members: readonly Claim[], shares: readonly Claim[]): Claim[] | undefined {
  let best: { wholes: Claim[]; fits: number } | undefined
  for (const [at, one] of before.entries()) {
    if (!answers(one, members[0]!)) continue
    const beside = before.slice(at, at + 2 * members.length)
    const wholes = members.map((m, n) => (n ? beside.find(c => c !== one && answers(c, m)) : one))
    if (!wholes.every(c => c !== undefined) || new Set(wholes).size < wholes.length) continue
    const fits = shares.filter((s, n) => fitsShare(s, members[n]!.value, wholes[n]!.value)).length
    // 2000年438件589人……；2001年443件571人，伤害86件90人: of two that explain as much the nearer is meant.
    if (fits > 0 && fits >= (best?.fits ?? 0)) best = { wholes, fits }
  }
  return best?.wholes
}

/** Can this be the total of that, counted alike, and of the dead if that is of the dead? */
function answers(whole: Claim, part: Claim): boolean {
  const measure = measureOf(part)
  return alike(whole.unit, part.unit) && whole.printed >= part.printed && (measure === '' || measureOf(whole) === measure)
}
