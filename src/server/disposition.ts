/** @module How a browser is told to keep a file under its name. */

/** RFC 6266 with the name in UTF-8 (RFC 5987, where `'`, `(`, `)` and `*` are encoded too), and a plain one for what is older. */
export function disposition(name: string, kind: 'attachment' | 'inline' = 'attachment'): string {
  const plain = `file${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''}`
  const full = encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(/['()*!]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`
}
