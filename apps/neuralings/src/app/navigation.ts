// From screen to screen.
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  debrief,
  type Exercise,
  findExercise,
  hints,
  type Lesson,
  stateOf,
  task,
  verdictWords,
} from '@neuralings/lesson-kit'
import { entryTo, lessonOf, neighbour } from '../course/order.ts'
import { messagesOf } from '../messages/messages.ts'
import { dueReviews } from '../review/schedule.ts'
import { type Place, placeUnderCursor } from '../screens/map/state.ts'
import type { Story } from '../screens/story/state.ts'
import { notRecorded, refusalOf } from '../session/records.ts'
import type { Context } from './context.ts'
import { endedBy, openEnding } from './ending.ts'

export const openExerciseOf = ({ store }: Pick<Context, 'store'>): Exercise =>
  findExercise(store.state.course, store.state.exercise.id)

export async function openPlace(context: Context, place: Place | undefined): Promise<void> {
  if (place?.type === 'story') await openStory(context, place.lesson)
  if (place?.type === 'exercise') await openExercise(context, place.exercise)
  if (place?.type === 'ending') openEnding(context, place.lesson)
}

export const openUnderCursor = (context: Context): Promise<void> => {
  const { map, course, progress } = context.store.state
  return openPlace(context, placeUnderCursor(map, course, progress))
}

export function openMap({ session, store, checking }: Context): void {
  checking.stop()
  const due = dueReviews(session.course, store.state.progress, new Date())
  store.dispatch({ type: 'due', count: due.length })
  store.dispatch({ type: 'map/search', query: null })
  store.dispatch({ type: 'show', screen: 'map' })
}

/** The text at once, and its pictures one after the other: keys are answered in between. */
export async function openStory(context: Context, lesson: Lesson): Promise<void> {
  const { session, store, checking } = context
  checking.stop()
  const [begun, known] = [session.beginStory(lesson), store.state.story.story]
  const story = isDeepStrictEqual(begun.parts, known.parts) ? known : begun
  store.dispatch({ type: 'story/opened', story })
  store.dispatch({ type: 'show', screen: 'story' })
  // What cannot be loaded is said in its place: the text is worth reading without it.
  showPictures(context, story, lesson).catch(() =>
    store.dispatch({ type: 'story/shown', story: { ...story, coming: [] } }),
  )
}

async function showPictures({ session, store }: Context, begun: Story, lesson: Lesson) {
  await nextFrame()
  const { figures, labs } = await session.story(lesson)
  const story = { ...begun, figures: { ...figures, ...begun.figures }, labs }
  const { coming } = begun
  for (let shown = Math.min(1, coming.length); shown <= coming.length; shown++) {
    store.dispatch({ type: 'story/shown', story: { ...story, coming: coming.slice(shown) } })
    await nextFrame()
  }
}

/** What was dispatched is on the screen by then. */
const nextFrame = (): Promise<void> => sleep(frame)
const frame = 40

export async function openExercise(context: Context, exercise: Exercise): Promise<void> {
  const { session, store, checking } = context
  await session.usable()
  const { workspace } = session
  checking.stop()
  store.dispatch({
    type: 'exercise/opened',
    id: exercise.id,
    ...exerciseTexts(session, exercise),
    watching: store.state.exercise.watching,
    pieces: workspace.pieces(exercise),
    isKept: exercise.kind === 'milestone' && workspace.kept(exercise) !== null,
  })
  store.dispatch({ type: 'show', screen: 'exercise' })
  const refusal = await refusalOf(async () =>
    store.dispatch({ type: 'progress', progress: await workspace.recordCurrent(exercise) }),
  )
  if (refusal)
    store.dispatch({ type: 'notice', notice: notRecorded(refusal, store.state.course.lang) })
  store.dispatch({ type: 'map/at', exercise: exercise.id })
  // A milestone trains for a minute: it waits until it is asked. A file that was saved meanwhile is being checked.
  if (exercise.kind !== 'milestone') checking.check(exercise, { again: false, counts: false })
}

/** What an exercise says. */
export const exerciseTexts = ({ course }: Context['session'], exercise: Exercise) => ({
  task: task(course, exercise),
  hints: hints(course, exercise),
  debrief: debrief(course, exercise),
  words: verdictWords(course, exercise),
})

/** `by` exercises further, past the page at the end of a lesson that is done; a lesson that was not begun yet opens with its story. */
export async function openNeighbour(context: Context, by: 1 | -1): Promise<void> {
  const from = openExerciseOf(context)
  const lesson = by === 1 ? endedBy(context, from) : null
  if (lesson) openEnding(context, lesson)
  else await openNext(context, from, by)
}

export async function openNext(context: Context, from: Exercise, by: 1 | -1 = 1): Promise<void> {
  const { store } = context
  const to = neighbour(store.state.course, from.id, by)
  if (!to) return end(context, by)
  const lesson = lessonOf(store.state.course, to)
  const begun = lesson.exercises.some(({ id }) => stateOf(store.state.progress, id) !== 'new')
  if (by === 1 && lesson.id !== from.lesson && !begun) await openStory(context, lesson)
  else await openExercise(context, to)
}

function end({ store }: Context, by: 1 | -1): void {
  const { exercise } = messagesOf(store.state.course.lang)
  const notice = by === 1 ? exercise.lastExercise : exercise.firstExercise
  store.dispatch({ type: 'notice', notice })
}

const lessonRead = ({ story, course }: Context['store']['state']): Lesson | undefined =>
  course.lessons.find(({ id }) => id === story.story.lesson)

/** From a story to the exercise before it: the last one of the lesson before. */
export async function openBefore(context: Context): Promise<void> {
  const { state } = context.store
  const first = lessonRead(state)?.exercises[0]
  const before = first && neighbour(state.course, first.id, -1)
  if (before) await openExercise(context, before)
  else
    context.store.dispatch({
      type: 'notice',
      notice: messagesOf(state.course.lang).exercise.firstLesson,
    })
}

export async function openEntry(context: Context): Promise<void> {
  const { progress } = context.store.state
  const lesson = lessonRead(context.store.state)
  const exercise = lesson && entryTo(lesson, progress)
  if (exercise) await openExercise(context, exercise)
}

interface LabPlace {
  exercise: string | null
  back: 'story' | 'exercise'
}

export async function openLab(
  { session, store }: Context,
  name: string,
  place: LabPlace,
): Promise<void> {
  const lab = await session.lab(name, { isGraded: place.exercise !== null })
  store.dispatch({ type: 'lab/opened', lab, ...place })
  store.dispatch({ type: 'show', screen: 'lab' })
}

/** Back to where the lab was opened from; an exercise is checked again, its file may be new. */
export async function leaveLab(context: Context): Promise<void> {
  const { store } = context
  const { back } = store.state.lab
  store.dispatch({ type: 'show', screen: back })
  if (back === 'exercise')
    context.checking.check(openExerciseOf(context), { again: false, counts: true })
}

/** The exercise of a goal that was reached: its pass, or, until the verdict is there, its check. */
export async function showPass(context: Context, id: string): Promise<void> {
  const { store } = context
  if (store.state.exercise.id !== id)
    await openExercise(context, findExercise(store.state.course, id))
  else store.dispatch({ type: 'show', screen: 'exercise' })
}

/** On from a goal that was reached, past its pass. Until the verdict is written down the exercise itself is
 * shown: another one would stop the check. */
export async function goOnFromLab(context: Context, id: string): Promise<void> {
  const isWritten = stateOf(context.store.state.progress, id) === 'solved'
  await showPass(context, id)
  if (isWritten) await openNeighbour(context, 1)
}
