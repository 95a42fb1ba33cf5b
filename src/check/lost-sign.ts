/** @module A percentage that lost its sign, and what shows that it was one: 占2.72 behind a count, 完成计划的98, 增长31.74 where its neighbours have theirs. */
import type { Claim } from './claims.ts'
import type { NumberToken } from './numerals.ts'

/** Is this bare number a percentage? `lead`: the words between it and the figure before, `previous`. */
export function lostItsSign(text: string, token: NumberToken, lead: string, previous: Claim | undefined): boolean {
  if (token.form !== 'plain') return false
  if (lostSign(text, token)) return true
  if (!previous) return false
  return (
    ofAim(token, lead, previous) ||
    behindCount(token, lead, previous) ||
    inRow(text, token, lead, previous) ||
    likeNeighbours(text, token, lead, previous)
  )
}

/** 分别下降24.00和36.92%: the sign told once, behind the last. */
export const lostSign = (text: string, { form, step, start, end }: NumberToken): boolean =>
  form === 'plain' &&
  step < 1 &&
  /分别(?:上升|下降|增长|减少|增加|降低|提高)(?:了|约)?$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^[、和与及]\d{1,4}(?:\.\d{1,3})?%/.test(text.slice(end, end + 12))

/** 75件5.49，家居67件4.90%; 返工74件，占2.72; 道路占82.7%，铁路占13.0: a bare decimal right behind a count, or behind 占, is a percentage that lost its sign. */
function behindCount(token: NumberToken, lead: string, previous: Claim): boolean {
  if (token.step >= 1 || token.printed > 100) return false
  const counted = previous.role === 'count' && (lead === '' ? previous.stop === token.start : /^，?占比?$/.test(lead))
  return counted || (previous.role === 'share' && /^[，；、][\u4e00-\u9fa5]{1,10}占比?$/.test(lead))
}

/** 完成年度计划（100万人）的98，: what has been reached of an aim, and nothing behind it that it counts. */
const OF_AIM = /(?:完成|为|占|达到?)(?:年初|全年|年度|调整)?(?:预算|计划|任务|目标)(?:数|任务|总数|总量)?$/
const ofAim = (token: NumberToken, lead: string, previous: Claim): boolean =>
  token.printed <= 300 && lead === '的' && previous.form === 'plain' && OF_AIM.test(previous.label)

/** 46个，占32.6%；41个，占29；54个，占38.4%; 132件，占91%；13件，占9。: a whole number that lost its sign, where the next or the one before has it. */
function inRow(text: string, token: NumberToken, lead: string, previous: Claim): boolean {
  if (token.step !== 1 || token.printed > 100 || lead !== '，占' || previous.role !== 'count' || previous.form !== 'plain') return false
  return (
    /^；[^。；]{1,20}\d(?:[\u4e00-\u9fa5]{1,3})?，占\d{1,2}(?:\.\d{1,2})?%/.test(text.slice(token.end, token.end + 40)) ||
    (/^[。；，\n]/.test(text.slice(token.end, token.end + 1)) &&
      /，占[^，。；\d]{0,10}\d{1,2}(?:\.\d{1,2})?%；[^，。；]{1,24}$/.test(before(text, previous.end)))
  )
}

const CHANGED = /^，(?:同比|环比|[比较](?:上年|去年)(?:同期)?)?(?:增长|下降)$/
/** A decimal in brackets behind a count (痕迹541件（12.5）) or behind 增长, where those beside it have their sign. */
function likeNeighbours(text: string, token: NumberToken, lead: string, previous: Claim): boolean {
  if (token.step >= 1 || previous.form !== 'plain' || previous.role !== 'count') return false
  const behind = text.slice(token.end, token.end + 30)
  const ahead = before(text, previous.start)
  if (lead === '' && token.printed <= 100 && text[token.start - 1] === '（' && token.start === previous.stop + 1)
    return (
      /^）[，、；][^（）\d]{1,12}\d[\d.]{0,8}[^（）\d]{0,3}（\d{1,2}(?:\.\d{1,2})?%）/.test(behind) &&
      /（\d{1,2}(?:\.\d{1,2})?%）[，、；][^（）\d]{1,12}$/.test(ahead)
    )
  const change = /，(?:增长|下降)\d{1,3}\.\d{1,2}%/
  return CHANGED.test(lead) && /^[，；。]/.test(behind) && change.test(behind) && !/指数|得分/.test(previous.label)
}

const before = (text: string, to: number): string => text.slice(Math.max(0, to - 40), to)
