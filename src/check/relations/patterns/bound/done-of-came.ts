/**
 * 受理案件82976件，审执结82461件; 发现18.29万起，比上年减少9653起；查结17.61万起; 新收11004件、13050人……审结9034件、10372人; 908件转有关部门办理，已办结894件: what was done
 * of what came, each measure with its own. What was done may be of what was carried over, so that it is only told where it is not more.
 */
import type { Claim } from '../../../claims.ts'
import type { Grid } from '../../../grid.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'

export const doneOfCame: RelationRule = {
  kind: 'bound',
  title: '收到的与办了的',
  find: ({ claims, grids }: Reading) => [...claims.flatMap(c => found(claims, c) ?? []), ...grids.flatMap(columns)],
  examples: {
    good: [
      '该院受理案件82976件，审执结82461件。',
      '全国发现林业行政案件18.29万起，比2017年减少9653起，下降5.01%；查结17.61万起。',
      '两级法院受理各类案件50101件，比上年同期增长34.11%，首次越过5万件关口。同期结案45728件，增长36.18%。',
      '全省新收一审毒品案件11004件、13050人，同比增长42.45%和37.66%；审结9034件、10372人。',
      '累计接收社区矫正人员102万人，累计解除56.7万人，现有45.3万人。',
      '其中民商事诉讼12789件，审结10944件；强制执行3257件，执结2812件。',
      '其中908件转有关部门办理，已办结894件。',
      '收到群众诉求1260件，已签收1258件，按期答复1240件。',
      '全年接报警情3120起，妥善处置3098起。',
      '核定编制71人，实有教职工62人。',
      '适龄儿童4014人，已入学3938人。',
      '应参训186人，实际参训172人。',
    ],
    bad: [],
    traps: [
      '受理案件320件，审结356件。',
      '受理案件320件，审结上年旧存56件。',
      '旧存42件，审结356件。',
      '受理来信320件，来访办结356件。',
      '收到来信320件，办结来访12批，审结案件356件。',
      '上年受理320件，本年审结356件。',
      '核定编制62人，实有教职工71人。',
      '适龄儿童3938人，已入学4014人。',
      '年份｜受案｜结案\n2021｜320｜341\n2022｜356｜352',
    ],
  },
}

const HOW = '(?:其中|同期|期间|目前|现|已|共|均|全年|当年|累计|依法|全部|按[期时]|及时|妥善|经[\\u4e00-\\u9fa5]{2,4}|成功|有效|办理)*'
const DEED = '审执结|审结|执结|结案|办结|查结|了结|侦结|处结|办复|答复|回复|化解|调处|解除|处置|整改|销号|签收|分办|反馈|破获|侦破'
const DONE = new RegExp(`^${HOW}(?:${DEED})(?:完毕|完成|到位|了)?(?:各类)?(?:案件|工单|诉求|来信|事项|人员|纠纷|问题|总?数)?(?:共)?$`)
const CAME = /受理|受案|接收|接到|接报|收到|收案|新收|接诉|立案|登记|发现|转办|交办|派发|列管|收件|提交/
/** What is told with no word of its coming stands right before: 民商事诉讼12789件，审结10944件. */
const KIND = /(?:案件?|诉讼|纠纷|执行|仲裁|投诉|举报|信访|提案|建议|来信|工单)$/
const HANDED = /^(?:案件|线索|诉求|来信|留言|工单)?(?:转|交)(?:由|至)?[\u4e00-\u9fa5]{0,8}(?:办理|处理|部门)/
/** 核定编制71人，实有62人; 适龄儿童4014人，已入学3938人; 争议金额652万元，挽回损失200万元. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/编制(?:数|总数|人数)?$/, /^(?:其中)?(?:实有|在岗|在编|实际在编|现有|实际到岗)[\u4e00-\u9fa5]{0,6}$/],
  [/(?:儿童|少年|学龄人口|适龄人口|接种对象|参保对象)$/, /^(?:已|实际|现)?(?:入学|接种|参保|在校|完成接种)[\u4e00-\u9fa5]{0,4}$/],
  [
    /应(?:检|测|签|评|参评|参训|参检|培训|体检|入学|接种|参保|整改|公开)[\u4e00-\u9fa5]{0,6}$/,
    /^(?:已|实际|实|现)(?:检|测|签|评|参评|参训|参检|培训|体检|入学|接种|参保|整改|公开)[\u4e00-\u9fa5]{0,4}$/,
  ],
]
const OTHER = /上一?年|去年|前年|旧存|结转|未|不|人均|平均|[年月日]均|率|预计|计划|[比较]/
const MARK = /越过|突破|超过|跨过|迈过$/
const BACK = 8

const isMeasure = (c: Claim): boolean => c.form === 'plain' && c.unit !== '' && c.precision === 'exact'
/** 同期结案45728件, which opens a sentence or a clause, is of the same period as what came. */
const isSamePeriod = (c: Claim): boolean => c.role === 'base' && /^[。；]同期/.test(c.lead)

function found(claims: readonly Claim[], c: Claim): Found | undefined {
  if (!isMeasure(c) || !/[，；。、]/.test(c.sep)) return undefined
  const next = claims[c.id - 1]
  const beside =
    next && c.sep === '，' && c.sentence === next.sentence && c.owner === next.owner && c.unit === next.unit && next.noun === ''
  if (
    beside &&
    isMeasure(next) &&
    next.role === 'count' &&
    !OTHER.test(next.label + c.label) &&
    PAIRS.some(([a, b]) => a.test(next.label) && b.test(c.label))
  )
    return above(c.value, next.value) ? undefined : told(c, next)
  const head = c.role === 'slot' ? headOf(claims, c) : c
  if (!head || !(head.role === 'count' || isSamePeriod(head)) || !DONE.test(head.label)) return undefined
  const came = cameBefore(claims, head)
  const whole = came && [came, ...slotsOf(claims, came)].find(w => w.unit === c.unit)
  return whole && !above(c.value, whole.value) ? told(c, whole) : undefined
}

/** The last figure before it that tells what came, with none of another such between. */
function cameBefore(claims: readonly Claim[], done: Claim): Claim | undefined {
  for (let i = done.id - 1; i >= Math.max(0, done.id - BACK); i--) {
    const c = claims[i]!
    if (c.paragraph !== done.paragraph || done.sentence - c.sentence > 1) return undefined
    if (c.owner !== done.owner || c.role !== 'count' || !isMeasure(c)) continue
    // 首次越过5万件关口 is told of what came.
    if (MARK.test(c.label)) continue
    if (OTHER.test(c.label) || c.sep === '、') return undefined
    const next = i === done.id - 1 && c.sentence === done.sentence
    if (CAME.test(c.label) && !DONE.test(c.label)) return c
    if (next && (KIND.test(c.label) || HANDED.test(c.noun))) return c
    // 办结来访12批，审结356件: what is told between is of something else, unless it is how far the same got.
    if (!DONE.test(c.label)) return undefined
  }
  return undefined
}

const headOf = (claims: readonly Claim[], c: Claim): Claim | undefined => {
  const before = claims.slice(Math.max(0, c.id - 3), c.id).findLast(o => o.role !== 'slot')
  return before?.sentence === c.sentence && c.sep === '、' ? before : undefined
}
const slotsOf = (claims: readonly Claim[], c: Claim): Claim[] => {
  const next = claims[c.id + 1]
  return next && next.role === 'slot' && next.sentence === c.sentence && isMeasure(next) ? [next] : []
}

const CAME_HEAD = /^(?:受理|受案|收案|新收|立案|接收|收件|收到)(?:案件)?(?:数|数量)?$/
const DONE_HEAD = /^(?:结案|办结|审结|审执结|执结|查结)(?:案件)?(?:数|数量)?$/
const ROWS = 60

/** 受案｜结案: a row of a table tells both. */
function columns({ heads, rows }: Grid): Found[] {
  const [came, done] = [CAME_HEAD, DONE_HEAD].map(of => heads.flatMap((h, i) => (of.test(h) ? [i] : [])))
  if (came?.length !== 1 || done?.length !== 1 || came[0]! > done[0]!) return []
  return rows.slice(0, ROWS).flatMap(({ cells }) => {
    const [whole, part] = [cells[came[0]!], cells[done[0]!]]
    return whole && part && whole.form === 'plain' && part.form === 'plain' && !above(part.value, whole.value) ? [told(part, whole)] : []
  })
}

const told = (part: Claim, whole: Claim): Found => ({
  kind: 'bound',
  claim: part,
  stated: part.value,
  computed: whole.value,
  verdict: 'holds',
  parts: [whole],
  message: `${figure(part)}不大于${figure(whole)}。`,
})
