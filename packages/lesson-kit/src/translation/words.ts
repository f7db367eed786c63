// words.zh-CN.json: the short texts of a folder in another language, under the English ones as they stand in the
// sources. Nothing else ties them together, so an English text that was changed has no translation any more.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { messageOf, UserError } from '../error.ts'
import type { Lang } from './lang.ts'

/** English texts and what they are in another language; empty where that is still to be written. */
export type Words = Readonly<Record<string, string>>

/** A text in the reader's language. */
export type Translate = (text: string) => string

export const wordsFile = (folder: string, lang: Lang): string => join(folder, `words.${lang}.json`)

const schema = v.record(v.string(), v.string())

/**
 * The words of a folder; none where it has no such file.
 * @throws UserError when the file is no record of texts.
 */
export function readWords(folder: string, lang: Lang): Words {
  const file = wordsFile(folder, lang)
  if (lang === 'en' || !existsSync(file)) return {}
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    const advice = 'It is one object: each English text, and what it is in the other language.'
    throw new UserError(`${file}: ${messageOf(cause)}.`, { advice, cause })
  }
}

/**
 * A text in the language of the words; the text itself where they lack it. `{1}`, `{2}` in a key stand for what the
 * program puts there, and in the translation for the same, which may be one of the words itself. A sentence may be one
 * of the words with a full stop behind it. Lines are translated one by one.
 * @example
 * translate('loss 0.5', { 'loss {1}': '损失 {1}' }) // '损失 0.5'
 */
export function translate(text: string, words: Words): string {
  if (Object.hasOwn(words, text)) return words[text] || text
  const isSentence = /(?<!\.)\.$/.test(text)
  for (const [pattern, to] of patternsOf(words)) {
    const found = (!isSentence || pattern.source.endsWith('\\.$')) && pattern.exec(text)
    if (found) return filled(to, place => translate(found[place] ?? '', words))
  }
  return isSentence ? stopped(text, words) : text
}

const han = '\\p{Script=Han}'
const place = new RegExp(`((?<=${han}) )?\\{(\\d)\\}( (?=${han}))?`, 'gu')

/** A blank parts Chinese from what is not: where Chinese is put beside it, it falls away. */
function filled(to: string, textOf: (place: number) => string): string {
  return to.replace(place, (_, before = '', number, after = '') => {
    const text = textOf(Number(number))
    return (startsWide.test(text) ? '' : before) + text + (endsWide.test(text) ? '' : after)
  })
}

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]'
const startsWide = new RegExp(`^${wide}`, 'u')
const endsWide = new RegExp(`${wide}$`, 'u')

/** With the full stop of the other language, where what stands before it is known. */
function stopped(text: string, words: Words): string {
  const sentence = text.slice(0, -1)
  const told = translate(sentence, words)
  return told === sentence ? text : `${told}。`
}

const known = new WeakMap<Words, [RegExp, string][]>()

function patternsOf(words: Words): [RegExp, string][] {
  const patterns = known.get(words) ?? makePatterns(words)
  known.set(words, patterns)
  return patterns
}

/** Those with the most words of their own come first. */
const makePatterns = (words: Words): [RegExp, string][] =>
  Object.entries(words)
    .filter(([key, to]) => /\{\d\}/.test(key) && to !== '')
    .sort(([a], [b]) => own(b) - own(a))
    .map(([key, to]) => [patternOf(key), to])

const own = (key: string): number => key.replace(/\{\d\}/g, '').length

/** What matches a key: `{1}` is any text, also none. */
export const patternOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(/\{\d\}/)
      .map(escaped)
      .join('(.*?)')}$`,
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
