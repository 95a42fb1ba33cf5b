/** @module What a plan or an aim stands for. */
import type { Claim } from '../../claims.ts'
import { exactly } from '../../interval.ts'

/** So many units of its last place, and a figure was computed and not set. */
const ROUND = 100

/** 目标1.2万人 was set so and not rounded; 计划投资18.64亿元 may have been. */
export const aimed = (plan: Claim): Claim => (plan.printed / plan.step < ROUND ? { ...plan, value: exactly(plan.printed), step: 0 } : plan)
