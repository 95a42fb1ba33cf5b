/**
 * 事故42起、死亡45人、受伤15人。道路运输业21起、死亡24人、受伤9人。建筑业15起……。采矿业2起2人；……: where the members are all in one measure, they are all in the others, and
 * what the changes of each come to is the change of all.
 */
import type { Claim } from '../../../claims.ts'
import { meets, total } from '../../../interval.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { MEASURES, type Measure, type Row, tables } from '../../common/accidents.ts'
import { ofChanges } from '../../sum/changes.ts'
import { tellSum } from '../told.ts'

export const byTrade: RelationRule = {
  kind: 'sum',
  title: '各行业的事故起数、伤亡人数',
  find: reading => tables(reading).flatMap(told),
  examples: {
    good: [
      '全市发生事故11起，死亡2人、受伤11人，与去年同期相比起数减少4起，四项指数三降一升。简易程序60起，减少9起。各辖区：城东4起，减少2起，受伤5人；山前3起，受伤3人；城西2起，死亡1人、受伤1人；城南1起，受伤2人；城北1起，死亡1人。',
      '全州发生事故26起、死亡28人、受伤9人，与去年同期相比起数减少3起、死亡减少4人。道路运输业14起、死亡15人、受伤6人。建筑业8起、死亡8人、受伤2人。采矿业2起3人；其他行业2起、死亡2人、受伤1人。',
      '全市发生事故17起，死亡19人，与去年同期相比起数减少4起，死亡减少3人。其中运输业12起、死亡13人，同比减少2起2人；采矿业2起3人，减少1起1人；建筑业3起3人，减少1起，死亡持平。',
    ],
    bad: [
      '全市发生事故11起，死亡2人、受伤12人，与去年同期相比起数减少4起，四项指数三降一升。简易程序60起，减少9起。各辖区：城东4起，减少2起，受伤5人；山前3起，受伤3人；城西2起，死亡1人、受伤1人；城南1起，受伤2人；城北1起，死亡1人。',
      '全州发生事故26起、死亡28人、受伤9人。道路运输业14起、死亡15人、受伤6人。建筑业8起、死亡7人、受伤2人。采矿业2起、死亡3人、受伤0人；其他行业2起、死亡2人、受伤1人。',
      '全市发生事故17起，死亡19人，与去年同期相比起数减少4起，死亡减少5人。其中运输业12起、死亡13人，同比减少2起2人；采矿业2起3人，减少1起1人；建筑业3起3人，减少1起1人。',
    ],
    traps: [
      // Not every trade is told.
      '全州发生事故26起、死亡28人。道路运输业14起、死亡15人。建筑业8起、死亡8人。采矿业2起3人。',
      // How grave they were is told of the same accidents.
      '全州发生事故26起、死亡28人。道路运输业14起、死亡15人。建筑业12起、死亡13人。较大事故2起、死亡7人。',
      // Of some trades it is not told how many were hurt.
      '全州发生事故26起、死亡28人、受伤9人。道路运输业14起、死亡15人、受伤6人。建筑业8起、死亡8人、受伤2人。采矿业4起5人。',
      // Of one it is told of neither.
      '全市发生事故11起，死亡2人、受伤12人。各辖区：城东4起，受伤5人；城中3起；城西2起，死亡1人、受伤3人；城南1起，受伤2人；城北1起，死亡1人。',
    ],
  },
}

/** So many members make a total by more than chance. */
const LEAST = 3

function told([whole, ...members]: readonly Row[]): Found[] {
  if (!whole || members.length < LEAST || members[0]!.head.sentence === whole.head.sentence) return []
  const of = (measure: Measure): Claim[] => members.flatMap(m => m.counts.get(measure) ?? [])
  const makes = (measure: Measure): boolean => {
    const all = whole.counts.get(measure)
    return all !== undefined && meets(total(of(measure).map(c => c.value)), all.value)
  }
  const made = MEASURES.filter(makes)
  if (!made.some(m => of(m).length === members.length)) return []
  // 甲3起，受伤3人；乙1起，死亡1人: of whom nobody died it is said of none, where those told are all that died; and so of the hurt.
  const silent =
    members.every(m => m.counts.size > 1) &&
    made.some(m => of(m).length < members.length) &&
    made.some(m => of(m).length === members.length)
  return MEASURES.flatMap(measure => {
    const [all, parts] = [whole.counts.get(measure), of(measure)]
    if (!all || parts.length < 2 || (!makes(measure) && parts.length < members.length && !silent)) return []
    return [tellSum(all, parts), ...moved(whole, members, measure, makes(measure))]
  })
}

/** The changes of the members, where the members are all there is. */
function moved(whole: Row, members: readonly Row[], measure: Measure, all: boolean): Found[] {
  const change = whole.changes.get(measure)
  const parts = members.flatMap(m => m.changes.get(measure) ?? [])
  if (!change || !all || parts.length < 2) return []
  const found = ofChanges(change, parts, parts.length === members.length ? 'nothing' : 'anything')
  return found.verdict === 'undecided' ? [] : [{ ...found, named: true }]
}
