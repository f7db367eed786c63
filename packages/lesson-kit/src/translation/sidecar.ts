// A text in another language stands beside the English one, `task.zh-CN.md` beside `task.md`. Its first line may hold
// the hash of the English text that it was written from, so that nobody need guess whether it is still true.
import { createHash } from 'node:crypto'
import type { Lang } from './lang.ts'

export interface Sidecar {
  text: string
  /** Of the English text that it was written from; null when nobody has said so. */
  from: string | null
}

/** `task.md` → `task.zh-CN.md` */
export const sidecarPath = (path: string, lang: Lang): string =>
  lang === 'en' ? path : path.replace(/\.md$/, `.${lang}.md`)

/** A short name for a text: another text has another one. Ends of lines do not count. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n/g, '\n').trim()).digest('hex').slice(0, 8)

const stamp = /^<!-- from ([0-9a-f]{8}) -->\r?\n\s*/

export function readSidecar(source: string): Sidecar {
  const [line = '', from = null] = stamp.exec(source) ?? []
  return { text: source.slice(line.length), from }
}

/** The translation under a first line that says which English text it was written from. */
export const stamped = (translation: string, english: string): string =>
  `<!-- from ${hashOf(english)} -->\n\n${readSidecar(translation).text}`
