// To the end of a lesson or of the course, and what the keys do there.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Exercise, findExercise, type Lesson, verdictWords } from '@neuralings/lesson-kit'
import { isCourseDone, isDone, tally } from '../course/ending.ts'
import { lessonOf, numberOf } from '../course/order.ts'
import { endingIntent } from '../screens/ending/keys.ts'
import { endingLines, lastShown } from '../screens/ending/lines.ts'
import { asUserError } from '../session/machine.ts'
import { createPlainTheme } from '../theme/theme.ts'
import { room } from '../view/size.ts'
import type { Context, Press } from './context.ts'
import { openMap, openNext } from './navigation.ts'

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

export async function endingKey(context: Context, press: Press): Promise<void> {
  const { store } = context
  const intent = endingIntent(press.key)
  if (intent === 'on') await goOn(context)
  else if (intent === 'print') print(context)
  else if (intent === 'map') openMap(context)
  else if (intent === 'help') store.dispatch({ type: 'help', offset: 0 })
  else if (intent === 'quit') press.quit()
  else if (intent) scroll(context, press, intent.scroll)
}

/** From a lesson to the next one, or to the end of the course; from there to the map. */
async function goOn(context: Context): Promise<void> {
  const { course, progress, ending } = context.store.state
  const lesson = course.lessons.find(({ id }) => id === ending.lesson)
  if (!lesson) return openMap(context)
  const last = lesson.exercises.at(-1)
  if (isCourseDone(course, progress) || lesson === course.lessons.at(-1) || !last)
    return openCourseEnd(context)
  await openNext(context, last)
}

function scroll({ store }: Context, { viewport }: Press, by: number): void {
  const space = room(viewport.size)
  const { course, progress, ending } = store.state
  const setting = { course, progress, room: space, theme: viewport.theme }
  const last = lastShown(endingLines(ending, setting).length, space)
  store.dispatch({
    type: 'ending/scroll',
    offset: Math.min(Math.max(0, ending.offset + by), last),
  })
}

const page = { width: 78, height: 40, rules: true }

/** Onto paper it goes from a text file. */
function print({ session, store }: Context): void {
  const { course, progress, ending } = store.state
  const theme = createPlainTheme(false, course.lang)
  const lesson = course.lessons.find(({ id }) => id === ending.lesson)
  const name = lesson ? `${lesson.id}-done.txt` : 'neuralings-done.txt'
  const title = lesson
    ? `${numberOf(lesson)} ${lesson.title}: ${tally(progress, lesson.exercises, theme.messages)}`
    : 'neuralings'
  const lines = endingLines(ending, { course, progress, room: page, theme })
  const text = [title, '', ...lines].map(line => stripVTControlCharacters(line).trimEnd())
  try {
    writeFileSync(join(session.workspace.dir, name), `${text.join('\n')}\n`)
  } catch (error) {
    throw asUserError(error) // told above the keys
  }
  store.dispatch({ type: 'notice', notice: theme.messages.ending.printed(name) })
}
