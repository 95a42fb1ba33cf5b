/** 各区巡查项目69个，面积534.00万平方米；……市级抽查4个，面积86.58万平方米，市区两级合计73个、620.58万平方米: both levels, in each measure. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { sentenceFrom, tellSum } from '../told.ts'

export const bothLevels: RelationRule = {
  kind: 'sum',
  title: '两级合计',
  find: reading => reading.claims.flatMap(c => found(reading, c)),
  examples: {
    good: ['各区巡查项目69个，面积534.00万平方米。市级抽查4个项目，面积86.58万平方米，市区两级合计73个、620.58万平方米。'],
    bad: [
      '各区巡查项目69个，面积534.00万平方米。市级抽查4个项目，面积86.58万平方米，市区两级合计73个、602.58万平方米。',
      '县级立案12件，镇级立案5件，县镇两级合计19件。',
    ],
    traps: ['县级立案12件，镇级立案5件，县镇两级合计17件，另有移交2件。', '上年市级抽查4个项目，区级12个，今年市区两级合计18个。'],
  },
}

const BOTH = /^([省市县区镇乡村])([省市县区镇乡村])两级(?:共|合计|共计|总计)+(?:为|达)?$/
/** So far back the levels may stand. */
const BACK = 16

function found({ claims }: Reading, all: Claim): Found[] {
  const said = BOTH.exec(all.label)
  if (!said || !isCount(all) || said[1] === said[2]) return []
  const before = claims.slice(Math.max(0, all.id - BACK), all.id).filter(c => c.paragraph === all.paragraph && isCount(c))
  const levels = [said[1]!, said[2]!].map(level => before.filter(c => c.unit === all.unit && named(level, c)))
  if (levels.some(l => l.length !== 1)) return []
  const [one, other] = levels.map(l => l[0]!) as [Claim, Claim]
  const second = claims[all.id + 1]
  const beside =
    second && second.sep === '、' && second.sentence === all.sentence && second.paragraph === all.paragraph ? second : undefined
  const measures = [one, other].map(c => sentenceFrom(claims, c, 4).find(m => m.unit === beside?.unit && m.id < all.id))
  const [a, b] = measures
  return [tellSum(all, [one, other]), ...(beside && a && b && a !== b ? [tellSum(beside, [a, b])] : [])]
}

/** 市级抽查, 各区巡查, 全县. */
const named = (level: string, { label }: Claim): boolean => new RegExp(`(?:^|[年月])(?:${level}[级本]|[各全]${level})`).test(label)

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.unit !== ''
