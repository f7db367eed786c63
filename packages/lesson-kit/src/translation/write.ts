// What translators have done for them: the words of a folder laid out for them, and the stamp that says which English
// text a translation was written from.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Lesson } from '../format/manifest.ts'
import { writeFile } from '../workspace/disk.ts'
import type { Translated } from './lang.ts'
import { literalsOf, type Said, saidBy } from './said.ts'
import { sidecarPath, stamped } from './sidecar.ts'
import { readWords, type Words, wordsFile } from './words.ts'

/**
 * Writes down every word that is still to be translated, as an empty text under the English one, in the order in
 * which readers meet them. Words whose English text is gone stay, at the end, until somebody takes them out.
 * Gives the files that it wrote, relative to the course.
 */
export function layOutWords(
  course: Course,
  lessons: readonly Lesson[],
  lang: Translated,
): string[] {
  return saidBy(course, lessons).flatMap(said => {
    const words = readWords(join(course.root, said.folder), lang)
    return write(course, wordsFile(said.folder, lang), laidOut(said, words))
  })
}

function laidOut({ words }: Said, known: Words): string {
  const empty = Object.fromEntries(words.map(text => [text, '']))
  const all = { ...empty, ...known }
  return Object.keys(all).length > 0 ? `${JSON.stringify(all, null, 2)}\n` : ''
}

/**
 * Says of the translated texts of these lessons that they tell what the English texts tell today; words that have
 * lost their English text are taken out. Gives the files that it wrote, relative to the course.
 */
export function markTranslated(
  course: Course,
  lessons: readonly Lesson[],
  lang: Translated,
): string[] {
  return saidBy(course, lessons).flatMap(said => [
    ...said.texts.flatMap(path => stampText(course, path, lang)),
    ...dropLost(course, said, lang),
  ])
}

function stampText(course: Course, path: string, lang: Translated): string[] {
  const translation = textAt(course, sidecarPath(path, lang))
  if (translation === '') return []
  return write(course, sidecarPath(path, lang), stamped(translation, textAt(course, path)))
}

function dropLost(course: Course, { folder, words }: Said, lang: Translated): string[] {
  const known = readWords(join(course.root, folder), lang)
  const literals = literalsOf(course, folder)
  const kept = Object.entries(known).filter(([key]) => words.includes(key) || literals.has(key))
  if (kept.length === Object.keys(known).length) return []
  return write(
    course,
    wordsFile(folder, lang),
    `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
  )
}

/** Writes a file unless that is how it stands already. */
function write(course: Course, path: string, text: string): string[] {
  if (text === textAt(course, path)) return []
  writeFile(join(course.root, path), text)
  return [path]
}

function textAt({ root }: Course, path: string): string {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
