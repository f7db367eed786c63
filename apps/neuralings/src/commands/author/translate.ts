// For translators: what is left to be written, and the note that it is written.
import {
  type Course,
  type Lesson,
  layOutWords,
  loadCourse,
  markTranslated,
  type Translated,
  translated,
  UserError,
} from '@neuralings/lesson-kit'
import { checkTranslation } from '@neuralings/lesson-kit/check'
import type { Shared } from '../house.ts'
import { printLines } from '../print.ts'
import { authorsFolder } from './folder.ts'

interface Options extends Shared {
  /** The language; Chinese unless another is named. */
  to?: string
}

/** Lays out the words of the lessons, and lists whatever of them is missing or stale. */
export async function lessonTranslate(ids: string[], options: Options): Promise<void> {
  const { course, lessons, lang } = await chosen(ids, options)
  const written = layOutWords(course, lessons, lang)
  const { report, problems } = checkTranslation(course, lessons, lang)
  printLines([
    ...written.map(path => `laid out: ${path}`),
    ...report.missing.map(text => `missing: ${text}`),
    ...report.stale.map(text => `stale: ${text}`),
    ...problems.map(({ where, message }) => `${where}: ${message}`),
    `${report.complete} texts complete, ${report.missing.length} missing, ${report.stale.length} stale`,
  ])
}

/** Stamps the translations of the lessons with the English texts of today. */
export async function lessonTranslated(ids: string[], options: Options): Promise<void> {
  const { course, lessons, lang } = await chosen(ids, options)
  const written = markTranslated(course, lessons, lang)
  printLines(written.length > 0 ? written : ['All of it is marked already.'])
}

interface Chosen {
  course: Course
  lessons: Lesson[]
  lang: Translated
}

async function chosen(ids: string[], options: Options): Promise<Chosen> {
  const { to = 'zh-CN' } = options
  const lang = translated.find(one => one === to)
  if (!lang)
    throw new UserError(`There is no language "${to}".`, {
      advice: `Courses are translated into ${translated.join(', ')}.`,
    })
  const course = await loadCourse(authorsFolder(options))
  return { course, lang, lessons: ids.map(id => lessonOf(course, id)) }
}

function lessonOf({ lessons }: Course, id: string): Lesson {
  const lesson = lessons.find(lesson => lesson.id === id)
  if (lesson) return lesson
  throw new UserError(`There is no lesson "${id}".`, {
    advice: `The lessons are ${lessons.map(({ id }) => id).join(', ')}.`,
  })
}
