/**
 * @module Divisions that are known to leave nothing out, by law or by what they mean: the three industries are all of what is produced, civil, criminal and administrative are
 * all cases of legal aid. A list of theirs that falls short is not one that merely names some.
 */
import type { Claim } from '../claims.ts'

interface Division {
  /** What is divided so; without it, whatever they are said of. */
  readonly of?: RegExp
  readonly parts: readonly RegExp[]
}

const KNOWN: readonly Division[] = [
  // National accounts know three industries.
  { parts: [/第?一产业?/, /第?二产业?/, /第?三产业?/] },
  // 《法律援助法》: cases are criminal, civil or administrative.
  { of: /法律援助|法援/, parts: [/民事/, /刑事/, /行政/] },
  // 《医师法》: physicians are licensed or assistant.
  { of: /执业（?助理）?医师|医师/, parts: [/执业医师/, /(?:执业助理|助理)医?师?/] },
  // What departments publish of the three public expenses, and of cars.
  { of: /三公/, parts: [/因公出国/, /公务用?车/, /公务接待/] },
  { of: /购置(?:费)?(?:及|和|与)运行/, parts: [/购置费?/, /运行(?:维护)?费?/] },
  // The census counts everybody in a household of one of two kinds.
  { of: /人口|人$|户$|总户数/, parts: [/家庭户/, /集体户/] },
  // 《中国共产党章程》: grassroots organizations are committees, general branches and branches.
  { of: /党组织/, parts: [/党委/, /总支/, /(?<!总)支部|^党支部/] },
  { of: /收入/, parts: [/^(?:其中)?中央级?/, /^(?:省|自治区|市)级/, /^(?:地方|市县|区县|县区)级?/] },
  { of: /任免/, parts: [/任命|(?<!离)任职/, /免(?:职|去)/] },
  {
    of: /生产经营(?:单位|企业|主体|者|户)/,
    parts: [/^(?:其中)?生产(?:单位|企业|主体|者|户)?$/, /^(?:其中)?经营(?:单位|企业|主体|者|户)?$/],
  },
  { of: /新改扩建/, parts: [/新建/, /改建/, /扩建/] },
  { of: /进出口/, parts: [/出口/, /(?<!出)进口/] },
  { of: /乡镇(?:级|街道)|乡级/, parts: [/^(?:其中)?镇/, /^乡/, /^街道/] },
]
/** 城镇户籍党支部, 民事执行: of some of them only. */
const NARROWER = /部分|主要|重点|新增|增加|减少|预计|计划/

/** Is each of them one part of a division that leaves nothing out, and each part of it there? */
export function isKnownDivision(whole: Claim, parts: readonly Claim[]): boolean {
  if (parts.some(p => NARROWER.test(p.label)) || NARROWER.test(whole.label)) return false
  return KNOWN.some(({ of, parts: names }) => names.length === parts.length && (!of || of.test(whole.label)) && inAnyOrder(names, parts))
}

const inAnyOrder = (names: readonly RegExp[], parts: readonly Claim[]): boolean =>
  names.every(name => parts.filter(p => name.test(p.label)).length === 1) &&
  parts.every(p => names.filter(name => name.test(p.label)).length === 1)
