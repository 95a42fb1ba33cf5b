/**
 * @module What the desk and the server say to each other: types only. The desk imports nothing else of the server.
 * Every list, count, search, export and figure list of an answer has passed the one filter of access/.
 */
import type { Day, Moment } from '../base/day.ts'
import type { Id } from '../base/id.ts'
import type { Refusal } from '../base/result.ts'
import type { Finding, Relation } from '../check/types.ts'
import type { Role } from '../declare/role.ts'
import type { Provision, Unit } from '../law/instrument.ts'
import type { Notice } from '../law/notice.ts'
import type { Report } from '../report/content.ts'
import type { Problem } from '../report/problems.ts'
import type { Restatement } from '../report/restate.ts'

/** Every refusal at the edge: `text` is the worded refusal, ready to show. */
export interface ErrorBody {
  readonly refused: readonly (Refusal & { readonly text: string; readonly law?: Provision })[]
}

// ---- session ----
export interface Me {
  readonly account: string
  readonly name: string
  readonly unit: UnitRow
  /** The units whose books this account reads: its own, or a district's subtree. */
  readonly units: readonly UnitRow[]
  readonly roles: readonly Role[]
  /** The day the program lives on (a sample unit has its own). */
  readonly today: Day
  readonly sample: boolean
  /** The registers this account may see, by id. */
  readonly registers: readonly string[]
}
export interface UnitRow {
  readonly id: number
  readonly title: string
  readonly kind: 'district' | 'town' | 'village' | 'department'
  readonly parent: number | null
  readonly sample: boolean
}

// ---- matters ----
export type LimitStanding = 'met' | 'met-late' | 'ended' | 'paused' | 'running' | 'waiting' | 'missed' | 'lapsed'
export interface LimitView {
  readonly limit: string
  readonly title: string
  readonly law?: Provision
  /** The unit's promise, not law. */
  readonly promise?: true
  readonly mark?: 'text' | 'quoted' | 'memory' | 'local'
  readonly binds: 'agency' | 'party' | 'court' | 'other'
  readonly bound: 'max' | 'min' | 'before' | 'cycle' | 'keep'
  readonly length: string
  readonly start: Day | Moment
  readonly due?: Day | Moment
  readonly strict?: Day | Moment
  readonly lenient?: Day | Moment
  readonly earliest?: Day
  readonly provisional?: true
  readonly pauses: readonly { readonly from: Day; readonly to?: Day; readonly cause: string }[]
  readonly met?: Day
  readonly ended?: Day
  readonly standing: LimitStanding
  /** Working days after today up to the due day; negative when passed. */
  readonly left?: number
}
export interface Working {
  readonly title: string
  readonly due?: Day | Moment
  readonly provisional: boolean
  readonly days: readonly { readonly day: Day | Moment; readonly counts: number | null; readonly why: string }[]
  readonly notes: readonly { readonly label: string; readonly text: string }[]
}
export interface MatterRow {
  readonly matter: Id
  readonly unit: number
  readonly register: string
  readonly title: string
  readonly number: string | null
  readonly state: string
  readonly stateTitle: string
  readonly opened: Day
  readonly last: Day
  readonly handler: string | null
  readonly amount: number | null
  readonly village: number | null
  readonly fields: { readonly [name: string]: unknown }
  /** The limit that ends next, if one runs. */
  readonly limit?: { readonly title: string; readonly due: Day; readonly standing: LimitStanding; readonly left: number }
}
export interface MatterPage {
  readonly rows: readonly MatterRow[]
  readonly total: number
  readonly next: string | null
  readonly states: { readonly [state: string]: number }
}
export interface StoryItem {
  readonly n: number
  readonly step: string
  readonly title: string
  readonly day: Day
  readonly at: Moment
  readonly by: string
  readonly origin: string
  /** Whole days between deed and record; absent when not late. */
  readonly late?: number
  readonly values: readonly {
    readonly field: string
    readonly title: string
    readonly text: string
    readonly personal?: true
    readonly was?: string
  }[]
  readonly cancelled?: { readonly by: string; readonly reason: string }
  readonly corrected?: readonly { readonly n: number; readonly reason: string }[]
  readonly starts: readonly string[]
}
export interface NextView {
  readonly step: string
  readonly title: string
  readonly law?: Provision
  readonly earliest?: Day
  readonly latest?: Day
  /** May the one who asks take it; else who may. */
  readonly mine: boolean
  readonly by: readonly Role[]
  readonly approvedBy?: readonly Role[]
  readonly blocked: readonly string[]
}
export interface MatterView {
  readonly row: MatterRow
  /** The next n: what a write must name, so that a stale page is noticed. */
  readonly n: number
  readonly fields: { readonly [name: string]: unknown }
  /** Fields whose values are masked here and may be revealed. */
  readonly maskedFields: readonly string[]
  readonly limits: readonly LimitView[]
  readonly next: readonly NextView[]
  readonly story: readonly StoryItem[]
  readonly pending?: {
    readonly n: number
    readonly step: string
    readonly title: string
    readonly by: string
    readonly day: Day
    readonly mayApprove: boolean
    readonly returned?: { readonly reason: string; readonly by: string }
  }
  readonly counts: readonly {
    readonly figure: string
    readonly title: string
    readonly year: number
    readonly amount: number
    readonly unit: string
  }[]
  readonly gaps: readonly { readonly title: string; readonly law?: Provision }[]
  readonly documents: readonly { readonly id: string; readonly title: string; readonly n: number }[]
  readonly attachments: readonly { readonly hash: string; readonly name: string; readonly type: string; readonly size: number }[]
  readonly links: readonly { readonly register: string; readonly matter: Id; readonly title: string }[]
  /** What became public; until a second person approved it, it waits: `approve` with `of: n`. */
  readonly published: readonly {
    readonly publication: string
    readonly title: string
    readonly day: Day
    readonly n: number
    readonly approved: boolean
    readonly mayApprove: boolean
  }[]
  /** The referral by which it came from another unit. */
  readonly referral?: { readonly from: string; readonly day: Day; readonly answered: boolean; readonly mayAnswer: boolean }
  readonly readers: string
  readonly chain: { readonly entries: number; readonly head: string; readonly closed?: Day }
}
/** What a write sends. `matter` and `request` are made by the client, so that a repeat is harmless. */
export interface RecordBody {
  readonly request: Id
  readonly register: string
  readonly n: number
  readonly step: string
  readonly day: Day
  readonly time?: Moment
  readonly data: { readonly [field: string]: unknown }
  /** The books are closed over this day, and it is recorded all the same: it will show as a change after the closing. */
  readonly afterClosing?: true
}
export interface RecordAnswer {
  readonly matter: Id
  readonly n: number
  /** Reminders that did not stop it. */
  readonly warnings: readonly string[]
}

// ---- today ----
export interface TodayItem {
  readonly matter: Id | null
  readonly register: string
  readonly title: string
  readonly what: string
  readonly law?: Provision
  readonly due?: Day
  readonly left?: number
  readonly standing?: LimitStanding
  readonly provisional?: true
  readonly handler?: string
  /** The step that answers it. */
  readonly step?: { readonly id: string; readonly title: string }
}
export interface TodayView {
  readonly today: Day
  readonly late: readonly TodayItem[]
  readonly due: readonly TodayItem[]
  readonly soon: readonly TodayItem[]
  readonly missing: readonly TodayItem[]
  /** Waiting for me: approvals, returned submissions, inbox, referrals. */
  readonly waiting: readonly TodayItem[]
  readonly recent: readonly { readonly kind: 'late' | 'correct' | 'cancel' | 'import'; readonly text: string; readonly matter: Id | null }[]
  readonly open: number
  readonly withinLimits: number
  readonly month: readonly { readonly day: Day; readonly works: boolean; readonly why: string; readonly marks: readonly LimitStanding[] }[]
  readonly registers: { readonly [register: string]: number }
}

// ---- figures ----
export interface FigureRow {
  readonly id: string
  readonly title: string
  readonly register: string
  readonly group: string
  readonly value: number | null
  readonly text: string
  readonly unit: string
  readonly definition: string
  readonly of?: { readonly figure: string; readonly value: number | null }
  readonly in?: { readonly figure: string; readonly value: number | null }
  readonly lastYear?: number | null
  readonly months?: readonly number[]
}
export interface FigureList {
  readonly figure: string
  readonly value: number
  /** The part of the value whose matters this reader may not find: counted, not listed. */
  readonly withheld: number
  readonly rows: readonly {
    readonly unit: number
    readonly matter: Id
    readonly n: number
    readonly day: Day
    readonly amount: number
    readonly title: string
  }[]
}

// ---- import ----
export interface ImportPreview {
  readonly id: string
  readonly register: string
  readonly sheet: string
  readonly columns: readonly { readonly index: number; readonly header: string; readonly to: string | null; readonly remembered: boolean }[]
  readonly rows: number
  readonly accepted: number
  readonly already: number
  readonly refused: readonly {
    readonly row: number
    readonly column: string | null
    readonly cell: string
    readonly code: string
    readonly text: string
  }[]
  /** Cells that hold something which no step of their row takes up: listed, never dropped in silence. */
  readonly notes: readonly { readonly row: number; readonly column: string; readonly text: string }[]
  readonly sample: readonly { readonly row: number; readonly title: string; readonly steps: string }[]
}

// ---- report ----
/** GET /api/reports/:id. Its steps (submit, sign, issue) are those of its matter. */
export interface ReportView {
  readonly matter: Id
  /** The next n of its matter: what a write must name. */
  readonly n: number
  readonly state: string
  readonly stateTitle: string
  /** May the one who asks write it in this state. */
  readonly mine: boolean
  readonly report: Report
  /** What stands against issuing it, by the books as they are now. */
  readonly problems: readonly Problem[]
  /** Of an issued report: the figures that the books no longer say. */
  readonly restated: readonly Restatement[]
}
/** POST /api/reports: a draft of the year, from the outline or from the report of the year before. */
export interface ReportStart {
  readonly request: Id
  readonly year: number
  readonly from: 'outline' | 'last'
}
/** GET /api/reports. */
export interface ReportRow {
  readonly matter: Id
  readonly unit: number
  readonly year: number
  readonly title: string
  readonly state: string
  readonly stateTitle: string
  readonly figures: number
  readonly bound: number
}
/** PUT /api/reports/:id: the whole content; the answer is the view, every figure worded anew. */
export interface ReportBody {
  readonly request: Id
  readonly n: number
  readonly report: Report
}

// ---- check ----
/** POST /api/check, one document a file, in order; POST /api/reports/:id/check answers with one. */
export interface CheckAnswer {
  readonly documents: readonly CheckedFile[]
}
export interface CheckedFile {
  readonly file: string
  readonly text: string
  readonly relations: readonly Relation[]
  readonly findings: readonly Finding[]
  /** Why it could not be read; then the text is empty. */
  readonly refused?: string
}

// ---- search ----
/** GET /api/search?q: matters only; registers and law are found in the browser. */
export interface SearchAnswer {
  readonly rows: readonly MatterRow[]
}

// ---- inbox, publications, oversight ----
/** What came from outside and waits to be registered: GET /api/inbox. */
export interface InboxRow {
  readonly id: Id
  readonly register: string
  readonly title: string
  readonly received: Moment
  /** The form as sent, in the words of the register's fields. */
  readonly values: readonly { readonly title: string; readonly text: string }[]
  /** What a 登记 starts from. */
  readonly data: { readonly [field: string]: unknown }
}
/** GET /api/publications: what waits for a second person, and what stands. */
export interface PublicationRow {
  readonly matter: Id
  readonly register: string
  readonly publication: string
  readonly title: string
  readonly column: string
  readonly state: 'waiting' | 'public' | 'withdrawn'
  readonly due?: Day
  readonly day?: Day
  readonly until?: Day
  readonly law?: Provision
  /** The text as the public reads it, masked. */
  readonly text: readonly { readonly title: string; readonly text: string }[]
}
/** GET /api/oversight: one row a unit of the subtree. */
export interface OversightRow {
  readonly unit: UnitRow
  readonly open: number
  readonly late: number
  readonly soon: number
  readonly missing: number
  readonly figures: readonly { readonly id: string; readonly title: string; readonly text: string; readonly unit: string }[]
  readonly report?: { readonly matter: Id; readonly stateTitle: string }
}

// ---- administration ----
/** GET and POST /api/admin/units. */
export type UnitBody = Pick<UnitRow, 'title' | 'kind' | 'parent'> & { readonly request: Id }
/** GET /api/admin/accounts. */
export interface AccountRow {
  readonly account: string
  readonly name: string
  readonly unit: number
  readonly roles: readonly Role[]
  readonly since: Day
  readonly until?: Day
}
/** POST /api/admin/accounts; an `until` closes the account. The answer gives a first password once. */
export interface AccountBody {
  readonly request: Id
  readonly account: string
  readonly name: string
  readonly unit: number
  readonly roles: readonly Role[]
  readonly until?: Day
}
export interface AccountAnswer {
  readonly account: string
  readonly password?: string
}
/** GET /api/admin/settings: the lengths that a unit may set. */
export interface SettingRow {
  readonly limit: string
  readonly title: string
  readonly register: string
  readonly law?: Provision
  readonly mark?: 'text' | 'quoted' | 'memory' | 'local'
  readonly n: number | null
  readonly unit: Unit
  readonly since?: Day
}
/** POST /api/admin/settings. */
export interface SettingBody {
  readonly request: Id
  readonly limit: string
  readonly n: number
  readonly unit: Unit
  readonly since: Day
}
/** GET /api/admin/notices: shipped and recorded; POST takes a notice and answers with what it moved. */
export type NoticeRow = Notice & { readonly recorded: boolean }
export interface NoticeAnswer {
  readonly moved: readonly {
    readonly matter: Id
    readonly title: string
    readonly limit: string
    readonly before: Day
    readonly after: Day
  }[]
}
