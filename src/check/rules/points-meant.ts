import type { Claim } from '../claims.ts'
import type { Reading } from '../reading.ts'
import { figure, number } from '../words.ts'
import type { Note, Rule } from './rule.ts'

/** 比7月的37.29%高 */
const BASE = /^(?:[比较与和][^，。；]{1,12}|(?:上一?年|去年|上月|同期|上期)(?:同期|同月)?)的?(?:为|是)?$/
const WAY = /^(?:相比)?(?:(?:高出?|提[高升]|上?升|增[加长]?)|(低|下?降|降低|回落|减少?))了?$/

/** 总数增加1.2个百分点: what counts how many there are, and no rate, share or index of them. */
const COUNTED =
  /(?:总数|总量|数量|人数|件数|起数|户数|批次|场次|案件数|受理量|收案|发案)(?:同比|环比|[比较]上[年月]|[比较]去年)?(?:增[长加]?|上升|提高|减少?|下降|降低)了?$/
const NO_COUNT = /[率占]|(?<![同环相])比(?!上|去|前|\d)|指数|得分|满意度|覆盖/

/** 适用率40.15%，比7月的37.29%高2.86%: what lies between two rates is percentage points. What lies between two numbers is none. */
export const pointsMeant: Rule = {
  rule: 'points-meant',
  title: '百分点与百分比混用',
  why: '两个比率相差的是百分点，数量增减的是百分之几；写错了，读的人会当成另一回事。',
  severity: 'warning',
  examples: {
    good: [
      '适用率40.15%，比7月的37.29%高2.86个百分点。',
      '适用率40.15%，比7月的37.29%提高7.67%。',
      '收案1286件，办结率95.1%，比上年的1193件增长7.8%。',
      '抽检12480批次，比上年的10400批次增加2080批次，增长20.00%，合格率提高1.2个百分点。',
      '来信241件，较上月多21件，网上占比上升9.5个百分点，合格率比上月提高3.1个百分点。',
      '基层组织总数占比提高1.2个百分点，案件数占总量的比重上升0.8个百分点。',
      '火化遗体2418具，火化率75.9%（死亡3186人），比上年提高1.1个百分点。',
      '检出率升幅居前的有12家，同比上升1.1个百分点。',
      '水质优良断面比例提高到25个，比上年上升3.2个百分点。',
      '检查企业320家，合格276家，比上年高15.9个百分点。',
    ],
    bad: [
      '适用率40.15%，比7月的37.29%高2.86%。',
      '采纳率91.9%，较上年的92.7%下降0.8%。',
      '抽检12480批次，比上年的10400批次增加2080批次，增长20.00个百分点。',
      '基层组织3656个，总数增加1.2个百分点。',
      '来信241件，较上月多21件，环比上升9.5个百分点。',
      '事故死亡2人，同比减少3人，下降60个百分点。',
      '公务接待费1033万元，比上年下降7.6个百分点；公车运行费414万元，增长7.5%。',
      '2022年1698件，2023年1623件，同比下降4个百分点。',
      '检查企业320家，上年276家，增15.9个百分点。',
    ],
  },
  find: reading =>
    reading.claims.flatMap((c): Note[] => {
      if (c.form === 'point') return isPercent(reading.claims, c) || isOfCount(reading, c) ? [percentMeant(reading, c)] : []
      const [own, base] = [reading.claims[c.id - 2], reading.claims[c.id - 1]]
      if (!own || !base || c.form !== 'percent' || c.role !== 'change' || !apart(own, base, c)) return []
      return [
        {
          ...reading.view.original(c.start, c.end),
          message: `${figure(own)}与${figure(base)}相差${number(c.printed)}个百分点，写成“${figure(c)}”会被当成增减的幅度。`,
          suggestion: `改为“${number(c.printed)}个百分点”。`,
        },
      ]
    }),
}

const percentMeant = ({ view }: Reading, c: Claim): Note => ({
  ...view.original(c.start, c.end),
  message: `这里增减的是数量，不是比率，“${view.text.slice(c.start, c.end)}”应为百分之几。`,
  suggestion: `改为“${number(c.printed)}%”。`,
})

/** Does a number of things grow by it: by its name, or because the increment right before it gives that percentage? */
function isPercent(claims: readonly Claim[], c: Claim): boolean {
  if (c.sign === 0 || c.precision !== 'exact' || NO_COUNT.test(c.label)) return false
  if (COUNTED.test(c.label)) return true
  const [base, by] = [claims[c.id - 2], claims[c.id - 1]]
  if (base?.form !== 'plain' || by?.form !== 'plain' || by.role !== 'change' || by.sign !== c.sign) return false
  const same = [base, by].every(x => x.sentence === c.sentence && x.paragraph === c.paragraph && x.owner === c.owner && x.unit === by.unit)
  // 228件，较上月多25件，环比上升12.3个百分点: what it was before is what it is now without the increment.
  const then = base.role === 'base' ? base.printed : base.role === 'count' || base.role === 'slot' ? base.printed - by.sign * by.printed : 0
  const off = Math.abs((100 * by.printed) / then - c.printed)
  // A whole percentage comes out by chance, unless it comes out whole.
  return same && then > 0 && off <= (c.step < 1 ? c.step / 2 : 0) + 1e-9
}

/** 同比下降, 较上年增长: by how much, and of nothing else than what stands right before it. */
const BARE = /^，(?:同比|环比|[较比](?:上年|去年|上月|上一年|上季度)(?:同期|同月)?)(?:增长|增加|上升|提高|下降|降低|减少)了?$/
const GROWS = /^，(?:同比)?增(?:长|加)?了?$/
/** So many characters of the sentence are asked for a rate. */
const FAR = 160

/** 公务接待费1033万元，比上年下降7.6个百分点: of an amount or a number alone. 上年276家，增15.9个百分点: that is what it has grown by, in percent. */
function isOfCount({ claims, view: { text } }: Reading, c: Claim): boolean {
  const before = claims[c.id - 1]
  if (!before || c.owner >= 0 || c.precision !== 'exact' || !isPlain(before, c)) return false
  const from = Math.max(0, before.start - FAR)
  const words = text
    .slice(from, before.start)
    .split(/[。；\n]/)
    .at(-1)!
  const rated = claims
    .slice(Math.max(0, c.id - 8), c.id)
    .some(r => r.start >= before.start - words.length && r.form !== 'plain' && r.role !== 'change')
  if (rated || NO_COUNT.test(words)) return false
  if (before.role === 'count' || before.role === 'slot') return BARE.test(c.lead)
  const now = claims[before.id - 1]
  const grown =
    now && isPlain(now, c) && before.role === 'base' && now.unit === before.unit
      ? (100 * (now.printed - before.printed)) / before.printed
      : 0
  return c.step < 1 && grown > 0 && GROWS.test(c.lead) && Math.abs(grown - c.printed) <= c.step / 2 + 1e-9
}

const isPlain = (one: Claim, c: Claim): boolean =>
  one.form === 'plain' &&
  one.owner < 0 &&
  one.precision === 'exact' &&
  one.unit !== '' &&
  one.sentence === c.sentence &&
  one.paragraph === c.paragraph

/** Is it the difference of the two rates right before it, and not by how much the one has grown? */
function apart(own: Claim, base: Claim, c: Claim): boolean {
  const way = WAY.exec(c.lead)
  if (!way || !BASE.test(base.label) || base.sep !== '，' || base.printed <= 0) return false
  const rates = [own, base].every(
    r => r.form === 'percent' && r.role !== 'change' && r.precision === 'exact' && r.owner === c.owner && r.sentence === c.sentence,
  )
  if (!rates || own.paragraph !== c.paragraph) return false
  const gap = (way[1] ? -1 : 1) * (own.printed - base.printed)
  const near = (value: number): boolean => Math.abs(value - c.printed) <= c.step / 2 + 1e-9
  return near(gap) && !near((100 * gap) / base.printed)
}
