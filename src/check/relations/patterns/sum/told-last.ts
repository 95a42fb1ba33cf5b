/**
 * 国控断面4个、省控断面19个、市控断面20个，三类断面共43个，每月监测一次; 电站收了19.1万元，加上门面的15.4万元，两笔总共34.5万元; 党委会14次、常务会4次，另外还开了研判会3次，大大小小加起来21次; 从公安抽调5人、从司法抽调12人，组建了17人的专班: a
 * total told behind all that it is of. Their number, the word that adds them, or the deed of each of them says that no more is meant.
 */
import type { Claim } from '../../../claims.ts'
import { meets, printedSum, total } from '../../../interval.ts'
import { NUMERAL } from '../../../numerals.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOwnMeasure, tellSum } from '../told.ts'
import { addsUp, fitsDeed, isDeedOfEach } from './told-last/deeds.ts'
import { ADDS, HEADS, type Head } from './told-last/heads.ts'

export const toldLast: RelationRule = {
  kind: 'sum',
  title: '后文道出的总数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '专职律师18名、公职律师17名、兼职法律工作者90名，共有125名；审查合同100份。',
      '为消费者挽回损失：一、二季度10.5万元，三季度29.2万元，四季度20.1万元，全年59.8万元。',
      '1—6月累计入库税收3.52亿元，7月入库0.61亿元，前7个月累计入库4.13亿元。',
      '夏粮产量3.13万吨，早稻产量9.69万吨，秋粮产量24.94万吨，三季相加全年粮食总产37.76万吨。',
      '较大事故3起、一般事故45起、轻微事故112起，全年登记在案的事故共160起。',
      '人员经费921.12万元，日常公用经费286.16万元，二者构成基本支出，计1207.28万元。',
      '国道3条、省道8条、县道20条，三类道路共31条，总里程450公里。',
      '村集体卖树得了12.4万元，加上鱼塘承包费8.6万元，两笔总共21.0万元，用于修桥。',
      '镇里开干部会3次、片区会6次，另外还开了院坝会12次，大大小小加起来21次。',
      '上半年接访56批，涉及230人；下半年接访61批，涉及180人。全年接访总数为117批，比上年略少。',
      '从教育局抽调4人、从卫健局抽调6人、从民政局抽调5人，组成了15人的工作专班。',
      '给予警告12人，记过5人，开除公职2人，共处分干警19人，均已通报。',
      '四个季度分别检查企业30家、42家、28家、50家，全年检查150家，发现隐患20处。',
      '发放低保金320万元，惠及812人；发放特困供养金150万元，惠及210人。上述两项资金合计470万元，全部到位。',
    ],
    bad: [
      '专职律师18名、公职律师17名、兼职法律工作者90名，共有825名；审查合同100份。',
      '上半年培训320人次，三季度180人次，四季度210人次，全年共810人次。',
      '1—6月累计入库税收3.52亿元，7月入库0.61亿元，前7个月累计入库4.93亿元。',
      '第一产业37.01亿元，第二产业126.15亿元，第三产业129.66亿元，三次产业加总得地区生产总值282.82亿元。',
      '较大事故3起、一般事故45起、轻微事故112起，全年登记在案的事故共190起。',
      '村民筹资21260元，村集体出资66200元，财政奖补24800元，项目总投入182260元。',
      '登记养犬209条（其中烈性犬13条），未登记但有主的183条，捕收流浪犬52条，辖区犬只由这三部分组成，共844条。',
      '国道3条、省道8条、县道20条，三类道路共81条，总里程450公里。',
      '村集体卖树得了12.4万元，加上鱼塘承包费8.6万元，两笔总共27.0万元，用于修桥。',
      '镇里开干部会3次、片区会6次，另外还开了院坝会12次，大大小小加起来81次。',
      '上半年接访56批，涉及230人；下半年接访61批，涉及180人。全年接访总数为177批，比上年略少。',
      '从教育局抽调4人、从卫健局抽调6人、从民政局抽调5人，组成了55人的工作专班。',
      '给予警告12人，记过5人，开除公职2人，共处分干警49人，均已通报。',
      '四个季度分别检查企业30家、42家、28家、50家，全年检查190家，发现隐患20处。',
      '发放低保金320万元，惠及812人；发放特困供养金150万元，惠及210人。上述两项资金合计770万元，全部到位。',
      '12345热线转办46件、网络留言31件、现场来访18件，合计收到诉求115件，均已登记。',
      '水稻2300亩，玉米1200亩，大豆450亩，总计播种4950亩，长势良好。',
      '现有专职消防员46名、政府专职队员28名，加上志愿消防员150名，灭火力量共有264名。',
      '核定事业编制1200名、行政编制800名，编制总数2500名。',
      '上午接种312人，下午接种208人，全天接种620人。',
      '通知参会人员：局领导5名，科室负责人18名，下属单位负责人9名，参会人员共42名。',
      '送法进社区12场、进学校20场、进企业8场，“三进”活动总场次达50场。',
      '为812名老人发放补贴320.5万元，为210名儿童发放补贴150.2万元，“两项补贴”累计发放570.7万元。',
    ],
    traps: [
      '村集体出资12万元，乡贤捐资38.5万元，项目总投资300万元。',
      '一季度罚没12.5万元，二季度8.1万元，三季度9.4万元，四季度11万元，全年预计45万元。',
      '一季度办件120件，三季度95件，四季度88件，全年办件420件。',
      // What is added up is called otherwise than what came of it, or was of only some of them.
      '检查企业120家，抽查商户80家，合计处罚30家。',
      '投入资金120万元，争取上级补助80万元，合计完成投资350万元。',
      '本次招聘小学教师20名，其中语文8名、数学7名，初中教师15名，合计招聘35名。',
      '审查规范性文件6件、重大决策9件、合同113份，合计128件。',
      '一组31户每户分了548元，二组48户每户分了819元，两个组拉平，户均712.7元，总共发下去56300元。',
      '当月派发我区3862件，占全市（31746件）的12.2%；我区另通过信箱自收274件，合计办理4136件。',
      '小学教师120名、初中教师80名，教师宿舍总数36名。',
      '男干部30人，女干部25人，其中党员12人，连同家属到场群众共有86人。',
      '上午接种312人，下午接种208人，全天接诊咨询860人。',
      '甲窗口今年办265件，乙窗口办291件。去年呢，甲窗口215件，乙窗口112件。两个窗口加起来，今年556件，去年327件。',
      '耕地保有量68.42万亩，占84.6%；新建高标准农田4.2万亩，改造提升1.8万亩，两项共6.0万亩。',
      // Another deed, fewer or more members than are said, another time, a total and its parts.
      '市级受理投诉100件，县级受理投诉80件，两级共办结150件。',
      '国道3条、省道8条、县道20条、村道9条，三类道路共31条。',
      '来信20件、来访30件、来电40件，前两类合计50件，较上年减少。',
      '全年发现问题120个，镇级发现50个、村级发现40个，其余自查发现，共发现重点问题60个。',
      '甲社区收案20件、结案12件，乙社区收案30件、结案28件，两个社区共收案50件。',
      '上半年接访56批；下半年接访61批。全年接访重点人员27批。',
      '从教育局抽调4人、从卫健局抽调6人，组成了3个工作组，吸收志愿者20人。',
      '去年收到来信20封，今年收到来信30封，共收到表扬信12封。',
      '三个街道分别受理350件、310件和320件，合计占全区总量2230件的43.9%。',
      '收到来信20封、来访50批，其中集体访12批，加起来70件（批）。',
    ],
  },
}

/** What stands before is of another time, an aim, or only some of what was told. */
const OTHER = /上一?年|去年|前年|同期|上[月期]|计划|目标|任务|预算|历年|以来/
const SOME = /其中|里面|包括|含|累计|合计|共计|总计|重点/
/** A clause of its own, without a figure, right before the total. */
const OF_OTHER = /[，；][^，。；：\d]{2,10}(?:较[多少高低大小]|最[多少高低大小]|次之|其次|居[首次末])$/
const OF_THEM = /其中|里面|包括|含|重点/
/** 不予公开和无法提供的共67件: a member that is two kinds together is one of the row. */
const isSome = ({ lead }: Claim, words: RegExp): boolean => words.test(lead.replace(/(?<=[和与及、][^，。；]{2,10})(?:合计|共)$/, ''))
/** So many figures back its members stand, and so many characters the words of a total are long. */
const BACK = 20
const WORDS = 44

/** No slip of a hand makes a total so many times what it is. */
const FAR_MORE = 20

function found(reading: Reading, whole: Claim): Found | undefined {
  if (whole.owner >= 0 || whole.unit === '' || !isOwnMeasure(whole)) return undefined
  const { text } = reading.view
  const words = text.slice(Math.max(0, whole.start - WORDS), whole.start)
  for (const head of HEADS) {
    const m = head.words.exec(words)
    if (!m) continue
    const from = whole.start - words.length + m.index
    // 合计占全区总量2230件的43.9%: what they have a share of; 加起来尚欠25360元: what is wanting; 南区较少，共受理220件: the clause before tells whose it is.
    if (/占|[尚还仍]欠|还差|缺口/.test(m[0]) || (head.each && OF_OTHER.test(text.slice(Math.max(0, from - WORDS), from)))) return undefined
    const parts = membersOf(reading, whole, from, head, m)
    // 低保标准分别为720元、560元……共发放低保金1843万元: so much more is the total of something else.
    if (parts && printedSum(parts) * FAR_MORE < whole.printed) return undefined
    if (parts) return tellSum(whole, parts)
    // 三类答复加起来: of three, and of no others.
    if (m.groups?.many) return undefined
  }
  return undefined
}

function membersOf(reading: Reading, whole: Claim, from: number, head: Head, m: RegExpExecArray): readonly Claim[] | undefined {
  const near = reading.claims
    .slice(Math.max(0, whole.id - BACK), whole.id)
    .filter(c => c.paragraph === whole.paragraph && c.start < from && c.owner < 0 && alike(c.unit, whole.unit))
  const many = m.groups?.many ? NUMERAL[m.groups.many] : undefined
  const opens = /^[。\n]/.test(m[0])
  const deed = (m.groups?.deed ?? '').replace(/^(?:了|为|是|有)+|(?:了|为|是|有|约|达到?)+$/g, '')
  const adds = ADDS.test(m[0])
  const run = many === undefined ? runOf(near, whole, opens) : []
  const choices = many !== undefined ? countedOf(near, whole, many, opens) : head.adds || head.named ? [run, ...tailsOf(run, whole)] : [run]
  const fits = choices.filter(
    parts =>
      parts.length > 1 &&
      parts.every(
        p =>
          isOwnMeasure(p) &&
          !OTHER.test(p.lead) &&
          !isSome(p, many === undefined ? (head.cumulates ? OF_THEM : SOME) : p === near[0] ? /其中(?!：)/ : /其中/),
      ) &&
      (head.each
        ? isDeedOfEach(deed, parts)
        : head.adds
          ? addsUp(deed, parts)
          : head.named || fitsDeed(deed, parts) || (adds && addsUp(deed, parts) && areOwn(reading, parts, whole))) &&
      (!head.slip || oneDigitOff(whole, printedSum(parts)) || meets(total(parts.map(p => p.value)), whole.value)) &&
      (!head.adds || areOwn(reading, parts, whole)) &&
      (head.members?.(parts, m) ?? true),
  )
  const made = fits.find(parts => meets(total(parts.map(p => p.value)), whole.value))
  if (made) return made
  const [only, more] = fits
  if (!only || more || (many === undefined ? opensWithTotal(only) : makesOther(near, many, whole))) return undefined
  return only
}

/** 规范性文件6件、决策9件、合同113份，共计128件: nothing of another unit among them, no mean of each, and none in brackets. */
const areOwn = ({ claims, view }: Reading, parts: readonly Claim[], whole: Claim): boolean =>
  !parts.some(p => view.text[p.start - 1] === '（' || /均|每/.test(p.label)) &&
  claims.slice(parts[0]!.id + 1, whole.id).every(c => c.sep !== '、' || c.owner >= 0 || parts.includes(c))

/** What stands last before it, where that alone makes it. */
function tailsOf(run: readonly Claim[], whole: Claim): (readonly Claim[])[] {
  let sum = 0
  for (let i = run.length - 1; i > 0; i--) {
    sum += run[i]!.printed
    if (i < run.length - 1 && Math.abs(sum - whole.printed) < whole.step / 2) return [run.slice(i)]
  }
  return []
}

/** 发现120个，镇级50个、村级40个: the first has the others, or may have. */
const opensWithTotal = ([first, ...rest]: readonly Claim[]): boolean =>
  rest.length > 1 &&
  first !== undefined &&
  (rest[0]!.sep !== rest[1]!.sep ||
    (rest[0]!.sep !== '、' && rest.every(p => p.label !== first.label && first.label.includes(p.label.slice(-2))))) &&
  first.printed >= rest.reduce((n, p) => n + p.printed, 0)

/** 实际开采63.4万吨，为控制量86.0万吨的73.7%；利用21.7万吨，两项共85.1万吨: do the last and others before it make the total? */
function makesOther(near: readonly Claim[], many: number, whole: Claim): boolean {
  const last = near.at(-1)!
  const others = near.slice(0, -1).slice(-FEW)
  const some = (chosen: readonly Claim[], from: number): boolean =>
    chosen.length === many
      ? meets(total(chosen.map(p => p.value)), whole.value)
      : others.slice(from).some((c, i) => some([...chosen, c], from + i + 1))
  return some([last], 0)
}
const FEW = 8

/** All of its sentence; or, where it opens its own, of the sentence before. */
function runOf(near: readonly Claim[], { sentence }: Claim, opens: boolean): readonly Claim[] {
  const own = near.filter(c => c.sentence === sentence)
  return own.length > 0 || !opens ? own : near.filter(c => c.sentence === sentence - 1)
}

/** So many as are said: all of its sentence, or the first of each of its halves; else of the sentence before, or one of each before it. */
function countedOf(near: readonly Claim[], { sentence }: Claim, many: number, opens: boolean): (readonly Claim[])[] {
  const own = near.filter(c => c.sentence === sentence)
  if (own.length === many) return [own]
  if (own.length > 0) {
    const heads = own.filter((c, i) => i === 0 || c.lead.includes('；'))
    return heads.length === many ? [heads] : []
  }
  if (!opens) return []
  const before = near.filter(c => c.sentence === sentence - 1)
  if (before.length === many) return [before]
  // 桌椅2214元，茶水1824元。粉刷墙面4782元。电扇328元。四笔总共: all that its paragraph tells of that unit.
  if (near.length === many && near[0]!.sentence > sentence - 1 - many) return [near]
  const heads = before.filter((c, i) => i === 0 || c.lead.includes('；'))
  if (heads.length === many) return [heads]
  const last = near.slice(-many)
  return last.length === many && last.every((c, i) => c.sentence === sentence - many + i) ? [last] : []
}
