/**
 * @module The steps that every register has without declaring them: correcting, cancelling, handing over, submitting and
 * approving, narrowing readers, lawful erasure, re-projection. Their words stand here once.
 */

export const kernelSteps = {
  correct: '更正',
  cancel: '撤销登记',
  assign: '交办',
  submit: '送审',
  return: '退回',
  approve: '批准',
  narrow: '限定知悉',
  erase: '依法删除个人信息',
  recount: '期限重算',
  link: '关联事项',
  letter: '往来函件',
  platform: '平台编号',
} as const

export type KernelStep = keyof typeof kernelSteps
export const isKernelStep = (step: string): step is KernelStep => Object.hasOwn(kernelSteps, step)

/** What an entry of each kernel step carries. */
export interface KernelData {
  /** Entry `of` gets these values (null takes a value away) and, when `day` is there, this day. */
  correct: { readonly of: number; readonly set: { readonly [field: string]: unknown }; readonly day?: string; readonly reason: string }
  cancel: { readonly of: number; readonly reason: string }
  assign: { readonly handler: string; readonly with?: readonly string[]; readonly reason?: string }
  submit: { readonly step: string; readonly data: { readonly [field: string]: unknown } }
  return: { readonly of: number; readonly reason: string }
  /** `set` holds what only the approval knows: the number taken from a series. */
  approve: { readonly of: number; readonly set?: { readonly [field: string]: unknown } }
  /** Null lifts it: everybody of the unit reads the matter again. */
  narrow: { readonly readers: readonly string[] | null; readonly reason: string }
  erase: { readonly reason: string }
  recount: { readonly limit: string; readonly before: string; readonly after: string; readonly notice: string }
  link: { readonly register: string; readonly matter: string; readonly title: string }
  letter: {
    readonly direction: 'out' | 'in'
    readonly unit: number
    readonly matter: string
    readonly kind: 'sent' | 'received' | 'returned' | 'answered'
    readonly text?: string
    readonly by?: string
  }
  /** The number that a platform from above gave the matter back; a later one of the same platform takes its place. */
  platform: { readonly platform: string; readonly number: string }
}
