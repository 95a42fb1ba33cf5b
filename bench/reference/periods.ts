/** The field's usual library, asked for the same day. */
import days from 'chinese-days'

/** The `n`th working day after a day that is left out. */
export const addWorkdays = (start: string, n: number): string => days.findWorkday(n, start)
