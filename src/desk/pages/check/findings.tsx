/** @module The list beside a checked text: how much was looked at, what does not add up first, each leading to its place. */
import { type ReactNode, useState } from 'react'
import { isLoneMember, seen, severityWords } from '../../../check/page.ts'
import type { CheckedFile } from '../../../server/api.ts'
import { StateMark } from '../../parts/state-mark.tsx'
import { type Class, gravestFirst, type Item, itemMark, itemWord } from './items.ts'
import type { Since } from './since.ts'

interface Props {
  readonly file: CheckedFile
  readonly items: readonly Item[]
  readonly open: Item | undefined
  readonly press: (item: Item) => void
  /** Against the time before, where there was one. */
  readonly since?: Since | undefined
  readonly children?: ReactNode
}
const legend: readonly (readonly [string, string])[] = [
  ['no', '矛盾'],
  ['ok', '相符'],
  ['un', '不能判断'],
  ['fi', '规范'],
]

export function Findings({ file, items, open, press, since, children }: Props) {
  const [only, setOnly] = useState<Class | null>(null)
  const count = (c: Class) => items.filter(i => i.is === c).length
  // Numbered as in the text; listed with the gravest first.
  const numbered = items.filter(i => i.is !== 'ok')
  const numbers = new Map(numbered.map((i, n) => [i.id, n + 1]))
  const shown = gravestFirst(numbered).filter(i => !only || i.is === only)
  const fails = count('no')
  const filters: readonly (readonly [Class | null, string, number])[] = [
    [null, '全部', numbered.length],
    ['no', '矛盾', fails],
    ['un', '不能判断', count('un')],
    ['fi', '规范', count('fi')],
  ]
  return (
    <aside className="fl" aria-label="发现">
      <div className="ver">
        <p className={fails > 0 ? 'big' : 'big good'}>
          <b className="num">{fails}</b> 处矛盾
        </p>
        <p>{seen([...file.relations.filter(isLoneMember), ...items.flatMap(i => i.relation ?? [])])}。</p>
        {since && <SinceLast {...since} />}
        <ul className="key">
          {legend.map(([cls, word]) => (
            <li key={cls}>
              <span className={`n ${cls}`}>123</span>
              {word}
            </li>
          ))}
        </ul>
      </div>
      <div className="chips">
        {filters
          .filter(([c, , n]) => c === null || n > 0)
          .map(([c, word, n]) => (
            <button key={word} type="button" className="chip add" aria-pressed={only === c} onClick={() => setOnly(c)}>
              {word}
              {n}
            </button>
          ))}
      </div>
      <ol className="list">
        {shown.map(i => (
          <Entry key={i.id} item={i} n={numbers.get(i.id)!} on={i === open} press={press} />
        ))}
      </ol>
      {count('ok') > 0 && (
        <details>
          <summary>相符的算式{count('ok')}条</summary>
          <ul className="eqs">
            {items
              .filter(i => i.is === 'ok')
              .map(i => (
                <li key={i.id}>
                  <StateMark mark="met">{i.message}</StateMark>
                </li>
              ))}
          </ul>
        </details>
      )}
      {children}
      <p className="creed">只报算得出的矛盾。看着像错、算不出来的，归在“不能判断”。</p>
    </aside>
  )
}

/** What the edit has solved, and what it has brought. */
const SinceLast = ({ solved, fresh }: Since) => (
  <section className="since" aria-label="与上次相比">
    <p>
      比上次：解决<b className="num">{solved.length}</b>处，新出现<b className="num">{fresh.length}</b>处。
    </p>
    {[['解决了', solved, 'met'] as const, ['新出现', fresh, 'late'] as const].map(
      ([word, list, mark]) =>
        list.length > 0 && (
          <ul key={word}>
            {list.map(i => (
              <li key={i.id}>
                <StateMark mark={mark}>
                  {word}：{i.finding ? i.title : i.message}
                </StateMark>
              </li>
            ))}
          </ul>
        ),
    )}
  </section>
)

const longest = 48

const Entry = ({
  item: i,
  n,
  on,
  press,
}: {
  readonly item: Item
  readonly n: number
  readonly on: boolean
  readonly press: (item: Item) => void
}) => (
  <li className={on ? 'on' : ''}>
    <button type="button" aria-expanded={on} onClick={() => press(i)}>
      <span className="fi">{n}</span>
      <StateMark mark={itemMark[i.is]}>{i.finding ? severityWords[i.finding.severity] : itemWord[i.is]}</StateMark>
      <b>{i.title}</b>
      {i.quote && <span className="q">“{i.quote.length > longest ? `${i.quote.slice(0, longest - 2)}……` : i.quote}”</span>}
      <span className="c">{i.message}</span>
    </button>
  </li>
)
