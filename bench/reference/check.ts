/** Merely reading a paper: the file into its text, as any program that wants to know it must. */
import { readDocument } from '../../src/documents/readers/index.ts'

export async function readText(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(JSON.stringify(read.refused))
  return read.value.text
}
