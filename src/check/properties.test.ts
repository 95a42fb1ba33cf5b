import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { plain } from './plain.ts'

/** Kind, stated figure and verdict of every relation: what a change of form must not change. */
const verdicts = (text: string): string[] =>
  check(plain(text))
    .relations.map(r => `${r.kind} ${r.stated.min} ${r.verdict}`)
    .sort()

const whole = fc.integer({ min: 11, max: 4000 })
const labels = ['邻里', '婚姻家庭', '合同', '劳动争议', '土地', '赔偿', '物业']
/** A true sum: 全年调解纠纷N件，其中…A件、…B件、…. */
const parts = fc.array(whole, { minLength: 2, maxLength: 7 })
const sentence = (total: number, values: readonly number[]) =>
  `全年调解纠纷${total}件，其中${values.map((v, i) => `${labels[i]}纠纷${v}件`).join('、')}。`
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const full = (text: string) => text.replace(/\d/g, d => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
const grouped = (text: string) => text.replace(/\d{4,}/g, n => Number(n).toLocaleString('en-US'))

test('a true sum holds, and so it does with every count scaled', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 2, max: 9 }), (values, factor) => {
      expect(verdicts(sentence(sum(values), values))).toEqual([`sum ${sum(values)} holds`])
      const scaled = values.map(v => v * factor)
      expect(verdicts(sentence(sum(scaled), scaled))).toEqual([`sum ${sum(scaled)} holds`])
    }),
  )
})

test('full-width digits, thousands separators, spaces inside change no verdict', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: -3, max: 3 }), (values, slip) => {
      const text = sentence(sum(values) + slip, values)
      const said = verdicts(text)
      expect(verdicts(full(text))).toEqual(said)
      expect(verdicts(grouped(text))).toEqual(said)
      expect(verdicts(full(grouped(text)))).toEqual(said)
      expect(verdicts(text.replace(/(\d+)/g, ' $1 '))).toEqual(said)
    }),
  )
})

test('a line break moved inside a sentence changes no verdict', () => {
  fc.assert(
    fc.property(parts, fc.nat(200), fc.integer({ min: -3, max: 3 }), (values, at, slip) => {
      const text = sentence(sum(values) + slip, values)
      const cut = 12 + (at % (text.length - 14))
      expect(verdicts(`${text.slice(0, cut)}\n${text.slice(cut)}`)).toEqual(verdicts(text))
    }),
  )
})

test('多 for 余 changes no verdict', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 90 }), (a, b) => {
      const text = `监督意见${(a + b) * 100}余件，其中抗诉${a * 100}余件、再审建议${b * 100}余件。`
      expect(verdicts(text.replaceAll('余', '多'))).toEqual(verdicts(text))
    }),
  )
})

test('one changed digit in a total below its parts is found', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 10 }), (values, less) => {
      expect(verdicts(sentence(sum(values) - less, values))).toEqual([`sum ${sum(values) - less} fails`])
    }),
  )
})

test('one changed digit in a list with a rest is found, up or down', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: -9, max: 9 }), (values, slip) => {
      const list = values.map((v, i) => `${i === values.length - 1 ? '其他' : labels[i]}${v}件`).join('，')
      const said = verdicts(`全年调解纠纷${sum(values) + slip}件，其中${list}。`)
      expect(said).toEqual([`sum ${sum(values) + slip} ${slip === 0 ? 'holds' : 'fails'}`])
    }),
    // Two kinds of which there are as many.
    { examples: [[[3994, 3994, 11, 11], 0]] },
  )
})

test('a share holds rounded and cut, and fails two places off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 5000 }), fc.integer({ min: 20, max: 180 }), (base, part) => {
      const exact = (100 * part) / base
      const text = (rate: string) => `全区设调委会${base}个，达到标准的${part}个，占${rate}%。`
      const said = (rate: string) =>
        check(plain(text(rate)))
          .relations.filter(r => r.kind === 'share')
          .map(r => r.verdict)
      expect(said(exact.toFixed(2))).toEqual(['holds'])
      // 113÷625 is 18.08 exactly, of which the machine makes 1807.9999….
      expect(said((Math.floor(exact * 100 + 1e-9) / 100).toFixed(2))).toEqual(['holds'])
      expect(said((exact + 0.03).toFixed(2))).toEqual(['fails'])
    }),
  )
})

test('a growth from its increment holds rounded, and fails two places off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 5, max: 95 }), (base, more) => {
      const exact = (100 * more) / base
      const said = (rate: string) =>
        verdicts(`收到申请${base + more}件，比上年多${more}件，增幅${rate}%。`)
          .filter(v => v.startsWith('growth'))
          .map(v => v.split(' ')[2])
      expect(said(exact.toFixed(2))).toEqual(['holds'])
      expect(said((exact + 0.03).toFixed(2))).toEqual(['fails'])
    }),
  )
})

test('quotes, parts and claims are places of the text, and the quote spans them', () => {
  fc.assert(
    fc.property(parts, fc.boolean(), (values, wide) => {
      const plainly = sentence(sum(values), values)
      const text = `　　${wide ? full(plainly) : plainly}`
      for (const r of check(plain(text)).relations) {
        expect(text.slice(r.start, r.end)).toBe(r.quote)
        expect(Math.min(r.claim.start, ...r.parts.map(p => p.start))).toBe(r.start)
        expect(Math.max(r.claim.end, ...r.parts.map(p => p.end))).toBe(r.end)
        for (const p of r.parts) expect(text.slice(p.start, p.end)).toBe(p.text)
        expect(text.slice(r.claim.start, r.claim.end).normalize('NFKC')).toBe(String(sum(values)))
      }
    }),
  )
})

test('one stated figure has at most one relation of a kind with the same parts', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), lists => {
      const relations = check(plain(lists.map(v => sentence(sum(v), v)).join('')))
      const keys = relations.relations.flatMap(r => r.parts.map(p => `${r.kind}:${r.claim.start}:${p.start}`))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('any text is read without an error, and every place is inside it', () => {
  const alphabet = [...'0123456789，。；：、（）()“”《》%％.,·—-一二三十百千万亿余约占率比上年增降多少件人次其中共合计年月日\n \t｜/abc']
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 300 }), text => {
      const said = check(plain(text))
      for (const r of said.relations) expect([r.stated.min, r.stated.max, r.computed.min, r.computed.max].every(Number.isFinite)).toBe(true)
      for (const s of [...said.relations, ...said.findings]) {
        expect(s.start).toBeGreaterThanOrEqual(0)
        expect(s.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(s.start, s.end)).toBe(s.quote)
      }
    }),
    { numRuns: 300 },
  )
})

test('a table is the same table parted by bars, tabs or wide gaps, and one changed total is found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 6 }), fc.integer({ min: -9, max: 9 }), (rows, slip) => {
      const total = [sum(rows.map(r => r[0])), sum(rows.map(r => r[1])) + slip]
      const lines = [['单位', '受理', '办结'], ...rows.map((r, i) => [`${labels[i]}所`, ...r]), ['合计', ...total]]
      const said = ['｜', '\t', '    '].map(gap => verdicts(lines.map(l => l.join(gap)).join('\n')).filter(v => v.startsWith('sum')))
      expect(said[1]).toEqual(said[0])
      expect(said[2]).toEqual(said[0])
      expect(said[0]!.some(v => v.endsWith('fails'))).toBe(slip !== 0)
    }),
    // The first row is what the others add up to.
    {
      numRuns: 50,
      examples: [
        [
          [
            [11, 3989],
            [11, 3599],
            [11, 390],
          ],
          1,
        ],
      ],
    },
  )
})

test('an account goes on from period to period, and one changed level is found', () => {
  const periods = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 40 })), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), periods, fc.integer({ min: -9, max: 9 }), (opening, moves, slip) => {
      let level = opening
      const told = moves.map(([came, gone], i) => {
        level += came - gone
        return `第${'一二三四'[i]}季度新增${came}件，化解${gone}件，季末${level + (i === 0 ? slip : 0)}件`
      })
      const said = verdicts(`年初存量${opening}件。${told.join('；')}。`).filter(v => v.startsWith('balance'))
      expect(said.some(v => v.endsWith('fails'))).toBe(slip !== 0)
    }),
    { numRuns: 50 },
  )
})
