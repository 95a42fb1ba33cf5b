/**
 * 全村312户，通了天然气的230户，还没通的82户; 立案64宗，结案57宗，没结的7宗在走程序; 发出问卷500份，收回480份，没收回来的20份: of what there is, those of whom a deed is told and those of whom the very
 * same is denied make all.
 */
import type { Claim } from '../../../claims.ts'
import { meets, plus } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isOwnCount, tellSum } from '../told.ts'

export const notDoneYet: RelationRule = {
  kind: 'sum',
  title: '做了的与没做的',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全村312户，通了天然气的230户，还没通的82户。',
      '镇里立案64宗，结案57宗，罚款22万元，没结的7宗在走程序。',
      '发出问卷500份，收回480份，没收回来的20份。',
      '抽查211户，分得对的177户，合格率83.9%。没分对的34户已当面教了一遍。',
      '年初排查隐患516处：一季度销号293处，二季度销号134处，至6月底未销号的还有89处。',
    ],
    bad: [
      '全村312户，通了天然气的230户，还没通的87户。',
      '镇里立案64宗，结案57宗，罚款22万元，没结的17宗在走程序。',
      '发出问卷500份，收回480份，没收回来的60份。',
      '抽查211户，分得对的177户，合格率83.9%。没分对的36户已当面教了一遍。',
      '年初排查隐患516处：一季度销号293处，二季度销号134处，至6月底未销号的还有85处。',
    ],
    traps: [
      // What was carried over besides; another deed; of those that were due.
      '收案64件，结案57件，未结的12件（含旧存5件）。',
      '上年结转9件，立案64件，结案57件，没结的16件。',
      '检查企业80家，发现隐患30处，整改25处，没整改的5处。',
      '全村312户，通了天然气的230户，没签合同的12户。',
      '全村312户，应交250户，交了的230户，没交的20户。',
      '受理意见150条、采纳126条、没采纳14条、部分采纳10条。',
      '监测对象900户；已帮扶500户，未帮扶300户。',
      '受理60件，办结50件，撤回4件，没办结的6件。',
      '全镇有学生1200人，报名参保1150人，没报名的建档立卡学生12人。',
    ],
  },
}

const DENIED =
  /^(?:[\u4e00-\u9fa5]{0,8}?)(?:(?:还没有|还没|没有|没)(?<said>[\u4e00-\u9fa5]{1,6}?)的?|(?:尚未|还未|未)(?<told>[\u4e00-\u9fa5]{1,6}?)的)(?:还|仍|尚)?(?:有|剩|剩下|为|是)?$/
const TAIL = /(?:起来|上来|下来|回来|到位|来|上|完|掉|好|的)$/
/** What there is, or came, in the first place. */
const OTHER = /上一?年|去年|前年|同期|结转|旧存|遗留|累计|以来|计划|目标|其中|^约|每|户?均/
/** 收案64件，结案57件，未结12件: what is said so may have been carried over. */
const CARRIED = /未(?:审|办|执)?结/
const DENIES = /没|未|不/
/** So many figures back the whole may stand. */
const BACK = 8

function found(claims: readonly Claim[], rest: Claim): Found | undefined {
  const m = isOwnCount(rest) ? DENIED.exec(rest.label) : null
  if (!m || CARRIED.test(rest.label) || OTHER.test(rest.label)) return undefined
  const deed = (m.groups!.said ?? m.groups!.told)!.replace(TAIL, '').replace(/[得了]/g, '')
  if (!deed) return undefined
  const near = claims
    .slice(Math.max(0, rest.id - BACK), rest.id)
    .filter(c => c.paragraph === rest.paragraph && rest.sentence - c.sentence <= 1 && isOwnCount(c) && c.unit === rest.unit)
  const isDone = (c: Claim): boolean => c.label.replace(/[得了]/g, '').includes(deed) && !DENIES.test(c.label)
  const at = near.findIndex(isDone)
  const whole = near[at - 1]
  const done = near.slice(at)
  if (!whole || near.some(c => OTHER.test(c.lead) || c.chinese)) return undefined
  if (done.some(c => c.sentence !== whole.sentence || c.printed >= whole.printed)) return undefined
  const others = done.filter(c => !isDone(c))
  const parts = done.filter(isDone)
  const sums = [parts, done, ...near.slice(0, at).map((_, i) => near.slice(i + 1))].map(of => of.reduce((n, p) => n + p.printed, 0))
  const fits = near.find(w => sums.some(n => meets(plus(rest.value, { min: n, max: n }), w.value)))
  if (fits && fits !== whole) return undefined
  if (fits) return meets(plus(rest.value, value(parts)), whole.value) ? tellSum(whole, [...parts, rest]) : undefined
  // The verb of what is counted first is another, and nothing else was taken off.
  const next = claims[rest.id + 1]
  const goesOn = next !== undefined && next.sentence === rest.sentence && next.unit === rest.unit && /^[，、；](?!其中)/.test(next.lead)
  return others.length > 0 || goesOn || at !== 1 || isDone(whole) || rest.noun.length > LONG ? undefined : tellSum(whole, [...parts, rest])
}

const value = (parts: readonly Claim[]) => ({
  min: parts.reduce((n, p) => n + p.value.min, 0),
  max: parts.reduce((n, p) => n + p.value.max, 0),
})
const LONG = 12
