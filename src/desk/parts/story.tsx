/** @module What happened: left the day it happened, right when and by whom it was recorded. Late entries and corrections show as such. */
import type { ReactNode } from 'react'
import type { Day } from '../../base/day.ts'
import type { StoryItem } from '../../server/api.ts'
import { momentWord, shortDay, weekdayWord } from '../words.ts'
import './story.css'

interface Props {
  readonly items: readonly StoryItem[]
  readonly today: Day
  /** What may be done to an entry. */
  readonly tools?: (item: StoryItem) => ReactNode
}

/** Newest first, as people ask. */
export const Story = ({ items, today, tools }: Props) => (
  <>
    <p className="cols-h" aria-hidden="true">
      <span>发生日期</span>
      <span />
      <span />
      <span>登记时间</span>
    </p>
    <ol className="story-list">
      {items.toReversed().map((item, i, all) => (
        <Told key={item.n} item={item} year={yearChange(item, all[i - 1]?.day ?? today)} tools={tools?.(item)} />
      ))}
    </ol>
  </>
)

function kindOf(item: StoryItem): string {
  if (item.step === 'correct' || item.step === 'cancel') return 'fix'
  if (item.late && item.origin !== 'import') return 'lateen'
  return item.starts.length > 0 ? 'key' : ''
}
const tagOf = (item: StoryItem) =>
  item.step === 'correct' ? '更' : item.step === 'cancel' ? '撤' : item.origin === 'import' ? '导' : item.late ? '补' : null

/** The year where the story goes back into another one. */
const yearChange = (item: StoryItem, before: Day) => (item.day.slice(0, 4) === before.slice(0, 4) ? '' : `${item.day.slice(0, 4)}年`)

/** A value inside a sentence brings no full stop of its own. */
const plain = (text: string) => text.replace(/[。；]+$/, '')

function Told({ item, year, tools }: { readonly item: StoryItem; readonly year: string; readonly tools: ReactNode }) {
  const tag = tagOf(item)
  return (
    <li className={item.cancelled ? `${kindOf(item)} gone` : kindOf(item)} id={`n-${item.n}`}>
      <time className="on" dateTime={item.day}>
        {year && <b>{year}</b>}
        {shortDay(item.day)} {weekdayWord(item.day)}
      </time>
      <span className="nd" />
      <div className="bd">
        <h3>
          {item.title} {tag && <span className="tag o">{tag}</span>}
          {tools && <span className="tools noprint">{tools}</span>}
        </h3>
        <p>
          {item.values.map((v, i) => (
            <span key={v.field}>
              {i > 0 && '；'}
              <span className="vt">{v.title}</span>{' '}
              {v.was !== undefined ? (
                <>
                  <del>{v.was}</del> <ins>{v.text}</ins>
                </>
              ) : (
                plain(v.text)
              )}
            </span>
          ))}
          {item.values.length > 0 && '。'}
          {item.starts.length > 0 && `起算：${item.starts.join('、')}。`}
        </p>
        {item.corrected?.map(c => (
          <p key={c.n} className="fixed">
            后来更正过，理由：{c.reason}
          </p>
        ))}
        {item.cancelled && (
          <p className="fixed">
            已由{item.cancelled.by}撤销，理由：{item.cancelled.reason}
          </p>
        )}
      </div>
      <p className="at">
        {momentWord(item.at)}
        <br />
        {item.by}
        {item.late && item.origin !== 'import' ? ` · 晚${item.late}天` : ''}
      </p>
    </li>
  )
}
