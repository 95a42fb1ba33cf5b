/** 投诉151件，举报19件，咨询1979件。受理了投诉举报170件: the names of two that stood side by side, joined, and what they are together. */

import type { Claim } from '../../../claims.ts'
import { groupBy, type Item } from '../../../items.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { isExactCount, tellSum } from '../told.ts'

export const twoNames: RelationRule = {
  kind: 'sum',
  title: '两个名称连写的合计',
  find: ({ items }) => items.top.flatMap(found),
  examples: {
    good: [
      '投诉151件；举报19件；咨询1979件。监管机构受理了投诉举报170件。',
      '其中投诉293件；举报27件；咨询2451件。监管机构对320件投诉举报进行了受理。',
      '咨询320件、求助86件、投诉41件。咨询求助类工单406件，已办结390件。',
    ],
    bad: [],
    traps: ['投诉151件；举报19件；咨询1979件。监管机构受理了投诉举报150件。', '上年投诉151件；举报19件。今年受理投诉举报190件。'],
  },
}

/** So many figures further on the two may be named together. */
const FAR = 40
const AROUND = /(?:类)?(?:案件|事项|工单|问题|信息|件)?(?:共计?|合计|总计)?$/

function found(row: readonly Item[]): Found[] {
  const ahead = new Map<string, Item>()
  const told: Found[] = []
  for (const sentence of groupBy(row, i => i.sentence).values()) {
    for (const { head } of sentence) {
      if (!isExactCount(head)) continue
      const both = [...ahead].find(([name]) => isCalled(head, name))?.[1]
      const mate = both && row[both.at + 1]
      if (!both || !mate || head.id - both.head.id > FAR || mate.head.unit !== head.unit) continue
      if (both.head.printed + mate.head.printed === head.printed) told.push(tellSum(head, [both.head, mate.head]))
    }
    sentence.forEach((item, n) => {
      const next = sentence[n + 1]
      const names = next ? [item, next].map(i => i.head.label.replace(/^其中/, '')) : []
      if (
        next &&
        [item, next].every(i => isExactCount(i.head)) &&
        next.head.unit === item.head.unit &&
        names.every(w => /^[\u4e00-\u9fa5]{2,4}$/.test(w))
      )
        ahead.set(names.join(''), item)
    })
  }
  return told
}

const isCalled = ({ label, noun }: Claim, name: string): boolean => label.replace(AROUND, '').endsWith(name) || noun.startsWith(name)
