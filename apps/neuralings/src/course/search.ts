// The search. Titles, names and what an exercise builds count by any of their letters; concepts by their
// words, also by those that others use for them; after these come the summaries and the exercises' texts.
import { readFileSync } from 'node:fs'
import {
  type Course,
  type Exercise,
  type Lesson,
  type PlannedLesson,
  pathIn,
  task,
} from '@neuralings/lesson-kit'
import { alsoCalled } from './also-called.ts'

export interface Hit {
  lesson: Lesson
  /** Absent when the lesson itself was found. */
  exercise?: Exercise
  /** Why it was found, when its title does not say: a concept that the lesson teaches, … */
  concept?: string
  /** … or a name that the exercise builds. */
  builds?: string
}

type Has = (text: string) => boolean

interface Ways {
  /** The whole of it. */
  exactly: Has
  /** Its first letters. */
  firstly: Has
  /** Any of its letters. */
  named: Has
  /** Its words. */
  about: Has
}

/**
 * What is called exactly so comes first, then what its title or id begins with, then what has it in a name or a
 * concept, then what is about it.
 */
export function search(course: Course, query: string): Hit[] {
  const wanted = words(query)
  if (wanted.trim() === '') return []
  const ways: Ways = {
    exactly: text => words(text) === wanted.trimEnd(),
    firstly: text => words(text).startsWith(wanted.trimEnd()),
    named: text => words(text).includes(wanted.trim()),
    about: text => words(text).includes(begins(wanted)),
  }
  const named = course.lessons.flatMap(lesson => hitsIn(course, lesson, ways))
  const rank = (hit: Hit) =>
    namesOf(hit).some(ways.exactly) ? 0 : headingsOf(hit).some(ways.firstly) ? 1 : 2
  const hits = named.toSorted((a, b) => rank(a) - rank(b))
  const found = new Set(hits.map(({ lesson, exercise }) => exercise ?? lesson))
  const texts = course.lessons.flatMap(lesson => textHits(course, lesson, ways.about))
  return [...hits, ...texts.filter(({ lesson, exercise }) => !found.has(exercise ?? lesson))]
}

/** The title and the id of what was found. */
const headingsOf = ({ lesson, exercise }: Hit): string[] =>
  exercise ? [exercise.title, exercise.name] : [lesson.title, lesson.id]

/** All that it is called, by what it builds or teaches as well. */
const namesOf = (hit: Hit): string[] => [
  ...headingsOf(hit),
  ...(hit.exercise ? inWords(hit.builds ?? '') : hit.concept ? callings(hit.concept) : []),
]

/** The lessons still to be written that are named so, or will teach it. */
export function searchPlanned({ planned }: Course, query: string): PlannedLesson[] {
  const wanted = words(query)
  if (wanted.trim() === '') return []
  const has: Has = text => words(text).includes(begins(wanted))
  const isTitled = ({ title }: PlannedLesson) => has(title)
  const found = planned.filter(one => isTitled(one) || one.teaches.some(isCalled(has)))
  return found.toSorted((a, b) => Number(isTitled(b)) - Number(isTitled(a)))
}

function hitsIn(course: Course, lesson: Lesson, ways: Ways): Hit[] {
  const exercises = lesson.exercises.flatMap(exercise => exerciseHit(course, exercise, ways))
  return [...lessonHit(lesson, ways), ...exercises.map(hit => ({ lesson, ...hit }))]
}

function lessonHit(lesson: Lesson, { named, about }: Ways): Hit[] {
  if (named(lesson.title) || named(lesson.id)) return [{ lesson }]
  const concept = lesson.teaches.find(isCalled(about))
  return concept ? [{ lesson, concept }] : []
}

function exerciseHit(
  course: Course,
  exercise: Exercise,
  { exactly, named }: Ways,
): Pick<Hit, 'exercise' | 'builds'>[] {
  const built = builtBy(course, exercise)
  const builds =
    built.find(name => inWords(name).some(exactly)) ?? built.find(name => inWords(name).some(named))
  const says = named(exercise.title) || named(exercise.name)
  if (!says && !builds) return []
  return [{ exercise, ...(builds && !exactly(exercise.title) && { builds }) }]
}

const callings = (concept: string): string[] => [concept, ...(alsoCalled[concept] ?? [])]

const isCalled = (has: Has) => (concept: string) => callings(concept).some(has)

function textHits(course: Course, lesson: Lesson, has: Has): Hit[] {
  const exercises = lesson.exercises.filter(exercise => has(textsOf(course, exercise).task))
  return [
    ...(has(lesson.summary) ? [{ lesson }] : []),
    ...exercises.map(exercise => ({ lesson, exercise })),
  ]
}

interface Texts {
  task: string
  /** The names that its solution hands out. */
  builds: string[]
}

/** Read at the first search, and kept: each key searches again. */
const texts = new WeakMap<Exercise, Texts>()

function textsOf(course: Course, exercise: Exercise): Texts {
  const known = texts.get(exercise)
  if (known) return known
  const source = readFileSync(pathIn(course, `${exercise.folder}/exercise.ts`), 'utf8')
  const builds = [...source.matchAll(/^export (?:function\*?|const|class) (\w+)/gm)]
  const read = { task: task(course, exercise), builds: builds.map(([, name]) => name!) }
  texts.set(exercise, read)
  return read
}

/** In a prediction or a lab nothing is built: `answer` and `keys` name no one thing. */
const builtBy = (course: Course, exercise: Exercise): string[] =>
  exercise.kind === 'predict' || exercise.kind === 'lab' ? [] : textsOf(course, exercise).builds

/** `matmulGradients` is found as it is written, and as `matmul gradients`. */
const inWords = (name: string): string[] => [name, name.replace(/([a-z\d])([A-Z])/g, '$1 $2')]

/** A word is found by its beginning; Chinese has no blanks before its words. */
const begins = (wanted: string): string =>
  /^ \p{Script=Han}/u.test(wanted) ? wanted.trim() : wanted.trimEnd()

/** Lower case, with a blank before each word and nothing else between them. */
const words = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/^ +/, ' ')
