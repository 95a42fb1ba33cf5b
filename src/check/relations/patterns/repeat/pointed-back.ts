/**
 * 败诉9件……针对上述9件败诉案件; 144名“法律明白人”……对这144名“法律明白人”; 挽回经济损失344.20万元……前述挽回损失344.20万元中; 检查计划共15项……附件所列15项检查计划: what 上述, 这, 前述, 附件所列 point back to was
 * counted under that name, once.
 */
import type { Claim } from '../../../claims.ts'
import { exchanged, oneDiffers } from '../../../hand.ts'
import { meets } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isMade } from '../../common/told-again.ts'
import { twice } from '../../repeat/twice.ts'
import { isOwnMeasure } from '../told.ts'

export const pointedBack: RelationRule = {
  kind: 'repeat',
  title: '以“这”“上述”“前述”回指的数',
  find: reading => reading.claims.flatMap(c => found(reading, c) ?? []),
  examples: {
    good: [
      '全区行政机关一审行政诉讼败诉9件，集中在征收领域。针对上述9件败诉案件，逐案分析，形成报告9份。',
      '全镇144名“法律明白人”持证上岗，116名参与调处。下一步，将对这144名“法律明白人”开展轮训。',
      '为732名受援人挽回经济损失344.20万元。群众获得感增强，前述挽回损失344.20万元中，工伤赔偿占比较大。',
      '执法检查计划共15项，涉及企业55家。附件所列15项检查计划已向社会公示。',
      '一年来，市政协共收到提案307件。对这307件提案，提案委逐件审查。',
      '全年收到政府信息公开申请33件。一是规范登记，33件申请全部纳入平台流转。',
    ],
    bad: [
      '今年交由我局办理的建议提案共79件（建议22件、提案57件）。上述29件建议提案已全部按期办复。',
      '通过2025年民生实事项目23项，计划投资5800万元。目前，这83项民生实事均已开工。',
      '全年为企业和群众提供帮办代办服务1314件次，其中上门服务662件次。工作亮点：1814件次帮办代办服务做到零差评。',
      '全区行政机关一审行政诉讼败诉9件，集中在征收领域。针对上述8件败诉案件，逐案分析，形成报告9份。',
      '全镇144名“法律明白人”持证上岗，116名参与调处。下一步，将对这844名“法律明白人”开展轮训。',
      '为732名受援人挽回经济损失344.20万元。群众获得感增强，前述挽回损失324.20万元中，工伤赔偿占比较大。',
      '执法检查计划共15项，涉及企业55家。附件所列85项检查计划已向社会公示。',
      '一年来，市政协共收到提案307件。对这807件提案，提案委逐件审查。',
      '全年收到政府信息公开申请33件。一是规范登记，83件申请全部纳入平台流转。',
      '全市已有183家商户加入承诺，其中餐饮企业88家。下一步，将对这883家承诺商户开展抽查。',
      '今年电话回访52253人次。市政府办公室通报称，本次回访共58253人次，有效样本48770个。',
      '全市共有62个基层人民调解委员会获评规范化调委会。获评的82个调委会中，获省级命名的有15个。',
      '检察机关共发出社会治理检察建议431份，其中向行政机关发出194份。所发831份建议均跟踪落实。',
      '化解涉企纠纷385件，涉案标的13.10亿元。83.10亿元涉案标的得以定分止争。',
    ],
    traps: [
      // Some of them; others that were counted in another place, or for another time.
      '收到提案307件，并案12件、立案295件。对这295件提案逐件交办。',
      '收到提案307件，立案298件。对上述提案中的108件重点督办。',
      '城区摸排隐患房屋120栋，镇区摸排隐患房屋86栋。对上述206栋隐患房屋逐一建档。',
      '上年收到提案317件。今年收到提案307件。对这307件提案逐件审查。',
      '检查企业120家，发现问题企业20家。对这20家企业下达整改通知。',
      '排查校舍87处，其中C级8处。对这8处校舍停止使用。',
      '全年收到申请133件。上半年收到的33件申请全部办结。',
      '检查企业120家，其中甲县90家、乙县20家。对这90家企业逐一回访，对另外的20家企业约谈。',
      '检查餐饮企业120家，三成存在问题。对这36家企业下达整改通知。',
    ],
  },
}

/** 针对上述, 对这, 附件所列, and the words that name it before the number: 前述挽回损失. */
const POINTS =
  /(?:上述|前述|以上|这|该|(?:附件|附表|附录|清单|表中|名单)(?:中|里)?(?:所)?(?:列|载|附))(?:全部|所有|的)?([\u4e00-\u9fa5]{0,8}?)(?:共|共计|合计)?$/
/** 33件申请全部, 143个站点均: of all of them, opening its clause. */
const ALL = /^([\u4e00-\u9fa5]{2,8}?)(?:已?(?:全部|均|都|悉数))/
const OTHER =
  /上一?年|去年|前年|同期|往年|历年|以来|[年月期]初|计划(?=[\u4e00-\u9fa5]{2})(?!共)|目标|其中|另|拟|应|未|尚|剩余|其余|其[他它]|各|半年|季度|\d月|[约近超]$|\d年$/
const BACK = 24
const PARAGRAPHS = 3
const LONGEST = 10

function found({ claims, view: { text } }: Reading, c: Claim): Found | undefined {
  if (!isOwnMeasure(c) || c.printed < 2) return undefined
  const clause = /[^，。；：\n]*$/.exec(c.lead)![0].replace(/[“”]/g, '')
  const behind = /^[\u4e00-\u9fa5]{0,10}/.exec(text.slice(c.stop, c.stop + LONGEST + 2).replace(/[“”]/g, ''))![0]
  const pointed = POINTS.exec(clause)
  const all = !pointed && clause === '' && /[。：，]$/.test(c.lead) ? ALL.exec(behind)?.[1] : undefined
  const again = pointed ? undefined : againIn(c, clause, behind)
  if ((!pointed && all === undefined && !again) || OTHER.test(clause)) return undefined
  const thing = again ? '' : (all ?? behind)
  const words = again?.words ?? pointed?.[1] ?? ''
  if (words === '' && thing.length < 2) return undefined
  const pointing = pointed !== null && /^(?:这|上述|前述)$/.test(pointed[0])
  const before = claims
    .slice(Math.max(0, c.id - BACK), c.id)
    .filter(o => o.form === 'plain' && alike(o.unit, c.unit) && c.paragraph - o.paragraph <= PARAGRAPHS)
  // 建议提案共79件（建议22件、提案57件）。上述79件建议提案: what a bracket divides is taken up as one.
  const divided = pointed !== null && /^(?:上述|前述|以上)$/.test(pointed[0]) && many(c) > 1
  if (before.some(o => o.role === 'base' || (o.owner >= 0 && !divided))) return undefined
  const named = before.filter(
    o => isOwnMeasure(o) && !OTHER.test(o.label) && (isNamed(text, o, words, thing) || (pointing && isModified(text, o, thing))),
  )
  const [first] = named
  if (!first || named.some(o => o.printed !== first.printed)) return undefined
  if (meets(c.value, first.value)) return pointed || again ? twice(c, first) : undefined
  if (before.some(o => o.printed === c.printed) || isMade(before, c.printed)) return undefined
  const [one, other] = [first, c].map(o => String(Math.round(o.printed / o.step))) as [string, string]
  const slip = one.length === other.length && (oneDiffers(one, other) || exchanged(one, other))
  // More than there were cannot be all of them; fewer may be some.
  const some = all !== undefined || again?.some
  if (!slip || first.step !== c.step || (some && c.printed < first.printed)) return undefined
  // 8 of 9: some may be meant, unless the words take up all that was said of them.
  if (one.length < 2 && !(pointed && words === '' && /^(?:上述|以上|前述|这)$/.test(pointed[0]))) return undefined
  return { ...twice(c, first), named: true }
}

const many = (c: Claim): number => String(Math.round(c.printed / c.step)).length

/** 本次回访共52253人次, 一是收案1038件: a deed that is summed up. */
const SUMMED = /^(?:本次|此次|这次|[一二三四五六]是)([\u4e00-\u9fa5]{2,6}?)(?:总共|共计|合计|共|为)?$/
/** 所发431份建议, 获评的62个调委会中 */
const DONE = /^(?:对|在|将对)?(?:所([\u4e00-\u9fa5]{1,3})|([\u4e00-\u9fa5]{2,4})的)$/

interface Again {
  readonly words: string
  /** Can some of them be meant? */
  readonly some: boolean
}

/** The words that tell of a number anew. */
function againIn(c: Claim, clause: string, behind: string): Again | undefined {
  const many = String(Math.round(c.printed / c.step)).length
  const summed = SUMMED.exec(clause)?.[1]
  if (summed && many > 2) return { words: summed, some: false }
  const done = DONE.exec(clause)
  const midst = /^([\u4e00-\u9fa5]{2,8}?)(?:中(?![央心小])|已?(?:均|都|全部))/.exec(behind)?.[1]
  if (done && midst && many > 1) return { words: `${done[1] ?? done[2]}${done[1] ? midst : ''}`, some: true }
  // 13.10亿元涉案标的得以定分止争: opens its sentence with the number of what was named so.
  if (clause === '' && /[。：]$/.test(c.lead) && many > 2) {
    const name = /^[\u4e00-\u9fa5]{4}/.exec(behind)?.[0]
    if (name) return { words: name, some: true }
  }
  return undefined
}

/** 败诉 of 败诉案件, 提案 of 提案; 挽回经济损失 of 挽回损失. */
function isNamed(text: string, o: Claim, words: string, thing: string): boolean {
  const label = o.label.replace(/(?:总共|共计|合计|累计|共有|共|有|为|的)+$/, '')
  if (words.length >= (thing === '' ? LONG - 1 : LONG)) return isWithin(words, o.label)
  if (thing === '') return label.endsWith(words) || /^[\u4e00-\u9fa5]*/.exec(text.slice(o.stop, o.stop + CLAUSE))![0].includes(words)
  const noun = text.slice(o.stop, o.stop + LONGEST).replace(/[“”]/g, '')
  if (thing.length >= 2 && noun.length >= 2 && noun.startsWith(thing.slice(0, Math.min(thing.length, SHARED))))
    return words === '' || label.endsWith(words)
  for (let n = Math.min(label.length, thing.length); n >= 2; n--)
    if (thing.startsWith(label.slice(-n))) return words === '' || label.includes(words)
  return words.length >= 2 && label.endsWith(words)
}
const LONG = 4
/** So far behind a number what was done with it may be said. */
const CLAUSE = 24
/** So many characters of what is counted are one name. */
const SHARED = 4

/** 183家商户 taken up as 这183家承诺商户. */
const isModified = (text: string, o: Claim, thing: string): boolean => {
  const noun = /^[\u4e00-\u9fa5]{2}/.exec(text.slice(o.stop, o.stop + 2))?.[0]
  // 通过民生实事项目23项 taken up as 这23项民生实事.
  const name = thing.length < SHARED ? undefined : thing.slice(0, SHARED)
  return (noun !== undefined && thing.slice(0, SHARED + 2).includes(noun)) || (name !== undefined && o.label.includes(name))
}

/** Do the characters stand in that order in the label? */
function isWithin(words: string, label: string): boolean {
  let at = -1
  return [...words].every(w => (at = label.indexOf(w, at + 1)) >= 0)
}
