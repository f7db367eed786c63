// What the grader and the tests of an exercise say, in the language of the course. A verdict itself is English: it is
// compared with others, kept, and read by programs. Whoever shows it translates its sentences one by one.
import { join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import { readWords, type Words } from './words.ts'

/** The folder of this package, which has words of its own. */
const ownFolder = join(import.meta.dirname, '..', '..')

/**
 * The words for verdicts on an exercise, and for errors; without an exercise only what the kit itself says. A milestone
 * tells what its pieces say.
 */
export const verdictWords = (course: Course, exercise?: Exercise): Words => {
  const folders = exercise ? [...exercise.pieces, exercise.folder] : []
  const told = folders.map(folder => readWords(pathIn(course, folder), course.lang))
  return Object.assign({}, readWords(ownFolder, course.lang), ...told)
}
