/**
 * 收到申请63件：市里24件，县里39件；公民52件，法人11件；公安33件，……，房管、人事各3件，其他2件: behind one colon a total is divided in one regard after the other, each between two
 * semicolons. Where one of the clauses makes it, none of the others is a further part of it: each is all of it, too.
 */
import type { Claim } from '../../../claims.ts'
import { OUTCOME } from '../../../lists/beside.ts'
import { RESIDUAL } from '../../../lists/index.ts'
import { isMean } from '../../../lists/list.ts'
import { ACT } from '../../../lists/parts.ts'
import { oneDigitOff } from '../../../one-digit.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { discrete } from '../../../units.ts'
import { isExactCount, sentenceFrom } from '../told.ts'
import { type Member, members, sumOf, tellMembers } from './each.ts'

export const regardsInTurn: RelationRule = {
  kind: 'sum',
  title: '冒号之后以分号隔开的几种划分',
  find: ({ claims }) => claims.flatMap(c => found(claims, c)),
  examples: {
    good: [
      '收到投诉46件：网络21件，电话25件；物业20件，停车10件，噪声、油烟各5件，其他6件。',
      '接待来访88批：初访61批，重访27批；城建、民政、人社各20批，其他28批；个人70批，集体18批。',
      '发生火灾130起，其中住宅72起，厂房58起；电气64起，用火、吸烟各24起，其他18起。',
    ],
    bad: [
      '收到投诉46件：网络21件，电话26件；物业20件，停车10件，噪声、油烟各5件，其他6件。',
      '收到投诉46件：网络21件，电话25件；物业20件，停车10件，噪声、油烟各5件，其他4件。',
      '发生火灾130起：住宅72起，厂房58起；电气64起，用火、吸烟各24起，其他16起。',
      '登记外出务工730人：男402人，女328人；省外410人，市外、县外各110人，其他90人。',
    ],
    traps: [
      '全年收入554件：租车386件，补助125件，其他43件；支出471件，结余83件，上年结余63件，年末结余146件。',
      '复议案件63件：市本级24件，县区39件；维持41件，撤销12件，其他8件；公民52件，单位11件。',
      '收到投诉46件：网络21件，电话25件；物业20件，停车10件，噪声、油烟各5件。',
      '收到投诉46件：网络21件，电话25件；办结30件，转办20件；回访20件，满意19件。',
      '收到申请63件：公民52件，法人11件；涉及问题为收费40件、服务30件。',
      '全年检查124家：餐饮60家，商店64家；发现问题：证照35家，卫生、消防各60家，其他4家。',
      '立案20件：县级12件，乡镇8件；处分15人，其中党纪11人。',
    ],
  },
}

const MOST = 60
/** What one thing may have several of, or is done to it. */
const SEVERAL = /问题|原因|隐患|情形|可能|同时|多[选次]|人次|支出|[结剩]余|结转|相抵/
const OPENS = /^，?(?:其中)?：|^，其中/
/** A clause that comes to less of the total is told of something else. */
const NEAR = 0.5

function found(claims: readonly Claim[], whole: Claim): Found[] {
  const first = claims[whole.id + 1]
  if (!first || !isExactCount(whole) || whole.owner >= 0 || whole.unit === '' || !discrete(whole.unit) || isMean(whole)) return []
  if (first.sentence !== whole.sentence || first.paragraph !== whole.paragraph || !OPENS.test(first.lead)) return []
  const rows = clauses(sentenceFrom(claims, whole, MOST), whole)
  const made = rows.filter(r => sumOf(r) === whole.printed)
  // A row of its own that makes the total, and one that is no part of it.
  if (rows.length < 2 || made.length === 0 || (made.length === 1 && whole.printed < LEAST)) return []
  return rows.flatMap(r => told(whole, r) ?? [])
}
/** Two small numbers make another by chance. */
const LEAST = 20

/** The clauses that are nothing but members, up to the first that is not. */
function clauses(run: readonly Claim[], whole: Claim): Member[][] {
  const split: Claim[][] = []
  for (const c of run) {
    if (c.owner >= 0) continue
    if (split.length === 0 || c.lead.includes('；')) split.push([c])
    else split.at(-1)!.push(c)
  }
  const out: Member[][] = []
  for (const clause of split) {
    const row = clause.some(c => SEVERAL.test(c.lead) || ACT.test(c.label) || OUTCOME.test(c.label))
      ? undefined
      : members(whole, clause, true)
    const sum = row ? sumOf(row) : 0
    if (!row || row.length < 2 || row.some(m => m.times === 0) || sum < NEAR * whole.printed || sum * NEAR > whole.printed) break
    out.push(row)
  }
  return out
}

function told(whole: Claim, row: readonly Member[]): Found | undefined {
  const sum = sumOf(row)
  const all = RESIDUAL.test(row.at(-1)!.part.label) || sum > whole.printed || oneDigitOff(whole, sum)
  return tellMembers(whole, row, all ? undefined : '文中没有说所列是全部')
}
