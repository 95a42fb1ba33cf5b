/**
 * @module What the desk and the server say to each other, as the desk reads it: types only, defined where they are answered.
 * The desk imports nothing else of the rooms above it.
 */
export type * from '../questions/answers/access-log.ts'
export type * from '../questions/answers/admin.ts'
export type * from '../questions/answers/check.ts'
export type * from '../questions/answers/figures.ts'
export type * from '../questions/answers/forms.ts'
export type * from '../questions/answers/imports.ts'
export type * from '../questions/answers/inbox.ts'
export type * from '../questions/answers/layouts.ts'
export type * from '../questions/answers/limit.ts'
export type * from '../questions/answers/matter.ts'
export type * from '../questions/answers/oversight.ts'
export type * from '../questions/answers/publications.ts'
export type * from '../questions/answers/refusal.ts'
export type * from '../questions/answers/reports.ts'
export type * from '../questions/answers/session.ts'
export type * from '../questions/answers/today.ts'
export type * from '../questions/answers/year.ts'
