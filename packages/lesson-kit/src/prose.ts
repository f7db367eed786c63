// The texts of a course: a lesson's story, an exercise's task, hints and debrief, in the language of the course.
// A text that is not translated yet falls back to English.
import { existsSync, readFileSync } from 'node:fs'
import type { Course, Exercise, Lesson } from './format/manifest.ts'
import { pathIn } from './format/packs.ts'
import { readSidecar, sidecarPath } from './translation/sidecar.ts'

/** Beside course.ts. */
export const closingFile = 'closing.md'

/** The lesson's story, Markdown. */
export const story = (course: Course, lesson: Lesson): string =>
  prose(course, `${lesson.id}/lesson.md`)

/** What to do in the exercise, Markdown. */
export const task = (course: Course, exercise: Exercise): string =>
  prose(course, `${exercise.folder}/task.md`)

/** The hints, Markdown, from a nudge to nearly the line. In the file, lines of `---` part them. */
export const hints = (course: Course, exercise: Exercise): string[] =>
  prose(course, `${exercise.folder}/hints.md`)
    .split(/^---+[ \t]*$/m)
    .map(hint => hint.trim())
    .filter(hint => hint !== '')

/** What solving the exercise was good for, Markdown; nothing where its lesson does not say so yet. */
export function debrief(course: Course, { folder }: Exercise): string {
  const path = `${folder}/debrief.md`
  return existsSync(pathIn(course, path)) ? prose(course, path).trim() : ''
}

/** What is said at the end of the course, Markdown; nothing where the course does not say so. */
export const closing = (course: Course): string =>
  existsSync(pathIn(course, closingFile)) ? prose(course, closingFile).trim() : ''

function prose(course: Course, path: string): string {
  const translated = pathIn(course, sidecarPath(path, course.lang))
  const file = existsSync(translated) ? translated : pathIn(course, path)
  return readSidecar(readFileSync(file, 'utf8')).text
}
