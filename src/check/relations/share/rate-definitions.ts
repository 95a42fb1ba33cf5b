/** What a rate is taken of, by the word in its name: the counts above the line, and those below. Where the row is missing, the text must make the base plain by itself. */
export interface RateDefinition {
  /** The word in the name of the rate: 成功 of 调解成功率. */
  readonly rate: RegExp
  /** What names the counts that stand above the line. */
  readonly above: RegExp
  /** What names the counts that stand below it. */
  readonly below: RegExp
  /** Is it of what was closed, and of nothing else? */
  readonly closed?: boolean
  /** Counts of what came in, where the rate is taken of what was closed or examined of it: the rest may make the rate larger, never smaller. */
  readonly received?: RegExp
}

export const rateDefinitions: readonly RateDefinition[] = [
  { rate: /纠错|败诉/, above: /纠错|败诉/, below: /审结|结案|办结|判决/, closed: true },
  { rate: /胜诉/, above: /胜诉/, below: /审结|结案|办结|判决/, closed: true },
  {
    rate: /成功|调成|达成/,
    above: /成功|调成|达成|化解/,
    below: /调解|调处|受理|收案|立案|纠纷|案件|调处/,
    received: /受理|收案|立案|接收|收到|登记/,
  },
  {
    rate: /办结|结案|审结/,
    above: /办结|结案|审结|审执结|已办/,
    below: /受理|接收|收到|接到|登记|转办|交办|新?收案?|立案|案件|投诉|举报|诉求|信访/,
  },
  { rate: /网办|网上|线上/, above: /网办|网上|线上/, below: /办件|办理|受理|申请|业务|登记|收件|许可|事项/ },
  { rate: /即办|当场/, above: /即办|当场/, below: /收件|办件|受理|办理|办结/ },
  { rate: /调撤|和解|撤诉/, above: /调撤|调解|和解|撤诉/, below: /审结|结案|办结/, closed: true },
  { rate: /^立案/, above: /立案/, below: /举报|线索|申请|收到|接到|受理/ },
  { rate: /履行/, above: /履行/, below: /达成|协议/ },
  { rate: /入住/, above: /入住/, below: /床位/ },
  { rate: /成交/, above: /成交/, below: /拍卖|挂牌|推出|出让|竞拍/ },
  { rate: /息诉|息访|服判/, above: /息诉|息访|服判/, below: /审结|结案|办结|受理|信访/ },
  { rate: /参保|签约|参训|参考|到会|出勤|参会|参评/, above: /参保|签约|参训|参考|实考|实到|到会|实际/, below: /应|登记|常住|从业/ },
  { rate: /接通/, above: /接通/, below: /呼入|来电|接入|拨打/ },
  { rate: /开工|竣工|完工|投产/, above: /开工|竣工|完工|投产/, below: /项目|计划|工程/ },
  { rate: /就业|安置/, above: /就业|安置/, below: /毕业|登记|失业|应/ },
  { rate: /贫困发生/, above: /贫困/, below: /农村人口|农业人口|乡村人口|户籍人口/ },
  { rate: /采纳/, above: /采纳/, below: /提出|收到|征集|收集|意见|建议/ },
  { rate: /发现|检出/, above: /发现|检出/, below: /检查|抽查|检验|抽检|巡查|检测|监测/ },
  { rate: /完成/, above: /完成|实现/, below: /计划|任务|目标/ },
  { rate: /处理|处置|办理/, above: /处理|处置|办理/, below: /受理|接收|收到|接到|反馈|发现|投诉|举报|诉求|问题/ },
  { rate: /办复|答复|回复/, above: /办复|答复|回复/, below: /受理|收到|接到|建议|提案|诉求|申请|来信|信件/ },
  { rate: /受理/, above: /受理/, below: /收到|申请|接到|新收|收件/ },
  { rate: /执行/, above: /支出|执行|使用|支付/, below: /预算|下达|安排|拨付/ },
  { rate: /支出|使用/, above: /支出|使用|支付/, below: /下达|安排|拨付|到位|预算/ },
  { rate: /持证|领证|取证/, above: /证/, below: /人员|人/ },
  { rate: /整改/, above: /整改|完成/, below: /发现|排查|隐患|问题|差评/ },
  {
    rate: /合格|达标|优良|通过/,
    above: /合格|达标|优良|通过/,
    below: /抽检|检测|检查|抽查|检验|监测|考试|参加|评查|培训|实考|参考|应考/,
    // Of those trained only some may have been examined.
    received: /培训/,
  },
  { rate: /适用/, above: /适用/, below: /办结|审结|结案|审查起诉/, closed: true },
  // Of the cases that were heard: fewer than came in, and than were concluded.
  { rate: /病床使用|床位使用/, above: /占用/, below: /开放/ },
  {
    rate: /出庭/,
    above: /出庭|到庭/,
    below: /应诉|开庭|一审|诉讼/,
    received: /^(?!.*(?:应诉|开庭|应出庭)).*(?:新收|受理|收案|一审|审结|诉讼)/,
  },
  { rate: /破案|侦破/, above: /破案|破获|侦破|^破$/, below: /立案|发案|刑事案件|立$/ },
  { rate: /查处/, above: /查处/, below: /受理|发现|案件/ },
  { rate: /治理|清理|拆除/, above: /治理|清理|拆除/, below: /排查|发现|隐患|问题|应/ },
  { rate: /调处|化解/, above: /调处|化解/, below: /排查|发生|受理|纠纷/ },
]

/** 收益率, 回报率: of what was put in, which the account of a year does not count. */
export const YIELD = /(?:收益|回报)率/
/** 增值率, 溢价率, 超支率: of what it came on top of, and of no sum with it; no more is a yield of the income that it is a part of. */
export const ON_TOP = new RegExp(`(?:增值|升值|溢价|加价|加成|超支|超收|成本利润)率|${YIELD.source}`)

/** The definition of a rate of this name. */
export const definitionOf = (name: string): RateDefinition | undefined => rateDefinitions.find(d => d.rate.test(name))

/** 民商事结案里调解211件: words that say among what it was counted name the whole, and not the count. */
const AMONG = /^[\u4e00-\u9fa5]{2,8}[里中](?![央小型心级学高等标院])(?=[\u4e00-\u9fa5]{2})/

/** Do these words say that it was counted among something named? */
export const isAmong = (words: string): boolean => AMONG.test(words)

/** May a count of these words stand below the line of the rate? 判决败诉1420件 of another year is what stands above the line of a 败诉率. */
export function standsBelow({ above, below, closed }: RateDefinition, words: string): boolean {
  const own = words.replace(AMONG, '')
  return below.test(own) && !(closed && new RegExp(`(?:${above.source})$`).test(own))
}
