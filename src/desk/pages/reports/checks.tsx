/** @module The check beside the sheet: what stands against issuing, what the arithmetic says, and what later entries changed. */
import { useEffect, useRef, useState } from 'react'
import { identityOf } from '../../../check/identity.ts'
import type { Relation } from '../../../check/types.ts'
import { dayInWords } from '../../../declare/show.ts'
import { figuresOf, paragraphsOf, type Report, textOf } from '../../../report/content.ts'
import type { Problem, ProblemCode } from '../../../report/problems.ts'
import type { ReportView } from '../../../server/api.ts'
import type { Told } from '../../api/client.ts'
import { ClosingFiles } from '../../parts/closing-files.tsx'
import { LawReference } from '../../parts/law-reference.tsx'
import { type Mark, StateMark } from '../../parts/state-mark.tsx'
import { Mute, useMuted } from '../check/mute.tsx'

const words: Record<ProblemCode, readonly [Mark, string]> = {
  'missing-section': ['miss', '缺部分'],
  'unbound-number': ['miss', '手写数字'],
  'stale-figure': ['soon', '数字旧了'],
  'unknown-figure': ['miss', '没有这个数字'],
  'no-cause': ['miss', '缺原因'],
  'no-arrangement': ['miss', '缺对应'],
  'proposed-figure': ['plan', '待确认'],
  'unanswered-commitment': ['miss', '上年安排没有回应'],
}

interface Props {
  readonly report: Report
  readonly problems: readonly Problem[]
  readonly view: ReportView
  /** Why it could not be checked or issued just now. */
  readonly told: readonly Told[]
  /** A finding was explained. */
  readonly explained: (finding: string) => void
  readonly jump: (at: string | undefined) => void
}

export function Checks({ report, problems, view, told, explained, jump }: Props) {
  const [tab, setTab] = useState<'check' | 'figures'>('check')
  // Under a narrow window the check stands below the sheet: what was refused is brought into sight.
  const aside = useRef<HTMLElement>(null)
  useEffect(() => {
    if (told.length === 0) return
    setTab('check')
    aside.current?.scrollIntoView({ block: 'nearest' })
  }, [told])
  const relations = useRelations(report)
  const reasons = useMuted()
  const fails = relations.filter(r => r.verdict === 'fails' && !reasons.has(identityOf(r)))
  const figures = figuresOf(report)
  return (
    <aside ref={aside} className="chk" aria-label="核对">
      <fieldset className="tabs2" aria-label="看什么">
        <button type="button" aria-pressed={tab === 'check'} onClick={() => setTab('check')}>
          核对 <b>{problems.length + fails.length}</b>
        </button>
        <button type="button" aria-pressed={tab === 'figures'} onClick={() => setTab('figures')}>
          数字 <b>{figures.length}</b>
        </button>
      </fieldset>
      {view.closing && <Closed closing={view.closing} />}
      {tab === 'figures' ? (
        <Figures report={report} jump={jump} />
      ) : (
        <Standing relations={relations} fails={fails} problems={problems} view={view} told={told} explained={explained} jump={jump} />
      )}
    </aside>
  )
}

interface StandingProps extends Omit<Props, 'report'> {
  readonly relations: readonly Relation[]
  /** The contradictions that nobody explained. */
  readonly fails: readonly Relation[]
}

/** How the text stands: what was refused, what contradicts, what changed since, what is owed; at the end what holds. */
function Standing({ relations, fails, problems, view, told, explained, jump }: StandingProps) {
  const holds = relations.filter(r => r.verdict === 'holds')
  const failing = relations.filter(r => r.verdict === 'fails')
  return (
    <>
      <p className="sum">
        <StateMark mark="met">相符{holds.length}</StateMark>
        <StateMark mark="miss">待看{problems.length}</StateMark>
        {failing.length > fails.length && <span className="muted">说明过{failing.length - fails.length}</span>}
        {fails.length > 0 ? <StateMark mark="late">矛盾{fails.length}</StateMark> : <span className="muted">没有矛盾</span>}
      </p>
      <ul className="items">
        {told.map(t => (
          <ToldItem key={t.code + t.text} told={t} explained={explained} />
        ))}
        {fails.map(r => (
          <li key={`${r.claim.start}${r.kind}`}>
            <StateMark mark="late">矛盾</StateMark>
            <blockquote>{r.quote}</blockquote>
            <p>{r.message}</p>
          </li>
        ))}
        {view.restated.map(r => (
          <li key={`${r.figure}${r.period}`}>
            <StateMark mark="soon">后来变了</StateMark>
            <p>{r.text}</p>
          </li>
        ))}
        {problems.map((p, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be the same words in one paragraph
          <ProblemItem key={i} problem={p} jump={jump} />
        ))}
      </ul>
      {holds.length > 0 && (
        <details>
          <summary>相符的算式{holds.length}条</summary>
          <ul className="eqs">
            {holds.map(r => (
              <li key={`${r.claim.start}${r.kind}`}>
                <StateMark mark="met">{r.message}</StateMark>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What stood against the step just now; a finding may be explained where it stands. */
function ToldItem({ told, explained }: { readonly told: Told; readonly explained: Props['explained'] }) {
  const finding = told.context?.['finding']
  return (
    <li role="alert">
      <StateMark mark="late">没有办成</StateMark>
      <p>
        {told.text} {told.law && <LawReference law={told.law} />}
      </p>
      {typeof finding === 'string' && <Mute item={{ identity: finding }} done={() => explained(finding)} />}
    </li>
  )
}

/** The closing of the books that it was issued with. */
const Closed = ({ closing }: { readonly closing: NonNullable<ReportView['closing']> }) => (
  <div className="closed">
    <StateMark mark="met">
      随第{closing.k}次封账，封到{dayInWords(closing.day)}
    </StateMark>
    <code>{closing.hash}</code>
    {closing.files && <ClosingFiles k={closing.k} />}
  </div>
)

const ProblemItem = ({ problem: p, jump }: { readonly problem: Problem; readonly jump: (at: string | undefined) => void }) => (
  <li>
    <StateMark mark={words[p.code][0]}>{words[p.code][1]}</StateMark>
    <p>
      {p.text} {p.law && <LawReference law={p.law} />}
    </p>
    {p.at && (
      <div className="ac">
        <button type="button" className="btn sm" onClick={() => jump(p.at)}>
          去看
        </button>
      </div>
    )}
  </li>
)

/** Every bound number with the words before it. */
const Figures = ({ report, jump }: { readonly report: Report; readonly jump: (at: string | undefined) => void }) => (
  <ul className="eqs">
    {paragraphsOf(report).flatMap(p =>
      p.runs.flatMap((r, i) =>
        'figure' in r
          ? [
              <li key={`${p.id} ${textOf(p.runs.slice(0, i)).length}`}>
                <button type="button" className="btn bare" onClick={() => jump(p.id)}>
                  {textOf(p.runs.slice(0, i)).slice(-10)}
                  <em>{r.text}</em>
                </button>
              </li>,
            ]
          : [],
      ),
    )}
  </ul>
)

/** The relations of the text as it stands, a moment after the last stroke; the check is loaded when a report is open. */
function useRelations(report: Report): readonly Relation[] {
  const [relations, setRelations] = useState<readonly Relation[]>([])
  useEffect(() => {
    const timer = setTimeout(async () => {
      const { check, plain } = await import('../../../check/index.ts')
      setRelations(
        check(
          plain(
            paragraphsOf(report)
              .map(p => textOf(p.runs))
              .join('\n'),
          ),
        ).relations,
      )
    }, 500)
    return () => clearTimeout(timer)
  }, [report])
  return relations
}
