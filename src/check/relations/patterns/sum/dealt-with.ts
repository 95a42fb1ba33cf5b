/** 责令改正45家，立案处罚15家，共处理问题企业60家: a total that closes its sentence under a word for whatever was done, and before it nothing but what was done. */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { isOwnCount, sentenceTo, tellSum } from '../told.ts'

export const dealtWith: RelationRule = {
  kind: 'sum',
  title: '共处理若干',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '责令改正45家，立案处罚15家，共处理问题企业60家。',
      '党纪处分12人，诫勉谈话8人，批评教育20人，合计问责40人。',
      '上年结转30件，本年新收170件，共需办理200件。',
      '累计办结180件，尚有20件未办结，共受理200件。',
    ],
    bad: [
      '责令改正45家，立案处罚15家，共处理问题企业65家。',
      '党纪处分12人，诫勉谈话8人，批评教育20人，合计问责45人。',
      '上年结转50件，本年新收170件，共需办理200件。',
      '累计办结180件，尚有30件未办结，共受理200件。',
    ],
  },
}

interface Account {
  readonly total: RegExp
  /** What every part is called, or what each of them is, in their order. */
  readonly parts: RegExp | readonly RegExp[]
}

const TOGETHER = '^(?:以上|上述)?(?:总共|合计|共计|一共|共)'
const ACCOUNTS: readonly Account[] = [
  {
    total: new RegExp(`${TOGETHER}(?:处理|处置|问责|惩处|追责|整治|查处)[\\u4e00-\\u9fa5]{0,8}$`),
    parts:
      /^(?:依法|已|当场)?(?:责令(?:限期)?(?:改正|整改|停业)|立案(?:处罚|查处|调查)|行政处罚|警告|警示约谈|约谈|罚款|关停|取缔|查封|停产整顿|批评教育|诫勉(?:谈话)?|(?:党纪|政务|组织)(?:处分|处理)|移送司法|通报批评|提醒谈话|移送公安)$/,
  },
  {
    total: new RegExp(`${TOGETHER}(?:需|应|有)?(?:办理|办|受理|在办|审理|处理)[\\u4e00-\\u9fa5]{0,6}$`),
    parts: [
      /^(?:上一?年|去年|年初|上期|以前年度|往年)?(?:度)?(?:结转|旧存|未结|结存|遗留|转入)[\u4e00-\u9fa5]{0,6}$/,
      /^(?:本年度?|今年|当年|全年|本期)?新(?:收|增|受理|接)[\u4e00-\u9fa5]{0,6}$/,
    ],
  },
]
const RECEIVED = new RegExp(`${TOGETHER}(?:受理|接收|收到|交办|登记)[\\u4e00-\\u9fa5]{0,6}$`)
const DONE = /^(?:累计|已|共|全年)*(办结|审结|结案|处理|处置|化解|整改|答复)$/
const OPEN = /^(?:尚|还|仍)(?:有|剩)$/
const MOST = 12

function found({ claims, view }: Reading, all: Claim): Found | undefined {
  if (all.sep !== '，' || !isOwnCount(all) || !/[。\n]/.test(view.text[all.stop + all.noun.length] ?? '\n')) return undefined
  const account = ACCOUNTS.find(a => a.total.test(all.label) && members(a, sentenceTo(claims, all, MOST)).length > 1)
  if (!account && !RECEIVED.test(all.label)) return undefined
  const before = sentenceTo(claims, all, MOST).filter(c => c.owner < 0)
  const parts = account ? members(account, before) : before
  if (parts.length < 2 || before.length === MOST || !parts.every(p => isOwnCount(p) && p.unit === all.unit)) return undefined
  if (!account) return stillOpen(parts) ? tellSum(all, parts) : undefined
  const sum = parts.reduce((n, p) => n + p.printed, 0)
  // One and the same may be fined and set right.
  const twice = account.parts instanceof RegExp && sum > all.printed
  return tellSum(all, parts, { unsure: twice ? '同一对象可能受到几种处理' : undefined })
}

/** What stands right before the total and is called so; of those in an order, all. */
function members({ parts: called }: Account, before: readonly Claim[]): readonly Claim[] {
  if (called instanceof RegExp) return before.slice(before.findLastIndex(c => !called.test(c.label)) + 1)
  return before.length === called.length && before.every((p, i) => called[i]!.test(p.label)) ? before : []
}

/** 办结180件，尚有20件未办结 */
const stillOpen = ([done, open, more]: readonly Claim[]): boolean => {
  const deed = done && DONE.exec(done.label)?.[1]
  return deed !== undefined && open !== undefined && !more && OPEN.test(open.label) && new RegExp(`^(?:尚)?未${deed}$`).test(open.noun)
}
