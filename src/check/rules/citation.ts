import { findInstrument } from '../../law/index.ts'
import { matches, type Note, type Rule, signedOn } from './rule.ts'

const NUMERALS = '零一二三四五六七八九'

/** 一百二十三 → 123. */
function articleNumber(textual: string): number {
  if (/^\d+$/.test(textual)) return Number(textual)
  let total = 0
  let digit = 0
  for (const c of textual) {
    if (c === '百') total += (digit || 1) * 100
    else if (c === '十') total += (digit || 1) * 10
    if (c === '百' || c === '十') digit = 0
    else digit = NUMERALS.indexOf(c)
  }
  return total + digit
}

/** A cited instrument has the cited article, and was in force on the day. Silent where we do not know it. */
export const citation: Rule = {
  rule: 'citation',
  title: '法律引用',
  why: '引用的条文应当存在，引用的法律应当在签发那天有效。',
  severity: 'warning',
  examples: {
    good: ['根据《行政处罚法》第五十八条的规定，开展法制审核。\n\n2024年1月8日', '根据《某某管理办法》第九百条。\n\n2024年1月8日'],
    bad: ['根据《行政处罚法》第一百零八条的规定，开展法制审核。\n\n2024年1月8日'],
  },
  find: (reading, context) => {
    const day = signedOn(reading, context)
    const out: Note[] = []
    for (const { found, at } of matches(
      reading,
      /《([^《》\n]{2,40})》(?:（[^（）\n]{0,20}）)?(?:第([一二三四五六七八九十百零]{1,8}|\d{1,4})条)?/g,
    )) {
      const law = findInstrument(found[1]!)
      if (!law || law.mark === 'memory') continue
      const version = day ? law.versions.findLast(v => v.since <= day && !(v.until && v.until < day)) : law.versions.at(-1)
      if (day && !version) {
        const first = law.versions[0]
        const ended = law.versions.every(v => v.until && v.until < day)
        if (ended || (first && first.since > day))
          out.push({
            ...at,
            message: ended ? `《${found[1]}》在${day}已经失效。` : `《${found[1]}》自${first!.since}起施行，在${day}还没有施行。`,
            suggestion: '请核对引用的文件。',
          })
        continue
      }
      const article = found[2] ? articleNumber(found[2]) : 0
      if (version?.articles && article > version.articles)
        out.push({
          ...at,
          severity: 'error',
          message: `《${found[1]}》共${version.articles}条，没有第${article}条。`,
          suggestion: '请核对条文序号。',
        })
    }
    return out
  },
}
