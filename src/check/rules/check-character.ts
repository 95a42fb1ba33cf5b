/**
 * @module Codes that carry their own proof: the last character of a credit code or of an identity number is reckoned from all before it. Which
 * of them is wrong it does not tell, only that one is.
 */
import { daysInMonth } from '../../base/day.ts'
import type { Reading } from '../reading.ts'
import { everyMatch } from '../scan.ts'
import { isIdentityNumber } from './personal-data.ts'
import type { Note, Rule } from './rule.ts'

/** 统一社会信用代码（证照号）：…; 身份证号码为…. */
const LABEL =
  /(?<credit>统一社会信用代码|社会信用代码|统一信用代码)(?:证)?(?:号码?|编号)?|(?<identity>(?:居民)?身份证(?:号码?|编号)?|公民身份证?号码?)/g
/** Other numbers that may stand instead: of old licences, of an organisation, of the taxpayer. */
const INSTEAD = /注册号|机构代码|税号|识别号|证照|护照|通行证|军官证|其他证件|执照号|登记号|许可证/
/** Between the words and the code. */
const TO_CODE = /^(?:[：:为是（(｜、，“"”]|\n(?!\n)){0,3}(?<code>[0-9A-Za-z](?: ?[0-9A-Za-z]){8,24})(?![0-9A-Za-z*＊×●…._-])/
const CODE = /^[“"]?(?<code>[0-9A-Za-z](?: ?[0-9A-Za-z]){8,24})[”"]?$/
const LONG = 40
/** Some of it is hidden, or it is only an example. */
const HIDDEN = /[*＊×●□_…]|[Xx]{2}|(.)\1{7}|12345678|87654321/
const EXAMPLE = /示例|样例|例如|例：|如：|模板|格式|样式|虚构/

export const checkCharacter: Rule = {
  rule: 'check-character',
  title: '代码的校验位不符',
  why: '统一社会信用代码、公民身份号码的最后一位由前面各位算出；算出来不符，一定有一位写错了，文书就会指向别人或者查无此人。',
  severity: 'warning',
  only: /信用代码|身份(?:证|号)/,
  examples: {
    good: [
      '统一社会信用代码：91350100M000100Y43。',
      '某某公司（统一社会信用代码91350100M000100Y43）。',
      '统一社会信用代码：9135****00Y43。',
      '统一社会信用代码：91350100XXXXXXXX43。',
      '统一社会信用代码（注册号）：350100100012345。',
      '申请人甲，身份证号：1101051949****002X。',
      '身份证号：110105************。',
      '身份证后四位0021，身份证号码（略）。',
      '身份证号：110105491231002。',
      '编号为110105194912310021。',
      '身份证号码填写示例：如：110105194912310021。',
      '身份证号：110105194912******',
      '统一社会信用代码：________________',
      '统一社会信用代码证照编号：12345678901234。',
    ],
    bad: [
      '统一社会信用代码：91350100M000100Y44。',
      '某某公司（统一社会信用代码91350100M000100Y4）。',
      '统一社会信用代码为91350100M000100Y433，法定代表人甲。',
      '统一社会信用代码：9135O100M000100Y43。',
      '当事人甲，身份证号：110105194912310021。',
      '公民身份号码11010519491331002X。',
      '身份证号码：11010519490231002X。',
      '居民身份证号码为1101051949123100。',
      '身份证号（1101051949123100211）。',
      '| 名称 | 统一社会信用代码 |\n| --- | --- |\n| 甲公司 | 91350100M000100Y43 |\n| 乙公司 | 91350100M000100Y48 |',
      '统一社会信用代码 ９１３５０１００Ｍ０００１００Ｙ４４',
    ],
  },
  find: reading => [...named(reading), ...columns(reading)],
}

/** A code right behind its name, or in the cell behind it. */
function named(reading: Reading): Note[] {
  const { text } = reading.view
  return everyMatch(text, LABEL).flatMap((label): Note[] => {
    const from = label.index + label[0].length
    const words = text.slice(from, from + LONG)
    const m = TO_CODE.exec(words)
    const around = text.slice(Math.max(0, label.index - 12), from)
    if (!m || INSTEAD.test(around) || EXAMPLE.test(around)) return []
    const start = from + m[0].length - m.groups!['code']!.length
    return judged(reading, start, start + m.groups!['code']!.length, label.groups!['identity'] !== undefined)
  })
}

/** A column of codes under a head that names them. */
function columns(reading: Reading): Note[] {
  const { text, paragraphs } = reading.view
  const heads = new Map<string, boolean>()
  return paragraphs.flatMap(({ start, end, block: { table, row, col } }): Note[] => {
    if (table === undefined || row === undefined || col === undefined || end - start > LONG) return []
    const cell = text.slice(start, end)
    const key = `${table}|${col}`
    const head = /^(?:(统一社会信用代码|社会信用代码)|(?:居民)?身份证号码?|公民身份号码)$/.exec(cell)
    if (head) heads.set(key, head[1] === undefined)
    const identity = heads.get(key)
    const code = identity === undefined || row === 0 ? undefined : CODE.exec(cell)?.groups?.['code']
    // What stands right behind its name in the cell before is told already.
    if (identity === undefined || !code || /(?:代码|号码?)\n$/.test(text.slice(Math.max(0, start - 12), start))) return []
    const at = start + cell.indexOf(code)
    return judged(reading, at, at + code.length, identity)
  })
}

function judged(reading: Reading, start: number, end: number, identity: boolean): Note[] {
  const at = reading.view.original(start, end)
  const written = reading.document.text.slice(at.start, Math.min(at.end + 2, reading.document.text.length))
  const code = reading.view.text.slice(start, end).replaceAll(' ', '').toUpperCase()
  if (HIDDEN.test(written) || HIDDEN.test(code) || (code.length === 18 && isIdentityNumber(code))) return []
  const message = identity ? wrongIdentity(code) : wrongCredit(code)
  const advice = identity ? '请对照证件核对；公开的文本里应当删去。' : '请对照营业执照或者登记证书核对。'
  return message ? [{ ...at, message, suggestion: advice }] : []
}

/** Of old licences and of organisations, whose codes had so many. */
const OLD = new Set([9, 10, 13, 15])
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100: the sum of the first seventeen, each by its power of three, and the check character make a multiple of 31. */
function wrongCredit(code: string): string | undefined {
  if (OLD.has(code.length) || !/\d{6}/.test(code)) return undefined
  if (code.length !== 18) return `统一社会信用代码应当是18位，这里是${code.length}位。`
  const strange = /[IOSVZ]/.exec(code)?.[0]
  if (strange) return `统一社会信用代码不使用字母“${strange}”。`
  let [sum, weight] = [0, 1]
  for (const c of code.slice(0, 17)) {
    sum += SIGNS.indexOf(c) * weight
    weight = (weight * 3) % 31
  }
  const expected = SIGNS[(31 - (sum % 31)) % 31]
  return expected === code[17]
    ? undefined
    : `按前17位算，这个统一社会信用代码的第18位应当是“${expected}”，文中是“${code[17]}”，其中至少有一位写错了。`
}

function wrongIdentity(number: string): string | undefined {
  if (!/^\d{14,}[\dX]$/.test(number) || number.length === 15) return undefined
  if (number.length !== 18) return `公民身份号码应当是18位，这里是${number.length}位。`
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number) as [number, number, number]
  const isBirthday = /^(?:19|20)/.test(number.slice(6)) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  if (!isBirthday) return '这个公民身份号码里的出生日期不存在，其中至少有一位写错了。'
  return '这个公民身份号码的校验码不符，其中至少有一位写错了。'
}
