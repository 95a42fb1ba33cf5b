/** @module One question about an error, asked wherever something is written. */

/** No space on the disk: of the file system, or of the database. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(String((error as { code?: unknown } | null)?.code))
