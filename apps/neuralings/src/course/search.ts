// The search of the map. Titles and names count by any of their letters; concepts by their words, also by
// those that others use for them; after these come the summaries and the exercises' own texts.
import {
  type Course,
  type Exercise,
  type Lesson,
  type PlannedLesson,
  task,
} from '@neuralings/lesson-kit'
import { alsoCalled } from './also-called.ts'

export interface Hit {
  lesson: Lesson
  /** Absent when the lesson itself was found. */
  exercise?: Exercise
  /** The concept that matched, when the title did not. */
  concept?: string
}

type Has = (text: string) => boolean

/** What is found by its name comes first, then what is about it. */
export function search(course: Course, query: string): Hit[] {
  const wanted = words(query)
  if (wanted.trim() === '') return []
  const named: Has = text => words(text).includes(wanted.trim())
  const about: Has = text => words(text).includes(wanted.trimEnd())
  const hits = course.lessons.flatMap(lesson => hitsIn(lesson, named, about))
  const found = new Set(hits.map(({ lesson, exercise }) => exercise ?? lesson))
  const texts = course.lessons.flatMap(lesson => textHits(course, lesson, about))
  return [...hits, ...texts.filter(({ lesson, exercise }) => !found.has(exercise ?? lesson))]
}

/** The lessons still to be written that are named so, or will teach it. */
export function searchPlanned({ planned }: Course, query: string): PlannedLesson[] {
  const wanted = words(query)
  if (wanted.trim() === '') return []
  const has: Has = text => words(text).includes(wanted.trimEnd())
  return planned.filter(({ title, teaches }) => has(title) || teaches.some(isCalled(has)))
}

function hitsIn(lesson: Lesson, named: Has, about: Has): Hit[] {
  const exercises = lesson.exercises
    .filter(({ title, name }) => named(title) || named(name))
    .map(exercise => ({ lesson, exercise }))
  return [...lessonHit(lesson, named, about), ...exercises]
}

function lessonHit(lesson: Lesson, named: Has, about: Has): Hit[] {
  if (named(lesson.title) || named(lesson.id)) return [{ lesson }]
  const concept = lesson.teaches.find(isCalled(about))
  return concept ? [{ lesson, concept }] : []
}

const isCalled = (has: Has) => (concept: string) =>
  [concept, ...(alsoCalled[concept] ?? [])].some(has)

function textHits(course: Course, lesson: Lesson, has: Has): Hit[] {
  const exercises = lesson.exercises.filter(exercise => has(taskOf(course, exercise)))
  return [
    ...(has(lesson.summary) ? [{ lesson }] : []),
    ...exercises.map(exercise => ({ lesson, exercise })),
  ]
}

/** Read at the first search, and kept: each key searches again. */
const tasks = new WeakMap<Exercise, string>()

function taskOf(course: Course, exercise: Exercise): string {
  const text = tasks.get(exercise) ?? task(course, exercise)
  tasks.set(exercise, text)
  return text
}

/** Lower case, with a blank before each word and nothing else between them. */
const words = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/^ +/, ' ')
