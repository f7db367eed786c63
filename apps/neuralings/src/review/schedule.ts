// When an exercise comes back: what was hard is asked again after a day, and each time that it is answered right, after
// a longer time. Spaced repetition, as in Leitner's boxes (1972).
import {
  type Course,
  type Entry,
  type Exercise,
  entryOf,
  exercisesOf,
  type Progress,
  type Review,
} from '@neuralings/lesson-kit'
import { isAskable } from './question.ts'

/** Days until the next time, by the right answers in a row. */
export const intervals = [1, 3, 7, 21, 60] as const

const day = 24 * 60 * 60 * 1000

/** What took so many checks, or so many hints, or a look at the solution. */
const isHard = ({ attempts, hints, revealed }: Entry): boolean =>
  attempts >= 5 || hints >= 2 || revealed

/** Days until it comes back, after so many right answers in a row. */
export const daysAfter = (right: number): number =>
  intervals[Math.min(right, intervals.length - 1)]!

/** What is due, the longest due first. */
export function dueReviews(course: Course, progress: Progress, now: Date): Exercise[] {
  return exercisesOf(course)
    .map(exercise => ({ exercise, due: dueAt(entryOf(progress, exercise.id)) }))
    .filter(({ exercise, due }) => due <= now.getTime() && isAskable(exercise))
    .sort((a, b) => a.due - b.due)
    .map(({ exercise }) => exercise)
}

/** Milliseconds since 1970; never, for what is not solved or was easy. */
function dueAt(entry: Entry): number {
  if (entry.solvedAt === null || !isHard(entry)) return Number.POSITIVE_INFINITY
  const { right, at } = entry.review ?? { right: 0, at: entry.solvedAt }
  return Date.parse(at) + daysAfter(right) * day
}

/** What is recorded of an answer: a wrong one begins again with tomorrow. */
export const answered = ({ review }: Entry, isRight: boolean, now: Date): Review => ({
  right: isRight ? (review?.right ?? 0) + 1 : 0,
  at: now.toISOString(),
})
