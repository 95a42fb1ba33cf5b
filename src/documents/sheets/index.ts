/** @module Workbooks in and out: the only door to them. */
export { type Cell, cellText, readDay, statedYear } from './cell.ts'
export { type LedgerRow, type LedgerTable, ledgerTable } from './header.ts'
export { type Merge, readSheet, type SheetData } from './read.ts'
export { type Template, type TemplateColumn, writeCsvSheet, writeSheet, writeTemplate } from './write.ts'
