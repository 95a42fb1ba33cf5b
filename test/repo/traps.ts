/**
 * @module Defects that other systems shipped, in our words: each is a test here whose title begins `trap: ` and bears the name. Several
 * tests may bear one name; what follows it says what is asked.
 */
export const traps = [
  // Days and law.
  'deadline expires a day early',
  'start day counted (off by one)',
  'holidays memoised',
  'holidays known only for last, this and next year',
  'year without calendar raises an error',
  'a corrected notice after the first one',
  'five working-day routines that disagree',
  'one start date for all rules',
  'removed extension does not restore the old date',
  're-rolled expiry when the law does not roll',
  'a calendar notice moves',
  "a party's lapsed right shown as the office's default",
  'a date column becomes a local-midnight Date',
  // Who may do and see what.
  'reminder dies after a return',
  'approver has no right to see what he approves',
  'search, expand and export bypass permissions',
  'the person complained of reads the complaint',
  'wrong attachment mailed to another applicant',
  'sample accounts reachable from outside',
  // The ledger and its database.
  'deletion leaves no audit row',
  'audit rows purged after 30 days',
  'double click makes two events',
  'stale open page acts on an old state',
  'superuser or owner connection voids append-only and row-level security',
  'a number series has a gap after a refused or crashed step',
  'an old release’s ledger no longer replays',
  'spam through a public form fills an append-only ledger',
  'kill −9 leaves a database behind',
  'a stale pid file blocks the next start',
  'data folder of another PostgreSQL major',
  // Figures and reports.
  'statistics export with a hard-coded time zone',
  'unassigned or extended cases missing from counts',
  'summary says 168, list says 169',
  'an invalid report can be saved because the rules run only in the browser',
  'a bookmark typed over',
  'a hash or marker printed in an official document',
  // What comes in from files, and what the check says.
  'validator contradicts its own instructions or cites the wrong cell',
  'formatted empty rows counted as errors',
  'table row dropped in silence',
  'imported history shown as late; guards refuse it',
  'hidden sheets and pivot caches in released Excel',
  'quotes and dashes lose 仿宋, a theme font overrides',
  'a truncated share or growth called wrong',
  'a viewer says consistent when it is not',
  // The tests themselves.
  'gates that measured nothing',
] as const
