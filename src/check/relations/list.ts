/** List: 三项制度, 4家（A、B、C、D）, “A”“B”“C”三项: as many members as the number says. */

import { exactly } from '../interval.ts'
import type { Item } from '../items.ts'
import { NUMERAL } from '../numerals.ts'
import type { Figure, Found, Reading, RelationRule } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import type { Verdict } from '../types.ts'
import { countedBehind } from './list/counted-behind.ts'
import { enumerated } from './list/enumeration.ts'
import { pointsTold } from './list/points-told.ts'
import { slogans } from './list/slogans.ts'

const COUNT = '([两二三四五六七八九十]|\\d{1,2})'
const NOUN = '(?:个|项|类|家|种|大|方面|名|位|所|处|条|支|部|地|者|级|张|场)'
const MEMBER = '[^、，。；：（）“”《》\\n\\d]{1,16}'

export const list: RelationRule = {
  kind: 'list',
  title: '列举与项数',
  find: reading => [
    ...quoted(reading),
    ...before(reading),
    ...bracketed(reading),
    ...ordered(reading),
    ...classes(reading),
    ...entries(reading),
    ...alike(reading),
    ...enumerated(reading),
    ...countedBehind(reading),
    ...pointsTold(reading),
    ...slogans(reading),
  ],
  examples: {
    good: [
      '均履行公众参与、专家论证、风险评估、合法性审查和集体讨论五项程序。',
      '设立两个巡回法庭：城东法庭、城西法庭。',
      '新设商会、旅游、消费、家庭4个专业调委会。',
      '落实“公示”“记录”“审核”三项制度。',
      '走访4家企业（甲厂、乙厂、丙厂、丁厂）。',
      '新认定云台山、白石湖、古渡口3家市级度假区。',
      '全市4个县区受理复议申请：城东412、城西386、临江295、北塔268。',
      '发放补贴12.6万元、奖励4.1万元、救助8.8万元，三项25.5万元。',
      '接收信访件212件，分别为土地76件、社保58件、住房43件、教育35件，分属四个领域。',
      '四个领域中，土地76件，占35.8%；社保58件，占27.4%；住房43件，占20.3%；教育35件，占16.5%。',
    ],
    bad: [
      '接收信访件212件，其中土地76件、社保58件、住房43件、教育35件，分属五个领域。',
      '中心设人民调解、公证、法律援助、司法鉴定、律师咨询、行政复议7个窗口。',
      '下设综合、调解、普法、矫正、法援六个工作组。',
      '被诉领域有房屋征收、土地管理、治安处罚、工伤认定5类。',
      '落实“公示”“记录”“审核”“公开”三项制度。',
      '均履行公众参与、专家论证、风险评估和集体讨论五项程序。',
      '设立三个巡回法庭：城东法庭、城西法庭。',
      '走访4家企业（甲厂、乙厂、丙厂）。',
      '新认定云台山、白石湖、古渡口4家市级度假区。',
      '全市5个县区受理复议申请：城东412、城西386、临江295、北塔268。',
      '受理投诉1000件。投诉对象分三类：生产者600件，销售者250件，服务者100件，平台50件。',
    ],
    traps: [
      '提出司法建议18份，涉及房地产、物业、金融等4个领域。',
      '检查涉及四个村：河口村17件，柳林村5件，大坪村15件，石桥村8件，村级小计45件。',
      '接收信访件212件，其中土地76件、社保58件、住房43件、教育35件，共3个乡镇。',
      '接收信访件177件，其中土地76件、社保58件、住房等43件，分属五个领域。',
      '受理投诉1000件。投诉对象分三类：生产者600件，其中外地200件，销售者250件，服务者150件。',
      '严格落实中央八项规定、自治区26条配套规定。',
      '都市圈组建农业、科技、文旅、教育等联盟12个，通办事项180项。',
      '现在要强调两点：一是坚持共同富裕；一是提倡先富带动后富。',
    ],
  },
}

const countOf = (text: string): number => NUMERAL[text] ?? Number(text)

interface Members {
  readonly claim: { start: number; end: number }
  readonly stated: number
  readonly members: readonly { start: number; end: number }[]
  /** 等: the list names only some. */
  readonly open: boolean
  /** What to say when the count differs and the list is not open. */
  readonly otherwise: Verdict
}

function found(m: Members): Found | undefined {
  const n = m.members.length
  const verdict: Verdict = n === m.stated ? 'holds' : m.open ? (n < m.stated ? 'undecided' : 'fails') : m.otherwise
  if (verdict === 'undecided') return undefined
  const parts = m.members.map((s): Figure => ({ ...s, printed: 1, form: 'plain', unit: '' }))
  return {
    kind: 'list',
    claim: m.claim,
    stated: exactly(m.stated),
    computed: exactly(n),
    verdict,
    parts,
    message: verdict === 'holds' ? `列出${n}项，与所说的${m.stated}项相符。` : `说是${m.stated}项，列出的是${n}项。`,
  }
}

const all = (ms: readonly Members[]): Found[] => ms.map(found).filter(f => f !== undefined)

/** “A”“B”“C”三项制度 */
function quoted(reading: Reading): Found[] {
  const text = reading.view.text
  const pattern = new RegExp(`(?:(?:“[^“”\\n]{1,24}”|《[^《》\\n]{1,30}》)[、和及与]?){2,12}(等)?${COUNT}(?:${NOUN}|件)`, 'g')
  return all(
    everyMatch(text, pattern).map(m => {
      const at = m.index + m[0].lastIndexOf(m[2]!)
      const members = everyMatch(m[0], /“[^“”]{1,24}”|《[^《》]{1,30}》/g).map(q => ({
        start: m.index + q.index,
        end: m.index + q.index + q[0].length,
      }))
      return {
        claim: { start: at, end: at + m[2]!.length },
        stated: countOf(m[2]!),
        members,
        open: m[1] !== undefined,
        otherwise: 'fails' as const,
      }
    }),
  )
}

/** The word before the first member that says that all are named. */
const SETS =
  /^[^、]{0,12}?(?:下设|内设|分设|设有|划分为|分为|组建|组建了|成立|设立|履行|落实|执行|严格执行|推行|(?<![建开增架铺])设(?![施备计])|(?:领域|类型|种类|类别|环节|形式)(?:有|为|包括|涵盖)(?!：))/
const stripped = (names: string): string => names.replace(SETS, '')
/** 新评定甲、乙、丙3家市级景区: what was chosen is named one by one, and its kind stands behind the number. */
const CHOSEN = /^[^、]{0,12}?新?(?:评定|认定|命名|获评|评为|入选|培育|引进|创建|建成|挂牌成立)(?:了|为)?/

/** 风险评估、合法性审查和集体讨论: the last two are joined by a word, unless the number says that they are one. */
function joined(names: string, stated: number): string {
  const last = names.slice(names.lastIndexOf('、') + 1)
  return names.split('、').length === stated
    ? names
    : names.slice(0, names.length - last.length) + last.replace(/(?<=[^和]{2})和(?=[^和]{2})/, '、')
}

/** 新设总商会、旅游、消费、婚姻家庭4个专业调委会: wrong only where a verb of setting up parts the first member from what is before. */
function before(reading: Reading): Found[] {
  const { text } = reading.view
  const pattern = new RegExp(`(?<=^|[，。；：\\n])((?:${MEMBER}、){1,14}${MEMBER}?)(等)?${COUNT}${NOUN}(?!百分点|月|年|小时|工作日)`, 'g')
  return all(
    everyMatch(text, pattern).map(m => {
      const names = joined(stripped(m[1]!), countOf(m[3]!))
      const chosen = names.replace(CHOSEN, '')
      const whole =
        alikeAll(m[1]!, text[m.index + m[0].length] ?? '') ||
        ((stripped(m[1]!) !== m[1] || (chosen !== names && isChoice(chosen, countOf(m[3]!), text.slice(m.index + m[0].length)))) &&
          chosen
            .split('、')
            .every(name => name.length > 1 && name.length < 7 && !/[和及]|(?<!参)与|[两一二三四五六七八九十][项条个]/.test(name)))
      const at = m.index + m[1]!.length + (m[2]?.length ?? 0)
      return {
        claim: { start: at, end: at + m[3]!.length },
        stated: countOf(m[3]!),
        members: split(names, m.index + m[1]!.length - stripped(m[1]!).length),
        open: m[2] !== undefined,
        // 组建产业、科技、文旅等联盟11个: the word that says that there are more may stand within the last name.
        otherwise: whole && !/等[^、]*$/.test(names) ? ('fails' as const) : ('undecided' as const),
      }
    }),
  )
}

/** Names of places or firms, not of kinds: 国家级、省级示范社12家 counts what is of these grades. */
const isChoice = (names: string, stated: number, behind: string): boolean =>
  Math.abs(names.split('、').length - stated) <= 2 && !/级|类|型|性/.test(names) && /^[\u4e00-\u9fa5]{2}/.test(behind)

/** 走访甲镇、乙镇、丙镇3个镇: each ends with what is counted. */
const alikeAll = (names: string, kind: string): boolean => {
  const all = names.split('、')
  return /[镇乡村县区市局所院站]/.test(kind) && all.length > 2 && all.every(name => name.endsWith(kind) && !/[和及与]/.test(name))
}

/** 29个省（自治区、直辖市）: what else is counted with it, and no members. */
const KINDS =
  /^(?:(?:自治|直辖)?[省市区州县旗盟镇乡村]|街道|社区|部门|单位|[委办局院所站厅室科处队]|中心|人)(?:、(?:(?:自治|直辖)?[省市区州县旗盟镇乡村]|街道|社区|部门|单位|[委办局院所站厅室科处队]|中心|人)){0,8}$/

/** 4家企业（甲、乙、丙、丁） */
function bracketed(reading: Reading): Found[] {
  const pattern = new RegExp(`(?<![\\d第前.])${COUNT}${NOUN}([^，。；：、（）\\d\\n]{0,14})（((?:${MEMBER}、){1,14}${MEMBER})）`, 'g')
  return all(
    everyMatch(reading.view.text, pattern).map(m => {
      const inside = m.index + m[0].length - 1 - m[3]!.length
      const open = /等[^、]{0,6}$/.test(m[3]!)
      // 1类创新药（某产品、某产品等除外）: a name, and what is left out of it.
      const named = countOf(m[1]!) < 2 || /除外|不含/.test(m[3]!)
      const plain = !KINDS.test(m[3]!) && !/[和及与或]|如|例|含|包括|不/.test(m[3]!) && m[3]!.split('、').every(n => n.length > 1)
      return {
        claim: { start: m.index, end: m.index + m[1]!.length },
        stated: countOf(m[1]!),
        members: split(m[3]!, inside),
        open: open && !named,
        otherwise: plain && !named ? ('fails' as const) : ('undecided' as const),
      }
    }),
  )
}

/** 9个社区：沙洲社区、前进社区、…: members that all end with the name of what is counted. */
function alike(reading: Reading): Found[] {
  const pattern = new RegExp(
    `(?<![\\d第前.])${COUNT}[个家所]([\\u4e00-\\u9fa5]{2,6}?)(?:，分别(?:为|是)|：|，即)((?:${MEMBER}、){1,30}${MEMBER})(?=[。；，])`,
    'g',
  )
  return all(
    everyMatch(reading.view.text, pattern).flatMap(m => {
      const members = split(m[3]!, m.index + m[0].length - m[3]!.length)
      const kind = m[2]!.slice(-2)
      const whole = m[3]!.split('、').every(name => name.endsWith(kind) && name.length > kind.length)
      return whole
        ? [
            {
              claim: { start: m.index, end: m.index + m[1]!.length },
              stated: countOf(m[1]!),
              members,
              open: false,
              otherwise: 'fails' as const,
            },
          ]
        : []
    }),
  )
}

const DIGITS = [...'一二三四五六七八九']
const ORDINALS = [...DIGITS, '十', ...DIGITS.map(d => `十${d}`), '二十', ...DIGITS.map(d => `二十${d}`)]

/** 以下五个方面：一是…二是… */
function ordered(reading: Reading): Found[] {
  const out: Members[] = []
  const pattern = new RegExp(
    `${COUNT}(?:个方面|方面|项[\\u4e00-\\u9fa5]{0,6}(?:工作|措施|任务|举措|行动)|点|个[\\u4e00-\\u9fa5]{0,4}问题)(?:的?[^，。；：\\d\\n]{0,8})?：一是`,
    'g',
  )
  for (const m of everyMatch(reading.view.text, pattern)) {
    const body = reading.view.text.slice(m.index, m.index + 4000).split('\n', 1)[0]!
    const members: { start: number; end: number }[] = []
    let from = 0
    for (const ordinal of ORDINALS) {
      const at = body.indexOf(`${ordinal}是`, from)
      if (at < 0) break
      members.push({ start: m.index + at, end: m.index + at + 2 })
      from = at + 2
    }
    // 强调两点：一是…；一是…: each of them is called so.
    if (members.length === 1 && body.includes('一是', from)) continue
    out.push({ claim: { start: m.index, end: m.index + m[1]!.length }, stated: countOf(m[1]!), members, open: false, otherwise: 'fails' })
  }
  return all(out)
}

/** 分五类：财经20件，内司7件，… and 前三：…: the figures of the list counted. */
function classes(reading: Reading): Found[] {
  const out: Members[] = []
  for (const row of reading.items.top)
    row.forEach((item, at) => {
      const m = new RegExp(`(?:(?:分|分为|分成|共)${COUNT}[大]?(?:类|种|项|个方面|部分)|前${COUNT}(?:位|名|类|项)?)：[^：]*$`).exec(
        item.head.lead,
      )
      if (!m) return
      const run = row
        .slice(at, at + 30)
        .filter(
          (i, n) =>
            i.sentence === item.sentence &&
            i.head.unit === item.head.unit &&
            (n === 0 || !/[：]|其中|小计|合计|共计|总计/.test(i.head.lead)),
        )
      const numeral = m[1] ?? m[2]!
      const start = item.head.start - item.head.lead.length + m.index + m[0].indexOf(numeral)
      if (reading.view.text.slice(start, start + numeral.length) !== numeral) return
      out.push({
        claim: { start, end: start + numeral.length },
        stated: countOf(numeral),
        members: run.map(i => i.head),
        open: false,
        otherwise: run.every(i => i.head.sep === '、') || makesTotal(reading, run) ? 'fails' : 'undecided',
      })
    })
  return all(out)
}

/** 投诉1648件。对象分三类：甲1193件，乙174件，丙267件，丁14件: that they make all of it, to the last, says that each of them is a member. */
const makesTotal = ({ lists }: Reading, run: readonly Item[]): boolean =>
  run.length > 2 &&
  lists.some(
    l =>
      !l.choice &&
      l.parts.length === run.length &&
      l.parts.every((p, n) => p.id === run[n]!.head.id) &&
      l.total.printed === run.reduce((n, i) => n + i.head.printed, 0),
  )

const PLACES =
  /^(?:县[区市]|县（|区县|市州|县市区|镇街|乡镇|街镇|镇|乡|街道|社区|村|部门|中队|支队|法院|检察院|派出所|司法所|基层所|单位|窗口|片区)/

/** 11个县区受理申请：城东412、城西386、…: a figure for each of them. */
function entries(reading: Reading): Found[] {
  const out: Members[] = []
  for (const row of reading.items.top)
    row.forEach(({ head, sentence }, at) => {
      const first = row[at + 1]
      if (!PLACES.test(head.noun) || !/^[个家]$/.test(head.unit) || head.printed < 4 || !first || first.sentence !== sentence) return
      if (!/^[^：]*：[^：，；]{1,8}$/.test(first.head.lead) || /其中|前|主要|居|最|部分/.test(first.head.lead)) return
      const run = [first]
      for (const item of row.slice(at + 2, at + 60)) {
        if (item.sentence !== sentence || item.head.sep !== '、' || item.head.unit !== first.head.unit) break
        run.push(item)
      }
      const closed = /^[。；\n]/.test(reading.view.text.slice(run.at(-1)!.head.stop) || '\n')
      const plain = run.every(
        i => i.slots.length === 1 && i.head.label !== '' && i.head.label.length < 9 && !/其他|其余/.test(i.head.label),
      )
      out.push({
        claim: head,
        stated: head.printed,
        members: run.map(i => i.head),
        open: false,
        otherwise: closed && plain && run.length > 3 ? 'fails' : 'undecided',
      })
    })
  return all(out)
}

function split(names: string, from: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let at = from
  for (const name of names.split('、')) {
    if (name) out.push({ start: at, end: at + name.length })
    at += name.length + 1
  }
  return out
}
