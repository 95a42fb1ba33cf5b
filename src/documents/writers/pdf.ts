/** @module The paper as PDF, made in a child process. */
import type { Result } from '../../base/result.ts'
import type { OfficialDocument } from '../official.ts'
import { runJob } from '../worker/pool.ts'

/** Writes the paper as tagged PDF (PDF/UA-1). `fonts`: the folder with the office's own fonts, searched first. */
export const toPdf = (doc: OfficialDocument, fonts?: string): Promise<Result<Uint8Array>> =>
  runJob('toPdf', fonts === undefined ? { doc } : { doc, fonts })
