/**
 * 来访312批874人，批均2.8人; 金额3.26亿元，平均每件6.25万元；案件共5215件; 公证员人均出证537件，全年出证7518件: so much to one, where the words leave one number of such
 * things and one amount.
 */
import type { Claim } from '../../../claims.ts'
import { meets, over, total } from '../../../interval.ts'
import { isMean } from '../../../lists/list.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isElsewhere, isHead, isOtherwise, isSome, type Mean, meanNamed, shareWord, timesOf } from '../../average/named.ts'
import { printedMean } from '../../average.ts'
import { sentenceTo, tellMean } from '../told.ts'

export const perOne: RelationRule = {
  kind: 'average',
  title: '每一个的平均数',
  find: reading => {
    let parts: ReadonlySet<number> | undefined
    return reading.claims.flatMap(c => {
      const mean = c.form === 'plain' && c.unit !== '' && /均/.test(c.label) ? meanNamed(c) : undefined
      if (!mean) return []
      parts ??= partsOf(reading)
      return found(reading, mean, parts) ?? []
    })
  },
  examples: {
    good: [
      '全年接访38次，接待来访群众260批754人，批均2.9人。',
      '合同纠纷涉及金额2.4亿元，平均每件6万元；合同纠纷共4000件，其中口头合同1500件，书面合同2500件。',
      '拆除违建960处、14.4万平方米，每处平均150平方米；其中存量700处，新增260处。',
      '转移联单5200份，申报转移量2.6万吨，每份平均5.0吨。',
      '发生火灾540起，直接财产损失432万元，起均损失0.80万元。',
      '公证员12名，助理20名，共32名；公证员人均出证450件，全年出证5400件。',
      '注册律师240人，人均办案8.0件（全年由注册律师办理1920件）；志愿者80人。',
      '危化企业60家，生产8家、经营52家；开展检查180家次，平均每家3.0次。',
      '试点镇由4个扩至9个，新增东山、西河等5个镇，试点镇累计办件1800件，镇均200件。',
      '实施临时救助900人次，支出资金450万元，人次均救助5000元。',
      '全县共有学校90所，在校生54000人，校均600人；去年学校92所、学生57040人，校均620人。',
    ],
    bad: [
      '全年接访38次，接待来访群众260批754人，批均3.4人。',
      '合同纠纷涉及金额2.4亿元，平均每件0.6万元；合同纠纷共4000件，其中口头合同1500件，书面合同2500件。',
      '拆除违建960处、14.4万平方米，每处平均15平方米；其中存量700处，新增260处。',
      '转移联单5200份，申报转移量2.6万吨，每份平均6.2吨。',
      '发生火灾540起，直接财产损失432万元，起均损失8.0万元。',
      '公证员12名，助理20名，共32名；公证员人均出证169件，全年出证5400件。',
      '注册律师240人，人均办案9.4件（全年由注册律师办理1920件）；志愿者80人。',
      '危化企业60家，生产8家、经营52家；开展检查150家次，平均每家3.0次。',
      '实施临时救助900人次，支出资金450万元，人次均救助5500元。',
      '全县共有学校90所，在校生54000人，校均620人；去年学校92所、学生57040人，校均620人。',
    ],
    traps: [
      '受理25件，办结20件，涉案金额100万元，案均4万元。',
      '来访30批120人次，其中集体访5批60人次，平均每批4人次。',
      '罚款20万元，平均每件2万元；受理投诉40件。',
      '罚款60万元，没收违法所得20万元，案均4万元，共处罚20件。',
      '养老金调整惠及28164人，月人均增加87.5元，调整前月人均2734.0元，调整后2821.5元。',
      '全年收入2.3亿元，惠及农户5000户，户均增收3000元。',
      '法官42人，法官助理30人，办结案件8400件，人均结案200件。',
      '全区12个街道有网格员700人，平均每个街道60人以上。',
      '试点镇由4个扩至9个，新增东山、西河等5个镇，试点镇累计办件1800件，镇均200件。',
      '立案165件，结案150件，罚没款75万元，案均罚没0.5万元。',
      '去年立案60件，罚款30万元，案均0.5万元，今年立案50件，案均0.7万元。',
      '开展宣传27场次，受教育学生3240人、群众5600余人，发放资料1.2万份，人均1.4份。',
      '全镇辖8个村和1个社区，12837人，村均（不含社区）1502人，社区821人。',
      '帮扶脱贫户85户，其中养殖户35户、种植户50户；发放奖补68.0万元，养殖户户均1.0万元，种植户户均0.66万元，户均0.80万元。',
      '决定赔偿9件，结案20件，赔偿金合计63万元，案均7万元（按决定赔偿件数计）。',
      '新建村级服务点12个，全县服务点共服务群众6万人次，点均400人次。',
    ],
  },
}

/** So many figures before a mean are read. */
const BACK = 24
const TOGETHER = /共|合计|总|全年|^计/
/** 人均办案: a word for whatever was done. */
const WHATEVER = /^(?:办理|办案|承办|处理|完成|服务)$/
/** How money is called that went to what stands before it. */
const PAID = /(?:支出|发放|投入|使用|拨付)(?:资金|金额|经费)?$|资金$/
const GROWN = /^[\u4e00-\u9fa5]{1,3}[至到为]$/

/** What stands around a mean that may be its amount or its number of things. */
interface Around {
  readonly mean: Mean
  readonly before: readonly Claim[]
  /** What stands before it behind the last semicolon. */
  readonly clause: readonly Claim[]
  /** What stands right behind it, or in brackets of its own. */
  readonly next: Claim | undefined
  readonly isHead: (c: Claim) => boolean
  readonly isAmount: (c: Claim) => boolean
}

function found(reading: Reading, mean: Mean, parts: ReadonlySet<number>): Found | undefined {
  const { claim } = mean
  if (/^以[上下]/.test(claim.noun) || claim.precision === 'over' || claim.precision === 'under') return undefined
  const near = around(reading, mean, parts)
  // 学生3240人、群众5600余人: of both, and how many they are is not said.
  const vague = near.before.some(c => c.precision !== 'exact' && isHead(c, mean.each))
  // 其余24人人均94.7件: the number right before it is theirs, and what the rest did together is not told.
  const own = near.before.at(-1)
  const ofRest = own !== undefined && own.id === claim.id - 1 && claim.sep === '' && isHead(own, mean.each) && !near.isHead(own)
  const pair = vague || ofRest ? undefined : (beside(near) ?? among(near) ?? ahead(near))
  if (!pair) return undefined
  const [amount, head] = pair
  const computed = over(amount.value, head.value)
  if ((ofAll(mean, near, amount) || isApart(near, pair)) && !meets(printedMean(claim), computed)) return undefined
  if (!meets(printedMean(claim), computed) && (excused(near) || isOtherwise(reading.view.text, claim))) return undefined
  return tellMean(claim, amount, head, { computed })
}

/** 走访847户；发放补贴1215万元，户均796元，惠及49户: the number of another half of the sentence, and by far not what gives it. */
function isApart({ mean: { claim }, clause }: Around, [amount, head]: readonly [Claim, Claim]): boolean {
  const far = (amount.printed / head.printed / claim.printed - 1) ** 2 > FAR ** 2
  return far && head.id < claim.id && clause.includes(amount) && !clause.includes(head)
}
const FAR = 0.5

/** 养殖户35户、种植户50户；发放奖补68万元，种植户户均0.66万元: how much went to the kind that is meant is not said. */
const ofAll = ({ subject, deed, each }: Mean, { before }: Around, amount: Claim): boolean =>
  deed === '' &&
  subject.length > 1 &&
  !amount.label.includes(subject.slice(0, 2)) &&
  before.filter(c => c.id < amount.id && isCount(c) && isHead(c, each)).length > 1

function around({ claims, view: { text } }: Reading, mean: Mean, parts: ReadonlySet<number>): Around {
  const { claim, subject, each, deed } = mean
  const all = sentenceTo(claims, claim, BACK)
  const times = timesOf([...all, claim])
  const before = all.filter(c => c.owner === claim.owner && times.get(c.id) === times.get(claim.id))
  const from = claim.sep === '；' ? before.length : before.findLastIndex(c => c.lead.includes('；'))
  const beyond = claims[claim.id + 1]
  const next = beyond?.paragraph === claim.paragraph && beyond.sentence === claim.sentence ? beyond : undefined
  const named = subject.length > 1
  const head = (c: Claim) => isCount(c) && (isHead(c, each) || isGrown(claims, c, each)) && !isSome(c)
  const called = (c: Claim) => (named ? c.label.includes(subject.slice(-2)) || c.noun.startsWith(subject.slice(0, 2)) : !parts.has(c.id))
  // 临时救助876人次，支出资金452.31万元，人次均救助: what was paid for those right before it.
  const paid = (c: Claim) =>
    PAID.test(c.label) && c.id > 0 && c.sep === '，' && head(claims[c.id - 1]!) && shareWord(deed, claims[c.id - 1]!.label)
  const done = (c: Claim) => deed === '' || WHATEVER.test(deed) || shareWord(deed, c.label) || paid(c)
  return {
    mean,
    before,
    clause: before.slice(Math.max(0, from)),
    next: next && !/^（/.test(text.slice(next.stop, next.stop + 1)) ? next : undefined,
    isHead: c => head(c) && called(c),
    isAmount: c => isCount(c) && !parts.has(c.id) && !head(c) && isOf(c, mean) && !isMean(c) && done(c) && !isElsewhere(c, each),
  }
}

/** 312批874人，批均: the two right before it, side by side. */
function beside({ mean: { claim }, clause, isHead, isAmount }: Around): readonly [Claim, Claim] | undefined {
  const [one, other] = clause.slice(-2)
  if (!one || !other || other.id !== claim.id - 1 || one.id !== claim.id - 2 || !/^、?$/.test(other.lead)) return undefined
  return isHead(one) && isAmount(other) ? [other, one] : isHead(other) && isAmount(one) ? [one, other] : undefined
}

/** The one amount and the one number of things before it; what its own clause has goes first. */
function among({ before, clause, isHead, isAmount }: Around): readonly [Claim, Claim] | undefined {
  const [amount, head] = [isAmount, isHead].map(is => only(clause, is) ?? only(before, is))
  return amount && head && [amount, head]
}

/** Where one of the two stands behind it: 共5215件; 全年出证7518件; （全年由注册律师办理2862件）. */
function ahead({ mean, before, clause, next, isHead, isAmount }: Around): readonly [Claim, Claim] | undefined {
  if (!next || !isCount(next)) return undefined
  const own = next.owner === mean.claim.id
  if (!own && (next.owner !== mean.claim.owner || !TOGETHER.test(next.label))) return undefined
  const head = only(clause, isHead) ?? only(before, isHead)
  if (head) return isAmount(next) && (own || shareWord(mean.deed, next.label)) ? [next, head] : undefined
  const amount = only(clause, isAmount)
  return amount && isHead(next) && shareWord(next.label.replace(/[总共合]计?/g, ''), amount.label) ? [amount, next] : undefined
}

/** The only one of them; several of one value are one. */
function only(claims: readonly Claim[], is: (c: Claim) => boolean): Claim | undefined {
  const all = claims.filter(is)
  return all.every(c => c.printed === all[0]!.printed) ? all[0] : undefined
}

/** Is there another amount, or another number of such things, before it that gives the mean? */
const excused = ({ mean, before }: Around): boolean =>
  before.some(
    a =>
      isCount(a) &&
      isOf(a, mean) &&
      before.some(h => h !== a && isCount(h) && isHead(h, mean.each) && meets(printedMean(mean.claim), over(a.value, h.value))),
  )

/** 惠及260人，人均700元 of 元; 检查148家次，平均每家2次. */
const isOf = (c: Claim, { claim: { unit }, each }: Mean): boolean =>
  alike(c.unit, unit) || c.unit === `${unit}次` || c.unit === `${each}${unit}`

/** 试点镇由3个扩至7个: so many now. */
function isGrown(claims: readonly Claim[], c: Claim, each: string): boolean {
  const base = claims[c.id - 1]
  return (
    GROWN.test(c.lead) &&
    base?.role === 'base' &&
    base.unit === c.unit &&
    isHead({ ...base, noun: '', label: base.label.replace(/[由从]$/, '') }, each)
  )
}

const isCount = (c: Claim): boolean =>
  (c.role === 'count' || c.role === 'slot') && c.form === 'plain' && c.precision === 'exact' && c.printed > 1 && c.unit !== ''

/** What is a part of another figure. */
const partsOf = ({ lists }: Reading): ReadonlySet<number> =>
  new Set(
    lists.flatMap(l =>
      l.certain || meets(total(l.parts.map(p => p.value)), l.total.value)
        ? l.parts.filter(p => alike(p.unit, l.total.unit)).map(p => p.id)
        : [],
    ),
  )
