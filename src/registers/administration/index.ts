/** @module The registers of 管理, each with its versions, oldest first: written by the acts of administration alone. */
import type { Versions } from '../group-index.ts'
import { account } from './account.ts'
import { governedUnit } from './governed-unit.ts'
import { holidayNotice } from './holiday-notice.ts'
import { unitSetting } from './unit-setting.ts'

export const administration = {
  account: [account],
  'governed-unit': [governedUnit],
  'holiday-notice': [holidayNotice],
  'unit-setting': [unitSetting],
} as const satisfies Versions
