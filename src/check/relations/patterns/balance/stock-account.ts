/**
 * 月初在办工单208件，当月新派发2954件，当月办结2863件，月末在办299件; 全年新收485件，加上上年未结的31件，应办案件516件，办结295件，尚有221件未审结: a stock told from its
 * beginning to its end, whose every figure in between is what came, what went, or what there was to do in all.
 */
import type { Claim } from '../../../claims.ts'
import { meets, minus, plus, printedSum, total } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure, number } from '../../../words.ts'
import { HANDLED, isYearEnd, type Step, stepOf } from '../../balance/stock-steps.ts'
import { tell } from '../told.ts'

export const stockAccount: RelationRule = {
  kind: 'balance',
  title: '期初、新增、办结、应办与期末',
  find: reading => reading.claims.flatMap(c => (stepOf(c) === 'opening' ? accountFrom(reading, c) : [])),
  examples: {
    good: [
      '截至上年末，全县现行有效规范性文件205件。今年清理废止39件，新制定19件，目前保留185件。',
      '上年度持证467人，退休、调离注销证件40人，新领证42人，现有持证人员469人。',
      '帮扶资金上年结转12.5万元，今年上级拨付80万元，全年支出85.2万元，年末还剩7.3万元。',
      '全年新收行政应诉案件485件，加上上年未结的31件，应办案件516件，办结295件，尚有221件未审结。',
      '月初在办工单208件，当月新派发2954件，当月办结2863件，月末在办299件；其中即将超期5件。',
      '羊年初318只，下了136只，卖了85只，年末369只；牛年初92头，添了30头，卖了38头，年末84头。',
      '上月底共享单车投放2400辆，本月新投680辆，回收报废315辆，月末投放2765辆。',
      '户籍人口年初2489人，一年里生了37人，走了（去世）25人，迁进来19人，迁出去30人，年末2490人。',
      '上年未了结信访事项21件结转至本年，加上本年新登记的194件，共需办理215件；扣除已出具处理意见的110件，年末尚有105件在法定期限内办理。',
      '上月底病害台账816处，本月新排查录入289处，完成更换维修369处，台账余量降至736处，比上月底净减80处。',
      '截至2023年末尚有87件未执结的案件，2024年新收299件，年底未执结数压降至21件，全年共执结365件。',
      '2022年底有效文件132件，2023年废止21件，新公布39件，截至2023年12月31日现行有效150件。',
      '年初，两级院在编干警305人；至12月底，调入、招录34人，调出、退休13人，辞退1人，实有在编干警325人。',
      '年初全县户籍人口217602人，一年间出生2516人、死亡3145人、迁入834人、迁出942人，年末户籍人口为216865人。',
      '年初债务余额92.96亿元，当年新增举借38.31亿元，偿还本金10.94亿元，另支付利息2.09亿元，年末债务余额120.33亿元。',
      '截至2023年末，全区存量违法建设42.1万平方米。2024年拆除34.4万平方米，涉及329处；新增认定2.5万平方米。由此，年末存量降为10.2万平方米。',
      '县慈善总会上年度滚存善款130.98万元，本年度接收捐赠684.62万元，用于助学、助医等项目279.10万元，滚存至下年度536.50万元。',
      '改革前全市执法队伍46支，改革中撤并14支、新组建6支，改革后保留38支。',
    ],
    bad: [
      '截至上年末，全县现行有效规范性文件205件。今年清理废止39件，新制定19件，目前保留885件。',
      '上年度持证467人，退休、调离注销证件40人，新领证42人，现有持证人员869人。',
      '帮扶资金上年结转12.5万元，今年上级拨付80万元，全年支出85.2万元，年末还剩17.3万元。',
      '全年新收行政应诉案件485件，加上上年未结的31件，应办案件526件，办结295件，尚有221件未审结。',
      '全年新收行政应诉案件485件，加上上年未结的31件，应办案件516件，办结295件，尚有261件未审结。',
      '月初在办工单208件，当月新派发2954件，当月办结2963件，月末在办299件；其中即将超期5件。',
      '上年未了结信访事项21件结转至本年，加上本年新登记的194件，共需办理215件；扣除已出具处理意见的110件，年末尚有165件在法定期限内办理。',
      '上月底病害台账816处，本月新排查录入289处，完成更换维修369处，台账余量降至763处，比上月底净减80处。',
      '截至2023年末尚有87件未执结的案件，2024年新收299件，年底未执结数压降至21件，全年共执结356件。',
      '2022年底有效文件132件，2023年废止21件，新公布39件，截至2023年12月31日现行有效159件。',
      '年初，两级院在编干警305人；至12月底，调入、招录34人，调出、退休13人，辞退1人，实有在编干警352人。',
      '年初库存救灾帐篷640顶，年内采购补充120顶，调出支援灾区215顶，年末库存554顶。',
      '年初全县户籍人口217602人，一年间出生2516人、死亡3145人、迁入834人、迁出942人，年末户籍人口为286865人。',
      '2023年底共有党员3280名。2024年发展党员87名，组织关系转入100名、转出53名，去世20名，年底党员总数3894名。',
      '年初债务余额92.96亿元，当年新增举借38.31亿元，偿还本金10.94亿元，另支付利息2.09亿元，年末债务余额180.33亿元。',
      '截至2023年末，全区存量违法建设42.1万平方米。2024年拆除34.4万平方米，涉及329处；新增认定2.5万平方米。由此，年末存量降为80.2万平方米。',
      '县慈善总会上年度滚存善款130.98万元，本年度接收捐赠684.62万元，用于助学、助医等项目279.10万元，滚存至下年度586.50万元。',
      '现行规范性文件原为123件，废止29件，宣布失效9件，清理期间新制定9件，继续有效的共84件。',
      '旧存12件，新收168件，共受理180件，办结171件，未结19件。',
      '本机关新收政府信息公开申请105件，上年结转2件，本年度办理803件，结转下年度继续办理4件。',
      '上年末生猪存栏1200头，年内出生800头、购入100头，出栏900头、死亡30头，年末存栏1270头。',
      '工会账上年初有8.6万元，全年收会费12.4万元，开展活动花掉9.3万元，年底账面还有17.7万元。',
      '月初积压工单62件，本月又来185件，处理了201件，月底还压着64件。',
      '一季度末有特困人员86人，二季度新增5人、去世3人，二季度末为98人。',
      '上年结转未办结提案8件，新立案提案126件，合计134件，办结130件，结转下年14件。',
      '敬老院年初入住老人86人，上半年住进来12人，接回家5人，病故3人，眼下在院80人。',
      '驾校年初学员312人，新报名156人，考出驾照188人，退学7人，年底在册373人。',
      '食堂月初库存大米86袋，进了120袋，吃掉143袋，月底还剩93袋。',
      '上年结余3.2万元，今年收到捐款8.6万元，花了7.1万元，手里还有5.7万元。',
      '年初外欠86.5万元，今年还了52.1万元，修渠又借了10.4万元，年底还欠54.8万元。',
      '去年12月全镇低保对象318户，全年新增42户，清退51户，目前保障389户，月人均补差386元。',
      '汛初水库蓄水总量3000.0万立方米，汛期累计入库1500.0万立方米、出库（含弃水）700.0万立方米，汛末蓄水总量3880.0万立方米。',
      '年初，城乡居民医保基金滚存结余4.20亿元；当年基金收入15.60亿元，支出10.20亿元，当期结余5.40亿元；年末累计结余9.10亿元。',
    ],
    traps: [
      // 走访, 检查, 培训 move nothing; a stage of what came, or a way that it went, may be told besides.
      '年初在册民兵320人，全年新编42人，转出35人，培训640人次、考核301人，年末在册327人。',
      '年初危房126户，当年新增鉴定18户，改造拆除97户，年末尚有47户未完成。',
      '年初脱贫不稳定户56户，风险消除31户，新识别12户，其中因病7户，年末37户。',
      '年初立案在查案件42件，新立案96件，移送审理88件，审结85件，年末在查53件。',
      '新受理行政复议案件77件，上年结转9件，审理总数86件；审结73件，未审结13件转入下年。',
      '年初在办241件，当年新收1876件，恢复审理17件，办结1843件，中止22件，移送9件，年末在办260件。',
      '上年末在管1246户，全年新接收873户，解除861户，移地管理12户，死亡及迁居39户，年末在管1207户。',
      '上年结转12件，新收168件，立案160件，办结150件，未结22件。',
      '上年末在册312人，新接收96人，解除108人，其中提前解除3人，年末在册300人。',
      '年初在册312人，全年解除108人。新接收96人，其中本市80人、外市16人。年末在册300人。',
      '全年受理180件，其中上年结转12件，办结150件，未结30件。',
      '本机关新收政府信息公开申请105件，上年结转2件，本年度办理107件，结转下年度继续办理4件。',
      '年初库存口罩3200只，其中医用1200只，发放2800只，另赠送500只，目前库存1400只。',
      '旧存303件，旧存加新收合计1977件，办结1771件，未结206件。',
      '上年结转12件。新收行政复议168件、行政应诉86件，办结行政复议171件、行政应诉80件，未结15件。',
    ],
  },
}

/** So many figures of its unit an account has at most, over so many sentences, and so many of any kind are looked through. */
const MOST = 9
const SENTENCES = 2
const FAR = 14

interface Account {
  readonly opening: Claim
  readonly came: Claim[]
  readonly gone: Claim[]
  /** What may have come or gone, by words that no list knows or as a further stage of the one before, and the ways in which it may count. */
  readonly maybe: Maybe[]
  due?: Claim
  closing?: Claim
  net?: Claim
}

interface Maybe {
  readonly claim: Claim
  readonly signs: readonly number[]
}

/** So many such figures at most, and no words as these. */
const UNSURE = 3
const NO_MOVE =
  /其中|，另|含|包括|涉及|惠及|覆盖|占|合计|共计|总计|累计|计划|目标|任务|预算|预计|拟|同比|同期|率|均|其他|其余|限额|上限|走访|检查|培训|服务|结余/
/** 年初, 去年底, 原有; 年末, 眼下, 还剩: where it begins and ends is said, whatever lies between. */
const BEGINS =
  /[年期月季周汛旬]初|(?:上年|去年|上月|上季度?|上期)[末底]|去年年底|年[末底]|12月|[汛改整清][前革合理]|原[有存]|结[余转存]|旧存|滚存/
const ENDS = /[年期月季周汛旬][末底终]|汛后|目前|眼下|如今|现[有存在]|还?[剩余欠]|截至|在[册库]/

const LEFT =
  /^滚存(?:至|到|转)下[一年期度]*$|^(?:截至)?(?:年[末底终]|期末|月[末底])(?:还|尚|仍)?[剩余有]$|^(?:截至)?(?:年[末底终]|期末|月[末底])?(?:滚存|累计)?(?:结转|结余|余额|结存|剩余|和)+(?:资金)?(?:为)?$|^(?:尚|还|仍)[有余剩]$/
/** 年初债务余额, 年末债务余额: the same money at two points of time. */
function isNamesake(opening: Claim, closing: Claim): boolean {
  const [one, other] = [opening, closing].map(c => c.label.replace(TIMES, '').replace(/(?:为|达到?|共)$/, ''))
  return one!.length > 3 && other!.length > 3 && /余额$|结余$/.test(one!) && (one!.endsWith(other!) || other!.endsWith(one!))
}
/** 工会账上年初有8.6万元……年底账面还有11.7万元: what lies in one purse. */
const isPurse = (opening: Claim, closing: Claim): boolean =>
  (/账|户头|手[里头上]|滚存|^(?:上年|去年|上月|年初|月初)(?:结[余存]|余|剩)/.test(opening.label) && PURSE.test(closing.label)) ||
  (/欠/.test(opening.label) && /^(?:年[末底]|月[末底]|目前|眼下|现在|还|尚|仍|外)+欠(?:着)?(?:债)?$/.test(closing.label))
const PURSE =
  /^(?:截至)?(?:(?:19|20)\d{2}年|现在?|目前|眼下|[年月季期][末底终])*(?:账[上面户]|户头|手[里头上])[上里]?(?:结存|结余|余额|还有|尚有|还剩|尚余|剩余?|余|有)+$/
const TIMES = /^(?:截至|至)?(?:(?:19|20)\d{2}年)?(?:年[初末底终]|期[初末]|月[初末底]|上年[末底])?/

/** 全年受理（含上年结转）180件: what there was may be counted in what came. */
const HOLDS = /(?:含|包括|计入)[^，。；）]{0,8}(?:上一?[年月季期]|去年|往年|历年|[年期月季]初|此前|以前|结转|旧存|遗留|积|存量|未)|在内/

/** 补助0.42亿元、上年结余0.27亿元，总收入7.38亿元: one of several incomes. */
const follows = (claims: readonly Claim[], opening: Claim): boolean => {
  const before = claims[opening.id - 1]
  return before?.paragraph === opening.paragraph && before.sentence === opening.sentence && before.unit === opening.unit
}

function accountFrom({ claims, view: { text } }: Reading, opening: Claim): Found[] {
  // 受理180件，其中上年结转12件: what came holds it.
  if (!isFigure(opening, opening) || /其中|含|包括/.test(opening.lead)) return []
  const account = gathered(claims, opening)
  if (!account?.closing) return []
  const { came, gone, maybe, closing } = account
  if (maybe.length === 0 ? came.length === 0 || gone.length === 0 : came.length + gone.length === 0 || !isSpan(opening, closing)) return []
  // 年末贷款余额512万元, 当年结余2.08亿元: of other money, or of this year alone.
  if (opening.unit === '元' && !isNamesake(opening, account.closing) && !isPurse(opening, account.closing))
    if (!LEFT.test(account.closing.label) || follows(claims, opening)) return []
  const words = text.slice(Math.min(opening.start, came[0]?.start ?? opening.start), closing.start)
  return HOLDS.test(words) ? [] : judged(settled(account, closing), closing)
}

const isSpan = (opening: Claim, closing: Claim): boolean => BEGINS.test(opening.lead) && ENDS.test(closing.lead.slice(-FAR))

/** The reading of its figures that comes nearest to what is left: where even that is not it, nothing is. */
function settled(account: Account, closing: Claim): Account {
  const { opening, came, gone, maybe } = account
  if (maybe.length === 0) return account
  let ways: readonly (readonly number[])[] = [[]]
  for (const { signs } of maybe) ways = ways.flatMap(way => signs.map(sign => [...way, sign]))
  const sure = opening.printed + printedSum(came) - printedSum(gone)
  const off = (way: readonly number[]): number =>
    Math.abs(way.reduce((n, sign, i) => n + sign * maybe[i]!.claim.printed, sure) - closing.printed)
  const nearest = (some: typeof ways): readonly number[] => some.reduce((one, other) => (off(other) < off(one) ? other : one))
  const fits = nearest(ways)
  // Where none makes it, it is told as it stands: what was told came, or went.
  const best = off(fits) < closing.step ? fits : nearest(ways.filter(way => way.every(sign => sign !== 0)))
  const of = (sign: number): Claim[] => maybe.filter((_, i) => best[i] === sign).map(m => m.claim)
  return { ...account, came: [...came, ...of(1)], gone: [...gone, ...of(-1)] }
}

/** Every figure of that unit from the opening on has its place in the account; else there is none. */
function gathered(claims: readonly Claim[], opening: Claim): Account | undefined {
  const account: Account = { opening, came: ahead(claims, opening), gone: [], maybe: [] }
  if (account.came.length > 1) return undefined
  let part = false
  let many = 0
  for (const c of claims.slice(opening.id + 1, opening.id + 1 + FAR)) {
    if (c.paragraph !== opening.paragraph || c.sentence > opening.sentence + SENTENCES) break
    const full = account.closing !== undefined && account.gone.length + account.maybe.length > 0
    if (full && c.sentence !== claims[Math.max(account.closing!.id, account.gone.at(-1)?.id ?? 0)]!.sentence) break
    if (!isFigure(c, opening)) continue
    // 偿还本金10.94亿元，另支付利息2.09亿元: interest was never part of it.
    // 当期结余5.45亿元: what came less what went, told between.
    if (/^另?支?付?利息(?:支出)?$|^(?:当[年期月]|本[年期月]|全年|年内)(?:收支)?结余(?:为)?$/.test(c.label)) continue
    const step = stepOf(c)
    if (full && (c.sep === '；' || /其中/.test(c.lead))) break
    if (step === undefined && (/其中/.test(c.lead) || (part && c.sep !== '；' && c.sep !== '。'))) {
      part = true
      continue
    }
    if (part && c.sep === '、') return undefined
    part = false
    if (++many > MOST || !put(account, c, step, full)) return undefined
  }
  return account
}

/** @param full whether the account is closed already: behind that, only what it changed by is told. */
function put(account: Account, c: Claim, step: Step | undefined, full: boolean): boolean {
  if (step === 'net') {
    if (account.net || !full) return false
    account.net = c
    return true
  }
  if (full) return step === undefined
  // 旧存12件，新收168件，共受理180件: what was taken on in all.
  const due = step === 'due' || (step === 'came' && account.came.length > 0 && /共|合计|总计/.test(c.label))
  if (!due && (step === 'came' || step === 'gone')) {
    const of = account[step]
    const last = of.at(-1)
    // 受理, 立案 are one thing at its stages; what is joined, or moved in several ways, is several.
    const moved = last !== undefined && MOVED.test(c.label) && MOVED.test(last.label)
    // 出生2516人、死亡3145人、迁入834人、迁出942人: such ways may take turns.
    if (last && !moved && (last.id !== c.id - 1 || c.sep !== '、')) return mayBe(account, c, [step === 'came' ? 1 : -1, 0])
    of.push(c)
    return true
  }
  if (due) {
    if (account.due || account.came.length === 0 || account.gone.length + account.maybe.length > 0) return false
    account.due = c
    return true
  }
  // 2022年底有效文件132件……截至2023年12月31日现行有效150件: the later of two such points closes it.
  if (step === undefined) return mayBe(account, c, [1, -1, 0])
  const last = step === 'closing' || (step === 'opening' && isYearEnd(c) && account.came.length + account.gone.length > 0)
  if (!last || account.closing) return false
  account.closing = c
  return true
}

/** Between the two ends, where what there was to do in all is not told. */
function mayBe(account: Account, claim: Claim, signs: readonly number[]): boolean {
  if (account.due || account.closing || account.maybe.length === UNSURE || !/[\u4e00-\u9fa5]/.test(claim.label) || NO_MOVE.test(claim.lead))
    return false
  account.maybe.push({ claim, signs })
  return true
}

/** Ways in which people and things come and go side by side. */
const MOVED =
  /调[入出]|招[录聘]|转[入出]|迁[入出]|轮[入出]|出生|发展|收监|解除|招收|毕业|退休|辞[退职]|离职|去世|死亡|购[入置]|接收捐赠|捐赠|报废|出栏|宰杀|死淘|损坏|报损|丢失|调[来走]|取消|新建|新聘|新进|新招|撤[销并]|废止|失效|解聘|入[职伍]|流失/

/** 全年新收485件，加上上年未结的31件: what came may stand right before what there was, in its sentence. */
function ahead(claims: readonly Claim[], opening: Claim): Claim[] {
  const c = claims[opening.id - 1]
  return c && c.sentence === opening.sentence && isFigure(c, opening) && c.paragraph === opening.paragraph && stepOf(c) === 'came'
    ? [c]
    : []
}

const isFigure = (c: Claim, { unit, owner }: Claim): boolean =>
  c.form === 'plain' &&
  c.precision === 'exact' &&
  c.unit === unit &&
  unit !== '' &&
  c.owner === owner &&
  /^(?:count|slot|base|change)$/.test(c.role) &&
  !/均/.test(c.label)

const neat = (n: number): string => number(Number(n.toFixed(6)))

function judged({ opening, came, gone, due, closing, net }: Account, left: Claim): Found[] {
  if (!closing) return []
  // 全年办理120件，结转下年4件: 办理 may tell of all there was to do.
  const [only] = gone
  if (only && HANDLED.test(only.label) && [printedSum(came), printedSum(came) + opening.printed].includes(only.printed)) return []
  const all = plus(opening.value, total(came.map(c => c.value)))
  const inAll = opening.printed + printedSum(came)
  const adds = [opening, ...came].map(c => number(c.printed)).join('＋')
  const out: Found[] = []
  if (due)
    out.push(
      tell({
        kind: 'balance',
        claim: due,
        stated: due.value,
        computed: all,
        parts: [opening, ...came],
        working: `${adds}＝${neat(inAll)}`,
        said: figure(due),
      }),
    )
  // Where what there was to do was told wrongly, what is left is measured by the figures that made it.
  const from = due && meets(due.value, all) ? due : undefined
  const value = (from?.printed ?? inAll) - printedSum(gone)
  const less = gone.map(c => `－${number(c.printed)}`).join('')
  const parts = from ? [from, ...gone] : [opening, ...came, ...gone]
  const computed = minus(from?.value ?? all, total(gone.map(c => c.value)))
  out.push(
    tell({
      kind: 'balance',
      claim: left,
      stated: left.value,
      computed,
      parts,
      working: `${from ? number(from.printed) : adds}${less}＝${neat(value)}`,
      said: figure(left),
      unsure: within(value, left, came, gone) ? '其中一项可能已含在另一项内' : undefined,
    }),
  )
  if (net) {
    const [more, fewer] = net.sign < 0 || /减/.test(net.label) ? [opening, left] : [left, opening]
    out.push(
      tell({
        kind: 'balance',
        claim: net,
        stated: net.value,
        computed: minus(more.value, fewer.value),
        parts: [more, fewer],
        working: `${number(more.printed)}－${number(fewer.printed)}＝${neat(more.printed - fewer.printed)}`,
        said: figure(net),
      }),
    )
  }
  return out
}

/** 减少45人，去世5人: without one of several that came, or that went, it is right. */
const within = (value: number, closing: Claim, came: readonly Claim[], gone: readonly Claim[]): boolean =>
  (came.length > 1 && came.some(c => Math.abs(value - c.printed - closing.printed) < closing.step / 2)) ||
  (gone.length > 1 && gone.some(c => Math.abs(value + c.printed - closing.printed) < closing.step / 2))
