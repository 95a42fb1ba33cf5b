/** @module Does a text bear a secret marking? The rule of the check, for the doors by which files come in. */
import { plain } from './plain.ts'
import { read } from './reading.ts'
import { secretMarking } from './rules/secret-marking.ts'

/** Markings of state secrets; what is marked internal is only warned of. */
export const isSecret = (text: string): boolean =>
  /绝密|机密|秘密/.test(text) && secretMarking.find(read(plain(text)), {}).some(n => n.severity === undefined)
