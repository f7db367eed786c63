// A preview of what an author writes: it opens at a place, and when something was saved it says where it is and ends, to
// be started anew there.
import { exercisesOf, UserError } from '@neuralings/lesson-kit'
import type { Context } from './context.ts'
import { openExercise, openStory } from './navigation.ts'
import type { AppState } from './state.ts'

/** `functions@12` is line 12 of a story, `functions/straight-line` an exercise, '' the map. */
export async function openAt(context: Context, place: string): Promise<void> {
  const [id, offset] = place.split('@')
  const { course } = context.session
  const lesson = course.lessons.find(one => one.id === id)
  const exercise = exercisesOf(course).find(one => one.id === id || one.name === id)
  if (lesson) await openStory(context, lesson)
  else if (exercise) await openExercise(context, exercise)
  else if (id) throw new UserError(`There is no lesson or exercise "${id}".`)
  if (offset) context.store.dispatch({ type: 'story/at', offset: Number(offset) })
}

export function endWhenSaved({ store }: Context, end: () => void): void {
  process.once('message', () => process.send?.(placeOf(store.state), end))
}

function placeOf({ screen, story, exercise }: AppState): string {
  if (screen === 'story') return `${story.story.lesson}@${story.offset}`
  return screen === 'exercise' || screen === 'lab' ? exercise.id : ''
}
