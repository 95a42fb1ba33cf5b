/**
 * 全镇12个村（居）调委会全年共调解652件，平均每个调委会调解54.3件; 社区1260户，专职网格员12名，每名网格员平均要管105户: the words name what it is told of each of, one number of such was told before, and one
 * amount.
 */
import type { Claim } from '../../../claims.ts'
import type { Found, Reading, RelationRule } from '../../../reading.ts'
import { alike } from '../../../units.ts'
import { isOtherwise, isSome } from '../../average/named.ts'
import { isOwnMeasure, tellMean } from '../told.ts'

export const eachNamed: RelationRule = {
  kind: 'average',
  title: '写明每个什么的平均数',
  find: reading => found(reading),
  examples: {
    good: [
      '全镇12个村（居）调委会全年共调解652件，平均每个调委会调解54.3件。',
      '社区1260户，网格长6名，专职网格员12名，每名网格员平均要管105户。',
      '辖区共有6个社区、68个网格，常住居民16485户。网格员今年上报事件6980件，自行处置6666件。平均每个网格上报102.6件，服务242户。',
      '全区现有8个司法所，全年共办理社区矫正对象入矫312人，平均每个司法所39人。',
    ],
    bad: [
      '全镇12个村（居）调委会全年共调解652件，平均每个调委会调解84.3件。',
      '社区1260户，网格长6名，专职网格员12名，每名网格员平均要管125户。',
      '辖区共有6个社区、68个网格，常住居民16485户。网格员今年上报事件6980件，自行处置6666件。平均每个网格上报182.6件，服务242户。',
      '辖区共有6个社区、68个网格，常住居民16485户。网格员今年上报事件6980件，自行处置6666件。平均每个网格上报102.6件，服务262户。',
      '全区现有8个司法所，全年共办理社区矫正对象入矫312人，平均每个司法所36人。',
      '全县设就业驿站25个，全年推荐岗位3650个，平均每个驿站推荐164个。',
      '农家书屋36个，全年借阅图书8640册次，平均每个书屋借阅260册次。',
    ],
    traps: [
      '全镇12个村，调解员36名，全年共调解652件，平均每个村民小组调解12件。',
      '社区1260户，网格长6名，专职网格员12名，每名网格员平均每天走访15户。',
      '12个调委会全年共调解652件，其中大庭调委会78件，平均每个调委会每月调解4.5件。',
      '新增网格12个，全区上报事件6980件，平均每个网格上报102.6件。',
      '12个调委会全年共调解652件，上年平均每个调委会调解48.2件。',
      '12个调委会排查纠纷812件，受理652件，调解成功640件，平均每个调委会化解60件以上。',
      '68个网格，入户走访16485户，每个网格平均居民242户。',
    ],
  },
}

const EVERY =
  /^(?:平均下来|算下来|平均到|平均)?每一?(?<counter>[个名位户家所条支辆台处])(?<rest>[\u4e00-\u9fa5]{2,14}?)(?:约|为|达到?|有|是)*$/
/** 服务242户 behind 平均每个网格上报102.6件. */
const SERVES = /^(?:服务|联系|负责|承担|管理|覆盖|惠及)$/
const LOADED = /^(?:平均)?(?:要|需|得)?(?:服务|联系|负责|承担|管理|管|覆盖|有|办|办理)?(?:居民|群众)?$/
const OTHER = /[由从]$|上一?年|去年|前年|同期|其中|计划|目标|新增|新建|另|每[天日周月季年次]|最[多少高低]|[天日月年季周]均|以上/
const PEOPLE = /^[名位人]$/
/** So many figures and sentences back. */
const BACK = 10
const SENTENCES = 2
/** So far behind a number its things are named. */
const NAMED = 16

interface Each {
  readonly by: Claim
  /** What each of them did, in the words of the mean. */
  readonly deed: string
}

function found(reading: Reading): Found[] {
  const out: Found[] = []
  let last: { readonly mean: Claim; readonly each: Each } | undefined
  for (const mean of reading.claims) {
    if (mean.form !== 'plain' || mean.unit === '' || mean.precision !== 'exact' || mean.owner >= 0) continue
    const goesOn = last?.mean.id === mean.id - 1 && last.mean.sentence === mean.sentence && mean.sep === '，' && SERVES.test(mean.label)
    const words = goesOn || !mean.label.includes('每') || !/均/.test(mean.label) ? null : EVERY.exec(mean.label)
    if (!goesOn && !words) continue
    const each = goesOn ? { by: last!.each.by, deed: '' } : eachOf(reading, mean, words!.groups as { counter: string; rest: string })
    const amount = each && amountOf(reading, mean, each)
    if (!each || !amount || /^以[上下]|^左右/.test(mean.noun) || isOtherwise(reading.view.text, mean)) continue
    last = { mean, each }
    out.push(tellMean(mean, amount, each.by))
  }
  return out
}

const before = ({ claims }: Reading, mean: Claim): Claim[] =>
  claims
    .slice(Math.max(0, mean.id - BACK), mean.id)
    .filter(c => c.paragraph === mean.paragraph && mean.sentence - c.sentence <= SENTENCES && isOwnMeasure(c) && c.printed > 1)

/** The one number of such things, and what is left of the words behind their name. */
function eachOf(reading: Reading, mean: Claim, { counter, rest }: { counter: string; rest: string }): Each | undefined {
  if (OTHER.test(mean.label)) return undefined
  const all = before(reading, mean).flatMap((by): Each[] => {
    if (by.unit !== counter && !(PEOPLE.test(by.unit) && PEOPLE.test(counter))) return []
    const behind = reading.view.text.slice(by.stop, by.stop + NAMED).replace(/（[^（）]{1,8}）/, '')
    const noun = /^[\u4e00-\u9fa5]*/.exec(behind)![0]
    const length = longest(rest, words => noun.includes(words) || (noun === '' && by.label.replace(/[共有为]+$/, '').endsWith(words)))
    return length < 2 ? [] : [{ by, deed: rest.slice(length).replace(/^平均/, '') }]
  })
  const [each] = all
  return each && all.length === 1 && !isSome(each.by) && !OTHER.test(each.by.label) ? each : undefined
}

function longest(words: string, is: (start: string) => boolean): number {
  for (let n = Math.min(words.length, 8); n > 1; n--) if (is(words.slice(0, n))) return n
  return 0
}

/** The one amount in its measure, or the one called after the deed. */
function amountOf(reading: Reading, mean: Claim, { by, deed }: Each): Claim | undefined {
  const all = before(reading, mean).filter(c => c !== by && alike(c.unit, mean.unit))
  if (all.some(c => OTHER.test(c.label) && c.printed >= mean.printed * by.printed)) return undefined
  const loaded = LOADED.test(deed)
  // 每名村级林长联系护林员2.2名, 每个单位由19.1人减少到15.5人: of what else, and of another time.
  if (!loaded && (deed.length > 4 || /[由从]$/.test(deed))) return undefined
  const called = loaded ? all : all.filter(c => c.label.includes(deed.slice(0, 2)))
  const [amount] = called
  // 户 stand still: what was done to some of them is not all there are.
  const done = loaded && amount && mean.unit === '户' && /走访|入户|排查|核查|慰问|签约|完成/.test(amount.label)
  return amount && called.length === 1 && !OTHER.test(amount.label) && !done && amount.printed > mean.printed ? amount : undefined
}
