/**
 * @module 封账凭证: the paper that stands beside a report and says which text its books were closed by. Whoever keeps the text
 * and this paper can tell for ever whether either was changed, with ordinary tools.
 */
import type { Day } from '../base/day.ts'
import type { OfficialDocument } from '../report/paper.ts'
import { form, para } from './blocks.ts'
import { dayOr } from './words.ts'

export interface ClosingFacts {
  /** The office as it signs. */
  readonly office: string
  /** Its books hold sample data only. */
  readonly sample: boolean
  /** The unit's kth closing. */
  readonly k: number
  /** The last day that it closes. */
  readonly day: Day
  /** When it was made, `YYYY-MM-DDTHH:mm…+08:00`, and the name of who closed. */
  readonly at: string
  readonly by: string
  /** How many matters, and how many entries of them, it fixes. */
  readonly matters: number
  readonly entries: number
  /** SHA-256 of the text and of the text before it, as 64 hexadecimal digits; none before the first. */
  readonly digest: string
  readonly previous?: string
}

/** The certificate as an official paper: the office stands in its title and its signature. */
export function closingCertificate(c: ClosingFacts): OfficialDocument {
  return {
    kind: 'report',
    title: `${c.office}\n封账凭证`,
    // How it is checked stands in the form as well, whose lines are small: in whatever font an office has, the paper is one page.
    blocks: [
      ...sampleMark(c).map(para),
      form([...inPairs(rowsOf(c, halved).slice(1)), ['怎样核对', howToCheck(c).join('\n')]], [2, 4.7, 2, 4.6]),
    ],
    from: c.office,
    date: c.at.slice(0, 10) as Day,
    unit: c.office,
  }
}

/** The same as plain text. Its last line is as `sha256sum --check` reads it. */
export const certificateText = (c: ClosingFacts): string =>
  [
    `${c.office}封账凭证`,
    ...sampleMark(c),
    ...rowsOf(c, digest => digest).map(([title, said]) => `${title.replaceAll('　', '')}：${said.replaceAll('\n', ' ')}`),
    '怎样核对',
    ...howToCheck(c),
    `${c.digest}  ${textName(c.k)}`,
    '',
  ].join('\n')

/** The name under which the text of a closing is kept. */
export const textName = (k: number): string => `closing-${k}.txt`

const sampleMark = (c: ClosingFacts): string[] => (c.sample ? ['示例数据：本单位是虚构的，这份凭证只供试用。'] : [])

const rowsOf = (c: ClosingFacts, digits: (digest: string) => string): (readonly [title: string, said: string])[] => [
  ['单　　位', c.office],
  ['次　　数', `第${c.k}次封账`],
  ['封账截至', dayOr(c.day)],
  ['固定内容', `${c.matters}件事项、${c.entries}条记录`],
  ['封账文本', textName(c.k)],
  ['本次指纹', `SHA-256\n${digits(c.digest)}`],
  ['上次指纹', c.previous ? `SHA-256\n${digits(c.previous)}` : '无（第一次封账）'],
  ['封 账 人', c.by],
  ['封账时间', `${dayOr(c.at.slice(0, 10) as Day)}${c.at.slice(11, 16)}`],
]

/** Short values stand two to a line, so that the paper is one page; a digest takes the line. */
function inPairs(rows: readonly (readonly [title: string, said: string])[]): string[][] {
  const lines: string[][] = []
  for (const row of rows) {
    const last = lines.at(-1)
    if (last?.length === 2 && ![last[1]!, row[1]].some(said => said.includes('\n'))) last.push(...row)
    else lines.push([...row])
  }
  return lines
}

const howToCheck = ({ k }: ClosingFacts): readonly string[] => [
  `1. 核对文本：sha256sum ${textName(k)} 应得本次指纹；`,
  `Windows 用 certutil -hashfile ${textName(k)} SHA256。`,
  '2. 核对次序：文本第一行应是上次指纹。',
  '3. 核对账目：用 zhunsheng verify 验一份备份，封账以后旧记录有没有被改动，一验就知道。',
  '封账以后补登、更正的，各成新的记录，不改旧的。',
]

/** 64 digits in two lines: a line of a form does not hold them all. */
const halved = (digest: string): string => `${digest.slice(0, 32)}\n${digest.slice(32)}`
