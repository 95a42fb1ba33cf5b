/** @module Numbers with check digits. Sample data fails these checks on purpose, so `isSampleNumber` lets a marked sample pass. */
import { isDay } from '../base/day.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A citizen identity number of 18 characters (GB 11643): a birthday that exists and a right check character. */
export function isIdentityNumber(text: string): boolean {
  const m = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/i.exec(text)
  if (!m || !isDay(`${m[1]}-${m[2]}-${m[3]}`)) return false
  const sum = weights.reduce((s, w, i) => s + w * Number(text[i]), 0)
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase()
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A unified social credit code of 18 characters (GB 32100) with its right check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false
  const sum = creditWeights.reduce((s, w, i) => s + w * creditAlphabet.indexOf(text[i]!), 0)
  return creditAlphabet[(31 - (sum % 31)) % 31] === text[17]
}

/** A mobile number, or a land line with its area code. */
export const isPhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(text) || /^0\d{2,3}-?\d{7,8}$/.test(text)
