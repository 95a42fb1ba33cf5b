/** @module Every answer of the API by its name: what the OpenAPI document lists and endpoints answer with. */
import { AccessLog, AccessRow } from './access-log.ts'
import { AccountAnswer, AccountRow, NoticeAnswer, NoticeRow, OfficeParts, OfficeView, SettingRow, SetUpState } from './admin.ts'
import { Closed, Closing, Verified } from './books.ts'
import { CheckAnswer, CheckedFile, CheckProgress, MutedFinding } from './check.ts'
import { FigureGroup, FigureList, FigureRow } from './figures.ts'
import { FormRow, FormView } from './forms.ts'
import { ImportPreview } from './imports.ts'
import { InboxRow } from './inbox.ts'
import { DayKind, LawRow, Period } from './law.ts'
import { LayoutProposal, LayoutRow, ReceiptAnswer } from './layouts.ts'
import { LimitView, Working } from './limit.ts'
import {
  Attachment,
  Colleague,
  MatterPage,
  MatterRow,
  MatterView,
  NextView,
  PaperDraft,
  RecordAnswer,
  Revealed,
  SearchAnswer,
  StoryItem,
} from './matter.ts'
import { OversightRow, OversightUnit } from './oversight.ts'
import { PublicationPage, PublicationRow } from './publications.ts'
import { ErrorBody } from './refusal.ts'
import { RegisterSummary } from './registers.ts'
import { ReportContent, ReportRow, ReportView } from './reports.ts'
import { Me, UnitRow } from './session.ts'
import type { Answer } from './shapes.ts'
import { TodayItem, TodayView } from './today.ts'
import { FeedAnswer, YearItem, YearView } from './year.ts'

export const answers = {
  AccessLog,
  AccessRow,
  AccountAnswer,
  AccountRow,
  Attachment,
  CheckAnswer,
  CheckedFile,
  CheckProgress,
  Closed,
  Closing,
  Colleague,
  DayKind,
  ErrorBody,
  FeedAnswer,
  FigureGroup,
  FigureList,
  FigureRow,
  FormRow,
  FormView,
  ImportPreview,
  InboxRow,
  LawRow,
  LayoutProposal,
  LayoutRow,
  LimitView,
  MatterPage,
  MatterRow,
  MatterView,
  Me,
  MutedFinding,
  NextView,
  NoticeAnswer,
  NoticeRow,
  OfficeParts,
  OfficeView,
  OversightRow,
  OversightUnit,
  PaperDraft,
  Period,
  PublicationPage,
  PublicationRow,
  ReceiptAnswer,
  RecordAnswer,
  RegisterSummary,
  ReportContent,
  ReportRow,
  ReportView,
  Revealed,
  SearchAnswer,
  SettingRow,
  SetUpState,
  StoryItem,
  TodayItem,
  TodayView,
  UnitRow,
  Verified,
  Working,
  YearItem,
  YearView,
} as const

type Single = keyof typeof answers
/** An answer, or a list of them. */
export type AnswerName = Single | `${Single}[]`
export type AnswerOf<N> = N extends `${infer S extends Single}[]`
  ? readonly Answer<(typeof answers)[S]>[]
  : N extends Single
    ? Answer<(typeof answers)[N]>
    : unknown
