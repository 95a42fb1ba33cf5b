import { groupBy } from '../items.ts'
import { lostScaleOf } from '../lost-scale.ts'
import { everyMatch } from '../scan.ts'
import { matches, type Note, type Rule } from './rule.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
]

/** Slips that any reader sees: doubled words, unpaired marks, half-width punctuation, stray Latin, residue of the editor. */
export const typing: Rule = {
  rule: 'typing',
  title: '录入差错',
  why: '这些是打字、转换格式时留下的差错，与内容无关。',
  severity: 'note',
  examples: {
    good: [
      '落实的不够好的地方要改。',
      '第1.2节，见http://example.cn。',
      '方方面面的工作，一件一件抓落实（见附件）。',
      '较好地完成了任务。',
      '追求实实在在的增长，构建共建共治共享的格局，深化文化文艺惠民，设立产业创业创新平台，做好预防犯罪工作。',
      '落实《\n行政处罚法\n》的要求。',
      '二零二零年一月八日。',
      '哔哩哔哩、必和必拓都参加了，哔哩哔哩还办了讲座。',
      '现在在编12人，资金投向标的的比例未来越来越高。',
      '向阳镇政府政府信息公开工作。',
      '》》点击进入专题《《',
      '理赔总额82.71万元，其中人均28.95元，团队最高53.76万元。',
      '气温降至-5.9度，增速为-5.9%，降幅（-5.9%）收窄。',
      '制度优势日益彰显着成效，凸显着特色，按方法依规定办。',
      '加强学习，执法力量还需加强。',
    ],
    bad: [
      '加强的的工作。',
      '发放普法资料 and 张贴挂图。',
      '落实《行政处罚法要求。',
      '加强监督,提高效率。',
      '较好的完成了任务。',
      '截止2023年12月。',
      '截止发稿，共办理3件。',
      '工作取得显着成效。',
      '对两个项目法依规开展审查。',
      '规范已申请公开工作。',
      '一是加强对新理念新思想新战略的学习还需加强；',
      '落实《优化营商环境条列》。',
      '开展工作，，取得成效。',
      '工作落实的不够。',
      '加强监督，提高效率.',
      '某镇(街道)有关情况。',
      '化解矛盾纠份。',
      '落实“谁执法谁普法“责任制。',
      '“八五’普法和“三项制度”都已落实。',
      '理赔总额82.71万元，其中国内旅游28.95元，出境旅游53.76万元。',
      '业务收入29.2亿元，同比下降-5.9%。',
      '一、情况\n\n开展法律进乡村活动五十六场次，发放资料五千份，\n\n二、打算\n\n继续努力。',
    ],
  },
  find: reading => [
    ...doubled(reading),
    ...latin(reading),
    ...halfWidth(reading),
    ...unpaired(reading),
    ...unfinished(reading),
    ...words(reading),
    ...residue(reading),
    ...negated(reading),
    ...scales(reading),
  ],
}

type R = Parameters<Rule['find']>[0]

/** The second of two may begin a word: 在在建项目, 为了了解, 和和顺茶馆. */
const BEGINS =
  /^(?:的[确士]|了[解如]|在[建编岗册校职线案押逃矫场]|和[谐顺平解气睦美]|与[会之]|及[时其]|对[方口接外象策照标之]|将[军来]|被[申告执征拆帮调检处侵选]|把[关脉好]|为[民期主由此之政])/
/** Words that end one name and begin the next: 向阳社区社区矫正, 泓德基金基金经理, 镇政府政府信息公开. */
const ENDS = /^(?:社区|街道|公司|中心|村委|人大|法院|基金|银行|学校|医院|协会|政府)$/

/** Two words side by side that begin alike: 构建共建共治, 深化文化文艺, 产业创业创新. */
const PARALLEL = /^(?:共[商建治享]共[商建治享]|文化文[艺物博]|创业创[新造意]|自[主治]自[主治立律])/

/** What is said twice on purpose, or only looks so: 二零二零年, 想着想着, 未来越来越, 甲和必和必拓. */
const MEANT = /^(?:[〇零一二三四五六七八九十百千万]+|.着|哔哩|呷哺)$|^和|^来越$/
/** What stands before 在, 的, 了 and makes one word with it: 现在在市场部, 投资标的的. */
const WORD = /^(?:[现存正潜内外实]在|[标目有]的|[为除]了)$/

function doubled(reading: R): Note[] {
  const single = [...matches(reading, /(的|了|在|和|与|及|对|将|被|把|为)\1/g)].filter(({ found }) => {
    // 实实在在, 作为为政之魂
    const before = reading.view.text.slice(Math.max(0, found.index - 2), found.index)
    return (
      (before.length < 2 || before[0] !== before[1]) &&
      !WORD.test(reading.view.text.slice(Math.max(0, found.index - 1), found.index + 1)) &&
      !BEGINS.test(reading.view.text.slice(found.index + 1, found.index + 3))
    )
  })
  const twice = [...matches(reading, /([\u4e00-\u9fa5]{2,6})\1/g)]
  // A slip is made once; what a text doubles every time is called so: 哔哩哔哩, or stands so in its tables.
  const times = groupBy(twice, ({ found }) => found[0])
  const phrase = twice.filter(
    ({ found, at }) =>
      // A heading without a full stop, and the paragraph under it that begins with the same word; two columns of a table.
      !/\s/.test(reading.document.text.slice(at.start, at.end)) &&
      times.get(found[0])!.length === 1 &&
      !MEANT.test(found[1]!) &&
      !PARALLEL.test(reading.view.text.slice(found.index + 1, found.index + 5)) &&
      !/^[一逐有很]/.test(found[1]!) &&
      !ENDS.test(found[1]!) &&
      found[1]![0] !== found[1]![1] &&
      // 谁执法谁普法普法责任制
      !reading.view.text.slice(Math.max(0, found.index - 1), found.index).startsWith('谁'),
  )
  const marks = [...matches(reading, /[，。；：、]{2,}/g)].filter(({ found }) => !/^。{3,6}$/.test(found[0]))
  return [
    ...[...single, ...phrase].map(
      ({ found, at }): Note => ({ ...at, message: `“${found[0]}”重复。`, suggestion: `删去一个“${found[1]}”。` }),
    ),
    ...marks.map(({ found, at }): Note => ({ ...at, message: `标点“${found[0]}”连用。`, suggestion: '留一个。' })),
  ]
}

/** 下降-5.9%: the word says already which way it went. */
const negated = (reading: R): Note[] =>
  [...matches(reading, /(下降|减少|降低|回落|下跌)(?:了|约)?[-－−](\d[\d.]*(?:%|个百分点)?)/g)].map(
    ({ found, at }): Note => ({
      ...at,
      message: `“${found[0]}”既说${found[1]}，又写负数。`,
      suggestion: `改为“${found[1]}${found[2]}”。`,
    }),
  )

const latin = (reading: R): Note[] =>
  [...matches(reading, /(?<=[\u4e00-\u9fa5，。；、])\s?(?:and|or|the|of|for|with)\s?(?=[\u4e00-\u9fa5])/g)].map(
    ({ found, at }): Note => ({
      ...at,
      message: `夹有英文“${found[0].trim()}”。`,
      suggestion: found[0].trim() === 'and' ? '应为“和”。' : '请改成中文。',
    }),
  )

/** So many are one thing: the whole text was typed or converted so. */
const MANY = 6

/** Half-width punctuation between Chinese characters, in the text as it stands. */
function halfWidth(reading: R): Note[] {
  const { text } = reading.document
  const marks = everyMatch(text, /(?<=[\u4e00-\u9fa5])(?:[,;:?!](?=[\u4e00-\u9fa5])|\.(?=\s*(?:\n|$)))/g)
  const brackets = everyMatch(text, /\((?=[\u4e00-\u9fa5]{2})|(?<=[\u4e00-\u9fa5]{2})\)/g)
  const all = [...marks, ...brackets].map(m => ({ start: m.index, end: m.index + 1, mark: m[0] })).sort((x, y) => x.start - y.start)
  const [first] = all
  if (first && all.length > MANY)
    return [
      {
        start: first.start,
        end: first.end,
        message: `中文里用了半角标点，共${all.length}处。`,
        suggestion: '全文替换为全角标点。',
      },
    ]
  return all.map(({ start, end, mark }) => ({
    start,
    end,
    message: `中文里用了半角标点“${mark}”。`,
    suggestion: `改为全角“${'，；：？！。（）'[',;:?!.()'.indexOf(mark)]}”。`,
  }))
}

/** A mark without its mate: where it stands, in which paragraph, and whether it was typed the wrong way round. */
interface Lone {
  readonly at: number
  readonly paragraph: number
  readonly reversed: boolean
}

/** Marks that open and do not close within their paragraph, or close without having opened. */
function unpaired(reading: R): Note[] {
  const { text, paragraphs } = reading.view
  const notes = PAIRS.flatMap(([open, shut]) => {
    const all: Lone[] = []
    paragraphs.forEach((p, n) => {
      if (p.block.kind !== 'cell') for (const one of loneIn(reading, n, open, shut)) all.push(one)
    })
    return whole(all, text, open, shut).map(({ at, reversed }): Note => {
      const said = reversed
        ? { message: `这里的“${open}”方向反了。`, suggestion: `改为“${shut}”。` }
        : { message: text[at] === open ? `“${open}”没有配上“${shut}”。` : `“${shut}”前面没有“${open}”。`, suggestion: '请补上或删去。' }
      return { ...reading.view.original(at, at + 1), ...said }
    })
  })
  const [first] = notes
  if (!first || notes.length <= MANY) return notes
  const message = `成对的标点有${notes.length}处不成对，多半是转换格式时把表格或者行拆散了。`
  return [{ start: first.start, end: first.end, message, suggestion: '请对照原文看一遍。' }]
}

/** So many of one paragraph are told. */
const TOLD = 3

/** A quotation is no longer than this. */
const QUOTED = 40

function loneIn({ view: { text, paragraphs } }: R, n: number, open: string, shut: string): Lone[] {
  const p = paragraphs[n]!
  const words = text.slice(p.start, p.end)
  if (!words.includes(open) && !words.includes(shut)) return []
  const stack: number[] = []
  const out: Lone[] = []
  const lone = (at: number, reversed = false) => out.push({ at, paragraph: n, reversed })
  for (let i = p.start; i < p.end; i++) {
    // 》》下一页《《: arrows.
    if ((text[i] === '《' || text[i] === '》') && (text[i] === text[i + 1] || (i > p.start && text[i] === text[i - 1]))) continue
    // A second “ before any ” is the closing one, typed the wrong way round, unless it has a ” of its own.
    if (text[i] === open && open === '“' && stack.length > 0) {
      const before = stack.pop()!
      if (/^“[^“”]*”/.test(text.slice(i, i + QUOTED))) {
        lone(before)
        stack.push(i)
      } else lone(i, true)
    } else if (text[i] === open) stack.push(i)
    else if (text[i] === shut && stack.pop() === undefined && !(shut === '）' && /[\d一二三四五六七八九十a-zA-Z]/.test(text[i - 1] ?? '')))
      lone(i)
  }
  const next = paragraphs[n + 1]
  if (open === '“' && next && text[next.start] === '“') stack.length = 0
  for (const at of stack) lone(at)
  return out.sort((a, b) => a.at - b.at).slice(0, TOLD)
}

/** So many lines at most stand between the marks of a pair that a page broke apart. */
const TORN = 5

/** Without the pairs that a page broke apart: 《, the name on a line of its own, 》. */
function whole(all: readonly Lone[], text: string, open: string, shut: string): Lone[] {
  const out: Lone[] = []
  for (const one of all) {
    const last = out.at(-1)
    const torn = last && text[last.at] === open && text[one.at] === shut && one.paragraph > last.paragraph
    if (torn && !last.reversed && one.paragraph - last.paragraph <= TORN) out.pop()
    else out.push(one)
  }
  return out
}

/** A paragraph that breaks off with a comma before a heading, or at the end. */
function unfinished(reading: R): Note[] {
  const { text, paragraphs } = reading.view
  return paragraphs.flatMap((p, n): Note[] => {
    const next = paragraphs[n + 1]
    const broken = p.block.kind === 'paragraph' && p.end - p.start > 20 && /[，、]/.test(text[p.end - 1]!)
    const over =
      !next ||
      /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章条])/.test(
        text.slice(next.start, next.start + 6),
      )
    if (!broken || !over) return []
    return [
      {
        ...reading.view.original(p.end - 6, p.end),
        message: `段落以“${text[p.end - 1]}”结束，话没有说完。`,
        suggestion: '请补完，或改为句号。',
      },
    ]
  })
}

/** Words that do not exist, and the ones that are meant. */
const MISSPELT: Readonly<Record<string, string>> = {
  社会注意: '社会主义',
  竟争: '竞争',
  纠份: '纠纷',
  按排: '安排',
  贯切: '贯彻',
  贯撤: '贯彻',
  坐谈会: '座谈会',
  通迅: '通讯',
  松驰: '松弛',
  幅射: '辐射',
  震憾: '震撼',
  一如继往: '一如既往',
  再接再励: '再接再厉',
  按步就班: '按部就班',
  穿流不息: '川流不息',
  名符其实: '名副其实',
  既往开来: '继往开来',
  依法制国: '依法治国',
  中华人名共和国: '中华人民共和国',
  人名政府: '人民政府',
  人名群众: '人民群众',
  '条列》': '条例》',
}

/** Words that are certainly wrong where they stand. */
const WORDS: readonly { readonly pattern: RegExp; readonly right: (m: RegExpExecArray) => string }[] = [
  {
    pattern: /(较好|很好|更好|圆满|顺利|认真|积极|有效|有力|切实|扎实|大力)的(完成|推进|落实|开展|解决|化解|提升|促进|维护|推动|推动)了/g,
    right: m => `${m[1]}地${m[2]}了`,
  },
  // After a verb, before how well it was done, 得 and nothing else can stand.
  {
    pattern:
      /(做|抓|学|干|管|办|落实|执行|开展|推进|结合|坚持|贯彻|发挥|掌握|完成)的((?:还)?(?:不够|不深|不紧|不实|不细|不好|不到位|很好|较好|很到位)[好深紧实细透]?)(?=[，。；、])/g,
    right: m => `${m[1]}得${m[2]}`,
  },
  { pattern: /截止(?=(?:20\d{2}年|\d{1,2}月|目前|今年|去年|[上本]月|[年月]底|发稿|现在|报告期))/g, right: () => '截至' },
  { pattern: /(?<![凸彰])显着(?=的?[成效进提改增变优特])/g, right: () => '显著' },
  { pattern: /(?<![依合守遵学用普执司立违枉非变方办想设书无])法依规(?![划定程章律范])/g, right: () => '依法依规' },
  { pattern: /(?<=规范|推进|加强|做好|开展)已申请公开|已申请公开(?=工作|流程|制度|渠道)/g, right: m => m[0].replace('已', '依') },
  {
    pattern: /加强(?!的)[^，。；：、\n]{4,40}(?:还|仍|尚)?需(?:要)?(?:进一步)?加强(?=[，。；]|$)/g,
    right: m => m[0].slice(2),
  },
  { pattern: /(?<!预)防犯(?!罪)/g, right: () => '防范' },
  { pattern: /布署/g, right: () => '部署' },
  { pattern: /帐户|账蓬/g, right: m => (m[0] === '帐户' ? '账户' : '帐篷') },
  { pattern: /按装(?=设备|监控)/g, right: () => '安装' },
  { pattern: /既使/g, right: () => '即使' },
  ...Object.entries(MISSPELT).map(([wrong, right]) => ({ pattern: new RegExp(wrong, 'g'), right: () => right })),
]

/** So many of one word at most are told one by one. */
const FEW = 3

const words = (reading: R): Note[] =>
  WORDS.flatMap(({ pattern, right }) => {
    const said = [...matches(reading, pattern)].map(
      ({ found, at }): Note => ({ ...at, message: `“${found[0]}”应为“${right(found)}”。`, suggestion: `改为“${right(found)}”。` }),
    )
    const [first] = said
    return !first || said.length <= FEW ? said : [{ ...first, message: `${first.message}这样的共${said.length}处。` }]
  })

const residue = (reading: R): Note[] =>
  [...matches(reading, /\[bookmark[:：]\s?_?[A-Za-z0-9]{1,20}\]|错误!未找到引用源。?|错误！未找到引用源。?|_GoBack/g)].map(
    ({ found, at }): Note => ({ ...at, message: `留有编辑软件的痕迹“${found[0]}”。`, suggestion: '请删去。' }),
  )

/** 总额82.71万元，其中国内28.95元，出境53.76万元: a scale that the total and the other members prove. */
const scales = (reading: R): Note[] =>
  reading.claims.flatMap((c): Note[] => {
    const scale = lostScaleOf(c, reading.view.text)
    if (!scale) return []
    const written = reading.view.text.slice(c.start, c.stop)
    const meant = written.replace('元', `${scale}元`)
    return [
      {
        ...reading.view.original(c.start, c.stop),
        severity: 'warning',
        message: `“${written}”像是漏了“${scale}”：按“${meant}”才与合计或增减幅度相符。`,
        suggestion: `改为“${meant}”。`,
      },
    ]
  })
