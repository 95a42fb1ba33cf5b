/** @module What the index and the catalogue of each group hold. */
import type { Group } from '../declare/group.ts'
import type { Register } from '../declare/register.ts'

/** The registers of a group by id, each with its versions, oldest first. */
export interface Versions {
  readonly [id: string]: readonly Register[]
}

export interface Listed {
  readonly id: string
  readonly title: string
  /** Without tones, a word a syllable: `mao dun jiu fen tiao chu`; its first letters are searched too. */
  readonly pinyin: string
  readonly group: Group
  load(): Promise<Register>
}
