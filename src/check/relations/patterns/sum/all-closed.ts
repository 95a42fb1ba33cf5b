/**
 * 承包纠纷214件全部办结，调解187件，仲裁27件: of what is all closed, the ways in which it was leave nothing out. 结案3992件……从结案方式上看，判决1188件，调解撤诉2884件: a case is
 * closed in one way, so that those ways are never more than what was closed.
 */
import type { Claim } from '../../../claims.ts'
import { below, total } from '../../../interval.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceFrom, tellSum } from '../told.ts'

export const allClosed: RelationRule = {
  kind: 'sum',
  title: '全部办结的各种方式',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? byManner(reading, c) ?? []),
  examples: {
    good: [
      '承包纠纷214件全部办结，调解187件，仲裁27件。',
      '欠薪案件36件均已结案，和解20件、裁决16件。',
      '受理家事纠纷1820件，结案1712件，结案率94.07%。离婚纠纷1604件，占88.13%。从结案方式上看，判决512件，调解撤诉1200件，调撤率70.09%。',
    ],
    bad: [
      '承包纠纷214件全部办结，调解178件，仲裁27件。',
      '欠薪案件36件均已结案，和解20件、裁决12件。',
      '受理家事纠纷1820件，结案1712件，结案率94.07%。离婚纠纷1604件，占88.13%。从结案方式上看，判决512件，调解撤诉1260件，调撤率73.6%。',
    ],
    traps: [
      '承包纠纷214件全部办结，调解187件，仲裁20件，其余撤回。',
      '欠薪案件36件均已结案，和解20件、裁决12件，另有4件移送。',
      '欠薪案件36件均已结案，其中和解20件，涉案52.6万元。',
      '受理家事纠纷1820件，结案1712件。从结案方式上看，判决512件，调解1110件。',
      '受理家事纠纷1820件，结案1712件，其中离婚结案1604件。从结案方式上看，判决512件，调解1260件。',
    ],
  },
}

const ALL = /^(?:已)?(?:全部|全都|均|都)已?(?:办结|审结|结案|处结|调处|处理|了结)(?:完毕)?$/
const WAY = /^(?:经|以)?(?:调解|仲裁|裁决|判决|撤诉|撤回|和解|移送|驳回|维持|撤销|诉讼|协商)(?:结案|解决|处理|办结|申请|案件|撤诉|方式)?$/
const MOST = 8

/** 其余撤回: more ways, without a number. */
const MORE = /[余另]/

function found({ claims, view }: Reading, whole: Claim): Found | undefined {
  if (!isOwnCount(whole) || !ALL.test(whole.noun)) return undefined
  const parts = sentenceFrom(claims, whole, MOST)
  const ways = parts.length > 1 && parts.length < MOST && parts.every(p => isOwnCount(p) && p.unit === whole.unit && WAY.test(p.label))
  const last = parts.at(-1)
  if (!last || MORE.test(view.text.slice(last.stop, last.stop + 60).split(/[。\n]/, 1)[0]!)) return undefined
  return ways && parts.every(p => p.sep === '，' || p.sep === '、') ? tellSum(whole, parts) : undefined
}

const MANNER = /(?:结案|审结|办结|审理|处理)方式(?:上|来)*(?:看|为|是)?[，：]?[^，。；：]*$/
const CLOSED = /(?:结案|审结|办结)(?:案件)?$/
/** So many figures before its ways what was closed may stand. */
const FAR = 24

/** 从结案方式上看，判决1188件，调解撤诉2884件: of the one number in the paragraph that was closed. */
function byManner({ claims }: Reading, first: Claim): Found | undefined {
  if (!isOwnCount(first) || !WAY.test(first.label.replace(/^.*(?:看|为|是)/, '')) || !MANNER.test(first.lead)) return undefined
  const behind = sentenceFrom(claims, first, MOST).filter(c => c.form === 'plain')
  const end = behind.findIndex(c => !isOwnCount(c) || c.unit !== first.unit || !WAY.test(c.label) || !/[，、]/.test(c.sep))
  // 维持3509件，驳回1164件，其他23件: the rest is a way, too.
  const rest = end < 0 ? undefined : behind[end]
  const other = rest !== undefined && isOwnCount(rest) && rest.unit === first.unit && RESIDUAL.test(rest.label) && /[，、]/.test(rest.sep)
  const parts = [first, ...(end < 0 ? behind : behind.slice(0, other ? end + 1 : end))]
  const closed = claims
    .slice(Math.max(0, first.id - FAR), first.id)
    .filter(c => c.paragraph === first.paragraph && isOwnCount(c) && c.unit === first.unit && CLOSED.test(c.label))
  const [whole, more] = closed
  if (!whole || more || parts.length < 2) return undefined
  return below(total(parts.map(p => p.value)), whole.value) ? undefined : tellSum(whole, parts)
}
