/** 各区巡查项目69个，面积534.00万平方米；……市级抽查4个，面积86.58万平方米，市区两级合计73个、620.58万平方米: both levels, in each measure. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnMeasure, sentenceFrom, tellSum } from '../told.ts'

export const bothLevels: RelationRule = {
  kind: 'sum',
  title: '两级合计',
  find: reading => reading.claims.flatMap(c => [...found(reading, c), ...(opened(reading, c) ?? [])]),
  examples: {
    good: [
      '各区巡查项目69个，面积534.00万平方米。市级抽查4个项目，面积86.58万平方米，市区两级合计73个、620.58万平方米。',
      '共选出县乡两级人大代表5820名。县级人大代表1460名，其中妇女420名；乡级人大代表4360名，其中妇女1210名。',
    ],
    bad: [
      '各区巡查项目69个，面积534.00万平方米。市级抽查4个项目，面积86.58万平方米，市区两级合计73个、602.58万平方米。',
      '县级立案12件，镇级立案5件，县镇两级合计19件。',
      '共选出县乡两级人大代表5820名。县级人大代表1460名，其中妇女420名；乡级人大代表4630名，其中妇女1210名。',
    ],
    traps: [
      '县级立案12件，镇级立案5件，县镇两级合计17件，另有移交2件。',
      '上年市级抽查4个项目，区级12个，今年市区两级合计18个。',
      '共选出县乡两级人大代表5820名。县级人大代表1460名，其中妇女420名；乡级人大代表妇女1210名。',
      '目前共有市县两级文物保护单位320处。县级文物保护单位280处，市级文物保护单位中古建筑12处。',
    ],
  },
}

const BOTH = /^([省市县区镇乡村])([省市县区镇乡村])两级(?:共|合计|共计|总计)+(?:为|达)?$/
/** So far back the levels may stand. */
const BACK = 16

function found({ claims }: Reading, all: Claim): Found[] {
  const said = BOTH.exec(all.label)
  if (!said || !isOwnMeasure(all) || said[1] === said[2]) return []
  const before = claims.slice(Math.max(0, all.id - BACK), all.id).filter(c => c.paragraph === all.paragraph && isOwnMeasure(c))
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

const OPENED = /([省市县区镇乡村])[、和]?([省市县区镇乡村])两级([\u4e00-\u9fa5]{2,10})$/
const AHEAD = 30

/** 县乡两级人大代表166081名。县级人大代表37974名……乡级人大代表128107名: told first, and then of each level by the same name. */
function opened({ claims }: Reading, all: Claim): Found[] | undefined {
  const said = isOwnMeasure(all) ? OPENED.exec(all.label) : null
  if (!said || said[1] === said[2]) return undefined
  const thing = said[3]!.replace(/(?:总数|共有?|合计|共计)+$/, '')
  const behind = claims
    .slice(all.id + 1, all.id + AHEAD)
    .filter(c => c.paragraph === all.paragraph && isOwnMeasure(c) && c.unit === all.unit)
  const levels = [said[1]!, said[2]!].map(level => behind.filter(c => new RegExp(`^(?:其中)?${level}级${thing}$`).test(c.label)))
  const [one, other] = levels.map(l => l[0])
  return one && other && levels.every(l => l.length === 1) ? [tellSum(all, [one, other])] : undefined
}
