/** @module The title of a state, the two that no register declares included. */
import type { Register } from '../declare/register.ts'

/** Submitted but not yet opened; opened by mistake and cancelled. */
export type KernelState = 'proposed' | 'cancelled'
const kernelStates: { readonly [K in KernelState]: string } = { proposed: '待批', cancelled: '已撤销登记' }
const isKernelState = (state: string): state is KernelState => Object.hasOwn(kernelStates, state)

export const stateTitle = (register: Register | undefined, state: string): string =>
  register?.states[state] ?? (isKernelState(state) ? kernelStates[state] : state)
