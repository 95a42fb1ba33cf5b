/**
 * @module What is told to be above some limit is so: 占51.33%……占39.02%，超过90%; 三项占七成以上; 农村和乡科级合占70%以上; 收案14898件，案件量连续四年突破一万件. Of what is not known to be meant, only that it
 * agrees is told.
 */
import type { Claim } from '../../claims.ts'
import { begunBefore } from '../../halving.ts'
import type { Found, Reading } from '../../reading.ts'
import { everyMatch } from '../../scan.ts'
import { number } from '../../words.ts'

const TENTHS = '一二三四五六七八九'
const LIMIT =
  /(?:合计|合|共|均|都|总计|两项|三项|四项|二者|两者|三者)?(?:占比?|率)?(?:(?:已经?)?(?:达到?|在|为)|(超过|超|逾|突破|高于))?(?:(\d{1,2}(?:\.\d+)?)%|([一二三四五六七八九])成|(三分之一|三分之二|一半|半数|四分之三))(以上|多)?/g
const FRACTIONS: Readonly<Record<string, number>> = { 三分之一: 100 / 3, 三分之二: 200 / 3, 一半: 50, 半数: 50, 四分之三: 75 }
/** The next such step that one would have named instead. */
const STEP = 10
/** So many shares together. */
const MOST = 4
const BACK = 12

export const thresholds = ({ claims, view: { text, paragraphs } }: Reading): Found[] =>
  everyMatch(text, LIMIT).flatMap(m => {
    const [whole, above, percent, tenth, fraction, behind] = m
    if (!above && !behind) return []
    const limit = percent ? Number(percent) : tenth ? (TENTHS.indexOf(tenth) + 1) * 10 : FRACTIONS[fraction!]!
    const at = m.index
    const end = at + whole.length
    const before = sharesBefore(claims, at)
    const last = before.at(-1)
    if (
      !last ||
      text.slice(last.stop, at).length > 24 ||
      /[。\n]/.test(text.slice(last.stop, at)) ||
      /同比|增|降|上年|去年/.test(text.slice(last.stop, end))
    )
      return []
    const start = paragraphs[last.paragraph]!.start
    const shares = namedIn(text.slice(Math.max(start, last.stop), at), before, claims) ?? tail(before, limit)
    const sum = shares.reduce((n, c) => n + c.printed, 0)
    if (shares.length === 0 || sum < limit - 1e-9 || sum >= limit + STEP) return []
    const from = end - whole.length + Math.max(0, whole.search(/[\d一二三四五六七八九半]/))
    return [told({ start: from, end }, limit, shares, claims)]
  })

/** The shares told one after the other before this place, of one sentence and outside of brackets. */
function sharesBefore(claims: readonly Claim[], at: number): Claim[] {
  const end = begunBefore(claims, at)
  const last = claims[end - 1]
  return claims
    .slice(Math.max(0, end - 2 * BACK), end)
    .filter(
      c =>
        c.paragraph === last?.paragraph &&
        c.sentence === last.sentence &&
        c.form === 'percent' &&
        (c.role === 'share' || c.role === 'rate') &&
        c.owner === last.owner,
    )
}

/** 农村和乡科级合占: those whose names are told again. */
function namedIn(words: string, shares: readonly Claim[], claims: readonly Claim[]): Claim[] | undefined {
  const names = /([\u4e00-\u9fa5]{2,8}(?:[、和与及][\u4e00-\u9fa5]{2,8}){1,3})$/.exec(words)?.[1]?.split(/[、和与及]/)
  if (!names) return undefined
  const found = names.map(n => shares.filter(s => (claims[s.id - 1]!.label + s.label).includes(n.slice(0, 2))))
  return found.every(f => f.length === 1) ? found.map(f => f[0]!) : undefined
}

/** As many of the last as make it. */
function tail(shares: readonly Claim[], limit: number): Claim[] {
  for (let n = 1; n <= Math.min(MOST, shares.length); n++) {
    const some = shares.slice(-n)
    if (some.reduce((sum, c) => sum + c.printed, 0) >= limit) return some
  }
  return []
}

function told(claim: { start: number; end: number }, limit: number, shares: readonly Claim[], claims: readonly Claim[]): Found {
  const sum = Number(shares.reduce((n, c) => n + c.printed, 0).toFixed(4))
  const counts = shares.flatMap(s =>
    claims[s.id - 1]?.role === 'count' && claims[s.id - 1]?.sentence === s.sentence ? [claims[s.id - 1]!] : [],
  )
  const working = shares.length > 1 ? `${shares.map(s => number(s.printed)).join('＋')}＝${number(sum)}` : number(sum)
  return {
    kind: 'bound',
    claim,
    stated: { min: limit, max: limit },
    computed: { min: sum, max: sum },
    verdict: 'holds',
    parts: [...shares, ...counts],
    message: `${working}%，超过${number(limit, 1)}%，相符。`,
  }
}
