import type { Claim } from '../claims.ts'
import { printedSum } from '../interval.ts'
import type { Reading } from '../reading.ts'
import { alike } from '../units.ts'
import type { Note, Rule } from './rule.ts'

/** What cases, things and people are counted in: taken for one another by the hand. */
const COUNTERS = /^(?:件|起|宗|例|类|条|项|个|家|户|次|批|人|名|人次|件次|批次)$/
/** So many members at least, and at most; so many figures before them the total may stand; a smaller one comes about by chance. */
const LEAST = 4
const MOST = 16
const BACK = 8
const TOTAL = 10

/** 7宗、1宗、9类、1宗、2宗 of 20起: one of a list is counted otherwise than the others, and yet it is added up with them. */
export const oddUnit: Rule = {
  rule: 'odd-unit',
  title: '同列计量单位不一',
  why: '一列分项加起来正是总数，只有一项的计量单位不同，多半是写错了；单位不同的数本来不能相加。',
  severity: 'warning',
  examples: {
    good: [
      '接报警情20起：冒充公检法7起，冒充领导1起，刷单返利9起，虚假购物1起，其他2起。',
      '检查20次，发现问题7个，整改1个，立案9件，移送1个，罚款2个。',
      '接报警情25起：冒充公检法7起，冒充领导1起，刷单返利9类，虚假购物1起，其他2起。',
    ],
    bad: [
      '接报警情20起：冒充公检法7宗，冒充领导1宗，刷单返利9类，虚假购物1宗，其他2宗。',
      '调解纠纷86件，其中婚姻家庭31件、邻里纠纷22件、劳资12人、土地14件、其他7件。',
    ],
  },
  find: reading => {
    const counts = reading.claims.filter(c => c.owner < 0 && c.form === 'plain' && c.step === 1)
    const out: Note[] = []
    for (let i = 0; i < counts.length; ) {
      const run = runFrom(counts, i)
      // 纠纷86件，其中婚姻家庭31件、邻里22件……: the total may open the list.
      const [first, ...rest] = run
      const opened = first && printedSum(rest) === first.printed
      const members = opened ? rest : run
      const odd = members.length >= LEAST ? oddOf(members) : undefined
      const total = opened ? first : odd && totalOf(counts.slice(Math.max(0, i - BACK), i), odd, printedSum(members))
      const usual = members.find(c => c !== odd)?.unit ?? ''
      if (odd && total && total.printed >= TOTAL && alike(total.unit, usual)) out.push(noteOf(reading, odd, usual, total))
      i += Math.max(1, run.length)
    }
    return out
  },
}

const totalOf = (before: readonly Claim[], odd: Claim, sum: number): Claim | undefined =>
  before.findLast(c => c.paragraph === odd.paragraph && c.printed === sum && c.unit !== odd.unit)

function noteOf({ view }: Reading, odd: Claim, usual: string, total: Claim): Note {
  const written = view.text.slice(odd.start, odd.stop)
  return {
    ...view.original(odd.start, odd.stop),
    message: `同列各项都以“${usual}”计，只有“${written}”以“${odd.unit}”计，加起来却正是${view.text.slice(total.start, total.stop)}。`,
    suggestion: `请核对，是否应为“${written.slice(0, -odd.unit.length)}${usual}”。`,
  }
}

/** Counts of one sentence, each with its name, joined alike. */
function runFrom(counts: readonly Claim[], at: number): readonly Claim[] {
  const first = counts[at]!
  let to = at + 1
  while (to < counts.length && to - at < MOST && goesOn(counts[to]!, counts[to - 1]!, first)) to++
  return counts.slice(at, to)
}

const goesOn = (c: Claim, before: Claim, first: Claim): boolean =>
  c.id === before.id + 1 && c.paragraph === first.paragraph && c.sentence === first.sentence && c.label !== '' && /^[，、]/.test(c.lead)

/** The one that is counted otherwise, where all others are counted alike. */
function oddOf(run: readonly Claim[]): Claim | undefined {
  if (!run.every(c => COUNTERS.test(c.unit))) return undefined
  const [one, two, three] = run
  const usual = one!.unit === two!.unit || one!.unit === three!.unit ? one!.unit : two!.unit
  const odd = run.filter(c => c.unit !== usual)
  // 件 and 起 count the same.
  return odd.length === 1 && !alike(odd[0]!.unit, usual) ? odd[0] : undefined
}
