/**
 * 要求出庭率不低于95%。2024年……出庭率为96.9%，高于考核要求; 年初确定开展宣传100场次。实际组织102场次，超额完成年度目标; 死亡13人，控制指标为15人，死亡人数控制在指标以内: an aim told by its
 * figure, what was done, and behind both the words that say whether it was reached.
 */
import type { Claim } from '../../../claims.ts'
import { endedBefore } from '../../../halving.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const againstGoal: RelationRule = {
  kind: 'bound',
  title: '与前述目标、要求、指标相比',
  find: reading => everyMatch(reading.view.text, SAID).flatMap(m => found(reading, m) ?? []),
  examples: {
    good: [
      '考核方案要求行政机关负责人出庭应诉率不低于95%。2024年应出庭163件，实际出庭158件，出庭率为96.9%，高于考核要求。',
      '年初确定全年开展法治宣传活动100场次。实际组织102场次，超额完成年度目标。',
      '市委年初确定的群众满意率目标为88%。从实际看，参评1847件，满意1533件，满意率为83.0%，未达到目标值。',
      '全年工矿商贸领域死亡13人，下达我市的控制指标为15人，实际死亡人数控制在指标以内。',
    ],
    bad: [
      '根据上级要求，行政执法案件公示率不得低于72%，我镇实际为68.48%，达到考核要求。',
      '当年一般公共服务支出73.64万元，预算安排81.69万元，实际支出超出预算。',
      '平均用时目标为15日以内。二季度平均用时10日，优于目标；一季度平均用时24日，优于目标。',
      '平均用时目标为15日以内。二季度平均用时10日，未达到目标；一季度平均用时24日，未达到目标。',
      '年初提出矛盾纠纷化解率不低于92%的目标，二季度末化解率为89.6%。至12月底实际化解率为94.1%，低于目标值。',
      '年初定的是清理河道垃圾400吨，实际清了457吨，没有完成任务。',
      '会议费本年控制数31.3万元，实际列支20.0万元，已经突破控制数。',
      '市里下达的新建口袋公园任务是12个，实际建成14个，没完成任务。',
      '考核方案要求行政机关负责人出庭应诉率不低于95%。2024年应出庭163件，实际出庭158件，出庭率为96.9%，低于考核要求。',
      '年初确定全年开展法治宣传活动100场次。实际组织102场次，未能完成年度目标。',
      '年初确定全年开展法治宣传活动100场次。实际组织82场次，超额完成年度目标。',
      '市委年初确定的群众满意率目标为88%。从实际看，参评1847件，满意1533件，满意率为83.0%，已超过目标值。',
      '全年工矿商贸领域死亡13人，下达我市的控制指标为15人，实际死亡人数突破控制指标。',
      '年度新增绿地任务为120亩，实际完成136亩，未完成年度任务。',
      '上级要求按期办结率达到98%以上，全年按期办结率96.2%，达到上级要求。',
      '省下达城镇新增就业目标3200人，全年实现城镇新增就业2860人，圆满完成目标任务。',
    ],
    traps: [
      '法律援助案件办理期限为15日，平均用时12日，未达到目标。',
      '全年事故起数控制目标为15起，实际发生12起，完成目标任务。',
      '满意度目标为88分，第三方测评得分86分，群众安全感91分，达到要求。',
      '公共服务支出预算安排81.69万元，培训支出83.64万元，办公支出未超出预算。',
      '年初确定开展培训20场次。一季度组织6场次，已完成阶段目标。',
      '满意率目标为88%。参评率为96.0%，满意率较上年提高，已超过目标值。',
      '年度计划投资120亿元，实际完成96亿元，超过序时进度目标。',
      '死亡人数控制指标为15人，受伤18人，死亡人数控制在指标以内。',
      '全年能耗下降目标为3%，实际下降2.8%，基本完成目标。',
      '年初确定招录60人，实际招录52人，其中硕士12人，超过学历要求。',
      '要求办结时限不超过30天，平均用时21天，低于规定要求。',
      '年初确定培训100人次。实际培训86人次、发放资料102份，均达到预期要求。',
    ],
  },
}

const GOAL =
  '(?:年度|全年|年初|考核|预期|既定|规定|省定|市定|上级|省级|省里|市里|省|市|计划|下达|法定|控制|工作|约束性|承诺|安排的?|定的|的){0,3}(?:目标任务|目标值|目标|任务|要求|指标|标准|计划|预算|控制数|限额|额度|上限|时限|期限|规定|合格线|及格线|达标线|控制线|控制价|最高限价)(?:值|数|任务|要求|安排)?'
const NO = '(?:未能|没有|没能|尚未|并未|未|没)'
const SAID = new RegExp(
  `(?<=[，；])(?<own>[^，。；：\\d\\n]{0,12}?)(?:(?<inside>(?:有效)?控制在${GOAL}(?:以内|之内|范围内)|${NO}(?:突破|超过|超出|超)(?:了)?${GOAL})|(?<under>(?:${NO}(?:达到?|完成|实现)|达不到|完不成|不符合)(?:了)?${GOAL}|低于(?:了)?${GOAL}|(?:${NO}能?|不)达标)|(?<better>优于(?:了)?${GOAL})|(?<over>(?:突破|超过|超出|超(?!额)|高于|超额完成|圆满完成|完成|达到|实现|符合)(?:了)?${GOAL}))(?=[，。；\\n]|$)`,
  'g',
)
/** What sets an aim, and is none that was reached. */
const AIM =
  /目标|任务|指标|要求|确定|计划|下达|不[得能应]?(?:低于|少于|超过|高于|多于)|定的?(?:是|为)|控制[数价线]|最高限价|[格标]线|限额|额度|上限|下限|时限|期限|法定(?:为|是)|预算(?:安排|数|批复|下达|指标|总额|为|是)*$/
/** 超过序时进度, 完成阶段目标, 基本完成: of another aim, or not to the letter. */
const LOOSE = /阶段|序时|基本|接近|分别|均|都|预计|有望|力争|确保|争取|学历|质量|提前|较|比|部分|个别|仍/
/** Where less is better, 达到 and 完成 say nothing of more or less. */
const CAP = /控制|上限|限额|不[得能应]?(?:超过|高于|多于)|低于|以内|降|减|压|死亡|事故|时限|期限|用时|时间|时长|天数|预算|限价/
/** 15日以内, 不超过60天: it is kept by what is not more. */
const LIMIT = /不[得能应]?(?:超过|高于|多于)|^(?:以内|之内|以下)|上限|限额|时限|期限|控制价|限价/
/** 不得低于61%: it is kept by what is not less. */
const FLOOR = /不[得能应]?(?:低于|少于|小于)|^以上|下限/
const FAR = 8
const REAL = /实际|共|完成|实现|组织|开展|招录|新增|建成|列支/
/** 我镇实际为68.48%, 我院2024年为45天: told of the same right behind the aim. */
const BARE =
  /^(?:截至)?(?:(?:我|本|该)[市县区镇乡村院局所校案项]|(?:19|20)\d{2}年|全年|目前|今年|当年|年[末底]|\d{1,2}月[末底]?)*(?:实际)?(?:为|是|达到?|得|完成|支出|用时|用了?)$/

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { own, inside, under, better, over } = m.groups as Record<string, string | undefined>
  if (LOOSE.test(own!)) return undefined
  const near = figuresOf(reading.claims, m.index)
  const last = near.at(-1)
  if (!last) return undefined
  const aims = near.filter(c => isAim(c))
  const [aim] = aims
  if (!aim || aims.length !== 1) return undefined
  const now = nowOf(near, aim, own!)
  if (!now || !isOfIt(own!, now)) return undefined
  const said = inside ?? under ?? better ?? over!
  const floor = FLOOR.test(aim.label) || FLOOR.test(aim.noun)
  const limit = !floor && (LIMIT.test(aim.label) || LIMIT.test(aim.noun))
  const cap = !floor && (limit || CAP.test(`${aim.label}${aim.noun}`))
  const compares = /超过|超出|突破|高于|低于|控制在/.test(said)
  if (cap && !limit && !compares) return undefined
  if (better && !limit && !floor && aim.form !== 'percent') return undefined
  if (now.printed === aim.printed && (better || (over && /超|突破|高于/.test(said)))) return undefined
  // 低于考核要求 of a limit is well, of an aim it is not; either way it is lower.
  const less = inside !== undefined || (compares ? under !== undefined : limit ? under === undefined : under !== undefined)
  const kept = limit && (over ?? better) !== undefined && !compares
  const wrong = less
    ? inside || kept
      ? now.value.min > aim.printed
      : now.value.min >= aim.printed
    : under
      ? now.value.max <= aim.printed
      : now.value.max < aim.printed
  const is = now.printed > aim.printed ? '高于' : now.printed < aim.printed ? '低于' : '等于'
  return inWords(!wrong, {
    kind: 'bound',
    claim: { start: m.index + own!.length, end: m.index + m[0].length },
    stated: exactly(aim.printed),
    computed: now.value,
    parts: [now, aim],
    message: `${figure(now)}${is}${figure(aim)}，与“${said}”${wrong ? '不符' : '相符'}。`,
  })
}

/** 实际支出未超出预算, 死亡人数控制在指标以内: what the words name again is what was measured. */
function isOfIt(own: string, now: Claim): boolean {
  const name = own.replace(/实际|执行|完成|已经?|也|全年|年度|当年|我[市县区镇乡院局]|有效|数$/g, '')
  return (
    name === '' || name === '支出' || shares(name.length > 2 ? name.replace(/支出|人数/g, '') || name : name, `${now.label}${now.noun}`)
  )
}

/** The figures before this place, of its sentence and of the one before. */
function figuresOf(claims: readonly Claim[], at: number): readonly Claim[] {
  const end = endedBefore(claims, at)
  const last = claims[end - 1]
  if (!last || at - last.stop > 24) return []
  return claims
    .slice(Math.max(0, end - FAR), end)
    .filter(c => c.paragraph === last.paragraph && last.sentence - c.sentence <= 1 && c.owner < 0 && c.form !== 'range')
}

const isAim = (c: Claim): boolean => AIM.test(c.label) && (c.form === 'percent' || (c.form === 'plain' && c.unit !== ''))

/** What is measured as the aim is, right before the words; or, told ahead of the aim, what the words name again. */
function nowOf(near: readonly Claim[], aim: Claim, own: string): Claim | undefined {
  const last = near.at(-1)!
  const like = (c: Claim): boolean =>
    c !== aim && c.form === aim.form && c.unit === aim.unit && c.precision === 'exact' && c.role !== 'points'
  if (last === aim) {
    const before = near.filter(c => c.id < aim.id && like(c) && c.sentence === aim.sentence)
    const [only] = before
    return only && before.length === 1 && shares(only.label, own.replace(/^实际|人数$|数$/g, '')) ? only : undefined
  }
  if (!like(last) || last.id < aim.id) return undefined
  const change = /[增降减]/.test(aim.label)
  if (change !== (last.role === 'change' || /[增降减]/.test(last.label)) && aim.form === 'percent') return undefined
  const between = near.filter(c => c.id > aim.id && c.id < last.id && like(c))
  // A rate and a time may be measured for each quarter; of what is counted a quarter has its part.
  const level = aim.form === 'percent' ? /率|比/.test(`${aim.label}${last.label}`) : /用时|时长|天数|时限|期限|平均/.test(last.label)
  if (/累计|其中|上年|去年|同期/.test(last.label)) return undefined
  if (!level && (between.length > 0 || /[本一二三四上前][季月半]/.test(last.label))) return undefined
  const named = shares(last.label.replace(/率(?:为|是|达到?)?$/, ''), aim.label.replace(/率[^率]*$/, ''))
  const real = (aim.form === 'plain' && REAL.test(last.label)) || BARE.test(last.label)
  return named || (real && last.id === aim.id + 1) ? last : undefined
}

/** Have both two neighbouring characters in common that tell what is measured? */
function shares(one: string, other: string): boolean {
  const words = one.replace(/全年|实际|完成|年度|目标|任务|全[市县区]|领域/g, '')
  for (let i = 0; i + 1 < words.length; i++) if (other.includes(words.slice(i, i + 2))) return true
  return false
}
