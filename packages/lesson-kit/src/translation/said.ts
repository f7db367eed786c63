// What the folders of a course say, in English: their texts, and their words in the order in which a reader meets
// them. Both are to stand in the folder in the other language, too.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { UserError } from '../error.ts'
import type { Course, Exercise, Lesson } from '../format/manifest.ts'
import { closingFile } from '../prose.ts'
import { authored, authoredStarter } from '../stub/files.ts'
import { regions } from '../stub/markers.ts'
import { parse } from '../stub/parse.ts'
import { commentText } from './comments.ts'
import { literalsIn, wordsIn, wordsOfFigures } from './literals.ts'

export interface Said {
  /** Relative to the course: `functions`, `functions/straight-line`; empty for the course itself. */
  folder: string
  /** The Markdown files that are there, relative to the course. */
  texts: string[]
  /** Titles, comments, names of tests, what mutants say: all that has to be in words.zh-CN.json. */
  words: string[]
}

/** What the course says, of these lessons. */
export const saidBy = (course: Course, lessons: readonly Lesson[]): Said[] => [
  {
    folder: '',
    texts: there(course.root, '', [closingFile]),
    words: unique(course.planned.map(({ title }) => title)),
  },
  ...lessons.flatMap(lesson => [
    saidByLesson(course, lesson),
    ...lesson.exercises.map(exercise => saidByExercise(course, exercise)),
  ]),
]

/** A lesson's titles and its summary, and what its figures put through their `t`. */
function saidByLesson({ root }: Course, { id, title, summary, exercises }: Lesson): Said {
  const titles = exercises.map(exercise => exercise.title)
  const figures = unlessBroken(() => wordsOfFigures(textOf(join(root, id, 'figures.ts'))))
  const texts = there(root, id, ['lesson.md'])
  return { folder: id, texts, words: unique([title, summary, ...titles, ...figures]) }
}

/** The comments of a learner's file, the words of its tests and its picture, and what its mutants say. */
function saidByExercise(course: Course, exercise: Exercise): Said {
  const english: Course = { ...course, lang: 'en' }
  const { folder, mutants } = exercise
  const own = join(course.root, folder)
  const words = [
    ...unlessBroken(() => commentsOf(english, exercise)),
    ...unlessBroken(() => wordsIn(textOf(join(own, 'exercise.test.ts')))),
    ...unlessBroken(() => wordsIn(textOf(join(own, 'picture.ts')))),
    ...mutants.map(({ says }) => says),
  ]
  const texts = there(course.root, folder, ['task.md', 'hints.md', 'debrief.md'])
  return { folder, texts, words: unique(words) }
}

/** The comments that a learner sees, and what is to be done. */
function commentsOf(course: Course, exercise: Exercise): string[] {
  const todos = regions(authored(course, exercise)).map(({ todo }) => todo)
  const comments = parse(authoredStarter(course, exercise)).comments.map(commentText)
  return [...comments.filter(text => hasWords.test(text)), ...todos]
}

/** A source that cannot be read says nothing; what is wrong with it is told elsewhere. */
function unlessBroken(words: () => string[]): string[] {
  try {
    return words()
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** Whatever else the words of a folder may translate: all literals of its sources. */
export function literalsOf({ root }: Course, folder: string): Set<string> {
  const sources = globSync('*.ts', { cwd: join(root, folder) }).map(name =>
    join(root, folder, name),
  )
  return new Set(sources.flatMap(file => unlessBroken(() => literalsIn(textOf(file)))))
}

/** A comment of formulas alone reads the same everywhere. */
const hasWords = /\p{L}{3,},? \p{L}/u

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const there = (root: string, folder: string, names: string[]): string[] =>
  names.map(name => posix.join(folder, name)).filter(path => existsSync(join(root, path)))

const unique = (texts: string[]): string[] => [...new Set(texts)]
