// The texts of a course: a lesson's story, an exercise's task, hints and debrief, in the reader's language.
// A text that is not translated yet falls back to English.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Exercise, Lesson } from './format/manifest.ts'

export type Lang = 'en' | 'zh-CN'

/** The lesson's story, Markdown. */
export const story = (course: Course, lesson: Lesson, lang: Lang = 'en'): string =>
  prose(join(course.root, lesson.id), 'lesson', lang)

/** What to do in the exercise, Markdown. */
export const task = (course: Course, exercise: Exercise, lang: Lang = 'en'): string =>
  prose(join(course.root, exercise.folder), 'task', lang)

/** The hints, Markdown, from a nudge to nearly the line. In the file, lines of `---` part them. */
export const hints = (course: Course, exercise: Exercise, lang: Lang = 'en'): string[] =>
  prose(join(course.root, exercise.folder), 'hints', lang)
    .split(/^---+[ \t]*$/m)
    .map(hint => hint.trim())
    .filter(hint => hint !== '')

/** What solving the exercise was good for, Markdown; nothing where its lesson does not say so yet. */
export function debrief(course: Course, exercise: Exercise, lang: Lang = 'en'): string {
  const folder = join(course.root, exercise.folder)
  return existsSync(join(folder, 'debrief.md')) ? prose(folder, 'debrief', lang).trim() : ''
}

function prose(folder: string, name: string, lang: Lang): string {
  const translated = join(folder, `${name}.${lang}.md`)
  return readFileSync(existsSync(translated) ? translated : join(folder, `${name}.md`), 'utf8')
}
