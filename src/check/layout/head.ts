/** @module 7.2: the parts above the red rule. */
import { type Difference, FACES, looksWrong, type Requirement, spanOf } from './requirement.ts'
import { isRed, isRedColour, type Line, type Paper } from './roles.ts'

const at = (line: Line, stated: string, expected: string): Difference => ({ ...spanOf(line), stated, expected })

/** Empty lines above, where no distance is set instead of them. */
export const spaceAbove = (line: Line): number | undefined => (line.look.before ? undefined : line.look.emptyAbove)

const copyNumber: Requirement = {
  clause: '7.2.1',
  strength: 'usual',
  find: p =>
    p
      .of('copyNumber')
      .flatMap(l =>
        l.look.runs[0]?.size !== undefined && l.look.runs[0].size !== 32 ? [at(l, '份号不是3号', '3号阿拉伯数字，版心左上角第一行')] : [],
      ),
}

const urgency: Requirement = {
  clause: '7.2.3',
  strength: 'usual',
  find: p => p.of('urgency').flatMap(l => wrong(p, l, '黑体', '紧急程度用', '3号黑体，顶格编排')),
}

const wrong = (p: Paper, line: Line, face: '黑体' | '仿宋', what: string, expected: string): Difference[] => {
  const stated = looksWrong(p, line, face, 32)
  return stated ? [at(line, what + stated, expected)] : []
}

const redHead: Requirement = {
  clause: '7.2.4',
  strength: 'must',
  find: p =>
    p
      .of('redHead')
      .flatMap(l => [
        ...(l.look.runs.some(isRed) ? [] : [at(l, '发文机关标志不是红色', '红色')]),
        ...(l.look.alignment !== undefined && !['center', 'distribute'].includes(l.look.alignment)
          ? [at(l, '发文机关标志没有居中', '居中排布')]
          : []),
      ]),
}

const redHeadFont: Requirement = {
  clause: '7.2.4',
  strength: 'usual',
  find: p =>
    p.of('redHead').flatMap(l => {
      const font = l.look.runs.find(r => r.font && !FACES.小标宋.test(r.font))?.font
      return font ? [at(l, `发文机关标志用“${font}”`, '小标宋体（标准推荐）')] : []
    }),
}

/** A paper sent upwards names who signed it out, on the line of its number. */
const signed = (p: Paper, number: Line): Line | undefined => p.lines.find(l => /签发人[：:]/.test(l.text) && Math.abs(l.n - number.n) <= 1)

const number: Requirement = {
  clause: '7.2.5',
  strength: 'must',
  find: p =>
    p.of('number').flatMap(l => {
      const above = spaceAbove(l)
      const below = p.of('redHead').some(r => r.n === l.n - 1)
      return [
        ...(!signed(p, l) && l.look.alignment !== undefined && l.look.alignment !== 'center' && below
          ? [at(l, '发文字号没有居中', '居中排布；上行文居左空一字，与签发人同一行')]
          : []),
        ...(below && above !== undefined && above !== 2 && above !== 0
          ? [at(l, `发文字号上面空了${above}行`, '发文机关标志下空二行')]
          : []),
      ]
    }),
}

const signer: Requirement = {
  clause: '7.2.6',
  strength: 'must',
  find: p => {
    const line = p.of('number').flatMap(l => signed(p, l) ?? [])[0]
    if (!line) return []
    const start = p.text.indexOf('签发人', line.look.start) + 4
    const names = line.look.runs.filter(r => r.start >= start && /[\u4e00-\u9fa5]/.test(p.text.slice(r.start, r.end)))
    const font = names.find(r => r.font && !FACES.楷体.test(r.font))?.font
    return [
      ...(/签发人:/.test(line.text) ? [at(line, '“签发人”后用了半角冒号', '全角冒号')] : []),
      ...(font ? [at(line, `签发人姓名用“${font}”`, '3号楷体')] : []),
    ]
  },
}

const rule: Requirement = {
  clause: '7.2.7',
  strength: 'must',
  find: p =>
    p
      .of('number')
      .filter(l => /^[0-9A-F]{6}$/i.test(l.look.ruleBelow ?? '') && !isRedColour(l.look.ruleBelow!.toUpperCase()))
      .map(l => at(l, '版头分隔线不是红色', '与版心等宽的红色分隔线')),
}

export const head: readonly Requirement[] = [copyNumber, urgency, redHead, redHeadFont, number, signer, rule]
