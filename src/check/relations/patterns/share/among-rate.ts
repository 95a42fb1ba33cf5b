/**
 * 在岗执法人员712人，其中627人持有行政执法证件，持证率88.1%; 审结二审案件2250件，依法改判、发回重审439件，改发率19.51%: a whole, right behind it what there is of it, and right behind that a rate
 * that bears the name of the latter.
 */
import type { Claim } from '../../../claims.ts'
import { fitsShare } from '../../../lists/index.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { YIELD } from '../../share/rate-definitions.ts'
import { decideNamed } from '../../share/verdict.ts'
import { isExactCount } from '../told.ts'

export const amongRate: RelationRule = {
  kind: 'share',
  title: '总数、其中数与同名的率',
  find: ({ claims }) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '在岗执法人员712人，其中627人持有有效行政执法证件，持证率88.1%。',
      '全年审结二审案件2250件，依法改判、发回重审439件，改发率19.51%。',
      '办结行政处罚案件1738件，依据清单作出不予处罚决定284件，免罚案件占比16.3%。',
      '被告人认罪认罚的525人中，提出上诉的仅52人，上诉率9.9%。',
      '重点监管单位135家，截至9月末已实施监督检查116家，计划执行率85.9%。',
    ],
    bad: [
      '在岗执法人员712人，其中627人持有有效行政执法证件，持证率88.5%。',
      '全年审结二审案件2250件，依法改判、发回重审439件，改发率89.51%。',
      '办结行政处罚案件1738件，依据清单作出不予处罚决定284件，免罚案件占比86.3%。',
      '被告人认罪认罚的525人中，提出上诉的仅52人，上诉率2.9%。',
      '重点监管单位135家，截至9月末已实施监督检查116家，计划执行率85.5%。',
    ],
    traps: [
      // Of something else than what stands before, of another time, of several together.
      '排查纠纷412件，受理386件，调解成功率98.2%。',
      '新收案件820件，审结790件，上诉率9.9%。',
      '受理案件3200件，审结3010件，结案率95.2%（含旧存）。',
      '全年受理投诉500件，其中价格投诉120件，投诉率同比下降3.2%。',
      '抽检620批次，合格608批次，上年合格率97.2%。',
      '批准和决定逮捕1896人，不捕1137人，不捕率37.5%。',
      '5个党支部开展主题党日59次，其中学法30次，参学率94.31%。',
      '应训402人，实训386人，其中骨干102人，骨干参训率98.1%。',
      '发生火灾540起，其中电气火灾180起，火灾发生率3.2%。',
    ],
  },
}

const RATE = /^(?:其中)?([\u4e00-\u9fa5]{2,10}?)(?:率|占比|比例|比重)(?:为|是|达到?|仅|仅为|约为?)?$/
/** Of another time, of several, of more or less than what was counted; a mean, a change; of money or of people at large. */
const UNTOLD =
  /满意|合格|综合|平均|总|知晓|增|减|同比|环比|上年|去年|同期|全[国省市县区镇]|目标|覆盖|普及|参与|利用|成功|调成|办结|结案|审结|执结|调解|就业|入学|参保|升学|纠错|败诉|胜诉|出庭|化解|贡献|成活|发生|发案|投诉|举报|死亡|支持|回访|直接|按[时期]|及时/
const OTHER = /上年|去年|同期|上月|结转|旧存|另|累计|其他|新增|同比/
const DONE = /执行|完成|实施|整改|落实/
/** 已实施监督检查116家, 实际到会 */
const CARRIED_OUT = /(?:^|[\u4e00-\u9fa5，])(?:已|实际|完成)/
/** 由12份精简到7份 */
const TO = /[到至]$/
/** 不予处罚284件 of 免罚率. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [[/免罚/, /不予(?:行政)?处罚|免[予于](?:行政)?处罚/]]
/** So many figures before it another may give the rate. */
const FAR = 24

function found(claims: readonly Claim[], rate: Claim): Found | undefined {
  if (rate.form !== 'percent' || rate.precision !== 'exact' || rate.owner >= 0 || rate.printed >= 100 || !/，$/.test(rate.sep))
    return undefined
  const name = rate.role === 'rate' || rate.role === 'share' ? RATE.exec(rate.label)?.[1] : undefined
  const [whole, part] = [claims[rate.id - 2], claims[rate.id - 1]]
  if (!name || UNTOLD.test(name) || YIELD.test(rate.label) || !whole || !part || !isMember(part, rate) || !isMember(whole, rate))
    return undefined
  if (part.unit !== whole.unit || part.printed >= whole.printed || OTHER.test(part.label) || OTHER.test(whole.label)) return undefined
  if (part.sep !== '，' || TO.test(part.label) || !isOf(name, part, whole)) return undefined
  const others = claims.slice(Math.max(0, part.id - FAR), whole.id).filter(c => c.paragraph === rate.paragraph && c.form === 'plain')
  // What another figure before it gives is of that one.
  if (others.some(c => c.printed >= part.printed && fitsShare(rate, part.value, c.value))) return undefined
  if (others.some(c => fitsShare(rate, c.value, whole.value) || fitsShare(rate, c.value, part.value))) return undefined
  return decideNamed(rate, [part], whole)
}

const isMember = (c: Claim, rate: Claim): boolean =>
  isExactCount(c) && c.step === 1 && c.unit !== '' && c.owner < 0 && c.sentence === rate.sentence && c.paragraph === rate.paragraph

/** Does the name of the rate come from the words of its part, and from none of the whole? */
function isOf(name: string, part: Claim, whole: Claim): boolean {
  const words = part.lead + part.noun
  const core = name.replace(/(?:案件|人员|问题|企业|单位|工单|事项)$/, '')
  const tail = [...core.slice(-2)].filter(c => words.includes(c)).length
  const among = /其中/.test(part.label) || /中，?[^，。；]*$/.test(part.lead)
  if (SAME.some(([rate, counted]) => rate.test(core) && counted.test(words))) return true
  // 逮捕1896人，不捕1137人: the one is no whole of the other, and neither are two that were done side by side.
  if (/[不未无免]/.test(words) || whole.label.slice(-2) === part.label.slice(-2)) return false
  const own = [...core].filter(c => words.includes(c) && !whole.label.includes(c)).length
  if (tail > 1 && (own > 0 || among)) return true
  return DONE.test(core) && CARRIED_OUT.test(words) && !CARRIED_OUT.test(whole.label)
}
