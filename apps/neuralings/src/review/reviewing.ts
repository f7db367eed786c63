// Reviews on disk: the question that is due, and what is recorded of its answer. The clock is handed in.
import {
  authored,
  type Exercise,
  entryOf,
  type Progress,
  withoutMarkers,
} from '@neuralings/lesson-kit'
import { type Messages, messagesOf } from '../messages/messages.ts'
import type { Session } from '../session/session.ts'
import { ask, type Question } from './question.ts'
import { answered, daysAfter, dueReviews } from './schedule.ts'

export interface Due {
  exercise: Exercise
  question: Question
  /** How many are due, this one counted in. */
  count: number
}

/** The question that has waited longest; null when nothing is due. Asked again it is the same. */
export function dueQuestion(session: Session, now: Date): Due | null {
  const progress = session.progress()
  const due = dueReviews(session.course, progress, now)
  const [exercise] = due
  if (!exercise) return null
  const source = withoutMarkers(authored(session.course, exercise))
  const { at = '' } = entryOf(progress, exercise.id).review ?? {}
  return {
    exercise,
    question: ask(exercise, {
      source,
      seed: `${exercise.id} ${at}`,
      messages: messagesOf(session.course.lang),
    }),
    count: due.length,
  }
}

/** Records the answer, and gives the progress with it. */
export function recordAnswer(
  { workspace }: Session,
  exercise: Exercise,
  { isRight, now }: { isRight: boolean; now: Date },
): Promise<Progress> {
  const entry = entryOf(workspace.progress(), exercise.id)
  return workspace.recordReview(exercise, answered(entry, isRight, now))
}

/** `It comes back in 3 days.` */
export function comesBack(
  progress: Progress,
  { id }: Pick<Exercise, 'id'>,
  { review }: Messages,
): string {
  const days = daysAfter(entryOf(progress, id).review?.right ?? 0)
  return days === 1 ? review.tomorrow : review.inDays(days)
}
