/** @module The outline beside the sheet: each section with how many of its numbers are bound; what must be there and is not. */
import { isFigure, type Report, type Section } from '../../../report/content.ts'
import { looseIn } from '../../../report/loose.ts'
import type { Problem } from '../../../report/problems.ts'
import { headingNumbers } from '../../../report/render.ts'

interface Props {
  readonly report: Report
  readonly problems: readonly Problem[]
  readonly jump: (at: string) => void
}
const counted = (s: Pick<Section, 'paragraphs'>) => {
  const bound = s.paragraphs.reduce((n, p) => n + p.runs.filter(isFigure).length, 0)
  const loose = s.paragraphs.reduce((n, p) => n + looseIn(p).length, 0)
  return { bound, all: bound + loose }
}

export function Outline({ report, problems, jump }: Props) {
  const numbers = headingNumbers(report.sections)
  const all = counted({ paragraphs: [...report.opening, ...report.sections.flatMap(s => s.paragraphs)] })
  const missing = problems.filter(p => p.code === 'missing-section').length
  return (
    <nav className="outl" aria-label="提纲">
      <ol>
        {report.sections.map((s, i) => {
          const { bound, all: total } = counted(s)
          const lacks = problems.some(p => p.code === 'missing-section' && p.at === s.id)
          return (
            <li key={s.id} className={`l${s.level}`}>
              <button type="button" onClick={() => jump(s.id)}>
                <i>{numbers[i]}</i>
                <span>{s.title}</span>
                {lacks ? (
                  <small className="st-miss">缺</small>
                ) : (
                  total > 0 && <small className={bound < total ? 'st-soon' : ''}>{`${bound}/${total}`}</small>
                )}
              </button>
            </li>
          )
        })}
      </ol>
      <div className="bind">
        <b className="num">{all.bound}</b>／{all.all}个数字已绑定
        <span className="bline">
          <i style={{ width: `${all.all ? (all.bound / all.all) * 100 : 0}%` }} />
        </span>
        {missing > 0 ? `规定要求的还缺${missing}部分` : '规定要求的各部分都有'}
      </div>
    </nav>
  )
}
