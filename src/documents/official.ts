/** @module The content of an official paper: the one model lives in a pure room, because the report is made there too. */
export * from '../report/paper.ts'
