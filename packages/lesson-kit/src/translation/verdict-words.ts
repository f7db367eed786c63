// What the kit and the tests of an exercise say, in the language of the course. A verdict itself is English: it is
// compared with others, kept, and read by programs; so is an error, which is thrown before anybody knows who reads it.
// Whoever shows them translates their sentences one by one.
import { join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import type { Lang } from './lang.ts'
import { readWords, type Words } from './words.ts'

/** The folder of this package, which has words of its own. */
const ownFolder = join(import.meta.dirname, '..', '..')

/** What the kit itself says: the sentences of the grader, and those of a UserError. */
export const kitWords = (lang: Lang): Words => readWords(ownFolder, lang)

/** The words for verdicts on an exercise; a milestone tells what its pieces say. */
export const verdictWords = (course: Course, exercise: Exercise): Words => {
  const folders = [...exercise.pieces, exercise.folder]
  const told = folders.map(folder => readWords(pathIn(course, folder), course.lang))
  return Object.assign({}, kitWords(course.lang), ...told)
}
