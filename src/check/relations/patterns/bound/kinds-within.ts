/**
 * 全国发生火灾73328起，死亡978人，损失39706.6万元。其中特大火灾5起、死亡14人、损失783.9万元: a kind of the accidents is above all of them in no measure. 人员密集场所火灾2576起，
 * ……其中特大3起、死亡16人: what is of both
 * kinds is above neither.
 */
import type { Claim } from '../../../claims.ts'
import { above } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords } from '../told.ts'

export const kindsWithin: RelationRule = {
  kind: 'bound',
  title: '事故总数与其中一类的各项数目',
  find: ({ claims }: Reading) => groupsOf(claims).flatMap(found),
  examples: {
    good: [
      '全国发生火灾73328起，死亡978人，受伤565人，损失39706.6万元。其中特大火灾5起、死亡14人、损失783.9万元；重大火灾78起、死亡131人、损失3072.2万元。人员密集场所火灾2576起，死亡85人，损失4623.1万元，其中特大3起、死亡13人、损失612.5万元，重大21起、死亡24人、损失1097.4万元。',
      '全市发生道路交通事故320起，死亡42人，受伤186人，其中较大事故2起、死亡7人、受伤5人。',
    ],
    bad: [
      '全国发生火灾73328起，死亡978人，受伤565人，损失39706.6万元。其中特大火灾5起、死亡14人、损失783.9万元；重大火灾78起、死亡131人、损失3072.2万元。人员密集场所火灾2576起，死亡85人，损失4623.1万元，其中特大3起、死亡16人、损失612.5万元。',
      '全市发生道路交通事故320起，死亡42人，受伤186人，其中较大事故2起、死亡47人、受伤5人。',
      '全县发生火灾86起，死亡2人，受伤3人。其中重大火灾1起、死亡4人、受伤1人。',
      '全省发生生产安全事故120起，死亡96人，其中较大事故6起、死亡22人。煤矿事故18起，死亡31人，其中较大8起、死亡19人。',
      '全国发生事故86起，死亡120人，受伤45人，其中重大事故3起、死亡40人、受伤61人。',
      '全市发生火灾320起，死亡12人，损失420万元，其中较大火灾2起、死亡6人、损失560万元。',
      '全国发生火灾1200起，死亡86人。其中重大火灾12起、死亡45人。居民住宅火灾460起，死亡31人，其中重大6起、死亡52人。',
      '全州发生交通事故42起，死亡45人，受伤15人，其中较大事故1起、死亡3人、受伤18人。',
    ],
    traps: [
      '全国发生火灾320起，死亡12人。1月至5月累计重大火灾8起、死亡24人。',
      '本月发生火灾32起，死亡1人，其中较大火灾1起、死亡1人；上年同期其中较大火灾3起、死亡12人。',
      '本月发生火灾32起，死亡1人，全年较大火灾4起、死亡16人。',
      '全国发生火灾320起，死亡12人。其中重大火灾2起、死亡6人。道路交通事故860起，死亡96人，其中重大5起、死亡31人。',
      '东县发生事故32起，死亡12人，其中较大事故1起、死亡4人；西县发生事故65起，死亡36人，其中较大3起、死亡12人。',
      '全市发生火灾320起，死亡12人，其中较大火灾2起、死亡6人；去年发生火灾410起，死亡31人，其中较大5起、死亡19人。',
      '查处火灾隐患320处，处罚12人，其中重大隐患2处、处罚16人次。',
    ],
  },
}

type Measure = '起' | '亡' | '伤' | '元'
interface Group {
  readonly head: Claim
  /** 火灾, 特大火灾, 特大. */
  readonly name: string
  readonly among: boolean
  readonly measures: ReadonlyMap<Measure, Claim>
}

const NOUN = /(?:道路交通|生产安全|安全|交通|建设|较大|重大|特大|一般)?(事故|火灾|案件)$/
const GRAVE = /^(特别重大|特大|重大|较大|一般)(?:以上)?(?:事故|火灾|案件)?$/
const OTHER = /上年|今年|半年|截至|去年|同期|累计|\d月|\d年|季度|以来|全年|本月|上月|较[上去前]|[同环]比/
const measureOf = ({ unit, label, role }: Claim): Measure | undefined => {
  if (role !== 'count' && role !== 'slot') return undefined
  if (unit === '起') return '起'
  if (unit === '元') return /^(?:直接)?(?:财产|经济)*损失$/.test(label.replace(/^(?:造成|共)/, '')) ? '元' : undefined
  if (unit !== '人') return undefined
  return /^(?:造成|共|致)*(?:死亡?|亡)(?:人数)?$/.test(label)
    ? '亡'
    : /^(?:造成|共|致)*(?:受伤|伤)(?:人数)?$/.test(label)
      ? '伤'
      : undefined
}

/** Each so-many 起 with the dead, the hurt and the loss told right behind it. */
function groupsOf(claims: readonly Claim[]): Group[][] {
  const out: Group[][] = []
  let [row, paragraph, open] = [[] as Group[], -1, false]
  for (const c of claims) {
    // 去年发生火灾410起，……其中较大5起: what is told behind the figure of another time is of that time.
    if (c.paragraph !== paragraph || (c.role === 'base' && c.unit === '起')) {
      if (row.length > 1) out.push(row)
      row = []
      paragraph = c.paragraph
      open = false
    }
    if (c.owner >= 0 || c.form !== 'plain' || c.precision !== 'exact') {
      open &&= c.owner >= 0
      continue
    }
    const measure = measureOf(c)
    if (measure === '起') {
      row.push({
        head: c,
        name: c.label.replace(/^其中/, ''),
        among: /其中$|其中[^，。；]{0,10}$/.test(c.lead),
        measures: new Map([['起', c]]),
      })
      open = true
      continue
    }
    const group = row.at(-1)
    if (!group || !open || !measure || group.measures.has(measure) || group.head.sentence !== c.sentence) open = false
    else (group.measures as Map<Measure, Claim>).set(measure, c)
  }
  if (row.length > 1) out.push(row)
  return out.map(r => r.slice(0, MOST))
}
const MOST = 60

/** The first is all of them; kinds of it follow behind 其中; then another part of it with kinds of its own. */
function found(row: readonly Group[]): Found[] {
  const out: Found[] = []
  let whole: Group | undefined
  let part: Group | undefined
  const kinds = new Map<string, Group>()
  for (const g of row) {
    const grave = GRAVE.exec(g.name)?.[1]
    if (!whole) {
      if (NOUN.test(g.name) && !grave && g.measures.size > 1) whole = g
      continue
    }
    if (OTHER.test(g.head.lead) && !/四项|三项|两项/.test(g.head.lead)) {
      whole = undefined
      part = undefined
      kinds.clear()
      continue
    }
    if (grave && (g.among || part || kinds.size > 0) && opens(g)) {
      const host = part ?? whole
      // 特大火灾死亡14人 of all fires: those that broke out in crowded places are among them. What is less than these is less than all.
      const same = part ? kinds.get(grave) : undefined
      if (same) out.push(...against(g, same))
      out.push(...against(g, host))
      if (!part) kinds.set(grave, g)
      continue
    }
    part = isPartOf(g, whole) ? g : undefined
    if (!part) {
      whole = NOUN.test(g.name) && !grave && g.measures.size > 1 ? g : undefined
      kinds.clear()
    }
  }
  return out
}

const opens = (g: Group): boolean => !/[市县区省]/.test(g.name)

/** 人员密集场所火灾2576起 of 全国发生火灾73328起: called by the same noun, and less of it in every measure. */
function isPartOf(g: Group, whole: Group): boolean {
  const [one, all] = [g, whole].map(x => NOUN.exec(x.name)?.[1])
  return (
    one !== undefined &&
    one === all &&
    /全[国省市州县区]|^发生/.test(whole.name) &&
    !/[市县区省镇乡]|发生/.test(g.name) &&
    !g.among &&
    [...g.measures].every(([m, c]) => !whole.measures.has(m) || c.printed <= whole.measures.get(m)!.printed)
  )
}

const against = (g: Group, of: Group): Found[] =>
  [...g.measures].flatMap(([m, c]): Found[] => {
    const all = of.measures.get(m)
    if (!all) return []
    const more = above(c.value, all.value)
    return [
      inWords(!more, {
        kind: 'bound',
        claim: c,
        stated: c.value,
        computed: all.value,
        parts: [all],
        message: `${figure(c)}${more ? '比' : '不大于'}“${of.name}”的${figure(all)}${more ? '还多' : ''}。`,
      }),
    ]
  })
