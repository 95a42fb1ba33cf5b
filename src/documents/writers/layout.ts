/** @module The measures of GB/T 9704-2012 (5.1–7.5), once for all writers. Lengths in twips (1/20 pt) unless named otherwise. */

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

export const PAGE = { width: twips(210), height: twips(297), top: twips(37), left: twips(28), right: twips(26), bottom: twips(35) }
/** 版心 is 156 mm wide. */
export const TEXT_WIDTH = twips(156)
/** 22 lines in 225 mm. */
export const LINE = 579
/** 28 characters in 156 mm: a character of size 3 (16 pt) is set 0.25 pt closer (measured in an office program). */
export const TIGHTEN = -5
/** One character, set so. */
export const CHARACTER = 315
/** Half points. */
export const SIZE = { title: 44, body: 32, small: 28, table: 24 }
/** The upper edge of 发文机关标志 stands 35 mm below the upper edge of 版心. */
export const RED_HEAD_BEFORE = twips(35)
/** Of a form: the least height of a row. Of a file cover: what stands free above its title. */
export const FORM_ROW = twips(10)
export const COVER_BEFORE = twips(50)
/** 页码: its dash stands 7 mm below 版心. */
export const FOOTER = twips(35 - 7) - 360

export const FONTS = { song: '方正小标宋简体', hei: '黑体', kai: '楷体_GB2312', fang: '仿宋_GB2312', number: '宋体' }

/** Size of the red head in half points, so that it fills at most nine tenths of the width; never above 小初-like 62 pt. */
export const redHeadSize = (text: string): number => Math.max(44, Math.min(124, Math.floor((TEXT_WIDTH / 20 / text.length) * 0.9) * 2))
