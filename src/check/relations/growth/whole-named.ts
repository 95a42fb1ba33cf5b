/** Whole named: 投诉占总诉求1828件的19.64%: nothing behind the share is told of the whole. Part of the kind `growth`. */
import type { Claim } from '../../claims.ts'

/** 投诉占总诉求1828件 */
export const PART_OF = /^(?:其中|而)?([\u4e00-\u9fa5]{2,10}?)(?:数量?)?占[\u4e00-\u9fa5]{0,8}$/

/** Is this the whole that a named part has its share of? */
export const isWholeOf = (whole: Claim, share: Claim | undefined): boolean => share?.label === '的' && PART_OF.test(whole.label)
