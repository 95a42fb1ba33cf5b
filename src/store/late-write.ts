/**
 * @module A fault of the database driver, kept from ending the program. When the server goes away in the middle of a
 * transaction, the driver (porsager/postgres issue 1208) still writes to the closed connection, from a timer where nobody can
 * catch it. Whoever waited for that transaction has been told by then, so nothing is lost by letting it be.
 */

const isLateWrite = (error: unknown): boolean =>
  error instanceof TypeError && /reading 'write'/.test(error.message) && /\bnextWrite\b/.test(error.stack ?? '')

/** For the whole program, once. Every other error that nobody caught ends it, as it would have. */
export function outliveLateWrites(): void {
  process.on('uncaughtException', error => {
    if (isLateWrite(error)) return
    process.stderr.write(`${error.stack ?? String(error)}\n`)
    process.exit(1)
  })
}
