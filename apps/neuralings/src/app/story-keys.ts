// What the keys do while a story is read.
import { storyIntent } from '../screens/story/keys.ts'
import { storyWindow } from '../screens/story/lines.ts'
import { room } from '../view/size.ts'
import type { Context, Press } from './context.ts'
import { openBefore, openEntry, openLab, openMap } from './navigation.ts'

export async function storyKey(context: Context, { key, viewport, quit }: Press): Promise<void> {
  const { store } = context
  const space = room(viewport.size)
  const intent = storyIntent(key)
  if (!intent) return
  const { lab, ...reach } = storyWindow(store.state.story, { ...viewport, room: space })
  if (typeof intent === 'object') store.dispatch({ type: 'story/scroll', by: intent.scroll, reach })
  else if (intent === 'quit') quit()
  else if (intent === 'help') store.dispatch({ type: 'help', offset: 0 })
  else if (intent === 'map') openMap(context)
  else if (intent === 'previous') await openBefore(context)
  else if (intent === 'enter' && lab) await openStoryLab(context, lab)
  else await openEntry(context)
}

/** A lab in the story counts for the lesson's exercise that asks for it. */
function openStoryLab(context: Context, name: string): Promise<void> {
  const { course, story } = context.store.state
  const lesson = course.lessons.find(({ id }) => id === story.story.lesson)
  const exercise = lesson?.exercises.find(({ lab }) => lab === name)
  return openLab(context, name, { exercise: exercise?.id ?? null, back: 'story' })
}
