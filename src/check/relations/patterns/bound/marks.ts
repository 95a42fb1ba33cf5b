/**
 * 受理各类案件50101件，首次越过5万件关口; 查处127887宗……全年查处量已超12万宗; 年均增长18.25%和17.10%，前者近20%; 受理48件，不足50件: what is said to be above a mark, or
 * near it, beside the exact figure. It is wrong where the exact figure right before, with nothing between, is on the other side.
 */
import type { Claim } from '../../../claims.ts'
import { exactly } from '../../../interval.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { figure } from '../../../words.ts'
import { inWords, sentenceTo } from '../told.ts'

export const marks: RelationRule = {
  kind: 'bound',
  title: '突破、超过、不足某个整数',
  find: ({ claims, view }: Reading) => claims.flatMap(c => found(claims, view.text, c) ?? []),
  examples: {
    good: [
      '受理各类案件50101件，比上年增长34.11%，首次越过5万件关口。',
      '全省查处酒驾醉驾127887宗，其中醉驾35596宗；全年查处量已超12万宗。',
      '全年受理诉求12.36万件，突破12万件。',
      '全年发生事故48起，不足50起。',
      '实现地区生产总值1002.6亿元，首次突破1000亿元大关。',
      '年均增长18.25%和17.10%，前者近20%。',
      '收案10286件，首次突破1万件大关。',
    ],
    bad: [
      '受理各类案件49101件，比上年增长34.11%，首次越过5万件关口。',
      '全年受理诉求11.36万件，突破12万件。',
      '全年发生事故58起，不足50起。',
      '全年受理诉求9.996万件，突破10万件。',
      '收案9286件，首次突破1万件大关。',
      '一般公共预算收入98.6亿元，首次突破100亿元大关。',
      '网站访问量86.2万次，超过100万次。',
      '立案1186件，增长3.2%，首次突破1200件。',
      '全年用水量31.2亿立方米，首次突破32亿立方米关口。',
      '年末户籍人口49.86万人，首次突破50万人。',
    ],
    traps: [
      '收案9286件，预计全年突破1万件。',
      '收案9286件，累计突破10万件。',
      '收案9286件，结案突破1万件。',
      '收案9286件，力争突破1万件。',
      '三个窗口办理量分别为412件、386件和520件，全年超过1500件。',
      '收案9286件，未突破1万件。',
      '收案9286件，连续三年超过9000件。',
      '收案9286件，同比增加超过1000件。',
      '新增规上企业35家，突破2000家。',
      '新增规上企业35家，总数突破2000家。',
      '一般公共预算收入98.6亿元，总量首次突破100亿元。',
      '项目总投资98.6亿元，超过100亿元项目3个。',
      '来信来访1186件，降至1000件以下。',
      '东镇收案86件，西镇收案突破100件。',
      '收入98.6亿元，税收占比超过80%，总支出突破100亿元。',
      '收案9286件，全国超过1万件的法院有12家。',
      '举报9286件，比上年超过1万件时少。',
      '收案9286件，上年突破1万件。',
    ],
  },
}

/** With nothing in front but that it is the first time: of the figure right before. */
const FIRST = '(?:一举|也|已经?|再次|再|又|首次|首度|历史性|成功|历史上首次|总量|总数|全年|年度|规模|总额)*'
const OVER = '突破|越过|迈过|跨过|冲破|超过|超|跨越|跃上|迈上|站上'
const LESS = '不足|不到|未超过|未突破|低于|少于|首次低于'
const SAID = new RegExp(`^[，；](?<own>${FIRST})(?:了)?(?:(?<over>${OVER})|(?<less>${LESS}))了?$`)
/** 全年查处量已超: what it is of is told again. */
const AGAIN = new RegExp(
  `^[，；](?:全年|全市|全省|共|总)?(?<name>[\\u4e00-\\u9fa5]{2,6}?)(?:量|总量|总数|数量|数)?(?:已经?|首次|再次|均)*(?:${OVER})$`,
)
const NEAR = /^，(?<which>前者|后者)(?:接近|近)$/
const LOOSE = /以[上下]?的|^多?(?:法院|单位|企业|县|镇|家|个)/
const BACK = 8
/** What is called near is no further off. */
const CLOSE = 0.15

function found(claims: readonly Claim[], text: string, mark: Claim): Found | undefined {
  if (mark.form !== 'plain' && !NEAR.test(mark.lead)) return undefined
  const near = nearness(claims, mark)
  if (near) return near
  const said = SAID.exec(mark.lead)
  const again = said ? null : AGAIN.exec(mark.lead)
  if ((!said && !again) || !/^(?:关口|大关|[，。；\n]|$)/.test(text.slice(mark.stop, mark.stop + 2))) return undefined
  const own = again ? namedBefore(claims, mark, again.groups!['name']!) : ownerOf(claims, mark)
  if (!own || LOOSE.test(mark.noun)) return undefined
  const over = !said?.groups?.['less']
  const wrong = over ? own.value.max < mark.printed : own.value.min > mark.printed
  // Told again by its name it may be of more than the figure before; 新增35家，总数超过2000家 is of all there are.
  if (wrong && (again || /[总规年]/.test(said!.groups!['own']!) || /新增|净增|增加|新[设办建]|[本当上]月|季度|[日月]/.test(own.label)))
    return undefined
  const words = mark.lead.replace(/^[，；]/, '')
  return inWords(!wrong, {
    kind: 'bound',
    claim: mark,
    stated: exactly(mark.printed),
    computed: own.value,
    parts: [own],
    message: `${figure(own)}${wrong ? (over ? '没有达到' : '多于') : over ? '超过' : '少于'}${figure(mark)}，与“${words}”${wrong ? '不符' : '相符'}。`,
  })
}

/** The figure right before, behind which nothing but its change and its share stand. */
function ownerOf(claims: readonly Claim[], mark: Claim): Claim | undefined {
  const before = sentenceTo(claims, mark, BACK).filter(c => c.owner === mark.owner)
  for (const c of before.reverse()) {
    if (c.role === 'change' || c.role === 'share' || c.role === 'points') {
      if (c.sep === '；' || /[^\u4e00-\u9fa5，]/.test(c.lead)) return undefined
      continue
    }
    const counts = c.role === 'count' && c.form === mark.form && c.unit === mark.unit && c.unit !== '' && c.noun === ''
    return counts && isPlain(c) && !/^[、和与及]/.test(c.lead) ? c : undefined
  }
  return undefined
}

/** 分别, 其中, 由: of which another figure may be meant. */
const isPlain = (c: Claim): boolean =>
  c.precision === 'exact' && c.label !== '' && !/其中|最|均|上年|去年|同期|计划|目标|分别|[由从]|第/.test(c.label)

function namedBefore(claims: readonly Claim[], mark: Claim, name: string): Claim | undefined {
  const all = sentenceTo(claims, mark, BACK).filter(
    c =>
      c.role === 'count' &&
      c.owner === mark.owner &&
      c.unit === mark.unit &&
      c.unit !== '' &&
      c.label.includes(name) &&
      c.precision === 'exact',
  )
  return all.length === 1 && !/其中/.test(all[0]!.label) ? all[0] : undefined
}

/** 年均增长18.25%和17.10%，前者近20%. */
function nearness(claims: readonly Claim[], mark: Claim): Found | undefined {
  const which = NEAR.exec(mark.lead)?.groups?.['which']
  const [one, other] = [claims[mark.id - 2], claims[mark.id - 1]]
  if (!which || !one || !other || !/^[、和与]$/.test(other.lead) || [one, other].some(c => c.form !== mark.form || c.unit !== mark.unit))
    return undefined
  const own = which === '前者' ? one : other
  const holds = own.printed <= mark.printed && own.printed >= mark.printed * (1 - CLOSE)
  if (!holds && own.printed <= mark.printed) return undefined
  return {
    kind: 'bound',
    claim: mark,
    stated: { min: mark.printed * (1 - CLOSE), max: mark.printed },
    computed: own.value,
    verdict: holds ? 'holds' : 'undecided',
    parts: [own],
    named: true,
    message: holds ? `${figure(own)}接近${figure(mark)}，相符。` : `${figure(own)}已超过${figure(mark)}，不宜说“近”。`,
  }
}
