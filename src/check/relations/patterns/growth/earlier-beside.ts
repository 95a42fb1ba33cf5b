/**
 * 9月登记纠纷1248件……上月登记1186件，环比升5.2%；上年9月1302件，同比降4.3%: the value of an earlier time beside its change. The present one
 * stands before it under the name of the same deed, or of the same part of the year.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { tellGrowth } from '../told.ts'

export const earlierBeside: RelationRule = {
  kind: 'growth',
  title: '与前期同一时段相比',
  find: reading => reading.claims.flatMap(base => found(reading, base) ?? []),
  examples: {
    good: [
      '上半年排查隐患2190起，化解2061起，化解率94.1%；上年上半年排查1987起，同比增10.2%。',
      '9月调委会登记纠纷1248件，成功1217件。上月登记1186件，环比升5.2%；上年9月1304件，同比降4.3%。',
      '12月办结诉求2719件，返工74件，上年12月返工96件，降22.9%。',
    ],
    bad: [
      '上半年排查隐患2190起，化解2061起，化解率94.1%；上年上半年排查1987起，同比增12.0%。',
      '9月调委会登记纠纷1248件，成功1217件。上月登记1186件，环比升2.5%。',
      '12月办结诉求2719件，返工74件，上年12月返工96件，降25.9%。',
    ],
  },
}

/** A time before, the part of the year that it names, and what was done in it. */
const BASE = /^而?(?:(?:上一?年|去年)(\d{1,2}月|[上下]半年|[一二三四]季度|前三季度)|上月|上季度)([\u4e00-\u9fa5]{0,8}?)(?:为|是)?$/
const MOVED = /^(同比|环比)?(?:增长|增加|增|上升|升高?|上涨|下降|降低?|减少|减)了?$/
const OTHER = /上一?年|去年|前年|同期|上月|上季|上期|年初|其中|计划|目标/
const PART = /^(?:\d{1,2}月|[上下]半年|[一二三四]季度|前三季度)/
/** How many figures back the present value may stand. */
const BACK = 60

function found({ claims, view }: Reading, base: Claim): Found | undefined {
  const [said, rate] = [BASE.exec(base.label), claims[base.id + 1]]
  const moved = rate?.role === 'change' && rate.form === 'percent' && rate.sign !== 0 && rate.sep === '，' ? MOVED.exec(rate.label) : null
  if (!said || !rate || !moved || rate.sentence !== base.sentence || rate.owner >= 0 || !isCount(base) || base.printed === 0)
    return undefined
  const [, part = '', deed = ''] = said
  if (moved[1] && (moved[1] === '同比') !== (part !== '')) return undefined
  const before = claims.slice(Math.max(0, base.id - BACK), base.id).filter(c => isPresent(c, base))
  const ofPart = before.filter(c => c.label.startsWith(part) || !PART.test(c.label))
  const named = deed.length > 1 ? ofPart.filter(c => c.label.includes(deed)) : []
  const timed = part !== '' && deed === '' ? before.filter(c => c.label.startsWith(part)) : []
  const [now, ...others] = named.length ? named : timed
  if (
    !now ||
    !(now.label.startsWith(part) || (now.label.endsWith(deed) && inPart(view, base, part))) ||
    others.some(o => o.printed !== now.printed)
  )
    return undefined
  // What went the other way than is told is another figure.
  return Math.sign(now.printed - base.printed) === rate.sign ? tellGrowth(rate, now, base) : undefined
}

/** 12月办结2719件，返工74件，上年12月返工96件: is the paragraph of that part of the year from its first words? */
function inPart(view: Reading['view'], { paragraph, start }: Claim, part: string): boolean {
  const from = view.paragraphs[paragraph]?.start ?? start
  return part !== '' && view.text.slice(from, Math.min(start, from + OPENS)).search(new RegExp(`(?:^|[，。年、])${part}`)) >= 0
}
const OPENS = 24

const isCount = (c: Claim): boolean => c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && /^(?:count|base)$/.test(c.role)

const isPresent = (c: Claim, base: Claim): boolean =>
  isCount(c) && c.paragraph === base.paragraph && (c.unit === '' || alike(c.unit, base.unit)) && !OTHER.test(c.label)
