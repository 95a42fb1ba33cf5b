import type { Claim } from '../claims.ts'
import { denies, type Note, type Rule, statements } from './rule.ts'

/** What is said not to be there: 无不满意件, 未发生超期羁押, 未发生因信息公开引发的行政复议和行政诉讼, 全支队无上年结转案件. */
const NONE =
  /(?<=^|[，。；：\n])(?:全(?:[年市县区镇院局]|支队|大队|系统)|本年度?|今年|年初|[本我][市县区镇局院]|均|且|也)*(?:无|没有|未(?:发生|出现|收到)|没有(?:发生|出现|收到))(?:因([\u4e00-\u9fa5]{2,8}?)(?:引发|引起|导致|提起)的)?([\u4e00-\u9fa5、]{2,20}?)(?:的?(?:情况|情形|现象|问题|案件|事件|行为)|件)?(?=[，。；\n]|$)/g
/** Words that are too common to be one and the same thing. */
const IDLE = /^(?:变化|差异|困难|问题|其他|其它|异议|收费|上述|此类|以上|任何|相关|结余|人员|死亡|伤亡|增加|减少)$/
/** What is left from the time before, or for the next, and how it is called where it is counted: said of all of the paper, wherever it stands. */
const STOCKS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:上[年期]|年初|期初)?(?:结转|结存|结余|旧存)$/,
    /^(?:其中|包括|含|有|另有|加)*(?:上[年期]|年初|期初)?(?:结转|结存|结余|旧存)(?:和结余)?$/,
  ],
  [/^结转(?:下年|下期|次年)$/, /^(?:年末|年底|期末|尚|有)*(?:未(?:[审办]?结)|结存|存案)$/],
]
/** Another time, another place, or a comparison. */
const ELSEWHERE = /上年|去年|前年|同期|比|较|历年|累计|往年|(?:19|20)\d{2}年(?!度)|全国|全省|全市|部分|个别|其他/
const DEED =
  /^(?:因[\u4e00-\u9fa5]{2,8}?(?=被|提起|引发|引起|发生))?(?:内?有|被|其中|当事人|提起|提出|申请|引发|引起|发生|收到|受理|办理|纠正|反馈|办结|回访|依法|全年|共|有)*/
/** So many characters before it the other may stand, and so many figures are asked. */
const NEAR = 400
const MOST = 40

export const denied: Rule = {
  rule: 'denied',
  title: '说没有，又有数',
  why: '同一段里说“没有”的，前后又数出几件，读的人不知道信哪一句。',
  severity: 'warning',
  examples: {
    good: [
      '委员反馈满意149件、基本满意4件，无不满意件。',
      '全年未发生超期羁押。纠正违法55件次。',
      '全年未发生行政诉讼。上年行政诉讼2件。',
      '因信息公开被提起行政复议2件，未发生行政诉讼。',
      // Of another whole: the suits, and not the reviews before them.
      '被申请行政复议15件，已审结14件，结果纠正2件；提起行政诉讼7件，已审结6件，无结果纠正。',
      '新收98件，无上年结转；审结96件，未结2件。',
      '受理投诉119件，无上年结转。行政复议收案118件（含上年结转6件）。',
      '复议新收5件，无上年结转；诉讼新收6件（含上年结转1件）。',
      '全年结案85件，没有结转下年案件。上年年末未结6件。',
    ],
    bad: [
      '委员反馈满意149件、基本满意4件、不满意1件，无不满意件。',
      '全年未发生超期羁押。纠正违法55件次，其中纠正超期羁押2人次。',
      '因信息公开被提起行政复议2件，维持2件。全年未发生因信息公开引发的行政复议和行政诉讼。',
      '医保局新收复议5件，无上年结转；审结6件（含上年结转1件）。',
      '审结81件，年末未结9件。没有结转下年案件。',
      '全县未发生赴省集体访。接待群众827批，其中集体访46批（内有赴省集体访2批17人次）。',
    ],
  },
  find: reading =>
    [...statements(reading, NONE, NEAR)].flatMap(({ found, from, counts, first }): Note[] => {
      const [whole, cause, things] = found
      const near = counts.slice(first, first + MOST)
      const named = things!.split(/[、和及与]/).filter(t => t.length >= 3 && !IDLE.test(t))
      const stock = STOCKS.find(([thing]) => thing.test(things!))?.[1]
      const claim = stock
        ? near.find(c => stock.test(c.label) && !ELSEWHERE.test(c.lead.slice(-24).replace(c.label, '')) && isOneMatter(near, from, c))
        : near.filter(c => ofSame(reading.view.text, c.start, from)).find(c => named.some(thing => counted(c, thing, cause)))
      if (!claim) return []
      const place = claim.start > from ? reading.view.original(claim.start, claim.stop) : reading.view.original(from, from + whole.length)
      return [{ ...place, message: denies(reading, whole, claim), suggestion: '请核对有没有，再改其中一处。' }]
    }),
}

/** 提起行政诉讼7件，已审结6件，无结果纠正: said behind a count in its clauses, it is of that count alone; elsewhere of all of the paragraph. */
function ofSame(text: string, figure: number, said: number): boolean {
  const near = Math.max(0, said - NEAR)
  const before = text.slice(near, said)
  const from = near + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n'))
  return !/\d(?!\d{0,3}[年月日])/.test(text.slice(from + 1, said)) || (figure > from && !/[。；]/.test(text.slice(said, figure)))
}

/** What opens another matter, with a stock of its own. */
const CAME = /受理|收案|新收|收到|接收|接到|立案|登记|申请/

/** 投诉119件，无上年结转。复议收案118件（含上年结转6件）: what came in between is of something else, and so is what was carried over of it. */
const isOneMatter = (near: readonly Claim[], said: number, { start }: Claim): boolean =>
  !near.some(c => CAME.test(c.label) && Math.min(said, start) < c.start && c.start < Math.max(said, start))

/** Does this figure count that very thing, of this year and for that cause? */
function counted({ label, lead }: Claim, thing: string, cause: string | undefined): boolean {
  if (ELSEWHERE.test(lead.slice(-24))) return false
  if (cause && !lead.includes(cause)) return false
  // 未发生行政复议案件……当事人申请复议2件: the same by its short name.
  const short = (words: string): string => words.replace(/^行政(?=复议|诉讼|应诉)/, '')
  return short(label.replace(DEED, '').replace(/(?:案件|事件|件数|的|有)+$/, '')) === short(thing)
}
