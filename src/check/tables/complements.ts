/**
 * @module What was granted and what was refused of what was asked for: 受理数量2207｜许可数量2207｜不予许可数量3. Where all of it was granted, none can have been refused.
 */

import type { Claim } from '../claims.ts'
import type { Grid } from '../grid.ts'
import { rowName } from '../grid.ts'
import { plus } from '../interval.ts'
import type { Found } from '../reading.ts'
import { figure, number } from '../words.ts'
import { LONG, WIDE } from './turned.ts'

const ASKED = /^(?:受理|收件)(?:总?数量?|件数)?$/
const REFUSED = /^(?:不予|不|未)([\u4e00-\u9fa5]{2,4}?)(?:总?数量?|件数)?$/
/** Fewer are as many by chance: what was left from the year before is granted too. */
const MANY = 100

export const complements = (grids: readonly Grid[]): Found[] =>
  grids.flatMap(({ heads, rows }) => {
    const plain = heads.slice(0, WIDE).map(h => h.replace(/\s|[（(].*?[）)]/g, ''))
    const whole = plain.findIndex(h => ASKED.test(h))
    const refused = plain.findIndex(h => REFUSED.test(h))
    const stem = REFUSED.exec(plain[refused] ?? '')?.[1]
    const granted = stem ? plain.findIndex(h => new RegExp('^(?:准予|予以|同意)?' + stem + '(?:总?数量?|件数)?$').test(h)) : -1
    if (whole < 0 || granted < 0 || granted === whole || rows.length > LONG) return []
    return rows.flatMap((row): Found[] => {
      const [claim, yes, no] = [whole, granted, refused].map(c => row.cells[c])
      if (!isCount(claim) || !isCount(yes) || !isCount(no) || claim.printed < MANY || yes.printed !== claim.printed || no.printed === 0)
        return []
      const label = rowName(row)
      const working = `${label ? `${label}：` : ''}${number(yes.printed)}＋${number(no.printed)}＝${number(yes.printed + no.printed)}`
      const message = `${working}，不等于${figure(claim)}。`
      const computed = plus(yes.value, no.value)
      return [{ kind: 'sum', claim, stated: claim.value, computed, verdict: 'fails', parts: [yes, no], named: true, sure: true, message }]
    })
  })

const isCount = (c: Claim | undefined): c is Claim => c?.form === 'plain' && c.precision === 'exact'
