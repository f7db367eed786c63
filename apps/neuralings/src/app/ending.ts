// To the end of a lesson or of the course.
import { type Exercise, findExercise, type Lesson, verdictWords } from '@neuralings/lesson-kit'
import { isDone } from '../course/ending.ts'
import { lessonOf } from '../course/order.ts'
import type { Context } from './context.ts'

/** The lesson whose end is reached by going on from an exercise: all of it is solved, and this was its last. */
export function endedBy({ store }: Context, exercise: Exercise): Lesson | null {
  const { course, progress } = store.state
  const lesson = lessonOf(course, exercise)
  if (!isDone(progress, lesson)) return null
  const at = ({ id }: Exercise) => progress.exercises[id]?.solvedAt ?? ''
  const isLatest = lesson.exercises.every(one => at(one) <= at(exercise))
  return isLatest || exercise === lesson.exercises.at(-1) ? lesson : null
}

/** Shown at once; its picture comes when the file that it is drawn from has been run. */
export function openEnding({ session, store, checking }: Context, lesson: Lesson): void {
  checking.stop()
  const { id, verdict } = store.state.exercise
  const isFresh = id.startsWith(`${lesson.id}/`) && verdict?.state === 'passed'
  const drawn = (isFresh && verdict.picture) || null
  const { course } = session
  const wordsOf = (exercise: string) => verdictWords(course, findExercise(course, exercise))
  const picture = drawn && { picture: drawn, exercise: id, words: wordsOf(id) }
  const built = session.built(lesson)
  store.dispatch({ type: 'ending/opened', lesson: lesson.id, built, picture })
  store.dispatch({ type: 'show', screen: 'ending' })
  if (picture) return
  // Without a grader the page is worth reading, too.
  session.pictureOf(lesson).then(
    found => {
      if (!found) return
      const picture = { ...found, words: wordsOf(found.exercise) }
      store.dispatch({ type: 'ending/picture', lesson: lesson.id, picture })
    },
    () => {},
  )
}

export function openCourseEnd({ session, store, checking }: Context): void {
  checking.stop()
  store.dispatch({ type: 'ending/closing', closing: session.closing() })
  store.dispatch({ type: 'show', screen: 'ending' })
}
