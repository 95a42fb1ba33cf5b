/** @module Parts that come to more than their whole: 11件，其中甲类6件、乙类3件、丙类3件; 421人，其中集中供养的468人. */
import { isCount } from '../arithmetic/near.ts'
import type { Claim } from '../claims.ts'
import { isExact } from '../interval.ts'
import { RESIDUAL } from '../lists/index.ts'
import type { Found, Reading } from '../reading.ts'
import { figure, number } from '../words.ts'

const MOST = 16
/** A slip of adding up; parts that may overlap differ by more. */
const CLOSE = 2
const LEFT = /^(?:尚未|正在|未)[\u4e00-\u9fa5]{2,4}$/

export function mistakenParts({ claims }: Reading, known: readonly Found[]): Found[] {
  const held = new Set(
    known.filter(f => f.kind === 'sum' && f.verdict !== 'undecided').flatMap(f => [f.claim, ...f.parts].map(p => p.start)),
  )
  return claims.flatMap((whole): Found[] => {
    if (!isCount(whole) || !isExact(whole.value) || whole.owner >= 0 || held.has(whole.start)) return []
    const run = runBehind(claims, whole)
    if (run.some(p => held.has(p.start))) return []
    return run.length > 2 ? exceeding(whole, run) : run.length === 1 ? above(whole, run[0]!) : []
  })
}

/** What stands behind it to the end of its sentence, all of its kind. */
function runBehind(claims: readonly Claim[], whole: Claim): Claim[] {
  const behind = claims.slice(whole.id + 1, whole.id + 1 + MOST)
  const end = behind.findIndex(c => c.sentence !== whole.sentence || c.paragraph !== whole.paragraph || c.sep === '；')
  const run = end < 0 ? behind : behind.slice(0, end)
  return run.every(c => isCount(c) && isExact(c.value) && c.unit === whole.unit && c.owner < 0) ? run : []
}

/** Classes of one row, or outcomes that end with what is still open: they exclude each other. */
function exceeding(whole: Claim, run: readonly Claim[]): Found[] {
  const last = run.at(-1)!
  const classes = run.every(c => /类$/.test(c.label)) && /^其中/.test(run[0]!.label)
  const outcomes = (RESIDUAL.test(last.label) || LEFT.test(last.label)) && run.every(c => c.sep === run[0]!.sep)
  const sum = run.reduce((n, c) => n + c.printed, 0)
  if (!(classes || outcomes) || sum <= whole.printed || sum - whole.printed > CLOSE) return []
  const message = `${run.map(c => number(c.printed)).join('＋')}＝${number(sum)}，比${figure(whole)}多${number(sum - whole.printed)}。`
  return [{ kind: 'sum', claim: whole, stated: whole.value, computed: { min: sum, max: sum }, verdict: 'fails', parts: run, message }]
}

/** 失能人员421人，其中集中供养的468人. */
function above(whole: Claim, part: Claim): Found[] {
  const first = whole.sep === '；' || whole.sep === '。' || whole.sep === ''
  if (
    !first ||
    part.sep !== '，' ||
    !/^其中/.test(part.label) ||
    part.printed <= whole.printed ||
    /均|[增减多少]/.test(whole.label + part.label)
  )
    return []
  const message = `其中的${figure(part)}，比${figure(whole)}还多。`
  return [{ kind: 'bound', claim: whole, stated: whole.value, computed: part.value, verdict: 'fails', parts: [part], message }]
}
