// What the keys do at the end of a lesson or of the course.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { isCourseDone, tally } from '../course/ending.ts'
import { numberOf } from '../course/order.ts'
import { endingIntent } from '../screens/ending/keys.ts'
import { endingLines, lastShown } from '../screens/ending/lines.ts'
import { asUserError } from '../session/machine.ts'
import { createPlainTheme } from '../theme/theme.ts'
import { room } from '../view/size.ts'
import type { Context, Press } from './context.ts'
import { openCourseEnd } from './ending.ts'
import { openMap, openNext } from './navigation.ts'

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
