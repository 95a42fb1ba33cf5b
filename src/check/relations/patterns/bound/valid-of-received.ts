/**
 * 收到公众来信7061件，经甄别有效信件4076件; 收到应征作品320件，入选42件; 参评案卷86卷，评为优秀31卷; 抽检1260批次，合格1241批次: what was chosen from among so many is no
 * more than these, and where it is, one of the two is wrong.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords, isOwnCount } from '../told.ts'

export const validOfReceived: RelationRule = {
  kind: 'bound',
  title: '收到的与有效的',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '“省长信箱”收到公众来信7061件，经甄别有效信件4076件，均已处理。',
      '收到企业群众来信36188封，有效信件23561封，已处理23561封。',
      '收到应征作品320件，入选42件。',
      '全县参评案卷86卷，评为优秀31卷。',
      '发放问卷1200份，回收1186份，其中有效问卷1180份。',
      '收到网民留言560条，筛选后有效留言498条。',
      '本年度收到投稿480篇，采用126篇。',
      '共收到合理化建议86条，被采纳31条。',
    ],
    bad: [
      '“省长信箱”收到公众来信4076件，经甄别有效信件7061件，均已处理。',
      '收到企业群众来信23561封，有效信件36188封。',
      '收到应征作品42件，入选320件。',
      '全县参评案卷31卷，评为优秀86卷。',
      '回收问卷1180份，其中有效问卷1186份。',
      '收到网民留言498条，筛选后有效留言560条。',
      '共收到合理化建议31条，被采纳86条。',
      '征集意见建议86条，采纳98条。',
    ],
    traps: [
      '收到来信320件，有效来访356件。',
      '一季度收到来信320件，上半年有效来信656件。',
      '本月收到留言320条，累计有效留言1560条。',
      '收到作品32件，全省入选作品420件。',
      '收到来信320件，来电1260件，有效信件356件。',
      '收到举报线索32条，有效举报56件。',
      '收到稿件126篇，被市级媒体采用480篇次。',
      '上年收到来信126件，今年有效信件480件。',
      '收到群众意见建议31条，采纳代表意见86条。',
      '收到来信31件、有效来信86件分别占比持平。',
      '本年度收到投稿126篇，采用480篇。',
    ],
  },
}

/** What came, by what it was: 来信, 留言, 作品. */
const RECEIVED =
  /(?:收到|收集|征集|接收|征求到?|收回|回收)(?:公众|群众|企业群众|社会公众|网民|企业|各类|各方|应征|合理化|有关|相关|的|到)*(来信|信件|留言|问卷|作品|投稿|稿件|意见建议|意见|建议|线索|案例|申报材料|提案|答卷|举报|诉求)$/
const VALID = new RegExp(
  '^(?:其中|经[\\u4e00-\\u9fa5]{2,4}后?，?|[\\u4e00-\\u9fa5]{2}后|被|共|最终|已|实际)*' +
    '(?:有效|入选|采用|采纳|采信|录用|立案|获奖|确认有效|吸收采纳)(来信|信件|留言|问卷|作品|投稿|稿件|意见建议|意见|建议|线索|案例|提案|答卷|举报|诉求)?(?:共)?$',
)
const PLACED = /(?:参评|参选|参赛|送评|报送参评|参加评[比选])(?:的)?([\u4e00-\u9fa5]{2,4})$/
const CHOSEN =
  /^(?:其中|共|被)*(?:评为|评出|评定|认定为?|获评)(?:为)?(?:优秀|合格|优良|良好|不合格|一等奖|先进)(?:等次)?([\u4e00-\u9fa5]{2,4})?$/
const PAIRS = [
  [RECEIVED, VALID],
  [PLACED, CHOSEN],
] as const
/** 来信 and 信件 are one. */
const core = (name: string): string => (/信/.test(name) ? '信' : /稿/.test(name) ? '稿' : name)
const OTHER_TIME = /上一?年|去年|前年|累计|以来|季度|半年|\d月|全年|本[年月周]|今年|当[年月]/
/** 投稿126篇，采用480篇: one may be printed in several papers, and win several prizes; of 线索 of other years cases may be opened. */
const AGAIN = /采用|录用|立案|获奖/

function found(claims: readonly Claim[], part: Claim): Found | undefined {
  const whole = claims[part.id - 1]
  if (!isOwnCount(part) || !isOwnCount(whole) || !alongside(whole, part)) return undefined
  const pair = PAIRS.map(([of, then]) => [of.exec(whole.label), then.exec(part.label)] as const).find(([a, b]) => a && b)
  if (!pair) return undefined
  const [came, chosen] = [pair[0]![1], pair[1]![1]]
  if (chosen && came && core(chosen) !== core(came)) return undefined
  const more = above(part.value, whole.value)
  if (more && (OTHER_TIME.test(part.label) || AGAIN.test(part.label))) return undefined
  return inWords(!more, {
    kind: 'bound',
    claim: part,
    stated: part.value,
    computed: whole.value,
    parts: [whole],
    message: `${part.label.replace(/^其中/, '')}${figure(part)}，${more ? '比' : '不多于'}${whole.label.slice(-10)}${figure(whole)}${more ? '还多' : ''}。`,
  })
}

const alongside = (whole: Claim, part: Claim): boolean =>
  whole.paragraph === part.paragraph &&
  whole.sentence === part.sentence &&
  whole.unit === part.unit &&
  part.sep === '，' &&
  whole.noun === ''
