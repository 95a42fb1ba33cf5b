/** @module The addresses of the API under /api, in one place. */
import { withQuery } from './client.ts'

const matter = (id: string) => `/matters/${encodeURIComponent(id)}`
const register = (id: string) => `/registers/${encodeURIComponent(id)}`
const figure = (id: string) => `/figures/${encodeURIComponent(id)}`
const report = (id: string) => `/reports/${encodeURIComponent(id)}`
type Query = Parameters<typeof withQuery>[1]

export const paths = {
  session: '/session',
  today: '/today',
  calendar: (year: number) => withQuery('/calendar', { year }),
  feed: '/calendar/feed',
  search: (q: string) => withQuery('/search', { q }),
  matters: (query: Query) => withQuery('/matters', query),
  matter,
  /** Where a step of a matter is recorded. */
  record: matter,
  /** What would stand against it; nothing is written. */
  preview: (id: string) => `${matter(id)}/preview`,
  /** The papers that it would make, as pages; and one as a file. */
  drafts: (id: string) => `${matter(id)}/drafts`,
  draft: (id: string, paper: string, as: 'docx' | 'pdf') => `${matter(id)}/drafts/${encodeURIComponent(paper)}.${as}`,
  working: (id: string, limit: string, k?: number) => withQuery(`${matter(id)}/limits/${encodeURIComponent(limit)}`, { k }),
  /** The answer to whoever sent it here. */
  answer: (id: string) => `${matter(id)}/answer`,
  /** Whom it may be handed to, or kept to. */
  colleagues: (id: string, q?: string) => withQuery(`${matter(id)}/colleagues`, { q }),
  reveal: (id: string) => `${matter(id)}/reveal`,
  attachments: (id: string) => `${matter(id)}/attachments`,
  figures: (query: Query) => withQuery('/figures', query),
  figuresBy: (query: Query) => withQuery('/figures/by', query),
  figureList: (id: string, query: Query) => withQuery(`${figure(id)}/list`, query),
  imports: (id: string) => `${register(id)}/imports`,
  acceptImport: (id: string, preview: string) => `${register(id)}/imports/${encodeURIComponent(preview)}`,
  layouts: (id: string) => `${register(id)}/layouts`,
  layout: (id: string, layout: string) => `${register(id)}/layouts/${encodeURIComponent(layout)}`,
  layoutProposal: (id: string) => `${register(id)}/layouts/proposal`,
  receipt: (id: string, layout: string) => `${register(id)}/layouts/${encodeURIComponent(layout)}/receipt`,
  forms: '/forms',
  form: (id: string, period?: string | null) => withQuery(`/forms/${encodeURIComponent(id)}`, { period }),
  formFile: (id: string) => `/forms/${encodeURIComponent(id)}/file`,
  sendForm: (id: string) => `/forms/${encodeURIComponent(id)}/send`,
  reports: '/reports',
  report,
  checkReport: (id: string) => `${report(id)}/check`,
  check: '/check',
  checkProgress: (run: string) => `/check/${run}/progress`,
  muted: '/check/muted',
  inbox: '/inbox',
  acceptItem: (item: string) => `/inbox/${encodeURIComponent(item)}/accept`,
  rejectItem: (item: string) => `/inbox/${encodeURIComponent(item)}/reject`,
  publications: (query: Query) => withQuery('/publications', query),
  oversight: (year: number) => withQuery('/oversight', { year }),
  oversightUnit: (unit: number | string, year: number) => withQuery(`/oversight/${encodeURIComponent(unit)}`, { year }),
  units: '/admin/units',
  accounts: '/admin/accounts',
  settings: '/admin/settings',
  notices: '/admin/notices',
  office: '/admin/office',
  account: (id: string) => `/admin/accounts/${encodeURIComponent(id)}`,
  password: (id: string) => `/accounts/${encodeURIComponent(id)}/password`,
  reportChecked: (id: string) => `${report(id)}/checked`,
  reportIssue: (id: string) => `${report(id)}/issue`,
  accessLog: (query: Query) => withQuery('/access-log', query),
  closings: '/closings',
  verify: '/verify',
  setUp: '/set-up',
} as const

/** Addresses that the browser opens itself: downloads and documents. */
export const files = {
  /** Of entry `n`: a step may be taken, and its document made, more than once. */
  document: (id: string, document: string, n: number, as: 'html' | 'docx' | 'pdf') =>
    `/api${matter(id)}/documents/${encodeURIComponent(document)}-${n}.${as}`,
  caseFile: (id: string) => `/api${matter(id)}/case-file.pdf`,
  attachment: (id: string, hash: string) => `/api${matter(id)}/attachments/${hash}`,
  template: (id: string) => `/api${register(id)}/template.xlsx`,
  exported: (id: string, query: Query) => `/api${withQuery(`${register(id)}/export.xlsx`, query)}`,
  platformTable: (id: string, layout: string) => `/api${register(id)}/layouts/${encodeURIComponent(layout)}/export.xlsx`,
  report: (id: string, as: 'docx' | 'pdf' | 'html' | 'json') => `/api${report(id)}/file.${as}`,
  /** The text that a closing fixed. */
  closing: (k: number) => `/api/closings/${k}/closing.txt`,
  accessLog: (query: Query) => `/api${withQuery('/access-log/export.xlsx', query)}`,
  certificate: (k: number, as: 'docx' | 'pdf' | 'txt') => `/api/closings/${k}/certificate.${as}`,
  /** The annual report on disclosure, always from the books as they are. */
  disclosureReport: (year: number, as: 'docx' | 'pdf' | 'html' | 'json') => `/api/disclosure-reports/${year}/file.${as}`,
} as const
