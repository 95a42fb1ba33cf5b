/**
 * @module The check as a library: `import { check, plain } from 'zhunsheng/check'`. Pure, without a database, and it runs in
 * a browser. `plain` makes a document of a text; other files are read by `documents/`.
 */
export { type Checked, check } from './check.ts'
export { type Circumstances, circumstancesOf } from './circumstances.ts'
export { type Paper, together } from './compare/together.ts'
export { type Evaluation, evaluate, type Label, type Score, table } from './evaluate.ts'
export { plain } from './plain.ts'
export { relationRules } from './relations/index.ts'
export { rules } from './rules/index.ts'
export type { Context, Rule } from './rules/rule.ts'
export type { BlockKind, TextBlock, TextDocument } from './text.ts'
export {
  type Finding,
  type Interval,
  type Part,
  type Relation,
  type RelationKind,
  relationKinds,
  type Severity,
  type Span,
  type Verdict,
} from './types.ts'
