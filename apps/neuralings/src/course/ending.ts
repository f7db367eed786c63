// What there is to say at the end: of a lesson, how it went and where it comes back; of the course, what the
// learner's code has reached and what is still to come.
import {
  type Course,
  type Entry,
  type Exercise,
  entryOf,
  exercisesOf,
  type Lesson,
  type Progress,
  translate,
  verdictWords,
} from '@neuralings/lesson-kit'
import type { Messages } from '../messages/messages.ts'
import { remember } from '../text/remember.ts'
import { isSolved, numberOf, solvedIn } from './order.ts'

export const isDone = (progress: Progress, { exercises }: Pick<Lesson, 'exercises'>): boolean =>
  exercises.length > 0 && solvedIn(progress, exercises) === exercises.length

export const isCourseDone = (course: Course, progress: Progress): boolean =>
  isDone(progress, { exercises: exercisesOf(course) })

/** `9 of 9, 3 with hints` */
export function tally(
  progress: Progress,
  exercises: readonly Exercise[],
  { ending }: Messages,
  between = ', ',
): string {
  const solved = exercises.filter(exercise => isSolved(progress, exercise))
  const hinted = solved.filter(({ id }) => entryOf(progress, id).hints > 0).length
  const hints = hinted > 0 ? between + ending.withHints(hinted) : ''
  return ending.solved(solved.length, exercises.length) + hints
}

/** `On average 1.4 tries. Most tries: A layer, a batch at once (6).` */
export function tries(
  progress: Progress,
  exercises: readonly Exercise[],
  { ending }: Messages,
): string {
  const counts = exercises.map(exercise => ({ exercise, count: attempts(progress, exercise) }))
  const tried = counts.filter(({ count }) => count > 0)
  if (tried.length === 0) return ''
  const mean = tried.reduce((sum, { count }) => sum + count, 0) / tried.length
  const most = tried.reduce((a, b) => (b.count > a.count ? b : a))
  const average = ending.tries(mean)
  return most.count > 1 ? average + ending.mostTries(most.exercise.title, most.count) : average
}

const attempts = (progress: Progress, { id }: Exercise): Entry['attempts'] =>
  entryOf(progress, id).attempts

/** `Comes back in: 08 backprop (network), 09 training (layer).` Lessons still to be written do not say what they need. */
export function comesBack(course: Course, lesson: Lesson, { ending }: Messages): string {
  const others = course.lessons.filter(({ number }) => number > lesson.number)
  const said = others.flatMap(other => {
    const concepts = other.needs.filter(concept => lesson.teaches.includes(concept))
    const pieces = other.exercises.flatMap(({ pieces }) => pieces)
    const used = pieces.filter(id => id.startsWith(`${lesson.id}/`)).map(id => id.split('/')[1]!)
    const what = [...new Set([...used, ...concepts])].slice(0, 3)
    return what.length > 0 ? [ending.comesBackFor(`${numberOf(other)} ${other.id}`, what)] : []
  })
  return said.length > 0 ? ending.comesBack(said) : ''
}

/** The milestones, with what the learner's code has reached in each. */
export const reached = remember((course: Course, progress: Progress): Reached[] =>
  exercisesOf(course).flatMap(exercise => {
    const what = entryOf(progress, exercise.id).reached
    if (exercise.kind !== 'milestone' || !what) return []
    return [{ title: exercise.title, what: translate(what, verdictWords(course, exercise)) }]
  }),
)

interface Reached {
  title: string
  what: string
}

/** `Still to come: Tensors, Losses, …`; nothing once every lesson is written. */
export const toCome = ({ planned }: Course, { ending }: Messages): string =>
  planned.length > 0 ? ending.toCome(planned.map(({ title }) => title)) : ''

/** The end of the course in sentences; none before every exercise is solved. */
export function courseSentences(course: Course, progress: Progress, messages: Messages): string[] {
  if (!isCourseDone(course, progress)) return []
  const count = exercisesOf(course).length
  return [
    messages.ending.courseDone(count),
    ...reached(course, progress).map(({ title, what }) => messages.ending.reachedIn(title, what)),
    ...(course.planned.length > 0 ? [toCome(course, messages)] : []),
  ]
}
