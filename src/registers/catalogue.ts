/** @module What there is, without loading it: enough for a menu and a search box. A test holds it equal to the index and to the files. */
import type { Group } from '../declare/group.ts'
import type { Register } from '../declare/register.ts'

export interface Listed {
  readonly id: string
  readonly title: string
  /** Without tones, a word a syllable: `mao dun jiu fen tiao chu`; its first letters are searched too. */
  readonly pinyin: string
  readonly group: Group
  load(): Promise<Register>
}

export const catalogue: readonly Listed[] = [
  { id: 'mediation', title: '矛盾纠纷调处', pinyin: 'mao dun jiu fen tiao chu', group: 'disputes', load: async () => (await import('./disputes/mediation.ts')).mediation },
  { id: 'disclosure-application', title: '政府信息公开申请', pinyin: 'zheng fu xin xi gong kai shen qing', group: 'oversight', load: async () => (await import('./oversight/disclosure-application.ts')).disclosureApplication },
]
