/** @module Who did something, as a page says it: a person by name; what happened by itself, and what a command did, in words. */

/** The name of an account; `job` is the program, `cli:<user>` whoever ran a command on the machine. */
export function actorName(names: ReadonlyMap<string, string>, account: string): string {
  if (account === 'job') return '程序'
  return names.get(account) ?? (account.startsWith('cli:') ? `命令行（${account.slice(4)}）` : account)
}
