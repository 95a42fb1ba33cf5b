/**
 * 新增调解员35名，总数由180名增至215名; 新增34个，注销12个，人数由356人增加到378人; 新建5个，总数达到26个，上年末为21个: what came and went, and the level
 * before and after.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { sentenceTo, tell } from '../told.ts'

export const twoLevels: RelationRule = {
  kind: 'balance',
  title: '增减数与前后总数',
  find: ({ claims }: Reading) => claims.flatMap(c => found(claims, c) ?? []),
  examples: {
    good: [
      '全年新增调解员35名，调解员总数由180名增至215名。',
      '本年度新增执法证34个，注销12个，年末持证人数由356人增加到378人。',
      '新建公共法律服务工作站5个，全县工作站总数达到26个，上年末为21个。',
    ],
    bad: [
      '全年新增调解员25名，调解员总数由180名增至215名。',
      '本年度新增执法证43个，注销12个，年末持证人数由356人增加到378人。',
      '新建公共法律服务工作站5个，全县工作站总数达到28个，上年末为21个。',
    ],
  },
}

/** What came: 新增律师, 律师新增, 招聘教师. */
const CAME = /(?:新(?:增|建|设|聘|招|办|发|培育|登记)(?:设|加)?|增设|增加|增聘|新成立|招聘|招录|招收)(?=[\u4e00-\u9fa5]{0,14}$)/
const GONE = /^[\u4e00-\u9fa5]{0,4}?(?:注销|退出|减少|撤销|解聘|撤并|调出|吊销|关停|离职|退休|辞职|下线)[\u4e00-\u9fa5]{0,6}$/
const FROM = /(?:总数|总量|总人数|人数|户数|数量|数)(?:由|从)(?:上一?年[末底]?的?|去年[末底]?的?|年初的?)?$/
const TO = /^(?:增加|增|上升|升|发展|扩大|扩充|减少|减|下降|降)[到至]$/
const AFTER = /(?:总数|总量|总人数|人数|户数|数量)(?:达到?|为|增加?[至到])$/
const BEFORE = /^(?:上一?年[末底]?|去年[末底]?|年初)(?:总?数)?(?:为|是)$/
/** 由2019年的180名: another time than that of what came. */
const OTHER_TIME = /累计|以来|[两三四五]年|\d年/
const MOST = 6

function found(claims: readonly Claim[], first: Claim): Found | undefined {
  const second = claims[first.id + 1]
  if (!second || second.sentence !== first.sentence || !isCount(first) || !isCount(second) || second.paragraph !== first.paragraph)
    return undefined
  if (first.unit !== second.unit) return undefined
  if (FROM.test(first.label) && TO.test(second.label)) return moved(claims, first, first, second)
  return AFTER.test(first.label) && second.sep === '，' && BEFORE.test(second.label) ? moved(claims, first, second, first) : undefined
}

const isCount = (c: Claim): boolean =>
  c.form === 'plain' && c.precision === 'exact' && c.owner < 0 && c.step === 1 && (c.role === 'count' || c.role === 'base')

function moved(claims: readonly Claim[], at: Claim, before: Claim, now: Claim): Found | undefined {
  const told = sentenceTo(claims, at, MOST).filter(c => c.owner < 0 && (alike(c.unit, at.unit) || isPaper(c, at)))
  const [came, gone] = [told.filter(c => CAME.test(c.label)), told.filter(c => GONE.test(c.label))]
  if (came.length !== 1 || gone.length + 1 !== told.length || !told.every(isCount) || told.some(c => OTHER_TIME.test(c.label)))
    return undefined
  if (!oneThing(came[0]!, at)) return undefined
  const value = before.printed + came[0]!.printed - gone.reduce((n, c) => n + c.printed, 0)
  // Who only says what came may leave out what went: the level then rises by less, never by more.
  const left = gone.length === 0 && now.printed < value && !oneDigitOff(now, value)
  return tell({
    kind: 'balance',
    claim: now,
    stated: now.value,
    computed: exactly(value),
    parts: [before, ...told],
    working: `${number(before.printed)}＋${number(came[0]!.printed)}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(value)}`,
    said: figure(now),
    unsure: left ? '其间减少的可能没有写出' : undefined,
  })
}

/** 执法证34个 of 持证人数356人: as many papers as hold one. */
const isPaper = (c: Claim, level: Claim): boolean => /^[个本张]$/.test(c.unit) && /^[人名]$/.test(level.unit) && level.label.includes('证')

/** Is the level that of what came: 调解员总数 of 新增调解员, 持证人数 of 新增执法证, 总数 of whatever it was? */
function oneThing(came: Claim, level: Claim): boolean {
  const [before = '', behind = ''] = came.label.split(CAME)
  const thing = behind || before || came.noun
  const name = level.label.replace(FROM, '').replace(AFTER, '')
  return name === '' || name.includes(thing.slice(-2)) || (thing.endsWith('证') && name.includes('证'))
}
