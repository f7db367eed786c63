// The key that changes the language: the screen that is open is told anew, and the choice is kept.
import { findExercise, verdictWords } from '@neuralings/lesson-kit'
import { otherLanguage } from '../session/language.ts'
import { refusalOf } from '../session/records.ts'
import type { Context } from './context.ts'
import { exerciseTexts } from './navigation.ts'

export async function switchLanguage(context: Context): Promise<void> {
  const { session, store } = context
  const lang = otherLanguage(session.course.lang)
  session.speak(lang)
  const { course } = session
  await retell(context)
  store.dispatch({ type: 'course', course })
  // Where it cannot be kept it holds for this time.
  if (!session.isNew)
    await refusalOf(async () =>
      store.dispatch({ type: 'progress', progress: await session.workspace.recordLanguage(lang) }),
    )
}

/** The texts that are open, loaded again. */
async function retell(context: Context): Promise<void> {
  const { session, store } = context
  const { course } = session
  const { story, exercise, lab, ending, review } = store.state
  const lesson = course.lessons.find(({ id }) => id === story.story.lesson)
  if (lesson) store.dispatch({ type: 'story/opened', story: await session.story(lesson) })
  if (exercise.id !== '') {
    const texts = exerciseTexts(session, findExercise(course, exercise.id))
    store.dispatch({ type: 'exercise/retold', ...texts })
  }
  if (ending.picture) {
    const words = verdictWords(course, findExercise(course, ending.picture.exercise))
    store.dispatch({ type: 'ending/retold', words })
  }
  if (ending.closing) store.dispatch({ type: 'ending/closing', closing: session.closing() })
  if (review.question) (await import('./reading.ts')).retellReview(context)
  if (lab.lab) {
    const isGraded = lab.exercise !== null
    store.dispatch({ type: 'lab/retold', lab: await session.lab(lab.lab.name, { isGraded }) })
  }
}
