// What the keys do in a review. What cannot be recorded is told, and the answer stands all the same.
import { findExercise } from '@neuralings/lesson-kit'
import { messagesOf } from '../messages/messages.ts'
import { comesBack, dueQuestion, recordAnswer } from '../review/reviewing.ts'
import { dueReviews } from '../review/schedule.ts'
import { reviewIntent } from '../screens/review/keys.ts'
import { notRecorded, refusalOf } from '../session/records.ts'
import type { Context, Press } from './context.ts'
import { openMap } from './navigation.ts'

export function openReview(context: Context): void {
  const { session, store } = context
  const due = dueQuestion(session, new Date())
  if (due) {
    store.dispatch({ type: 'review/asked', question: due.question, count: due.count })
    store.dispatch({ type: 'show', screen: 'review' })
  } else openMap(context)
}

/** The question that is open in another language, its answer as it was given. */
export function retellReview({ session, store }: Context): void {
  const { question, chosen } = store.state.review
  const due = question && dueQuestion(session, new Date())
  if (due?.exercise.id !== question?.exercise || !due || chosen !== null) return
  store.dispatch({ type: 'review/asked', question: due.question, count: due.count })
}

export async function reviewKey(context: Context, { key, ahead, quit }: Press): Promise<void> {
  const { store } = context
  const intent = reviewIntent(store.state.review, key)
  // Nobody answers a question before it is on the screen.
  if (intent === null || (typeof intent === 'object' && ahead)) return
  if (typeof intent === 'object') await answer(context, intent.answer)
  else if (intent === 'next') openReview(context)
  else if (intent === 'map') openMap(context)
  else if (intent === 'help') store.dispatch({ type: 'help', offset: 0 })
  else quit()
}

async function answer({ session, store }: Context, chosen: number): Promise<void> {
  const { question } = store.state.review
  if (!question) return
  const now = new Date()
  const exercise = findExercise(session.course, question.exercise)
  const { isRight } = question.answers[chosen]!
  const refusal = await refusalOf(async () => {
    const progress = await recordAnswer(session, exercise, { isRight, now })
    store.dispatch({ type: 'progress', progress })
    store.dispatch({ type: 'due', count: dueReviews(session.course, progress, now).length })
  })
  const { progress } = store.state
  store.dispatch({
    type: 'review/answered',
    chosen,
    next: refusal ? '' : comesBack(progress, exercise, messagesOf(session.course.lang)),
  })
  if (refusal) store.dispatch({ type: 'notice', notice: notRecorded(refusal, session.course.lang) })
}
