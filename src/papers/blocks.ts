/** @module The parts that papers are put together from: paragraphs, forms, people, reasons and remedies. */
import type { Fields, Member, Person } from '../declare/fields.ts'
import type { Register } from '../declare/register.ts'
import { shown } from '../declare/show.ts'
import type { Limit, Provision } from '../law/instrument.ts'
import { administrativeLitigationLaw, reconsiderationLaw } from '../law/instruments/index.ts'
import type { Inline, OfficialBlock } from '../report/paper.ts'
import type { Known } from './paper.ts'
import { bare, cite, LINE, length, numeral, or } from './words.ts'

export const para = (runs: Inline): OfficialBlock => ({ kind: 'paragraph', runs })
/** A line without indent, as on a form. */
export const line = (runs: Inline): OfficialBlock => ({ kind: 'paragraph', runs, flush: true })
export const heading = (runs: Inline): OfficialBlock => ({ kind: 'heading', level: 1, runs })

/** Paragraphs of a text that somebody wrote; a blank where there is none. */
export const paragraphs = (text: string | undefined): OfficialBlock[] =>
  or(text)
    .split(/\n+/)
    .map(t => para(t.trim()))

type Name<R extends Register> = keyof R['fields'] & string

/** A field in words, people with all that is known of them; empty where it is not known. */
export function said<R extends Register>(m: Known<R>, name: Name<R>): string {
  const field = (m.register.fields as Fields)[name]!
  const value = (m.fields as { readonly [n: string]: unknown })[name]
  if (value === undefined) return ''
  if (field.kind === 'unit') return m.units.get(value as number) ?? ''
  if (field.kind === 'people') return (value as readonly Person[]).map(personInLine).join('\n')
  return shown(field, value)
}

/** A cell pair of a form: the title of a field and what it says. */
export const cells = <R extends Register>(m: Known<R>, name: Name<R>): readonly [string, string] => [
  (m.register.fields as Fields)[name]!.title,
  said(m, name),
]

/** 张三，身份证号码…，住…，电话…: what is known, in one line. */
export const personInLine = (p: Person): string =>
  [p.name, p.idNo && numberOf(p), p.address && `住址${p.address}`, p.phone && `电话${p.phone}`].filter(Boolean).join('，')
const numberOf = (p: Person): string => `${numberTitle(p)}${p.idNo}`
/** An organisation is known by its name or by its code, which has letters or a first digit that no place has. */
const numberTitle = (p: Person): string => (isOrganisation(p) ? '统一社会信用代码' : '身份证号码')
const isOrganisation = ({ name, idNo = '' }: Person): boolean =>
  /(公司|厂|店|商行|超市|中心|合作社|部|所|站|集团|协会)$/.test(name) || /^9|[A-WYZ]/.test(idNo)

export const names = (people: readonly (Person | Member)[] | undefined): string => or(people?.map(p => p.name).join('、'))

/** Whose names stand on the lines to sign: each party, or two blanks. */
export const parties = (people: readonly Person[] | undefined): readonly string[] =>
  people?.length ? people.map(p => p.name) : ['当事人', '当事人']

/** The lines that open a decision: one for each fact of each person. */
export const personLines = (title: string, people: readonly Person[] | undefined): OfficialBlock[] =>
  (people?.length ? people : [{ name: '' }]).flatMap((p: Person) => [
    line(`${title}：${or(p.name)}`),
    line(`${p.name ? numberTitle(p) : '身份证号码或者信用代码'}：${or(p.idNo)}`),
    line(`住所（住址）：${or(p.address)}`),
    line(`联系电话：${or(p.phone)}`),
  ])

/**
 * A form: rows of title and value, two pairs or one to a row; the last cell of a short row takes the rest of the width.
 * An empty value stays empty: the cell is the place to write.
 */
export const form = (rows: readonly (readonly string[])[], widths: readonly number[] = [3, 4, 3, 4]): OfficialBlock => ({
  kind: 'table',
  rows,
  headRows: 0,
  widths,
})
/** The room that an opinion and its signature take in a form. */
export const opinion = (text = ''): string => `${text}\n\n　　签名：＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日`

/** A box, ticked or not: signs that every font of official papers has. */
export const tick = (on: boolean): string => (on ? '√' : '□')

/** Lines to sign on, by hand, seal or fingerprint; each fits a line of the page when the name has at most eight characters. */
export const signed = (...who: readonly string[]): OfficialBlock[] => [
  para('签名、盖章或者捺指印：'),
  ...who.map(w => line(`${w}：＿＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日`)),
]
/** Lines to write on. */
export const room = (lines: number): OfficialBlock[] => Array.from({ length: lines }, () => para(LINE))
/** A question or an answer that is written by hand. */
export const spoken = (who: '问' | '答'): OfficialBlock => para(`${who}：${'＿'.repeat(23)}`)

/** Headed parts, numbered as they come: 一、 二、 … Those without blocks fall away. */
export const parts = (...all: readonly (readonly [title: string, blocks: readonly OfficialBlock[]])[]): OfficialBlock[] =>
  all.filter(([, blocks]) => blocks.length).flatMap(([title, blocks], i) => [heading(`${numeral(i + 1)}、${title}`), ...blocks])

/** Facts, evidence, law, decision, remedies: the order in which a decision persuades. */
export const reasoned = (d: {
  readonly facts: readonly OfficialBlock[]
  readonly evidence?: readonly OfficialBlock[]
  readonly law: readonly OfficialBlock[]
  readonly decision: readonly OfficialBlock[]
  readonly performance?: readonly OfficialBlock[]
  readonly remedies: readonly OfficialBlock[]
}): OfficialBlock[] =>
  parts(
    ['事实', d.facts],
    ['证据', d.evidence ?? []],
    ['理由和依据', d.law],
    ['决定', d.decision],
    ['履行方式和期限', d.performance ?? []],
    ['救济途径和期限', d.remedies],
  )

export type Route = 'either' | 'reviewFirst'
/**
 * Where the party may turn, with the periods of the versions in force on the day of the paper. `what` names the paper
 * (决定, 答复). Review comes first only where the law of that day says so (行政复议法 第23条, since 2024-01-01).
 */
export function remedies(m: Known, what: string, route: Route): OfficialBlock[] {
  const { application } = reconsiderationLaw.limits
  const { suit, suitAfterReview } = administrativeLitigationLaw.limits
  const review = `自收到本${what}书之日起${length(application, m.day)}内向${or(m.office.review)}申请行政复议`
  const court = m.office.court ?? '有管辖权的人民法院'
  const text =
    route === 'reviewFirst' && reviewComesFirst(m)
      ? `对本${what}书不服的，应当先${review}；对行政复议决定仍不服的，可以自收到行政复议决定书之日起${length(suitAfterReview, m.day)}内向${court}提起行政诉讼。`
      : `对本${what}书不服的，可以${review}；也可以自收到本${what}书之日起${length(suit, m.day)}内直接向${court}提起行政诉讼。`
  const rests: (Limit | Provision)[] = [application, route === 'reviewFirst' && reviewComesFirst(m) ? suitAfterReview : suit]
  return [para(`${text}（依据：${rests.map(l => cite(l, m.day)).join('、')}）`)]
}
export const reviewComesFirst = (m: Known): boolean => (reconsiderationLaw.conditions.reviewFirst.since ?? '') <= m.day

/** Where the office is found. */
export const contact = (m: Known): OfficialBlock[] => [line(`联系地址：${or(m.office.address)}　　联系电话：${or(m.office.phone)}`)]

/** 一、…。 → the text of an office's own words as a sentence. */
export const sentence = (text: string | undefined): string => `${bare(or(text))}。`
