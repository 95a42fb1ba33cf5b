/**
 * @module Which way a figure went, against where it came from: 由305人增加到385人; 从67所减少到17所; 2010年6112对，2011年回升到6178对. What is said to have risen is more than it was; where one clause gives
 * both values and they go the other way, one of the two is wrong.
 */
import type { Claim } from '../../claims.ts'
import { above, below } from '../../interval.ts'
import type { Found, Reading } from '../../reading.ts'
import { figure } from '../../words.ts'
import { inWords } from '../patterns/told.ts'

const UP = '增加|增长|增|上升|攀升|回升|升|上涨|涨|提高|提升|扩大|扩展|扩充|扩|壮大|发展'
const DOWN = '减少|压减|缩减|精简|减|下降|降低|回落|降|下跌|跌|缩小|缩短|压缩|收窄'
/** 直接跌到, 又小幅回升至; 变为 says nothing of the way. */
const TO = new RegExp(`(?:(${UP})|(${DOWN}))(?:到了?|至|为)(?:(?:现在|目前|如今|今年|本[年月季]|(?:19|20)\\d{2}年)(?:末|底)?的?)?$`)
/** Between two of one clause stands nothing but how it went: 从12个村扩大到5个镇 counts other things. */
const BESIDE =
  /^(?:左右|以上|多|余)?，?(?:又|再|已|也|直接|进一步|大幅|大幅度|小幅|逐步|逐年|稳步|迅速|快速|急剧|猛|骤|同比|分别|合并|整合|优化|调整|相应|略|陆续|核|裁|缩|锐|递|净)*$/
const FROM = /(?:(?<![自理缘])由|(?<![服随听])从(?![业事严众]))[^，。；（）]{0,20}$/
/** 2011年小幅回升到, behind the value of another time. */
const LATER = /^[，；。](?:到|至|而|但|又|则)?(?:(?:19|20)\d{2}年|\d{1,2}月|[一二三四]季度|今年|现在|目前|本[年月季周期])/
/** A place in a row rises as its number falls, and a day or an hour is no amount; 时限由20天提高到5天 is loosely said. */
const NO_AMOUNT = /^(?:号|级|等|年|月|日|时|点|天|小时|分钟|个工作日|工作日|个月|岁|度|∶|)$/
const RANK = /排名|排位|位次|名次|位居|位列|第$/
const PLACE = /^[位名]$/
/** How people and not places become more or fewer. */
const COUNTED = /^(?:增|扩|壮|发展|减|压|缩|精)/

export const movedTo = ({ claims, view: { text } }: Reading): Found[] =>
  claims.flatMap((now): Found[] => {
    const way = now.form === 'plain' || now.form === 'percent' ? TO.exec(now.label) : null
    // 由1998年的61个（基层58个、直属3个）减至2005年的41个: what stands in brackets between is of the first.
    const [next, host] = [claims[now.id - 1], claims[claims[now.id - 1]?.owner ?? -1]]
    const bracketed = host !== undefined && now.owner < 0
    const was = way && opensYear(claims, now) ? headBefore(claims, now) : bracketed ? host : next
    if (!way || !was || !isOfOne(was, now) || [was, now].some(c => isBelowZero(text, c)) || RANK.test(was.label + now.label)) return []
    if (PLACE.test(now.unit) && !COUNTED.test(way[0])) return []
    const from =
      (was === next || was === host) &&
      FROM.test(was.label) &&
      (was === host || was.stop + now.lead.length === now.start) &&
      BESIDE.test(now.lead.slice(0, -way[0].length))
    if (!from && !(LATER.test(now.lead) && was.role !== 'change')) return []
    const up = way[1] !== undefined
    const [rose, fell] = [above(now.value, was.value), below(now.value, was.value)]
    const holds = up ? rose : fell
    // Said only of a year before, the figure between may be of something else.
    const sure = from && (up ? fell : rose) && was.precision === 'exact' && now.precision === 'exact'
    return holds || sure ? [told(now, was, way[0].replace(/(?<=[到至为])[^到至为]*$/, ''), holds)] : []
  })

/** 耕地349736亩，其中水田344357亩。1957年增加到450916亩: a sentence begins with it. */
const opensYear = (claims: readonly Claim[], { id, paragraph, lead, label }: Claim): boolean =>
  lead === `。${label}` && /^(?:19|20)\d{2}年/.test(label) && claims[id - 1]?.paragraph === paragraph

/** What the sentence before begins with. */
function headBefore(claims: readonly Claim[], { id, sentence, paragraph }: Claim): Claim | undefined {
  let head = claims[id - 1]
  for (let n = 0; head && n < FAR; n++) {
    const before: Claim | undefined = claims[head.id - 1]
    if (!before || before.paragraph !== paragraph || before.sentence !== sentence - 1) break
    head = before
  }
  return head?.sentence === sentence - 1 ? head : undefined
}
const FAR = 12

/** So much of the same: counted in the same unit, on one level of brackets. */
const isOfOne = (was: Claim, now: Claim): boolean =>
  was.form === now.form &&
  was.unit === now.unit &&
  (now.form === 'percent' || !NO_AMOUNT.test(now.unit)) &&
  was.paragraph === now.paragraph &&
  was.owner === now.owner

const isBelowZero = (text: string, { start }: Claim): boolean => /[-－−负]$/.test(text.slice(Math.max(0, start - 1), start))

function told(now: Claim, was: Claim, way: string, holds: boolean): Found {
  const more = now.printed > was.printed
  return inWords(holds, {
    kind: 'bound',
    claim: now,
    stated: now.value,
    computed: was.value,
    parts: [was],
    message: `${figure(now)}比${figure(was)}${more ? '多' : '少'}，${holds ? '与' : '不是'}“${way}”${holds ? '相符' : ''}。`,
  })
}
