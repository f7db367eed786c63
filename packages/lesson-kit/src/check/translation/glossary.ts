// The glossary: which word of another language a term has. It is a table in docs/glossary.zh-CN.md, beside the course
// or above it: | term, other form | 中文 / 另一种说法 | note |.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Tokens } from 'marked'
import type { Lang } from '../../translation/lang.ts'
import { lexer } from '../lexer.ts'

export interface Term {
  english: string
  /** Any of these will do. */
  words: string[]
}

/** The terms of the nearest glossary at or above a folder; none where there is no glossary. The longest come first. */
export function readGlossary(folder: string, lang: Lang): Term[] {
  const file = join(folder, 'docs', `glossary.${lang}.md`)
  if (existsSync(file)) return termsIn(readFileSync(file, 'utf8'))
  return dirname(folder) === folder ? [] : readGlossary(dirname(folder), lang)
}

/** The terms of all tables in a text. */
export function termsIn(source: string): Term[] {
  const tables = lexer(source).filter(({ type }) => type === 'table') as Tokens.Table[]
  const terms = tables.flatMap(({ rows }) =>
    rows.flatMap(([english, words]) =>
      split(english!.text, ',').map(term => ({ english: term, words: split(words!.text, '/') })),
    ),
  )
  return terms.sort((a, b) => b.english.length - a.english.length)
}

const split = (text: string, at: string): string[] => text.split(at).map(part => part.trim())

/**
 * The terms that an English text uses. Where one stands in another, as in "learning rate", the longer one counts;
 * in the id of an exercise, as in networks/neuron, none does.
 */
export function termsOf(text: string, terms: readonly Term[]): Term[] {
  let rest = text.replace(/\s+/g, ' ')
  return terms.filter(({ english }) => {
    const word = new RegExp(`(?<![\\p{L}/-])${english}(?:s|es)?(?![\\p{L}/-])`, 'giu')
    const left = rest.replace(word, '\0')
    const isThere = left !== rest
    rest = left
    return isThere
  })
}

/** Whether a translation has a word for the term. Spaces do not count, nor where a line breaks. */
export function hasTerm(translation: string, { words }: Term): boolean {
  const text = translation.replace(/\s+/g, '').toLowerCase()
  return words.some(word => text.includes(word.replace(/\s+/g, '').toLowerCase()))
}
