/** 116名享受生活补贴，一级22名，……；185名享受护理补贴，一级51名，二级134名，共有301人次: heads that are each divided, and what closes their sentence is all of them together. */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const dividedHeads: RelationRule = {
  kind: 'sum',
  title: '各自再分的几项合计',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '有86名老人享受高龄津贴，80岁以上62名，90岁以上24名；45名享受护理补贴，一级15名，二级30名，共有131人次。',
      '甲校招生120人，男70人，女50人；乙校招生90人，男50人，女40人，共计210人。',
    ],
    bad: [
      '有86名老人享受高龄津贴，80岁以上62名，90岁以上24名；45名享受护理补贴，一级15名，二级30名，共有141人次。',
      '甲校招生120人，男70人，女50人；乙校招生90人，男50人，女40人，共计220人。',
    ],
    traps: [
      // One more that is not divided; of persons, who may have both.
      '有86名老人享受高龄津贴，80岁以上62名，90岁以上24名；45名享受护理补贴，一级15名，二级30名；另有12名享受临时补贴，共有143人次。',
      '有86名老人享受高龄津贴，80岁以上62名，90岁以上24名；45名享受护理补贴，一级15名，二级30名，共有110名老人受益。',
      '甲校招生120人，男70人，女50人；乙校招生90人，男50人，女40人，共有36个班。',
    ],
  },
}

const CLOSING = /^(?:以上|两项)?(?:合计|共计|总计|一共|共)(?:有|计|为)?$/
const MOST = 24
const OTHER_TIME = /上年|去年|同期|累计|以来/

function found({ claims, lists }: Reading, all: Claim): Found | undefined {
  if (!isOwnCount(all) || !CLOSING.test(all.label) || !/^[，；]$/.test(all.sep) || all.noun !== '') return undefined
  const unit = all.unit.replace(/^人次$/, '人')
  const before = sentenceTo(claims, all, MOST).filter(
    c => isOwnCount(c) && (c.unit === all.unit || (unit === '人' && /^[人名位]$/.test(c.unit))),
  )
  const [first] = before
  if (!first || before.some(c => OTHER_TIME.test(c.label))) return undefined
  // A head, and right behind it all that it is divided into.
  const heads: Claim[] = []
  for (let at = 0; at < before.length; ) {
    const head = before[at]!
    const list = lists.find(
      l =>
        l.total.id === head.id &&
        l.parts.length > 1 &&
        meets(total(l.parts.map(p => p.value)), l.total.value) &&
        l.parts.every((p, n) => p === before[at + 1 + n]),
    )
    if (!list || (heads.length > 0 && head.sep !== '；')) return undefined
    heads.push(head)
    at += 1 + list.parts.length
  }
  return heads.length > 1 ? tellSum(all, heads) : undefined
}
