import type { Note, Rule } from './rule.ts'
import { matches } from './rule.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Is the check digit of an identity number right (GB 11643), and its birthday one that can be? */
export function isIdentityNumber(text: string): boolean {
  const month = Number(text.slice(10, 12))
  const day = Number(text.slice(12, 14))
  if (text.length !== 18 || !/^[1-8]\d{5}(?:19|20)\d{2}/.test(text) || month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = WEIGHTS.reduce((n, w, i) => n + w * Number(text[i]), 0)
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}

/** Luhn: the check of a bank card number. */
export function isCardNumber(text: string): boolean {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text[text.length - 1 - i])
    const twice = digit * 2
    sum += i % 2 ? (twice > 9 ? twice - 9 : twice) : digit
  }
  return sum % 10 === 0
}

const ADVICE = '公开前请删去，或只留办公电话。'

/** Numbers and addresses of persons in a text that will be published. */
export const personalData: Rule = {
  rule: 'personal-data',
  covers: ['Y09'],
  title: '个人信息',
  why: '公开的文件里不应有手机号、身份证号、银行卡号、住址（政府信息公开条例第十五条、个人信息保护法）。',
  severity: 'warning',
  examples: {
    good: [
      '联系电话：023-00000000。',
      '文号为20231234567890123。',
      '村民某甲，反映道路问题。',
      '村民代表，共12人。',
      '总投资15310000000元，占0.5906762381959328。',
    ],
    bad: [
      '联系人：某某，联系电话：13900000001。',
      '当事人甲，身份证号11010519491231002X。',
      '家住清水村3组12号。',
      '村民王小明，家住清水村3组12号。',
    ],
  },
  find: reading => [
    ...phones(reading),
    ...persons(reading),
    ...[...matches(reading, /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g)]
      .filter(({ found }) => isIdentityNumber(found[0]))
      .map(({ at }): Note => ({ ...at, severity: 'error', message: '这是身份证号码（校验码相符）。', suggestion: '公开前必须删去。' })),
    ...[...matches(reading, /(?<![\d.])(?:62\d{14,17}|[45]\d{15})(?!\d)/g)]
      .filter(({ found }) => isCardNumber(found[0]))
      .map(({ at }): Note => ({ ...at, message: '像是银行卡号（校验位相符）。', suggestion: '公开前请删去。' })),
    ...[
      ...matches(
        reading,
        /(?:家住|家庭住址[：为]?|住址[：为]|户籍(?:所在)?地[：为]?|现住(?:址[：为]?)?)[^，。；\n]{2,30}?(?:号|室|组|栋|单元|幢)(?:\d{1,4}号?)?/g,
      ),
    ].map(({ at }): Note => ({ ...at, message: '这里写了住址。', suggestion: ADVICE })),
    ...[...matches(reading, /[\u4e00-\u9fa5]{2,4}(?:（|，)?(?:男|女)，(?:19|20)\d{2}年\d{0,2}月?[^，。；]{0,6}(?:出)?生/g)].map(
      ({ at }): Note => ({ ...at, message: '这里写了个人的姓名、性别和出生日期。', suggestion: '公开前请隐去姓名，或写作“某某”。' }),
    ),
  ],
}

const FIELDS = '(?:\\d{17}[\\dXx]|1[3-9]\\d{9}|家住|现住|住址[：为]|户籍地)'
/** The hundred surnames that most people have; a rarer one is not looked for, so that 反映 and 双方 are no names. */
const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚'
const NAMED = new RegExp(
  `(?:当事人|申请人|被申请人|信访人|投诉人|举报人|来访人|村民|居民|患者|受害人|户主|姓名)[：:]?([${SURNAMES}][\\u4e00-\\u9fa5]{1,2})(?=（|，|、|(?:男|女)，|的?${FIELDS})`,
  'g',
)

/** The name of a private person in front of what only concerns him: 村民某甲，家住…. */
function persons(reading: Parameters<Rule['find']>[0]): Note[] {
  return [...matches(reading, NAMED)].flatMap(({ found }): Note[] => {
    const from = found.index + found[0].length
    const clause = reading.view.text.slice(from, from + 40).split(/[。；\n]/)[0]!
    if (!new RegExp(FIELDS).test(clause) || /[某甲乙丙丁]/.test(found[1]!)) return []
    return [
      {
        ...reading.view.original(from - found[1]!.length, from),
        message: `姓名“${found[1]}”与个人信息写在一起。`,
        suggestion: '公开前请隐去姓名，或写作“某某”。',
      },
    ]
  })
}

/** Mobile numbers, with the name that stands beside them. */
function phones(reading: Parameters<Rule['find']>[0]): Note[] {
  return [...matches(reading, /(?<![\d.＝=])1[3-9]\d{9}(?!\d|\.\d|元)/g)].flatMap(({ found, at }): Note[] => {
    const before = reading.view.text.slice(Math.max(0, found.index - 24), found.index)
    const name = /(?:联系人|姓名)：?([\u4e00-\u9fa5]{2,4})[，；、（\s]/.exec(before)
    const out: Note[] = [{ ...at, message: '这是手机号码。', suggestion: ADVICE }]
    if (name && !/某/.test(name[1]!)) {
      const start = found.index - before.length + name.index + name[0].indexOf(name[1]!)
      out.push({
        ...reading.view.original(start, start + name[1]!.length),
        message: `手机号码旁有姓名“${name[1]}”。`,
        suggestion: '公开的文本里不必写联系人的姓名。',
      })
    }
    return out
  })
}
