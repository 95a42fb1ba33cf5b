import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { evaluateRules, type RuleLabel, ruleTable } from '../evaluate-rules.ts'
import { plain } from '../plain.ts'

const file = new URL('./accuracy.txt', import.meta.url)
const dir = new URL('../../../test/corpus/rules/', import.meta.url)
/** Five published reports lie beside a developer's clone; they are not ours to copy. */
const real = new URL('../../../../shared/samples/reports/', import.meta.url)

const read = (folder: URL) =>
  new Map(
    readdirSync(folder)
      .filter(f => f.endsWith('.txt'))
      .map(f => [f.slice(0, -4), readFileSync(new URL(f, folder), 'utf8')]),
  )
const findingsOf = (texts: ReadonlyMap<string, string>) => new Map([...texts].map(([doc, text]) => [doc, check(plain(text)).findings]))
const labels = (json: string) =>
  json
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as RuleLabel)

const texts = read(dir)
const measured = evaluateRules(texts, findingsOf(texts), labels(readFileSync(new URL('labels.jsonl', dir), 'utf8')))

test('every labelled slip is found, and nothing else is said', () => {
  expect(measured.faults).toEqual([])
})

test('the committed table is what is measured; ACCURACY=write writes it anew', () => {
  const text = `# How often the rules are right\n\nMeasured by \`accuracy.test.ts\` on the texts of \`test/corpus/rules/\`, of which every slip is labelled; the test fails when a number changes.\n\n${ruleTable(measured)}\n`
  if (process.env.ACCURACY === 'write') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

/** What is wrong in the published reports, each looked at by hand: beginning of the quote, and the rule. */
const TRUE: Readonly<Record<string, readonly string[]>> = {
  'biaocao-2023': [
    'relative-date 截至今年12月',
    'relative-date 截至今年12月',
    'personal-data 13900000001',
    'typing 较好的完成了',
    'typing [bookmark: _GoBack]',
    'typing 法依规',
    'typing 加强对习近平关于全面依法治国新理念新思想新战略专题学习还需加强',
    'formulas 习近平',
    'required-sections 三、2023年推进法治政府建设存在的不足和原因',
  ],
  'dadukou-2023': ['terms 街镇', 'terms 街镇', 'required-sections 二、存在的问题和不足', 'document-elements 干部法治意识和法治思维。'],
  'huilongba-2023': ['required-sections 三、2023 年度推进法治政府建设存在的不足', 'terms 法治审核'],
  'shawo-2023': [
    'typing and',
    'relative-date 今年来',
    'required-sections 四、法治政府建设中存在的不足',
    'required-sections 三是推动“枫桥经验”创造性转化的思考和实践还不够',
    'document-elements 面提升公共法律服务水平。',
  ],
  'youting-2024': [
    'relative-date 今年以来',
    'formulas 一是依法行政、依法行政共同推进',
    'formulas 法治学孔、法治政府、法治社会一体建设',
    'policy-date 全面贯彻落实党的十九大和十九届四中、五中、六',
    'personal-data 13900000002',
    'typing and',
    'typing (',
    'required-sections 一是依法行政、依法行政共同推进，',
    'required-sections 五是法治宣传工作不够深入。',
    'document-elements 2025年1月8日',
    'document-elements 关于邮亭镇人民政府法治政府建设情况报告',
  ],
}

test.runIf(existsSync(real))('nothing is said of the published reports but what is so', () => {
  for (const [name, text] of read(real)) {
    const said = check(plain(text)).findings.map(f => `${f.rule} ${f.quote.trim()}`)
    const unknown = said.filter(s => !TRUE[name]!.some(t => s.startsWith(t)))
    const silent = TRUE[name]!.filter(t => !said.some(s => s.startsWith(t)))
    expect([unknown, silent], name).toEqual([[], []])
  }
})
