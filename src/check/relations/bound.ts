/** Bound: a part is not above its whole, what was passed was reached, a rate that cannot pass 100 % does not. */
import type { Claim } from '../claims.ts'
import { above, below, exactly, meets, total } from '../interval.ts'
import type { Item } from '../items.ts'
import { isMean } from '../lists/list.ts'
import type { Found, Reading, RelationRule } from '../reading.ts'
import { alike } from '../units.ts'
import { figure } from '../words.ts'
import { growthsBetween } from './bound/growths.ts'
import { kept } from './bound/kept.ts'
import { movedTo } from './bound/moved-to.ts'
import { overWhole } from './bound/over.ts'
import { boundPairs, relation } from './bound/pairs.ts'
import { stages } from './bound/stages.ts'
import { successes } from './bound/successes.ts'
import { thresholds } from './bound/thresholds.ts'
import { partsWithin } from './bound/within.ts'

export const bound: RelationRule = {
  kind: 'bound',
  title: '部分不大于整体',
  find: reading => [
    ...overWhole(reading),
    ...rates(reading),
    ...passed(reading),
    ...boundPairs(reading),
    ...members(reading),
    ...within(reading),
    ...parts(reading),
    ...several(reading),
    ...closed(reading),
    ...due(reading),
    ...growthsBetween(reading),
    ...thresholds(reading),
    ...kept(reading),
    ...movedTo(reading),
    ...successes(reading),
    ...stages(reading),
    ...partsWithin(reading),
  ],
  examples: {
    good: [
      '总产值455.58亿元，增长19.6%。种植业42.53亿元，增长8.5%；林业241.45亿元，增长26.6%，其中人工林175.44亿元，增长25.5%；牧业171.60亿元，增长12.7%。',
      '完成投资499.15亿元，同比增长52.0%，三个片区分别完成22.38亿元、269.37亿元、207.40亿元，同比分别增长47.2%、52.1%和52.4%。',
      '受理量达1280件，突破1000件。',
      '新增调解员12名，累计达98名。',
      '服务中心覆盖75个社区中的71个。',
      '水土流失治理42平方公里，累计治理613平方公里。',
      '共收执行案件1934件，执结1832件；受理审查逮捕58人，批捕54人，不捕3人。',
      '受理移送起诉案件340件，其中公安移送316件、监委移送24件，审查后提起公诉284件。',
      '行动到6月底，检查加油站18家，停业整顿2家，发现隐患46条、已整改44条、限期整改2条。',
      '火灾346起，死亡37人，受伤7人。甲县最多，为67起，占总起数的19.4%，死亡16人、伤6人。',
      '全县85389人，其中男39300人，女46089人，少数民族68418人；医务人员712人（内中医58人）。',
      '公办园从3所增加到17所，班额由56人缩减到45人。',
      '2019年受理412件，2020年下降到386件，2021年回升到402件。',
      '债务余额86.35亿元，控制在限额89.60亿元以内。',
      '债务余额86.35亿元，未超过限额89.60亿元。',
      '申请司法确认312件，确认有效309件。',
      '抽查企业312家，发现问题企业26家。',
      '发放问卷1200份，收回有效问卷1186份。',
      '来访1085批3276人次，来信214件。集体访92批2467人次。',
      '检查企业8家，发现一般隐患32条，已整改30条；消防检查9家，查出隐患23条，限期整改23条。',
    ],
    bad: [
      '应诉案件23件，其中负责人出庭25件。',
      '负责监管的生产经营单位861个，实际监督检查873个。',
      '受理量达980件，突破1000件。',
      '群众满意率为102%。',
      '窗口事项按期办结率达到102.6%。',
      '新增调解员120名，累计达98名。',
      '服务中心覆盖75个社区中的77个。',
      '水土流失治理82平方公里，累计治理61平方公里。',
      '登记人数由305人增加到285人。',
      '抽检合格率由91.2%提高到90.8%。',
      '债务余额99.35亿元，控制在限额89.60亿元以内。',
      '债务余额99.35亿元，未超过限额89.60亿元。',
      '申请司法确认312件，确认有效329件。',
      '全县286个村中，建成示范村312个。',
      '抽查企业312家，发现问题企业326家。',
      '发放问卷1200份，收回有效问卷1286份。',
      '来访1085批3276人次，来信214件。集体访92批3467人次。',
      '截至10月27日，检查企业8家，发现一般隐患32条，已整改隐患70条，限期整改2条。',
      '行动到6月底，检查加油站18家，发现隐患46条、已整改64条、限期整改5条。',
    ],
    traps: [
      '得分在90分以上的有东湖、平安、临港三个，依次是96.1分、93.6分和91.1分；其余均在80分至90分之间。',
      '办理时限由20天提升到5天，全省排名由第12位上升到第5位。',
      '增速由-3.2%回升到2.1%，负担由3人减轻。',
      '从12个村扩大到5个镇，从300人的单位减少到450人以下的单位。',
      '负责监管的生产经营单位861个，实际监督检查861个，检查1873次。',
      // What was found before is put right, too; and what was found of several kinds.
      '10月检查企业8家，发现隐患32条，整改隐患40条。',
      '截至10月底，发现一般隐患32条、重大隐患9条，已整改38条。',
      '截至10月底，发现一般隐患32条，发现重大隐患9条，已整改38条。',
      '对12个新增项目开展事前评估；对所有项目支出编制目标并开展自评，对其中36个项目组织复评。',
      '免费筛查2.6万人，目标人群覆盖率103.5%。',
      '无障碍改造完成230户，占目标200户的115%，超额30户。',
      '三、耕地净增加300亩，其中增加1460亩、减少1160亩。',
      '查处无证行医19件（含在医疗卫生57件之中），罚款8.4万元。',
      '次均救助1400元，其中急难型1128人次、208.7万元。',
    ],
  },
}

/** Rates of a part in its own whole; a closing rate may pass 100 % where old cases are closed too. */
const CAPPED =
  /(?:按期|按时|及时|提前)[\u4e00-\u9fa5]{0,4}率|(?:成功|满意|整改|参训|参考|见面|送达|合格|覆盖|出庭|持证|知晓|参与|通过|达标|公开|回复|答复|普及|入户|签约)率/

/** What reserves cover may be less than they are. */
const COVER = /(?:拨备|准备金?|流动性|利息|现金|收益)[\u4e00-\u9fa5]{0,2}覆盖率/
/** Of those that were aimed at, more may be reached: 目标人群覆盖率. */
const AIMED = /目标(?:人群|人口|人数|对象|任务)?[\u4e00-\u9fa5]{0,2}覆盖率/

function rates({ claims }: Reading): Found[] {
  return claims
    .filter(c => c.role === 'rate' && CAPPED.test(c.label) && !COVER.test(c.label) && !AIMED.test(c.label) && c.printed > 100)
    .map(claim => ({
      kind: 'bound',
      claim,
      stated: claim.value,
      computed: { min: 0, max: 100 },
      verdict: 'fails',
      parts: [claim],
      message: `${claim.label.slice(-8)}${figure(claim)}，这个比率不会大于100%。`,
    }))
}

const PASSING = /(?:^|[\u4e00-\u9fa5])(?:首?次)?(?:成功)?(?:突破|超过|跨过|跨越)(?:了)?$/
const OF_OTHERS = /^(?:以上)?的?(?:项目|企业|乡|镇|村|县|区|市|法院|单位|部门|产品|品牌|网站)/
const REACHED = /^(?:实际|已|共|年末|年底|全年|截至年底|目前|现|累计)*(?:达到?|为|完成|有)$/

/** 案件量连续四年突破, 数量首次突破. */
const named = ({ label }: Claim): boolean =>
  /^[\u4e00-\u9fa5]{2,8}?(?:连续[两三四五六七八九十]年|首次|再次|已)(?:突破|超过|跨过|跨越)$/.test(label)

/** 达1280件，突破1000件, or the other way round. */
function passed({ claims }: Reading): Found[] {
  return claims.flatMap((claim, i): Found[] => {
    // 超过30个城市公告，超过60个城市表态: each passes by itself.
    if (!PASSING.test(claim.label) || (claims[i - 1] && PASSING.test(claims[i - 1]!.label))) return []
    const [before, after] = [claims[i - 1], claims[i + 1]]
    const fits = (c: Claim | undefined): c is Claim =>
      c !== undefined &&
      (c.unit === claim.unit || claim.unit === '' || c.unit === '') &&
      c.form === claim.form &&
      c.paragraph === claim.paragraph &&
      c.sentence === claim.sentence &&
      c.role === 'count'
    const behind = fits(after) && REACHED.test(after.label) && after.sep === '，' ? after : undefined
    const ahead =
      fits(before) && claim.sep === '，' && (/^(?:首?次)?(?:成功)?(?:突破|超过|跨过|跨越)/.test(claim.label) || named(claim))
        ? before
        : undefined
    const reached = ahead ?? behind
    if (!reached) return []
    const fails = reached.value.max < claim.printed
    // 新增规上企业35家，突破2000家; 总投资98.6亿元，超过100亿元项目3个: of all there are, and of others.
    if (fails && (/新[增设办]|净增|增加/.test(reached.label) || OF_OTHERS.test(claim.noun))) return []
    // 收案14898件，案件量连续四年突破一万件: another name may be of something else, where it does not agree.
    if (ahead && named(claim) && (fails || reached.printed >= 2 * claim.printed)) return []
    return [
      {
        kind: 'bound',
        claim,
        stated: exactly(claim.printed),
        computed: reached.value,
        verdict: fails ? 'fails' : 'holds',
        parts: [reached],
        message: fails ? `${figure(reached)}没有突破${figure(claim)}。` : `${figure(reached)}突破${figure(claim)}，相符。`,
      },
    ]
  })
}

/** 平台受理投诉2461件 against 平台受理投诉举报1717件: a class is not above itself and another together. */
function members({ items }: Reading): Found[] {
  const out: Found[] = []
  for (const row of items.top) {
    const known = new Map<string, Item[]>()
    for (const item of row) {
      const m = /(\d*[\u4e00-\u9fa5]{2,10}(?:受理|收到|接收|接到|办理|办结|登记))([\u4e00-\u9fa5]{2,8})$/.exec(item.head.lead)
      if (!m) continue
      const wholes = (known.get(m[1]!) ?? []).slice(-8).filter(o => o.head.unit === item.head.unit)
      for (const whole of wholes) {
        const [one, other] = [m[2]!, whole.head.label.slice(-8)]
        const joint = JOINTS.find(([a, b]) => other.endsWith(a + b) && (one === a || one === b))
        if (joint && below(whole.head.value, item.head.value))
          out.push(
            relation(item.head, whole.head, true, `${one}${figure(item.head)}，比同一口径的${joint.join('')}${figure(whole.head)}还多。`),
          )
      }
      known.set(m[1]!, [...(known.get(m[1]!) ?? []).slice(-8), item])
    }
  }
  return out
}

/** 成功326件，占受理数318件的九成: what is part of another is not above it. */
function within({ items, view }: Reading): Found[] {
  return items.top.flatMap(row =>
    row.flatMap((whole, at): Found[] => {
      // 320万亩，占耕地428万亩的74.9%，占永久基本农田362万亩的88.6%: what is parted is the first, whatever it is part of besides.
      const part = row.slice(Math.max(0, at - 3), at).findLast(i => !/^占/.test(i.head.label))
      if (!part || part.sentence !== whole.sentence || part.head.unit !== whole.head.unit || whole.head.sep !== '，') return []
      if (!/^占(?![\u4e00-\u9fa5]*(?:目标|计划|任务|指标|预算|需求|预期))/.test(whole.head.label) || view.text[whole.head.stop] !== '的')
        return []
      const fails = above(part.head.value, whole.head.value)
      return [
        relation(
          part.head,
          whole.head,
          fails,
          fails ? `${figure(part.head)}比它所占的${figure(whole.head)}还多。` : `${figure(part.head)}不大于${figure(whole.head)}。`,
        ),
      ]
    }),
  )
}

/** 对12个新增项目开展评估；对所有项目支出开展自评，对其中36个复评: of those of which no figure tells how many they are. */
const ANOTHER = /[；。](?:[^；。]{0,20}，)?[^；。，]{0,6}对(?:所有|全部|全体|各)[\u4e00-\u9fa5]{2}[^；。]*其中/

/** 净增加300亩，其中增加1460亩、减少1160亩: what is left of what came and went is less than either. */
const NET = /净(?:增加?|减少?|[流转迁]?[入出]|增长|变化|变动)(?:量|额|面积|人口|人数)?(?:为|了)?$/
/** 立案19件（含在医疗卫生57件之中）: the bracket tells what it is counted in, and not what is among it. */
const COUNTED_IN = /^(?:已|均|都|并)?(?:含|包含|包括|计|算|计算|列|统计|纳)入?(?:在|于)/

/** 应诉23件，其中负责人出庭25件: the one part that is named is not above its whole. */
const parts = ({ claims, lists }: Reading): Found[] =>
  lists.flatMap(({ parts: [part, more], total: whole, cue, certain }): Found[] => {
    if (
      !part ||
      more ||
      cue !== 'of' ||
      !certain ||
      isMean(whole) ||
      NET.test(whole.label) ||
      COUNTED_IN.test(part.lead) ||
      !alike(part.unit, whole.unit)
    )
      return []
    const fails = above(part.value, whole.value)
    // 特困人员912人；失能人员421人，其中集中供养468人: another figure of the kind between them may be the one meant.
    if (fails && ANOTHER.test(part.lead)) return []
    if (!fails && claims.slice(whole.id + 1, part.id).some(c => c.role === 'count' && alike(c.unit, part.unit))) return []
    // Where it holds it is told of the part: the whole may be part of another itself (报考4658人，录取4297人，其中本科2300人).
    const [claim, other] = fails ? [whole, part] : [part, whole]
    return [relation(claim, other, fails, `其中的${figure(part)}，${fails ? '比' : '不大于'}${figure(whole)}${fails ? '还多' : ''}。`)]
  })

/** 来访762批1368人次，其中接访日63批2330人次、领导接访198人次: of several that are no whole, each in its own measure. */
const several = ({ lists, items, claims }: Reading): Found[] =>
  lists.flatMap(({ parts: all, total: whole, cue, certain, complete }): Found[] => {
    const [first] = all
    const head = 'id' in whole ? items.of.get(whole.id) : undefined
    if (
      !first ||
      !head ||
      (all.length < 2 && items.of.get(first.id)?.slots.length !== head.slots.length) ||
      cue !== 'of' ||
      !certain ||
      isMean(whole) ||
      NET.test(whole.label) ||
      !/其中/.test(first.lead)
    )
      return []
    if (claims[first.id - 1]?.sentence !== first.sentence || all.some(p => p.sentence !== first.sentence)) return []
    const sum = total(all.map(p => p.value))
    // What makes the whole, or should, is told as its sum.
    if (complete || meets(whole.value, sum) || (above(sum, whole.value) && !all.some(p => above(p.value, whole.value)))) return []
    return all.flatMap((part, at) => {
      const item = items.of.get(part.id)
      return (item?.slots ?? []).flatMap(own => {
        const of = head.slots.find(s => alike(s.unit, own.unit) && s.unit !== '')
        if (!of || of.id > first.id || own.form !== 'plain' || (all.length < 2 && own === first)) return []
        const fails = above(own.value, of.value)
        // Only the first is sure to be of it: what comes behind may be told of something else.
        if (fails && (at > 0 || own.id > first.id + 1 || ANOTHER.test(first.lead))) return []
        return [relation(own, of, fails, `其中的${figure(own)}，${fails ? '比' : '不大于'}${figure(of)}${fails ? '还多' : ''}。`)]
      })
    })
  })

const AMONG = /(?:^|。)(?:在)?([\u4e00-\u9fa5]{2,10})[中里]，[^。，；：]*$/
/** How many figures back the whole may stand. */
const BACK = 40

/** 投诉类15386件……投诉类中，甲5264件、乙4873件，合计15686件: some of it together are not above it. */
const closed = ({ claims, lists }: Reading): Found[] =>
  lists.flatMap(({ parts: [first], total: sum, cue }): Found[] => {
    const name = cue === 'last' && first ? AMONG.exec(first.lead)?.[1] : undefined
    if (!name || !first) return []
    const before = claims.slice(Math.max(0, first.id - BACK), first.id).filter(c => c.label === name && alike(c.unit, sum.unit))
    const whole = before.at(-1)
    if (!whole || before.some(c => c.printed !== whole.printed) || first.paragraph - whole.paragraph > 2) return []
    const fails = above(sum.value, whole.value)
    return [relation(sum, whole, fails, `合计${figure(sum)}，${fails ? '比' : '不大于'}${figure(whole)}${fails ? '还多' : ''}。`)]
  })

/** 负责监管的生产经营单位10561个，实际监督监察10573个: nor are more inspected than there are; 检查120家次 are. */
const ENTRUSTED = /(?:负责|承担)(?:日常)?监管的?[\u4e00-\u9fa5]{0,10}$/
const WATCHED = /^实际(?:监督|监察|检查|巡查|监管)+$/

/** 应到135人，实到139人: nobody comes who was not due. */
function due({ items }: Reading): Found[] {
  return items.top.flatMap(row =>
    row.flatMap((item, at): Found[] => {
      const whole = row[at - 1]
      const watched = WATCHED.test(item.head.label) && whole && ENTRUSTED.test(whole.head.label) ? whole : undefined
      if (watched?.sentence === item.sentence && watched.head.unit === item.head.unit && item.head.sep === '，') {
        const fails = above(item.head.value, watched.head.value)
        return [
          relation(
            item.head,
            watched.head,
            fails,
            `${figure(item.head)}，${fails ? '比' : '不多于'}所监管的${figure(watched.head)}${fails ? '还多' : ''}。`,
          ),
        ]
      }
      const act =
        /^实际?(到|考|参加|参训|出席|出庭)$/.exec(item.head.label)?.[1] ??
        /^(?:已|实际)(?:完成)?(整改|反馈|回复|答复)$/.exec(item.head.label)?.[1]
      if (!act || !whole || whole.sentence !== item.sentence || whole.head.unit !== item.head.unit) return []
      if (!new RegExp(`应当?${act}[\\u4e00-\\u9fa5]{0,4}$`).test(whole.head.label)) return []
      const fails = above(item.head.value, whole.head.value)
      return [
        relation(
          item.head,
          whole.head,
          fails,
          fails
            ? `实${act}${figure(item.head)}，比应${act}${figure(whole.head)}还多。`
            : `实${act}${figure(item.head)}，不多于应${act}${figure(whole.head)}。`,
        ),
      ]
    }),
  )
}

/** Pairs that reports count together and apart. */
const JOINTS: readonly (readonly [string, string])[] = [
  ['投诉', '举报'],
  ['建议', '提案'],
  ['复议', '诉讼'],
  ['来信', '来访'],
  ['咨询', '投诉'],
]
