/**
 * @module What makes a finding the same one in an edited file: its kind, the words it quotes and what it says of them, wherever they stand.
 * A figure that is changed makes another finding; a paragraph that is moved does not. Hashed, so that who keeps it keeps no text.
 */
import { hash } from '../base/sha256.ts'
import type { Finding, Relation } from './types.ts'

type Said = Pick<Relation, 'kind' | 'quote' | 'message'> | Pick<Finding, 'rule' | 'quote' | 'message'>

export function identityOf(said: Said): string {
  const kind = 'kind' in said ? said.kind : said.rule
  return hash([kind, said.quote, said.message].map(s => s.normalize('NFKC').replace(/\s/g, '')).join('\n'))
}
