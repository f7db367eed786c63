// What the grader and the tests of an exercise say, in the language of the course. A verdict itself is English: it is
// compared with others, kept, and read by programs. Whoever shows it translates its sentences one by one.
import { join } from 'node:path'
import type { Course, Exercise } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import { readWords, type Words } from './words.ts'

/** The folder of this package, which has words of its own. */
const ownFolder = join(import.meta.dirname, '..', '..')

/** The words for verdicts on an exercise, and for errors; without an exercise only what the kit itself says. */
export const verdictWords = (course: Course, exercise?: Exercise): Words => ({
  ...readWords(ownFolder, course.lang),
  ...(exercise && readWords(pathIn(course, exercise.folder), course.lang)),
})
