// A course in another language: the same record with other titles, summaries and sentences. Whoever reads it need not
// know; its longer texts (../prose.ts) and the comments of its files follow its `lang`.

import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { pathIn } from '../format/packs.ts'
import type { Lang } from './lang.ts'
import { readWords, translate, type Words } from './words.ts'

/** The English course in the language `lang`. What is not translated yet stays English. */
export function inLanguage(course: Course, lang: Lang): Course {
  const words = (folder: string): Words => readWords(pathIn(course, folder), lang)
  const own = words('.')
  return {
    ...course,
    lang,
    lessons: course.lessons.map(lesson => told(lesson, words)),
    planned: course.planned.map(one => ({ ...one, title: translate(one.title, own) })),
  }
}

function told(lesson: Lesson, words: (folder: string) => Words): Lesson {
  const own = words(lesson.id)
  const exercises = lesson.exercises.map(exercise => ({
    ...exercise,
    title: translate(exercise.title, own),
    mutants: said(exercise, words(exercise.folder)),
  }))
  const { title, summary } = lesson
  return { ...lesson, title: translate(title, own), summary: translate(summary, own), exercises }
}

const said = ({ mutants }: Exercise, words: Words): Exercise['mutants'] =>
  mutants.map(mutant => ({ ...mutant, says: translate(mutant.says, words) }))
