/** @module The pages of the law: one for each instrument, with what we took from it and how far that was verified. */
import { instruments } from '../../src/law/all.ts'
import type { Binds, Bound, Instrument, Mark, Unit } from '../../src/law/instrument.ts'
import { page, section, table } from './markdown.ts'

const units: { readonly [U in Unit]: string } = {
  'working-day': '个工作日',
  day: '日',
  month: '个月',
  year: '年',
  hour: '小时',
  minute: '分钟',
  date: '',
}
export const boundWords: { readonly [B in Bound]: string } = { max: '', min: '至少', before: '提前', cycle: '每', keep: '保存' }
const bindsWords: { readonly [B in Binds]: string } = { agency: '行政机关', party: '当事人', court: '法院', other: '第三方' }
export const markWords: { readonly [M in Mark]: string } = { text: '对过原文', quoted: '对过引文', memory: '凭记忆', local: '地方做法' }
const roll = { stated: '写明顺延', silent: '没有写', never: '不顺延' } as const

export function lengthOf({ n, unit }: { readonly n: number | null; readonly unit: Unit }): string {
  if (n === null) return '没有规定数字'
  const length = Math.abs(n)
  return unit === 'date' ? `${Math.floor(length / 100)}月${length % 100}日` : `${length}${units[unit]}`
}
export const lawIds = (): readonly Instrument[] => instruments

export const lawPage = (i: Instrument): string =>
  page(
    i.title,
    `${i.full}${i.number ? `（${i.number}）` : ''}。编号：${i.id}；核实：${markWords[i.mark]}。施行：${i.versions.map(v => `${v.since}${v.until ? `至${v.until}` : '起'}`).join('；')}。`,
    section('用到的条款', table(['条款', '讲什么'], Object.entries(i.articles))),
    section(
      '期限',
      table(
        ['编号', '要办的事', '长度', '自何时', '约束谁', '顺延', '延长', '条款', '适用', '核实'],
        Object.values(i.limits).flatMap(l =>
          l.terms.map(t => [
            l.id,
            l.title,
            `${boundWords[l.bound]}${lengthOf(t)}`,
            l.start,
            bindsWords[l.binds],
            roll[t.roll],
            (t.extend ?? []).map(e => `${lengthOf(e)}（${e.by}）`).join('；'),
            t.article,
            `${t.since}${t.until ? `至${t.until}` : '起'}`,
            markWords[t.mark],
          ]),
        ),
      ),
    ),
    section(
      '条件',
      table(
        ['编号', '何时', '要怎样', '条款', '核实'],
        Object.values(i.conditions).map(c => [c.id, c.when, c.must, c.article, markWords[c.mark]]),
      ),
    ),
    section(
      '数额界线',
      table(
        ['编号', '名称', '数额', '条款', '核实'],
        Object.values(i.thresholds).map(l => [
          l.id,
          l.title,
          `${l.over ? '超过' : ''}${Object.values(l.values).join('、')}${l.unit}`,
          l.article,
          markWords[l.mark],
        ]),
      ),
    ),
  )
