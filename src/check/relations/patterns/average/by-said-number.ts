/** 决定赔偿9件，赔偿金合计63.9万元，平均每件7.1万元（按决定赔偿件数计）: a mean that says by which number it was reckoned. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isExactCount, sentenceTo, tellMean } from '../told.ts'

export const bySaidNumber: RelationRule = {
  kind: 'average',
  title: '写明按何数计算的平均数',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '赔偿案件收30件、结24件，决定赔偿8件，赔偿金合计60万元，平均每件7.5万元（按决定赔偿件数计）。',
      '立案165件，结案150件，罚没款75万元，案均0.5万元（按结案数计算）。',
      '洪涝致6.4万人受灾，转移320人。下拨救灾款960万元，人均救助（以受灾人口计）150元。',
    ],
    bad: [
      '赔偿案件收30件、结24件，决定赔偿8件，赔偿金合计60万元，平均每件2.5万元（按决定赔偿件数计）。',
      '立案165件，结案150件，罚没款75万元，案均0.45万元（按结案数计算）。',
      '洪涝致6.4万人受灾，转移320人。下拨救灾款960万元，人均救助（以受灾人口计）1500元。',
    ],
    traps: [
      '东河镇6.4万人受灾，西山镇2万人受灾。下拨东河镇救灾款300万元，人均救助（以受灾人口计）150元。',
      '洪涝致6.4万人受灾，转移320人。下拨救灾款960万元、棉被款12万元，人均救助（以转移人口计）150元。',
      '赔偿案件收30件、结24件，赔偿金合计60万元，平均每件2.5万元（按审结件数计）。',
      '甲院决定赔偿8件，乙院决定赔偿4件，赔偿金合计60万元，平均每件5万元（按决定赔偿件数计）。',
      '决定赔偿8件，赔偿金60万元，利息6万元，平均每件7.5万元（按决定赔偿件数计）。',
    ],
  },
}

const WORDS = '（(?:均)?[按以]([\\u4e00-\\u9fa5]{2,8}?)((?:[件人户次起案批]?数量?|总数|人口|人数)?)(?:计算?|测算|折算|为基数|口径)）'
const BEHIND = new RegExp(`^${WORDS}`)
/** 人均救助（以受灾人口计）1433元. */
const AHEAD = new RegExp(`${WORDS}$`)
const FAR = 16
/** So many figures back a population may be told. */
const FURTHER = 40

function found(claims: readonly Claim[], text: string, mean: Claim): Found | undefined {
  if (mean.form !== 'plain' || mean.precision !== 'exact' || !/均/.test(mean.label)) return undefined
  const [, name, counted] =
    BEHIND.exec(text.slice(mean.stop, mean.stop + 24)) ?? AHEAD.exec(text.slice(Math.max(0, mean.start - 24), mean.start)) ?? []
  const near = sentenceTo(claims, mean, FAR).filter(c => (c.role === 'slot' || isExactCount(c)) && c.printed > 0 && c.owner === mean.owner)
  if (!name) return undefined
  // 12.84万人受灾: of a population the whole paragraph tells.
  const people = /^人[口数]$/.test(counted ?? '') && /人均/.test(mean.label)
  const told = people
    ? claims.slice(Math.max(0, mean.id - FURTHER), mean.id).filter(c => c.paragraph === mean.paragraph && isExactCount(c))
    : near
  const heads = told.filter(c => (people ? isPopulation(c, name) : c.label.endsWith(name)) && !alike(c.unit, mean.unit))
  const amounts = near.filter(c => alike(c.unit, mean.unit))
  const [head, amount] = [heads[0], amounts[0]]
  if (!head || !amount || heads.length + amounts.length !== 2) return undefined
  return tellMean(mean, amount, head)
}

const isPopulation = (c: Claim, name: string): boolean =>
  /^(?:人|名|人口)$/.test(c.unit) && (c.noun === name || new RegExp(`${name}(?:人[口数员])?$`).test(c.label))
