/** 执结率96.88%，高于全国的93.49%和全省的93.61%; 办结率92.1%，低于全市平均水平（95.3%）: what is said to be higher or lower is so. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const higherThan: RelationRule = {
  kind: 'bound',
  title: '高于与低于',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c)),
  examples: {
    good: [
      '执结率96.88%，高于全国的93.49%和全省的93.61%。',
      '办结率92.1%，低于全市平均水平（95.3%）。',
      '出庭率98.2%，高于上年的96.5%。',
      '纠错率为7.2%，略低于全省的7.9%。',
      '我村人均收入19126元，高于全镇的18662元，也比五年前高。',
    ],
    bad: [
      '执结率93.55%，高于全国的93.49%和全省的93.61%。',
      '办结率95.9%，低于全市平均水平（95.3%）。',
      '出庭率95.6%，高于上年的96.5%。',
      '纠错率为9.2%，略低于全省的7.9%。',
      '我村人均收入19126元，低于全镇的18662元，也比五年前高。',
      '平均办理用时3.2天，高于全市的4.1天。',
    ],
    traps: [
      // By so much, and not than so much.
      '出庭率98.2%，高于全市平均水平1.7%。',
      '出庭率8.2%，高于全市平均9.7个百分点。',
      '受理数下降4.2%，低于上年的12.5%。',
      '办结率92.1%，满意率96.4%，高于上年的95.3%。',
      '投诉办结率92.1%，举报办结率高于投诉的90.4%。',
    ],
  },
}

const THAN = /^，(?:[均都也]?(?:明显|略|稍|大幅|远)?)(高于|低于|超过)[^，。；：、]{0,10}(?:的|平均水平|平均)?$/
const AND = /^(?:[和、及与]|以及)[^，。；：、]{0,8}的$/
const MOST = 4

function found(claims: readonly Claim[], text: string, first: Claim): Found[] {
  const now = claims[first.id - 1]
  const way = THAN.exec(first.lead)?.[1]
  if (!way || !now || !isBeside(now, first) || !(isAmount(now, first) || (isRate(now) && isRate(first, true)))) return []
  // 高于全市平均水平1.7%: only 的 and a bracket say that it is no distance.
  if (!/的$/.test(first.lead) && text[first.start - 1] !== '（') return []
  const others = [first]
  for (
    let c = claims[first.id + 1];
    c && others.length < MOST && AND.test(c.lead) && isRate(c, true) && isBeside(now, c);
    c = claims[c.id + 1]
  )
    others.push(c)
  const low = way === '低于'
  return others.map(other => {
    const wrong = low ? now.value.min > other.value.max : now.value.max < other.value.min
    const is = wrong
      ? `${figure(now)}${low ? '高' : '低'}于${figure(other)}，不是${low ? '低' : '高'}于它。`
      : `${figure(now)}${way}${figure(other)}，相符。`
    return inWords(!wrong, {
      kind: 'bound',
      claim: other,
      stated: other.value,
      computed: now.value,
      parts: [now],
      message: is,
    })
  })
}

/** A level, and no change of one. */
const isRate = (c: Claim, compared = false): boolean =>
  c.form === 'percent' && c.precision === 'exact' && (compared ? c.role !== 'change' : c.role === 'rate' || c.role === 'share')

/** 人均收入19126元，高于全镇的18662元: amounts to one, which a place may have more of than the whole that it lies in. */
const isAmount = (now: Claim, first: Claim): boolean =>
  [now, first].every(c => c.form === 'plain' && c.precision === 'exact' && (c.role === 'count' || c.role === 'base')) &&
  now.unit === first.unit &&
  now.unit !== '' &&
  /均|价|得分|用时|时长|浓度/.test(now.label)

const isBeside = (now: Claim, c: Claim): boolean => now.paragraph === c.paragraph && now.sentence === c.sentence && now.owner < 0
