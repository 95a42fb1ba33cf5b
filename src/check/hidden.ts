/** @module What a file carries beside what it shows. */

export type HiddenKind =
  | 'comment'
  | 'trackedChange'
  | 'author'
  | 'hiddenText'
  | 'embeddedFile'
  | 'hiddenSheet'
  | 'hiddenRows'
  | 'pivotCache'
  | 'externalLink'
  | 'imageMetadata'
  | 'macro'
  | 'picturePage'

export interface Hidden {
  readonly kind: HiddenKind
  /** The part of the file, a sheet, or a cell range. */
  readonly where: string
  /** The beginning of what is hidden. */
  readonly sample: string
}
