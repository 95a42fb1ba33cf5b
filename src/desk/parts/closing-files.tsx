/** @module The files of a closing, for whoever vouches for the books: its certificate in three forms, and the text that it fixed. */
import { files } from '../api/paths.ts'

const formats = ['docx', 'pdf', 'txt'] as const

export const ClosingFiles = ({ k }: { readonly k: number }) => (
  <span className="files">
    凭证
    {formats.map(as => (
      <a key={as} href={files.certificate(k, as)} download aria-label={`第${k}次封账凭证，${as}`}>
        {as}
      </a>
    ))}
    <a href={files.closing(k)} download>
      封账文本
    </a>
  </span>
)
