/**
 * 调委会4个，分别为金融、知识产权、养老服务、快递物流调委会; 分六类，即……; 五类食品共215批次，分别是……; 典型案例5件：……案、……案; 4项制度，即《……》《……》; 安置点6个：……各1个: as many
 * names behind the words that announce them as the number says.
 */
import { numeralOf } from '../../../numerals.ts'
import type { Found, RelationRule } from '../../../reading.ts'
import { everyMatch } from '../../../scan.ts'
import { placed, tellCount } from './colon-members.ts'

export const membersBehind: RelationRule = {
  kind: 'list',
  title: '列举与所说的数',
  find: ({ view: { text } }) => FRAMES.flatMap(frame => everyMatch(text, frame.words).flatMap(m => told(frame, m) ?? [])),
  examples: {
    good: [
      '新设专业调委会3个，分别为物业、医疗、旅游调委会，调委会总数增至18个。',
      '诉求分五类，即城建管理、劳动保障、农业农村、教育卫生、其他。',
      '抽检四类食品共180批次，分别是粮食加工品、乳制品、水产品和蔬菜；合格率98.9%。',
      '发布典型案例3件：虚假宣传案、价格欺诈案、无证经营案；点击1.2万次。',
      '出台3项制度，即《采购细则》《用车办法》《印章规定》，废止5份文件。',
      '安置点4个：城关、龙潭、新街、白马各1个，安置428户。',
    ],
    bad: [
      '新设专业调委会4个，分别为物业、医疗、旅游调委会，调委会总数增至18个。',
      '诉求分六类，即城建管理、劳动保障、农业农村、教育卫生、其他。',
      '抽检五类食品共180批次，分别是粮食加工品、乳制品、水产品、蔬菜；合格率98.9%。',
      '发布典型案例5件：虚假宣传案、价格欺诈案、无证经营案；点击1.2万次。',
      '出台4项制度，即《采购细则》《用车办法》《印章规定》，废止5份文件。',
      '安置点5个：城关、龙潭、新街、白马各1个，安置428户。',
    ],
    traps: [
      '新设专业调委会6个，分别为物业、医疗、旅游等调委会。',
      '新设专业调委会4个，分别为物业、医疗、旅游和消费调委会。',
      '诉求分四类，主要是城建管理、劳动保障。',
      '抽检五类食品共180批次，分别是粮食加工品、乳制品、水产品、蔬菜和酒类；合格率98.9%。',
      '发布典型案例8件：价格欺诈、无证经营、虚假宣传等案。',
      '发布典型案例5件：虚假宣传案2件、价格欺诈案3件。',
      '出台4项制度，包括《采购细则》《用车办法》等，废止5份文件。',
      '出台4项制度，即《采购细则》《用车办法》《印章规定》和值班制度。',
      '安置点6个：城关2个，龙潭、新街、白马、沙坝各1个，安置428户。',
      '新建项目4个，分别为城东水厂、城西水厂（一期、二期）、污水厂。',
      '新设调委会3个，分别为物业管理与业主自治、医疗、旅游调委会。',
    ],
  },
}

interface Frame {
  /** Its groups: the number, what is counted, the names. */
  readonly words: RegExp
  readonly split: RegExp
  /** Are these names, and nothing else: the last word of what is counted, and the names? */
  readonly sure: (counted: string, names: readonly string[]) => boolean
}

const COUNT = '(?<![\\d第前.十百])(?<count>[两二三四五六七八九十]|\\d{1,2})'
const MEMBER = '[^、，。；：（）“”《》？！\\n\\d]{2,16}'
const NAMES = `(?<names>(?:${MEMBER}、){1,14}${MEMBER})(?=[。；，\\n]|$)`
const ANNOUNCED = '，(?:分别|依次)?[为是]|，即|：'
const TITLES = '(?<names>(?:《[^《》\\n]{1,40}》[、]?){2,12})(?=[。；，\\n]|$)'

const short = (names: readonly string[], most: number): boolean => names.every(n => n.length <= most)

const FRAMES: readonly Frame[] = [
  {
    // 调委会4个，分别为金融、知识产权、养老服务调委会
    words: new RegExp(`(?<counted>[\\u4e00-\\u9fa5]{2,10})${COUNT}[个家所支处]，分别[为是]${NAMES}`, 'g'),
    split: /、/,
    sure: (counted, names) => names.at(-1)!.endsWith(counted.slice(-2)) && short(names, 12),
  },
  {
    // 诉求内容分六类，即城乡建设、劳动社保
    words: new RegExp(`(?<counted>分|分为|分成)${COUNT}大?[类种]，即${NAMES}`, 'g'),
    split: /、/,
    sure: (_, names) => short(names, 9),
  },
  {
    // 抽检五类食品共215批次，分别是粮食加工品、饮料
    words: new RegExp(
      `${COUNT}大?[类种](?<counted>[\\u4e00-\\u9fa5]{2,8}?)(?:共|合计)?\\d+[\\u4e00-\\u9fa5]{1,3}，分别[为是]${NAMES}`,
      'g',
    ),
    split: /、/,
    sure: (_, names) => short(names, 9),
  },
  {
    // 典型案例5件：盗伐林木案、网络诈骗案
    words: new RegExp(`(?<counted>案例|案件|案)${COUNT}[件起个](?:${ANNOUNCED})${NAMES}`, 'g'),
    split: /、/,
    sure: (_, names) => names.every(n => n.endsWith('案')),
  },
  {
    // 4项制度，即《采购细则》《用车办法》
    words: new RegExp(`${COUNT}[项个部件份](?<counted>[\\u4e00-\\u9fa5]{2,8})(?:${ANNOUNCED})${TITLES}`, 'g'),
    split: /(?<=》)、?(?=《)/,
    sure: () => true,
  },
  {
    // 安置点6个：城关、龙潭、新街各1个
    words: new RegExp(`(?<counted>[\\u4e00-\\u9fa5]{2,8})${COUNT}[个处所座家]：${NAMES.replace('(?=', '各1[个处所座家](?=')}`, 'g'),
    split: /、/,
    sure: (_, names) => short(names, 8),
  },
]
const OPEN = /等|例如|比如|其中|各类|各种|部分|有关|相关|其余|主要|若干/
/** So many more or fewer than said are a slip; else something else is counted. */
const FAR = 3

function told({ split, sure }: Frame, m: RegExpMatchArray): Found | undefined {
  const { count, counted, names: list } = m.groups as { count: string; counted: string; names: string }
  const stated = numeralOf(count)
  const names = list.split(split)
  // 酒类和调味品: the last two may be one, or two.
  const joined = names.some(n => /[^和及与]{2}(?:以及|[和及与])[^和及与]{2}/.test(n))
  const all = joined && names.length + 1 === stated ? stated : names.length
  if (all !== stated && (joined || OPEN.test(list) || !sure(counted, names) || Math.abs(all - stated) > FAR || stated < 2)) return undefined
  const from = m.index! + m[0].lastIndexOf(list)
  const at = m.index! + m[0].indexOf(count, m[0].startsWith(counted) ? counted.length : 0)
  return tellCount({ start: at, end: at + count.length }, stated, all, placed(names, from))
}
