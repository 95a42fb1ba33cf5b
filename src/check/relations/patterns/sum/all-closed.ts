/** 承包纠纷214件全部办结，调解187件，仲裁27件: of what is all closed, the ways in which it was leave nothing out. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isExactCount, sentenceFrom, tellSum } from '../told.ts'

export const allClosed: RelationRule = {
  kind: 'sum',
  title: '全部办结的各种方式',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: ['承包纠纷214件全部办结，调解187件，仲裁27件。', '欠薪案件36件均已结案，和解20件、裁决16件。'],
    bad: ['承包纠纷214件全部办结，调解178件，仲裁27件。', '欠薪案件36件均已结案，和解20件、裁决12件。'],
    traps: [
      '承包纠纷214件全部办结，调解187件，仲裁20件，其余撤回。',
      '欠薪案件36件均已结案，和解20件、裁决12件，另有4件移送。',
      '欠薪案件36件均已结案，其中和解20件，涉案52.6万元。',
    ],
  },
}

const ALL = /^(?:已)?(?:全部|全都|均|都)已?(?:办结|审结|结案|处结|调处|处理|了结)(?:完毕)?$/
const WAY = /^(?:经|以)?(?:调解|仲裁|裁决|判决|撤诉|撤回|和解|移送|驳回|维持|撤销|诉讼|协商)(?:结案|解决|处理|办结|申请|案件|撤诉|方式)?$/
const MOST = 8

/** 其余撤回: more ways, without a number. */
const MORE = /[余另]/

function found({ claims, view }: Reading, whole: Claim): Found | undefined {
  if (!isCount(whole) || !ALL.test(whole.noun)) return undefined
  const parts = sentenceFrom(claims, whole, MOST)
  const ways = parts.length > 1 && parts.length < MOST && parts.every(p => isCount(p) && p.unit === whole.unit && WAY.test(p.label))
  const last = parts.at(-1)
  if (!last || MORE.test(view.text.slice(last.stop, last.stop + 60).split(/[。\n]/, 1)[0]!)) return undefined
  return ways && parts.every(p => p.sep === '，' || p.sep === '、') ? tellSum(whole, parts) : undefined
}

const isCount = (c: Claim): boolean => isExactCount(c) && c.owner < 0 && c.unit !== ''
