/** @module The only door by which a stranger's file comes into the program's reach. */
import type { Result } from '../base/result.ts'
import type { TextDocument } from '../check/text.ts'
import { readDocument } from '../documents/readers/index.ts'

/** The text of an uploaded paper. */
export const readPaper = (bytes: Uint8Array, name: string): Promise<Result<TextDocument>> => readDocument(bytes, name)
