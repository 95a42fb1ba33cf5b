/** 物业管理33%、噪声扰民30%、停车秩序12%，占比仅次于物业管理的是噪声扰民; 报得最多的四网格比第二名二网格多20条: who comes right behind whom of those told before, and by how much. */

import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { figure } from '../../../words.ts'
import { isOfTheirMeasure, type Member, type Members, membersBefore, namedIn } from '../../rank/members.ts'
import { inWords, tellDifference } from '../told.ts'

export const secondTo: RelationRule = {
  kind: 'rank',
  title: '仅次于某某',
  find: reading => (reading.view.text.includes('仅次于') ? everyMatch(reading.view.text, SAID).flatMap(m => found(reading, m) ?? []) : []),
  examples: {
    good: [
      '诉求类型为：物业管理33%、噪声扰民30%、停车秩序12%、路灯照明2%，其中占比仅次于物业管理的是噪声扰民。',
      '东镇受理42件，西镇受理56件，南镇受理61件，西镇仅次于南镇。',
      '婚姻家庭纠纷47件、邻里纠纷51件、土地纠纷20件，婚姻家庭纠纷仅次于邻里纠纷。',
    ],
    bad: [
      '诉求类型为：物业管理33%、噪声扰民30%、停车秩序12%、路灯照明2%，其中占比仅次于物业管理的是路灯照明。',
      '东镇受理42件，西镇受理56件，南镇受理61件，东镇仅次于南镇。',
      '婚姻家庭纠纷47件、邻里纠纷51件、土地纠纷20件，邻里纠纷仅次于婚姻家庭纠纷。',
      '甲窗口办件312件、乙窗口办件286件、丙窗口办件401件，仅次于丙窗口的是乙窗口。',
    ],
    traps: [
      '东镇受理42件，西镇受理56件，南镇受理61件，办结率东镇仅次于南镇。',
      '东镇受理42件，西镇受理56件，南镇受理61件，东镇增幅仅次于南镇。',
      '东镇受理42件，西镇受理56件，南镇受理61件，上年东镇仅次于南镇。',
      '东镇42件、西镇56件、南镇61件，东镇人均仅次于南镇。',
    ],
  },
}

const SAID =
  /(?<=[，。；：\n])(?<who>[^，。；：\d\n]{0,16})仅次于(?<before>[^，。；：\d\n]{2,14}?)(?:的(?<of>[^，。；：\d\n]{0,4}?)(?:是|为)(?<behind>[^，。；：\d\n]{2,14}))?(?=[，。；\n]|$)/g
/** Of another time, of more than those told, or how much it moved. */
const OTHER = /上年|去年|同期|全[国省市县区]|人均|增|降|减|历史/

function found(reading: Reading, m: RegExpMatchArray & { index: number }): Found | undefined {
  const { who, before, behind } = m.groups as { who: string; before: string; behind?: string }
  if (OTHER.test(m[0])) return undefined
  const list = membersBefore(reading, m.index)
  const ahead = list && namedIn(list, before)
  if (!list || !ahead || !isOfTheirMeasure(list, ahead.rest)) return undefined
  const lead = who.replace(/^(?:其中|以|而|且)+/, '')
  const own = behind ? namedIn(list, behind) : namedIn(list, lead)
  const measure = behind ? lead : (own?.rest ?? '')
  if (!own || own.member === ahead.member || !isOfTheirMeasure(list, measure) || (behind && own.rest && !isOfTheirMeasure(list, own.rest)))
    return undefined
  return list.members[0]!.claim.role === 'change' ? undefined : judged(list, own.member, ahead.member, m)
}

function judged(list: Members, own: Member, ahead: Member, m: RegExpMatchArray & { index: number }): Found {
  const [one, other] = [own.claim, ahead.claim]
  const between = list.members.find(({ claim: c }) => c.printed > one.printed && c.printed < other.printed)?.claim
  const holds = other.printed >= one.printed && !between
  return inWords(holds, {
    kind: 'rank',
    claim: { start: m.index, end: m.index + m[0].length },
    stated: one.value,
    computed: (between ?? other).value,
    parts: [one, other, ...(between ? [between] : [])],
    message: holds
      ? `${figure(one)}仅次于${figure(other)}，相符。`
      : `说${figure(one)}仅次于${figure(other)}，但${between ? `所列的另有${figure(between)}` : '前者更大'}。`,
  })
}

export const bySoMuch: RelationRule = {
  kind: 'rank',
  title: '最多的比另一个多几件',
  find: reading => reading.claims.flatMap(c => apart(reading, c) ?? []),
  examples: {
    good: [
      '上报隐患条数，一网格76条、四网格161条、二网格141条。报得最多的四网格比第二名二网格多出20条。',
      '东镇受理42件，西镇受理56件，南镇受理61件，最多的南镇比最少的东镇多19件。',
    ],
    bad: [
      '上报隐患条数，一网格76条、四网格161条、二网格141条。报得最多的四网格比第二名二网格多出26条。',
      '上报隐患条数，一网格76条、四网格161条、二网格141条。报得最少的四网格比第二名二网格多出20条。',
      '东镇受理42件，西镇受理56件，南镇受理61件，最多的南镇比最少的东镇多15件。',
      '甲班86人、乙班72人、丙班91人，人数最多的丙班比乙班多29人。',
      '东镇受理42件，西镇受理56件，南镇受理61件，最多的西镇比东镇多14件。',
    ],
    traps: [
      '东镇受理42件，西镇受理56件，南镇受理61件，最多的南镇比上年多15件。',
      '东镇受理42件，西镇受理56件，南镇受理61件，办结最多的南镇比东镇多9件。',
    ],
  },
}

const MORE =
  /(?:^|[，。；])(?<measure>[\u4e00-\u9fa5]{0,6}?)最(?:[多高大]|(?<low>[少低小]))的(?<own>[^，。；\d]{2,12}?)(?:比|较)(?:(?:第二名|第二位|最[少低小多高大]|末位|最后一名|居第二位?|排第二|排名第二)的?)?(?<other>[^，。；\d]{2,12}?)(?:(?<more>多|高)|少|低)(?:出|了)*$/

/** 最多的南镇比最少的东镇多19件 */
function apart(reading: Reading, by: Claim): Found | undefined {
  if (by.form !== 'plain' || by.unit === '' || by.precision !== 'exact' || !by.label.includes('最')) return undefined
  const said = MORE.exec(by.label)?.groups as Record<string, string | undefined> | undefined
  const at = by.start - by.label.length
  const list = said && !OTHER.test(by.label) ? membersBefore(reading, at) : undefined
  const [own, other] = [said?.['own'], said?.['other']].map(w => {
    const named = list && w ? namedIn(list, w) : undefined
    return named && isOfTheirMeasure(list!, named.rest) ? named.member.claim : undefined
  })
  if (!list || !own || !other || own === other || own.unit !== by.unit || !isMeasure(list, said!['measure']!)) return undefined
  const low = said!['low'] !== undefined
  const passed = list.members.find(({ claim: c }) => (low ? c.printed < own.printed : c.printed > own.printed))?.claim
  if (!passed) {
    const pair = said!['more'] ? ([own, other] as const) : ([other, own] as const)
    return pair[0].printed > pair[1].printed ? tellDifference('rank', by, pair) : undefined
  }
  return inWords(false, {
    kind: 'rank',
    claim: by,
    stated: own.value,
    computed: passed.value,
    parts: [own, passed],
    message: `说最${low ? '少' : '多'}的是${figure(own)}，但所列的另有${figure(passed)}。`,
  })
}

/** 报得最多: a single word for the deed that the list tells says no more. */
const isMeasure = (list: Members, words: string): boolean => {
  const deed = words.replace(/得$/, '')
  return deed.length === 1 ? list.about.includes(deed) : isOfTheirMeasure(list, words)
}
