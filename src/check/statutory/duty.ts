/** @module A duty with a period, and the words by which papers name it: what the period is stands in the law data alone. */

import type { Unit } from '../../law/index.ts'

export interface Duty {
  /** Rows of the law data by their ids; a period that one of them sets is right. */
  readonly rows: readonly [string, ...string[]]
  /** Must stand near the period: 政府信息公开申请. */
  readonly topic: RegExp
  /** The act, right behind the period: 20个工作日内予以答复. */
  readonly act?: RegExp
  /** The act is one that was not done: 二年内未被发现. */
  readonly undone?: true
  /** The event from which it runs, before the period: 自收到申请之日起. */
  readonly from?: RegExp
  /** The act by name, before 期限为: 申请行政复议的期限是60日. */
  readonly name?: RegExp
  /** Must not stand near it: what else is like it. */
  readonly not?: RegExp
  /**
   * What must show that the law is spoken of: a duty at all (应当, 可以), the law (依法, 规定), or the instrument by its name, because
   * other instruments set another period for the like.
   */
  readonly trust: 'must' | 'law' | 'named'
  /** Only what is too long is told, or only what is too short. */
  readonly only?: 'longer' | 'shorter'
  /** Only what is told in this unit. */
  readonly unit?: Unit
  /** It is the extension of the period that is spoken of: 延长期限最多不超过30日. */
  readonly extension?: true
}
