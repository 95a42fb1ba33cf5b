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

/** The first two digits of the codes of provinces, regions and municipalities (GB/T 2260); 71, 81 and 82 have no towns in these books. */
const provinces = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '))

/** The code of a county (6 digits), a town (9) or a village (12). Which place had it in which year, the books of the units say. */
export const isRegionCode = (text: string): boolean => /^\d{6}(\d{3}){0,2}$/.test(text) && provinces.has(text.slice(0, 2))
