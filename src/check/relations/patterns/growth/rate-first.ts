/** 收入完成28583万元，同比增长10.85%，增收2798万元: the rate stands before the increment that it comes from. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { comparable } from '../../growth/comparable.ts'
import { named } from '../../growth/meant.ts'
import { fromAmount } from '../../growth/rates.ts'

export const rateFirst: RelationRule = {
  kind: 'growth',
  title: '先写增幅、后写增量',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '税收收入完成5280万元，同比增长10%，增收480万元。',
      '受理来信184件，比上年下降8%，减少16件。',
      '收入完成6164万元，占年初预算数10946万元的56.3%，同比增长10.7%，增收596万元。',
    ],
    bad: [
      '收入完成6164万元，占年初预算数10946万元的56.3%，同比增长15.7%，增收596万元。',
      '税收收入完成5280万元，同比增长15%，增收480万元。',
      '受理来信184件，比上年下降18%，减少16件。',
      '发案126起，破案98起，破案率77.8%，发案数同比下降13.4%，减少18起。',
    ],
  },
}

const UP = '增长|增加|上升|增|多'
const DOWN = '下降|减少|降低|减|少'
/** No word of what has changed, or since when but the year before. */
const RATE = new RegExp(`^(?:同比|环比|[较比]上?(?:年|一年|月|季度)?(?:同期|同月)?|较?去年(?:同期)?)?(?:${UP}|${DOWN})了?$`)
/** 发案数同比下降12.4%: of what was called so. */
const NAMED = new RegExp(`^([\\u4e00-\\u9fa5]{2,8}?)(?:同比|环比|[较比]上年(?:同期)?|[较比]去年(?:同期)?)(?:${UP}|${DOWN})了?$`)
const AMOUNT = new RegExp(`^，(?:同比|共|净|绝对额)?(?:增收|减收|增支|减支|${UP}|${DOWN})了?$`)
/** Shares of a plan may stand between. */
const MOST = 3

function found(reading: Reading, rate: Claim): Found | undefined {
  const { claims } = reading
  const { text } = reading.view
  const amount = claims[rate.id + 1]
  if (rate.role !== 'change' || rate.form !== 'percent' || rate.sign === 0) return undefined
  const subject = RATE.test(rate.label) ? '' : NAMED.exec(rate.label)?.[1]
  if (subject === undefined) return undefined
  if (!amount || amount.form !== 'plain' || amount.sentence !== rate.sentence || amount.paragraph !== rate.paragraph) return undefined
  if (
    amount.sign !== rate.sign ||
    amount.owner !== rate.owner ||
    !AMOUNT.test(amount.lead) ||
    !/[，。；）\n]/.test(text[amount.stop] ?? '\n')
  )
    return undefined
  if (subject) return byName(reading, rate, amount, subject)
  const now = grown(claims, rate)
  if (!now || !alike(now.unit, amount.unit)) return undefined
  return comparable(rate, fromAmount(rate, now, amount, true), now)
}

/** Of several of that name, the one that fits is meant. */
function byName(reading: Reading, rate: Claim, amount: Claim, subject: string): Found | undefined {
  const nows = named(reading, amount, subject).filter(c => c.paragraph === rate.paragraph && alike(c.unit, amount.unit))
  const told = nows.map(now => comparable(rate, fromAmount(rate, now, amount, true), now))
  return told.find(f => f.verdict === 'holds') ?? told[0]
}

const isShared = (next: Claim | undefined): boolean => next?.form === 'percent' && next.role === 'share' && next.lead === '的'

/** The count right before the rate; what share of its plan it is may stand between. */
function grown(claims: readonly Claim[], rate: Claim): Claim | undefined {
  for (let id = rate.id - 1; id >= rate.id - MOST; id--) {
    const c = claims[id]
    if (c?.sentence !== rate.sentence || c.paragraph !== rate.paragraph) return undefined
    if (c.owner !== rate.owner) continue
    // 占年初预算数9250万元的56.3%，同比增长10.7%: what it has a share in has not grown.
    if (c.role === 'count' && isShared(claims[id + 1])) continue
    if (c.role === 'count') return c.form === 'plain' && rate.sep !== '；' ? c : undefined
    if (c.role !== 'share') return undefined
  }
  return undefined
}
