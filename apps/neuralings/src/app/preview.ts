// A preview of what an author writes: it opens at a place, and when something was saved it says where it is and ends, to
// be started anew there.
import { exercisesOf, type Lang, UserError } from '@neuralings/lesson-kit'
import type { Context } from './context.ts'
import { openExercise, openStory } from './navigation.ts'
import type { AppState } from './state.ts'

/** Opens at a place, and ends with `end` when something was saved. */
export async function showPreview(context: Context, place: string, end: () => void): Promise<void> {
  await openAt(context, place)
  endWhenSaved(context, end)
}

/** `functions@12` is line 12 of a story, `functions/straight-line` an exercise, '' the map. */
async function openAt(context: Context, place: string): Promise<void> {
  const [id, offset] = place.split('@')
  const { course } = context.session
  const lesson = course.lessons.find(one => one.id === id)
  const exercise = exercisesOf(course).find(one => one.id === id || one.name === id)
  if (lesson) await openStory(context, lesson)
  else if (exercise) await openExercise(context, exercise)
  else if (id) throw new UserError(`There is no lesson or exercise "${id}".`)
  if (offset) context.store.dispatch({ type: 'story/at', offset: Number(offset) })
}

/** What is on the screen: where, and in which language. */
export interface Shown {
  at: string
  lang: Lang
}

/** Tells what is shown, and again when something was saved; a save that came earlier is waiting. */
function endWhenSaved({ store }: Context, end: () => void): void {
  const tell = (told: () => void) => {
    const { course } = store.state
    process.send?.({ at: placeOf(store.state), lang: course.lang } satisfies Shown, told)
  }
  tell(() => {})
  process.once('message', () => tell(end))
}

function placeOf({ screen, story, exercise }: AppState): string {
  if (screen === 'story') return `${story.story.lesson}@${story.offset}`
  return screen === 'exercise' || screen === 'lab' ? exercise.id : ''
}
