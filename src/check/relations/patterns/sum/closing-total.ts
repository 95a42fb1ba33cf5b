/** 省级采用8条，市级采用25条，共采用33条; 公开20件、不予公开5件、其他处理3件，共办结28件: a total closes its own sentence, and all that stands before is its parts. */
import type { Claim } from '../../../claims.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const closingTotal: RelationRule = {
  kind: 'sum',
  title: '句末的合计',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '全年被省级采用信息8条，市级采用25条，共采用33条。',
      '培训教师三期，第一期80人，第二期95人，第三期105人，共280人。',
      '予以公开20件、部分公开6件、不予公开5件、无法提供4件、其他处理3件，共办结38件。',
      '市场监管局立案80件、城管局立案60件、应急局立案20件，三部门共立案160件。',
      '第一批发放300份，第二批发放260份，第三批发放240份，三批共发放800份。',
    ],
    bad: [
      '全年被省级采用信息8条，市级采用25条，共采用35条。',
      '培训教师三期，第一期80人，第二期95人，第三期105人，共290人。',
      '予以公开20件、部分公开6件、不予公开5件、无法提供4件、其他处理5件，共办结38件。',
      '市场监管局立案80件、城管局立案60件、应急局立案20件，三部门共立案180件。',
      '第一批发放300份，第二批发放260份，第三批发放340份，三批共发放800份。',
      '灭火1.86万起，抢险1.24万起，救助0.92万起，其他0.31万起，总出警4.83万起。',
    ],
    traps: ['东区受理350件，西区受理310件，南区较少，共受理220件。'],
  },
}

/** 三部门共立案160件 closes what three of them did. */
const CLOSING =
  /^(?:以上|上述|这)?(?:([两二三四五六七八九十])个?[\u4e00-\u9fa5]{1,4})?(?:总共|合计|共计|一共|共|总(?=[\u4e00-\u9fa5]{2}))([\u4e00-\u9fa5]{2,4})?$/
/** 第一期80人，第二期95人，第三期105人，共280人: one after the other from the first. */
const ORDINAL = /^第([一二三四五六七八九十])(?:期|批|轮|组|季度|阶段|场)[\u4e00-\u9fa5]{0,6}$/
const ORDER = '一二三四五六七八九十'
const OTHER = /其中|累计|去年|上年|同期|以来|共|总|至今/
const MOST = 24

function found({ claims, view }: Reading, last: Claim): Found | undefined {
  // 三批共发放800份: the number of its members reads as a figure of its own.
  const number = claims[last.id - 1]
  const many =
    number?.chinese && number.label === '' && number.sep === '，' && number.stop === last.start - last.lead.length ? number : undefined
  const label = many ? view.text.slice(many.start, many.stop) + last.label : last.label
  const said = (many ?? last).sep === '，' && isOwnCount(last) ? CLOSING.exec(label) : null
  if (!said || !/[。\n]/.test(view.text[last.stop] ?? '\n')) return undefined
  const [, several, verb] = said
  // 东区350件，西区310件，南区较少，共受理220件: the clause before tells whose it is.
  if (!several && !many && /^，[^，]+，/.test(last.lead)) return undefined
  const before = sentenceTo(claims, last, MOST).filter(c => c.owner < 0 && c !== many)
  const parts = verb ? before : before.filter(c => ORDINAL.test(c.label))
  if (parts.length < 2 || before.length === MOST || !parts.every(p => isOwnCount(p) && p.unit === last.unit && !OTHER.test(p.label)))
    return undefined
  if (several && parts.length !== ORDER.indexOf(several === '两' ? '二' : several) + 1) return undefined
  const done = verb ? parts.every(p => p.label.includes(verb)) : inOrder(parts) && before.length - parts.length < 2
  const row =
    parts.every((p, i) => i === 0 || p.sep === '、') || (last.label.startsWith('总') && parts.every(p => p.sep === '，' || p === parts[0]))
  const rest = verb && row && parts.length > 2 && RESIDUAL.test(parts.at(-1)!.label)
  if (!done && !rest) return undefined
  return tellSum(last, parts)
}

const inOrder = (parts: readonly Claim[]): boolean => parts.every((p, i) => ORDINAL.exec(p.label)?.[1] === ORDER[i])
