/**
 * 共收到行政复议申请212件……全年收到的212件申请中; 10月份全区受理热线工单5168件……10月份受理的5168件工单已全部派出; 2023年受理仲裁申请23件，2024年受理87件……2023年的23件已全部归档: a number that is taken
 * up by the deed that brought it, or by its time.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { toldAgain } from '../../common/told-again.ts'
import { isOwnMeasure } from '../told.ts'

export const deedAgain: RelationRule = {
  kind: 'repeat',
  title: '收到的几件、2023年的几件',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '（一）受理情况。10月份全区受理热线工单5168件，其中紧急工单85件。（二）办理情况。10月份受理的5168件工单已全部派出。',
      '2023年受理仲裁申请23件，2024年受理87件。2024年受理的87件中，调解的居多；2023年的23件已全部归档。',
    ],
    bad: [
      '2024年我区共收到行政复议申请212件，依法受理155件。总体看：一是数量高位运行，全年收到的812件申请中，涉及镇（街道）的35件。',
      '（一）受理情况。10月份全区受理热线工单5168件，其中紧急工单85件。（二）办理情况。10月份受理的5868件工单已全部派出。',
      '2023年受理仲裁申请23件，2024年受理87件。2024年受理的87件中，调解的居多；2023年的26件已全部归档。',
      '专项行动共查处违建43处，拆除面积2194平方米。通过反复做工作，今年查处的83处违建现已全部拆完。',
      '全年受理案件二十八件，标的额9.20亿元。受理的88件案件中，商品房买卖合同纠纷居多。',
      '全市共评选“最美家庭”126户，其中农村家庭58户。评选出的186户家庭中，有36户获省级表彰。',
      '上半年排查安全隐患342处，已整改318处。上半年排查的242处隐患全部建立台账。',
    ],
    traps: [
      '2024年共收到申请212件，依法受理155件。去年收到的112件申请中，有35件撤回。',
      '全市受理案件212件，其中东县受理112件。东县受理的112件中，调解86件。',
      '全年收到申请212件。上半年收到的112件申请中，有35件撤回。',
      '10月份受理工单5168件。9月份受理的5068件工单已全部办结。',
      '全年受理212件，办结202件。办结的202件中，调解86件。',
      '共排查隐患312处，城区排查的112处已全部整改。',
      '全市受理案件212件。法院受理的112件中，调解86件。',
    ],
  },
}

const WHEN = '(?:(?:19|20)\\d{2}年度?|全年|今年|本年度?|当年|年内|去年|上年度?|[上下]半年|[一二三四]季度|\\d{1,2}月份?|[本当上]月)'
const TAKEN = new RegExp(
  `^(?:[对在]|将对|通过|而)?(?<when>${WHEN})?(?:我[市县区镇乡院局]|全[市县区镇乡])?(?:共|所)?(?<deed>[\\u4e00-\\u9fa5]{2,5}?)?(?:出|到|过)?的$`,
)
/** 申请中, 工单已全部, 违建和: of all of them. */
const ALL = /^(?<thing>[\u4e00-\u9fa5]{0,8}?)(?:(?:之|当)?(?:中(?![央心小])|里)|[现目]?[前已]?经?(?:均|都|全部|悉数|逐一)|和|，)/
/** A deed that is part of another, or of others. */
const NOT_DEED = /[中内外]$|未|尚|应|新|另|其[他余它]|剩|部分|涉及|属于|有关|相关|上述|以上|前述|^(?:这|该|各)/
const OTHER = /其中|另|同期|计划|目标|平均|均|剩|未|不予|拟/

function found({ claims, view: { text } }: Reading, c: Claim): Found | undefined {
  if (!isOwnMeasure(c) || c.printed < 10) return undefined
  const clause = /[^，。；：\n]*$/.exec(c.lead)![0].replace(/[“”]/g, '')
  const said = TAKEN.exec(clause)
  const behind = said && ALL.exec(text.slice(c.stop, c.stop + 12))
  if (!said || !behind) return undefined
  const { when, deed } = said.groups as Record<string, string | undefined>
  if ((!deed && !/^(?:19|20)/.test(when ?? '')) || (deed && NOT_DEED.test(deed))) return undefined
  const time = timeOf(when ?? '')
  const thing = behind.groups!['thing']!.slice(0, 2)
  return toldAgain(claims, c, o => {
    if (OTHER.test(o.label) || (when && !isThen(time, timeOf(o.label, o.lead)))) return false
    if (!deed) return true
    const at = o.label.lastIndexOf(deed)
    // 受理案件, 东县受理: whose deed it was is told before it, of all of them or of one.
    if (at < 0 || !WHO.test(o.label.slice(0, at))) return false
    const rest = o.label.slice(at + deed.length)
    return thing.length < 2 || rest.length < 2 || rest.includes(thing) || isIn(thing, rest) || !THINGS.test(thing)
  })
}

/** 全市, 我区共, 专项行动: all of them, and not those of one place. */
const WHO = /^(?:(?!.*[县区镇乡村所站局院](?<![我全本][县区镇乡村所站局院])).*|.*(?:司法|法律|人民)[^，]*)$/
const THINGS = /案件|申请|工单|线索|隐患|纠纷|提案|建议|投诉|举报|文件/
const isIn = (one: string, other: string): boolean => other.includes(one[0]!) && other.includes(one[1]!)

/** 全年 is of the year that was named; a year is of no other. */
const isThen = (time: string, other: string): boolean => time === other || (time === '' && /^(?:19|20)/.test(other))

const TIME = new RegExp(WHEN, 'g')
/** The time that was named last; without one, the year that the paper tells of. */
function timeOf(label: string, lead = ''): string {
  const own = everyMatch(label, TIME).at(-1)?.[0] ?? everyMatch(lead.slice(-40), TIME).at(-1)?.[0] ?? ''
  return own
    .replace(/份$|度$/g, '')
    .replace(/^(?:全年|今年|本年|当年|年内)$/, '')
    .replace(/^上年$/, '去年')
}
