/**
 * 新增调解员35名，总数由180名增至215名; 新增34个，注销12个，人数由356人增加到378人; 新建5个，总数达到26个，上年末为21个: what came and went, and the level
 * before and after; 清单由312项调整为347项，新增52项，取消17项: the steps behind them.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { figure, number } from '../../../words.ts'
import { CAME as COMES, GONE as GOES, STILL } from '../../balance/steps.ts'
import { sentenceFrom, sentenceTo, tell } from '../told.ts'

export const twoLevels: RelationRule = {
  kind: 'balance',
  title: '增减数与前后总数',
  find: ({ claims }: Reading) => claims.flatMap(c => [found(claims, c) ?? behind(claims, c) ?? [], net(claims, c) ?? []].flat()),
  examples: {
    good: [
      '全年新增调解员35名，调解员总数由180名增至215名。',
      '本年度新增执法证34个，注销12个，年末持证人数由356人增加到378人。',
      '新建公共法律服务工作站5个，全县工作站总数达到26个，上年末为21个。',
      '权力清单由268项调整为281项，新增31项、取消18项；其中行政许可64项。',
      '在册人员由年初的318人增至333人，净增15人，年内接收126人、解除111人。',
    ],
    bad: [
      '全年新增调解员25名，调解员总数由180名增至215名。',
      '本年度新增执法证43个，注销12个，年末持证人数由356人增加到378人。',
      '新建公共法律服务工作站5个，全县工作站总数达到28个，上年末为21个。',
      '权力清单由268项调整为281项，新增31项、取消13项；其中行政许可64项。',
      '在册人员由年初的318人增至333人，净增25人。',
      '年内净增25人，年末在册较年初的318人增至333人，增幅4.7%。',
    ],
    traps: [
      '权力清单由268项调整为281项，新增31项，其中承接上级下放12项、取消4项后恢复2项。',
      '权力清单由268项调整为281项，新增31项，合并6项，取消15项，拆分3项。',
      '权力清单由2019年的268项调整为281项，今年新增3项、取消1项。',
      '权力清单由268项调整为281项，市级新增8项、取消4项，县级清单另行公布。',
      '权力清单由268项调整为281项，新增20项。',
      '成员由2019年的318人增至333人，今年净增4人。',
      '权力清单由268项调整为281项，三年累计新增31项、取消26项。',
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

/** 由312项, 较年初的402人; 由2019年的402人 is of another time than what came and went in the year. */
const STARTS = /(?:由|从|较|比)(?:上一?年[末底]?的?|去年[末底]?的?|年初的?)?$/
const BECOMES = /^(?:增加|增|上升|升|发展|扩大|扩充|扩展|减少|减|下降|降|压减|精简|调整)[到至为]$/
const NET = /^(?:年内|全年|本年|当年)?净(增加?|减少?)了?$/

const DEALT = /受理|收案|办结|审结|结案|立案|接收|化解|办理/
const STOCK = /未[办审执]?[结决]|存[量案]|在[办审册]|积[案压]|待[办审]|总[数量]|遗留|结余/

/** The steps behind the two levels, up to the next semicolon: all of what came and went, where both are told. */
function behind(claims: readonly Claim[], before: Claim): Found | undefined {
  const now = claims[before.id + 1]
  if (!now || !isPair(before, now)) return undefined
  const all = sentenceFrom(claims, now, MOST).filter(c => c.owner < 0)
  const end = all.findIndex(c => c.sep === '；' || c.sep === '：')
  const steps = (end < 0 ? all : all.slice(0, end)).filter(c => alike(c.unit, now.unit) && c.form === 'plain' && !STILL.test(c.label))
  const gone = steps.filter(c => GOES.test(c.label))
  const came = steps.filter(c => COMES.test(c.label) && !gone.includes(c))
  const net = steps.filter(c => NET.test(c.label))
  if (came.length !== 1 || !gone.length || came.length + gone.length + net.length < steps.length) return undefined
  // 投诉由475件降至347件，受理510件，办结424件: what came in and was dealt with are steps between two stocks, and a count of a year is none.
  if ([...came, ...gone].some(c => DEALT.test(c.label)) && !STOCK.test(before.lead)) return undefined
  if (steps.some(c => c.precision !== 'exact' || OTHER_TIME.test(c.label) || /其中/.test(c.lead))) return undefined
  const value = before.printed + came[0]!.printed - gone.reduce((n, c) => n + c.printed, 0)
  return tell({
    kind: 'balance',
    claim: now,
    stated: now.value,
    computed: exactly(value),
    parts: [before, ...came, ...gone],
    working: `${number(before.printed)}＋${number(came[0]!.printed)}${gone.map(c => `－${number(c.printed)}`).join('')}＝${number(value)}`,
    said: figure(now),
  })
}

/** 由318人增至333人，净增15人: beside the two, before or behind. */
function net(claims: readonly Claim[], before: Claim): Found | undefined {
  const now = claims[before.id + 1]
  if (!now || !isPair(before, now)) return undefined
  const near = [...sentenceTo(claims, before, MOST), ...sentenceFrom(claims, now, 1)].filter(c => c.owner < 0)
  const [by, more] = near.filter(c => NET.test(c.label) && alike(c.unit, now.unit))
  if (!by || more || by.precision !== 'exact' || by.sep === '；' || before.sep === '；') return undefined
  const [large, small] = NET.exec(by.label)![1]!.startsWith('增') ? [now, before] : [before, now]
  const value = large.printed - small.printed
  return tell({
    kind: 'balance',
    claim: by,
    stated: by.value,
    computed: exactly(value),
    parts: [large, small],
    working: `${number(large.printed)}－${number(small.printed)}＝${number(value)}`,
    said: figure(by),
  })
}

const isPair = (before: Claim, now: Claim): boolean =>
  isCount(before) &&
  isCount(now) &&
  before.unit === now.unit &&
  before.sentence === now.sentence &&
  before.paragraph === now.paragraph &&
  STARTS.test(before.label) &&
  !OTHER_TIME.test(before.label) &&
  BECOMES.test(now.label)

/** 执法证34个 of 持证人数356人: as many papers as hold one. */
const isPaper = (c: Claim, level: Claim): boolean => /^[个本张]$/.test(c.unit) && /^[人名]$/.test(level.unit) && level.label.includes('证')

/** Is the level that of what came: 调解员总数 of 新增调解员, 持证人数 of 新增执法证, 总数 of whatever it was? */
function oneThing(came: Claim, level: Claim): boolean {
  const [before = '', behind = ''] = came.label.split(CAME)
  const thing = behind || before || came.noun
  const name = level.label.replace(FROM, '').replace(AFTER, '')
  return name === '' || name.includes(thing.slice(-2)) || (thing.endsWith('证') && name.includes('证'))
}
