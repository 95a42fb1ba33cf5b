/** @module The words of a declaration, in one import. */
export * from './fields.ts'
export { type Group, groups } from './group.ts'
export * from './register.ts'
export { type Role, roles } from './role.ts'
export { type Clause, type Ref, type Sentence, say } from './sentence.ts'
export { proofOfService } from './service.ts'
