/** @module All duties whose periods papers misquote. */
import { disputes } from './disputes.ts'
import type { Duty } from './duty.ts'
import { enforcement } from './enforcement.ts'
import { government } from './government.ts'

export const duties: readonly Duty[] = [...disputes, ...enforcement, ...government]
