/**
 * 民事案件占48%，过半; 占比超过七成，为66.5%; 审结200件，其中民事90件，近六成; 民事30件，占绝大多数: a share in words right beside the same share in figures, or behind the count of those
 * who have it, without 占.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { numeralIn, SPOKEN_FRACTION, spokenFraction, tellBeside, tellSpoken } from '../../common/spoken-fraction.ts'
import { isExactCount } from '../told.ts'
import { wholeOf } from './spoken-behind.ts'

export const spokenBeside: RelationRule = {
  kind: 'share',
  title: '与数并说的过半、几成、几分之几',
  find: reading => reading.claims.flatMap(c => [behind(reading, c), ahead(reading, c), ofNamed(reading, c)].filter(f => f !== undefined)),
  examples: {
    good: [
      '民事案件占比56%，近六成。',
      '民事案件占52.3%，超过一半。',
      '咨询、求助两类占比超过七成，为76.5%。',
      '共审结案件200件，其中民事案件112件，近六成。',
      '受理200件，其中物业类108件，超过半数。',
      '审结案件200件，其中民事案件172件，占绝大多数。',
      '受理200件，其中70件为合同纠纷，约三分之一。',
      '合格率为66.7%，约三分之二。',
      '124件信访事项中，有31件属于重复信访，占总数的四分之一。',
      '全县460名环卫工人中，92人为近三年新录用人员，占1/5。',
      '全年审查申请624件，符合条件予以救助的468件，占总数的四分之三。',
      '防汛经费244万元，其中61万元用于水毁修复，占四分之一。',
      '问卷回收830份，656份认为环境比去年好，超过七成，认为没变化的144份。',
      '本年400件争议里，发生在乡镇的有289件，超过七成；涉及征地的115件，不到三成。',
    ],
    bad: [
      '调处的816件纠纷中，依托村级调委会化解473件，不到半数的纠纷在村里解决。',
      '312起城市火灾中，因电气故障引发的有216起，不足半数。',
      '已解决的建议227件，占总数307件的比例不足六成。',
      '民事案件占比45%，近六成。',
      '民事案件占48%，过半。',
      '民事案件占比48.6%，占比超过一半。',
      '咨询、求助两类占比超过七成，为66.5%。',
      '民事案件占近六成，占比64.5%。',
      '共审结案件200件，其中民事案件90件，近六成。',
      '共审结案件200件，其中民事案件90件，超过半数。',
      '共审结案件200件，其中民事案件90件，占比近六成。',
      '共审结案件200件，其中民事案件130件，不足一半。',
      '审结案件200件，其中民事案件30件，占绝大多数。',
      '受理200件，其中130件为合同纠纷，约三分之一。',
      '审结案件200件，其中调解结案90件，已过半。',
      '物业投诉90件，占总数200件的近六成。',
      '物业投诉90件，占受理总数（200件）的近六成。',
      '在200件投诉中，物业投诉90件，超过一半。',
      '受理投诉200件，其中涉及物业的过半，为90件。',
      '男性占比35%，约占二分之一。',
      '124件信访事项中，有31件属于重复信访，占总数的三分之一。',
      '全县460名环卫工人中，92人为近三年新录用人员，占2/5。',
      '全年审查申请624件，符合条件予以救助的468件，占总数的三分之二。',
      '防汛经费244万元，其中61万元用于水毁修复，占三分之一。',
      '问卷回收830份，656份认为环境比去年好，超过九成，认为没变化的144份。',
      '本年400件争议里，发生在乡镇的有289件，超过七成；涉及征地的115件，超过三成。',
      '抽查门店96家，其中36家存在超范围经营，占一半以上。',
    ],
    traps: [
      '受理投诉208件，办结144件，不到一半的投诉来自网上。',
      '全镇党员460名，92人参加培训，占全县的2/5。',
      '124件信访事项中，有31件属于重复信访，初访占三分之二。',
      '合同总额244万元，其中61万元用于设备采购，预付款占三分之一。',
      '调处的816件纠纷中，依托村级调委会化解273件，过半数的村建成调解室。',
      '民事案件占比48%，过半为借款合同纠纷。',
      '民事案件占比48%，近六成案件当庭宣判。',
      '民事案件同比增长48%，占比过半。',
      '审结案件200件，其中民事案件90件，近六成为借款合同纠纷。',
      '审结案件200件，比上年增加90件，近六成。',
      '诉前调解成功率48%，未过半。',
      '受理200件，其中物业类90件，消费类60件，超过七成。',
      '占比由上年的不足六成提高到八成以上，为85%。',
      '甲类占28%，乙类占25%，合计过半。',
    ],
  },
}

const BEHIND = new RegExp(
  `^，(?<share>(?:也|已经?|均|恰好?|正好|刚好|只|仅)?(?:约?占比?(?:(?:总[数量]|全部|其|其中)的?|也|已经?|达到?|为|了)?)?)(?<said>${SPOKEN_FRACTION})(?:(?=[，。；、）\\n]|$)|的(?<things>[\\u4e00-\\u9fa5]{2}))`,
)
/** 其中70件为合同纠纷，约三分之一; 其中61万元用于水毁修复，占三分之一. */
const NAMED_BEHIND = /^[\u4e00-\u9fa5]{2,16}(?=，)/
const OF_TOTAL = /占(?:总|全部)/
const AHEAD = new RegExp(`(?<said>${SPOKEN_FRACTION})，(?:占比?(?:为|达到?)?|为|达到?|即)$`)
const NO_SHARE = /[未不由从]$/
const LONG = 40
const SOURCE = /^(?:来自|来源|涉及|属|是|为|系|发生|集中)/

/** 占48%，过半; 其中民事90件，近六成. */
function behind(reading: Reading, c: Claim): Found | undefined {
  if (c.precision !== 'exact') return undefined
  const { text } = reading.view
  const named = c.form === 'plain' ? (NAMED_BEHIND.exec(text.slice(c.stop, c.stop + LONG))?.[0].length ?? 0) : 0
  const m = BEHIND.exec(text.slice(c.stop + named, c.stop + named + LONG))
  const stated = m && spokenFraction(m.groups!)
  if (!m || !stated) return undefined
  const { said, share, about, over: more, most } = m.groups as Record<string, string | undefined>
  // 占31%，三分之一: bare words may begin something else.
  if (!about && !more && !most && !/占/.test(share!)) return undefined
  const { things } = m.groups as Record<string, string | undefined>
  const end = c.stop + named + m[0].length - (things ? things.length + 1 : 0)
  const claim = placed(end - said!.length, said!)
  if (c.form === 'percent') return isShare(c) && !things ? tellBeside(claim, said!, stated, c) : undefined
  // 占近六成 behind a count is told with the other shares in words.
  if (named === 0 && /占$/.test(share!) && !most) return undefined
  const whole = wholeOf(reading, c, OF_TOTAL.test(share!))
  // 化解473件，过半数的纠纷在村里解决: of the things that were counted, and of no others.
  if (things && !(whole && `${whole.label}${whole.noun}`.includes(things))) return undefined
  // 受理投诉208件，办结144件，不到一半的投诉来自网上: of something else than what was done.
  if (things && SOURCE.test(text.slice(end + 1 + things.length, end + LONG))) return undefined
  return whole && tellSpoken(claim, said!, stated, c, whole)
}

/** 占比超过七成，为76.5%. */
function ahead(reading: Reading, c: Claim): Found | undefined {
  const { text } = reading.view
  if ((c.form !== 'percent' && c.form !== 'plain') || c.precision !== 'exact' || c.role === 'change') return undefined
  const from = Math.max(0, c.start - LONG)
  const words = text.slice(from, c.start)
  const m = AHEAD.exec(words)
  const stated = m && spokenFraction(m.groups!)
  if (!m || !stated) return undefined
  const before = words.slice(0, m.index)
  if (c.form === 'plain') {
    // 其中涉及物业的过半，为90件.
    const whole = /^，其中[\u4e00-\u9fa5]{2,10}的$/.test(before.slice(before.lastIndexOf('，'))) ? wholeOf(reading, c) : undefined
    return whole && tellSpoken(placed(from + m.index, m.groups!['said']!), m.groups!['said']!, stated, c, whole)
  }
  if (!/(?:占比?(?:达到?|为|了|的?比[例重])?|率(?:达到?|为)?|比[例重](?:达到?|为)?)$/.test(before) || NO_SHARE.test(before))
    return undefined
  if (/[由从][^，。；]{0,20}$/.test(before)) return undefined
  const said = m.groups!['said']!
  return tellBeside(placed(from + m.index, said), said, stated, c)
}

const OF_IT = new RegExp(`^）?的(?:比[例重])?(?:已|达到?|为)?(?<said>${SPOKEN_FRACTION})(?=[，。；、）\\n]|$)`)
/** 物业投诉90件，占总数200件的近六成: of the count that the words name, what stands right before it. */
function ofNamed({ claims, view: { text } }: Reading, whole: Claim): Found | undefined {
  const part = claims[whole.id - 1]
  const m = /^占[\u4e00-\u9fa5]{0,8}$/.test(ownLead(text, whole)) ? OF_IT.exec(text.slice(whole.stop, whole.stop + LONG)) : null
  const stated = m && spokenFraction(m.groups!)
  if (!m || !stated || !part || !isExactCount(part) || whole.precision !== 'exact' || whole.form !== 'plain') return undefined
  if (part.sentence !== whole.sentence || part.paragraph !== whole.paragraph || !alike(part.unit, whole.unit)) return undefined
  if (part.printed > whole.printed || part.printed <= 0 || !/^[^，。；（]{0,6}，占/.test(text.slice(part.stop, whole.start)))
    return undefined
  const said = m.groups!['said']!
  return tellSpoken(placed(whole.stop + m[0].length - said.length, said), said, stated, part, whole)
}

/** The last clause before a figure, whether it stands in a bracket or not. */
const ownLead = (text: string, c: Claim): string =>
  text
    .slice(Math.max(0, c.start - 12), c.start)
    .replace(/（$/, '')
    .replace(/^.*[，。；：、\n]/s, '')

const placed = (start: number, said: string) => ({ start: start + numeralIn(said), end: start + said.length })

const isShare = (c: Claim): boolean => (c.role === 'share' || c.role === 'rate') && c.printed <= 100
