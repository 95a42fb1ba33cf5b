/** @module What may be done next: the button, what the law asks, what is still missing. A step that cannot be taken stays visible with its reason. */
import { Link } from 'react-router'
import type { Day } from '../../base/day.ts'
import { roles } from '../../declare/role.ts'
import type { NextView } from '../../server/api.ts'
import { shortDay } from '../words.ts'
import { EnterKey } from './enter-key.tsx'
import { LawReference } from './law-reference.tsx'
import { StateMark } from './state-mark.tsx'
import './next-step.css'

interface Props {
  readonly next: NextView
  readonly to: string
  readonly primary: boolean
  readonly today: Day
}

export function NextStep({ next, to, primary, today }: Props) {
  const early = next.earliest !== undefined && next.earliest > today
  const passed = next.latest !== undefined && next.latest < today
  const may = next.mine && !early && !passed
  return (
    <li>
      <div className="nb">
        {may ? (
          <Link className={primary ? 'btn pri' : 'btn'} to={to}>
            {next.title}
            {primary && <EnterKey />}
          </Link>
        ) : (
          <button type="button" className="btn" disabled>
            {next.title}
          </button>
        )}
      </div>
      <div>
        <p className="ns">
          {next.latest && !passed ? `最晚${shortDay(next.latest, today)}。` : ''}
          {next.approvedBy ? `办好后由${next.approvedBy.map(r => roles[r]).join('或')}批准。` : ''}
          {next.law && <LawReference law={next.law} />}
        </p>
        <p className="nm">
          {early && <StateMark mark="gate">{`最早${shortDay(next.earliest!, today)}可以办`}</StateMark>}
          {passed && <StateMark mark="lapsed">{`期限已于${shortDay(next.latest!, today)}届满`}</StateMark>}
          {!next.mine && <StateMark mark="wait">{`由${next.by.map(r => roles[r]).join('、')}办理`}</StateMark>}
          {next.blocked.map(b => (
            <StateMark key={b} mark="miss">
              {b}
            </StateMark>
          ))}
        </p>
      </div>
    </li>
  )
}
