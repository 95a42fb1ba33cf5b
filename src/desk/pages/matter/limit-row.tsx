/** @module A limit beside the axis: what, how it stands, how long and by which article. A press pins its working. */
import type { Day } from '../../../base/day.ts'
import { unsureWords } from '../../../declare/wording.ts'
import type { LimitView } from '../../../server/api.ts'
import { lawText } from '../../parts/law-reference.tsx'
import { markOf, markWord, StateMark } from '../../parts/state-mark.tsx'
import { momentWord, shortDay } from '../../words.ts'

interface Props {
  readonly limit: LimitView
  readonly today: Day
  readonly open: boolean
  readonly press: () => void
}

export const LimitRow = ({ limit: l, today, open, press }: Props) => (
  <button type="button" className={open ? 'lrow sel' : 'lrow'} aria-expanded={open} title={l.title} onClick={press}>
    <span className="ln1">
      <b>{l.title}</b>
      <StateMark mark={l.provisional && l.standing === 'running' ? 'plan' : markOf(l.standing, l.left)}>
        {standingWords(l, today)}
      </StateMark>
    </span>
    <span className="ln2">
      {[l.length, l.law ? lawText(l.law) : l.promise ? '本单位承诺' : '', unsureWord(l.mark)].filter(Boolean).join(' · ')}
    </span>
  </button>
)

/** Of an article that we have not read, or that holds elsewhere. */
const unsureWord = (mark: LimitView['mark']) => (mark === 'memory' || mark === 'local' ? unsureWords[mark] : '')

/** How a limit stands, in words. */
export function standingWords(l: LimitView, today: Day): string {
  const at = (when: string) => (when.length > 10 ? momentWord(when, today) : shortDay(when, today))
  const hours = l.due !== undefined && l.due.length > 10
  const words: Record<LimitView['standing'], () => string> = {
    met: () => (l.bound === 'min' ? '已满' : l.met ? `${at(l.met)}办到` : '按期办到'),
    'met-late': () => (l.met ? `${at(l.met)}办到，逾期` : '逾期办到'),
    ended: () => '不再计算',
    paused: () => '暂停',
    waiting: () => (l.earliest ? `最早${shortDay(l.earliest, today)}` : '未满'),
    missed: () => (hours ? `${at(l.due!)}到期，逾期` : `逾期${-(l.left ?? 0)}个工作日`),
    lapsed: () => (l.binds === 'party' ? '期满，未行使' : '期满，未回复'),
    running: () => (hours ? `${at(l.due!)}前` : l.left === undefined ? markWord('run') : l.left === 0 ? '今天截止' : `余${l.left}个工作日`),
  }
  return words[l.standing]() + (l.provisional ? '（暂定）' : '')
}
