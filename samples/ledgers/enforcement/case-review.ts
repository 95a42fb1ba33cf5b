/**
 * Reviews of files of 2023. 清河镇 reviewed six of its own: two excellent, three good, one passed; eighteen problems handed over and
 * all corrected. 清江区 reviewed nine of its towns in one round: twenty-six problems, twenty-four corrected in time.
 */
import type { Day } from '../../../src/base/day.ts'
import { type Book, spelled } from '../../book.ts'
import { chance } from '../../chance.ts'
import { bookOf, type Layout, type RowOf } from '../../records.ts'

const layout = {
  register: 'case-review',
  name: '案卷评查台账',
  headings: [
    '批次',
    '案卷名称',
    '案卷种类',
    '被评查单位',
    '案件承办人',
    '评查人',
    '评分',
    '评查等次',
    '问题数',
    '整改时限',
    '整改数',
    ['时间', '抽取日期'],
    ['时间', '评查日期'],
    ['时间', '交办日期'],
    ['时间', '整改日期'],
    ['时间', '办结日期'],
  ],
} as const satisfies Layout<string>

/** A file with its score, the problems found in it, and how many of them were corrected. */
type File = readonly [title: string, kind: string, score: number, problems: number, fixed: number]
interface Round {
  readonly name: string
  readonly sampled: Day
  readonly scored: Day
  readonly handed: Day
  readonly due: Day
  readonly corrected: Day
}
const gradeOf = (score: number): string => (score >= 90 ? '优秀' : score >= 75 ? '良好' : score >= 60 ? '合格' : '不合格')

/** One row a file: handed over where there was a problem, else done with at once. */
const reviewed = (
  c: ReturnType<typeof chance>,
  round: Round,
  [title, kind, score, problems, fixed]: File,
  who: Pick<RowOf<typeof layout>, '被评查单位' | '案件承办人' | '评查人'>,
): RowOf<typeof layout> => ({
  批次: round.name,
  案卷名称: title,
  案卷种类: kind,
  ...who,
  评分: score,
  评查等次: gradeOf(score),
  问题数: problems,
  抽取日期: spelled(c, round.sampled),
  评查日期: spelled(c, round.scored),
  ...(problems > 0
    ? {
        整改时限: spelled(c, round.due),
        交办日期: spelled(c, round.handed),
        ...(fixed > 0 && { 整改数: fixed, 整改日期: spelled(c, round.corrected) }),
      }
    : { 办结日期: spelled(c, round.handed) }),
})

const ordinary = '行政处罚（普通程序）'
const summary = '行政处罚（简易程序）'

function town(): Book {
  const c = chance('清河镇案卷评查')
  const round: Round = {
    name: '2023年专项案卷评查',
    sampled: '2023-10-23',
    scored: '2023-10-26',
    handed: '2023-10-30',
    due: '2023-11-30',
    corrected: '2023-11-22',
  }
  const files: readonly File[] = [
    ['罚决〔2023〕1号占道堆放', ordinary, 95, 0, 0],
    ['罚决〔2023〕2号倾倒垃圾', ordinary, 92, 0, 0],
    ['罚决〔2023〕3号户外广告', ordinary, 86, 3, 3],
    ['罚决〔2023〕4号露天焚烧', ordinary, 84.5, 4, 4],
    ['罚决〔2023〕5号油烟直排', ordinary, 78, 5, 5],
    ['罚决〔2023〕6号电鱼', ordinary, 72, 6, 6],
  ]
  return bookOf(
    layout,
    '清河镇',
    2,
    2023,
    files.map(file => reviewed(c, round, file, { 案件承办人: '陈立、罗敏', 评查人: '郑岩' })),
  )
}

function district(): Book {
  const c = chance('清江区案卷评查')
  const round: Round = {
    name: '2023年全区行政执法案卷评查',
    sampled: '2023-11-06',
    scored: '2023-11-14',
    handed: '2023-11-20',
    due: '2023-12-20',
    corrected: '2023-12-15',
  }
  const files: readonly (readonly [organ: string, file: File])[] = [
    ['清河镇人民政府', ['清河罚决〔2023〕7号', ordinary, 93, 0, 0]],
    ['清河镇人民政府', ['清河罚决〔2023〕8号', ordinary, 88.5, 2, 2]],
    ['清河镇人民政府', ['清河当罚〔2023〕3号', summary, 91, 0, 0]],
    ['石桥镇人民政府', ['石桥罚决〔2023〕1号', ordinary, 85, 3, 3]],
    ['石桥镇人民政府', ['石桥罚决〔2023〕2号', ordinary, 74, 6, 6]],
    ['石桥镇人民政府', ['石桥当罚〔2023〕1号', summary, 82, 3, 3]],
    ['柳溪镇人民政府', ['柳溪罚决〔2023〕1号', ordinary, 79.5, 4, 4]],
    ['柳溪镇人民政府', ['柳溪罚决〔2023〕2号', ordinary, 68, 6, 6]],
    ['柳溪镇人民政府', ['柳溪当罚〔2023〕1号', summary, 87, 2, 0]],
  ]
  return bookOf(
    layout,
    '清江区',
    1,
    2023,
    files.map(([organ, file]) => reviewed(c, round, file, { 被评查单位: organ, 评查人: '方志' })),
  )
}

export const books: readonly Book[] = [town(), district()]
