/** @module One contradiction opened: the computed line in large numerals, one sentence on what follows. */
import type { CheckedFile } from '../../../server/api.ts'
import { equation } from './equation.ts'
import type { Item } from './items.ts'
import { Mute } from './mute.tsx'

/** What a number counts: the words just before it. */
const labelIn = (text: string) => (at: { readonly start: number }) =>
  /[^\s，。；、：（）“”\d.%]{1,8}$/.exec(text.slice(Math.max(0, at.start - 10), at.start))?.[0] ?? ''

export function Explained({ item, file }: { readonly item: Item; readonly file: CheckedFile }) {
  const line = item.relation && equation(item.relation, labelIn(file.text))
  return (
    <section className={`pop open ${item.is}`} aria-label={item.title}>
      {line && (
        <div className="eqn">
          {line.map((t, i) =>
            t.is === 'op' || t.is === 'unequal' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line stand still
              <i key={i} className={t.is === 'unequal' ? 'ne' : ''}>
                {t.text}
              </i>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line stand still
              <span key={i} className={`tok ${t.is}`}>
                <b>{t.text}</b>
                <small>{t.about}</small>
              </span>
            ),
          )}
        </div>
      )}
      {item.finding && <h4>{item.finding.message}</h4>}
      <p>{item.message}</p>
      <Mute item={item} />
    </section>
  )
}
