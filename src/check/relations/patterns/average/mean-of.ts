/**
 * 网格96个，其中城市71个、农村25个，共320名，平均每个网格3.3名; 312人次，人均123元; 全县247名调解员人均调解25件: a mean of which the words name both what is shared
 * out and among how many.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOtherwise, isSome } from '../../average/named.ts'
import { printedMean } from '../../average.ts'
import { tellMean } from '../told.ts'

export const meanOf: RelationRule = {
  kind: 'average',
  title: '写明对象的平均数',
  find: reading =>
    reading.claims.flatMap(c =>
      isMean(c) && !isOtherwise(reading.view.text, c) ? (perThing(reading, c) ?? perVisit(reading, c) ?? byEach(reading, c) ?? []) : [],
    ),
  examples: {
    good: [
      '划分网格96个，其中城市网格71个、农村网格25个，配备专职网格员112名、兼职网格员208名，共320名，平均每个网格3.3名。',
      '法律顾问覆盖216个村，有讲师31名，培养明白人1728名，村均8名。',
      '在保6218户，其中实物配租2847户、租赁补贴3371户；发放补贴1126.4万元，户均3341元。',
      '公务接待费3.83万元，国内公务接待41批次、312人次，人均123元。',
      '调解6204件、仲裁482件。全县247名专职调解员人均调解仅25件。',
    ],
    bad: [
      '划分网格96个，其中城市网格71个、农村网格25个，配备专职网格员112名、兼职网格员208名，共320名，平均每个网格2.3名。',
      '法律顾问覆盖216个村，有讲师31名，培养明白人1728名，村均3名。',
      '公务接待费3.83万元，国内公务接待41批次、312人次，人均132元。',
      '调解6204件、仲裁482件。全县247名专职调解员人均调解仅35件。',
    ],
  },
}

/** So many figures back what is shared out, and among how many, may stand. */
const FAR = 40

const isMean = (c: Claim): boolean => c.form === 'plain' && c.precision === 'exact' && /均/.test(c.label)
const isCount = (c: Claim | undefined): c is Claim =>
  c !== undefined && (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.printed > 0

const THING = /^平均每一?个?([\u4e00-\u9fa5]{2,6}?)(?:有|约有|配备?|设|配有)?$|^(?:平均)?([村户镇校园班])均(?:有|约|为|达)*$/

/** 共320名，平均每个网格2.3名: of the figure right before, among the things of that name that are no part of others. */
function perThing({ claims, lists }: Reading, mean: Claim): Found | undefined {
  const m = THING.exec(mean.label)
  const thing = m?.[1] ?? m?.[2]
  const amount = claims[mean.id - 1]
  if (
    !thing ||
    !isCount(amount) ||
    isMean(amount) ||
    mean.sep !== '，' ||
    amount.sentence !== mean.sentence ||
    amount.paragraph !== mean.paragraph
  )
    return undefined
  if (!alike(amount.unit, mean.unit) || amount.owner !== mean.owner) return undefined
  const parts = new Set(lists.flatMap(l => (l.certain ? l.parts.map(p => p.id) : [])))
  const named = claims
    .slice(Math.max(0, amount.id - FAR), amount.id)
    .filter(c => c.paragraph === mean.paragraph && isCount(c) && !isMean(c) && !alike(c.unit, mean.unit) && answers(c, thing) && !isSome(c))
  const wholes = named.filter(c => !parts.has(c.id))
  // 专职112名、兼职208名，平均每个网格3.3名: of both, unless a total stands between.
  const several =
    thing.length > 1 ? !/^(?:共|合计|总)/.test(amount.label) : amount.sep === '、' || amount.role === 'slot' || parts.has(amount.id)
  const fit = named.find(c => meets(printedMean(mean), over(amount.value, c.value)))
  return wholes.length === 1 && !several ? told(mean, amount, fit ?? wholes[0]!) : undefined
}

const answers = (c: Claim, thing: string): boolean =>
  thing.length > 1 ? c.label.endsWith(thing) || c.noun === thing : c.unit === thing || c.noun.startsWith(thing)

/** 41批次、312人次，人均123元: of the entertainment expenses that the visits before cost. */
function perVisit({ claims }: Reading, mean: Claim): Found | undefined {
  const visits = claims[mean.id - 1]
  if (!/^人均(?:费用|消费|支出|约|为)*$/.test(mean.label) || mean.unit !== '元' || visits?.unit !== '人次' || !isCount(visits))
    return undefined
  const near = claims
    .slice(Math.max(0, mean.id - FAR), mean.id)
    .filter(c => c.paragraph === mean.paragraph && c.sentence === mean.sentence && isCount(c) && c.unit === '元')
  const amount = near.at(-1)
  const visited = [visits, claims[visits.id - 1]].some(c => c?.label.includes('接待') && c.unit !== '元')
  return amount && /接待(?:费|支出|经费)[\u4e00-\u9fa5]{0,4}$/.test(amount.label) && visited ? told(mean, amount, visits) : undefined
}

const EACH = /^[\u4e00-\u9fa5]{2,10}人均([\u4e00-\u9fa5]{2,4}?)(?:仅|只有|达|约|为)?$/

/** 247名调解员人均调解25件: of what was counted under the very word of the mean, among those right before. */
function byEach({ claims }: Reading, mean: Claim): Found | undefined {
  const deed = EACH.exec(mean.lead)?.[1]
  const heads = claims[mean.id - 1]
  if (!deed || !isCount(heads) || !alike(heads.unit, '名') || heads.paragraph !== mean.paragraph) return undefined
  const amounts = claims
    .slice(0, heads.id)
    .filter(c => isCount(c) && isDone(c.label.replace(/^(?:其中|共|全年)+/, ''), deed) && alike(c.unit, mean.unit))
  return amounts.length === 1 ? told(mean, amounts[0]!, heads) : undefined
}

/** 审结27935件 of 人均结案. */
const isDone = (label: string, deed: string): boolean => label === deed || (deed === '结案' && /^(?:审结|办结|审执结)$/.test(label))

const told = (mean: Claim, amount: Claim, heads: Claim): Found => tellMean(mean, amount, heads)
