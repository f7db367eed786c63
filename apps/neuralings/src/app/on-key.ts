// A key goes to the screen that is open; what it means there is then carried out. The screens that set
// text are loaded just after the first frame: the map need not wait for them.
import { harmless } from '@neuralings/lesson-kit'
import { longestCommand } from '../screens/exercise/question.ts'
import { helpLines } from '../screens/help/lines.ts'
import { mapIntent } from '../screens/map/keys.ts'
import { lastOffset } from '../text/window.ts'
import { room } from '../view/size.ts'
import type { Context, Press } from './context.ts'
import { isTyped, typeEditor } from './editing.ts'
import { labKey } from './lab-keys.ts'
import { openUnderCursor } from './navigation.ts'
import { type AppState, openLabOf } from './state.ts'
import { switchLanguage } from './switch-language.ts'

type OnKey = (context: Context, press: Press) => void | Promise<void>

const screens: Record<Context['store']['state']['screen'], OnKey> = {
  map: mapKey,
  story: async (context, press) => (await import('./reading.ts')).storyKey(context, press),
  exercise: async (context, press) => (await import('./reading.ts')).exerciseKey(context, press),
  lab: labKey,
  ending: async (context, press) => (await import('./reading.ts')).endingKey(context, press),
  review: async (context, press) => (await import('./reading.ts')).reviewKey(context, press),
}

export async function onKey(context: Context, press: Press): Promise<void> {
  const { store } = context
  if (store.state.notice) store.dispatch({ type: 'notice', notice: '' })
  if (!takesLetters(store.state)) {
    if (press.key === '/') return store.dispatch({ type: 'search' })
    if (press.key === 'L') return switchLanguage(context)
  }
  if (store.state.help !== null) return helpKey(context, press)
  await screens[store.state.screen](context, press)
}

/** Where a `/` is a letter of what is searched, or an answer to a question. */
const takesLetters = ({ screen, map, exercise, help }: AppState): boolean =>
  help === null &&
  (screen === 'map' ? map.query !== null : screen === 'exercise' && !!exercise.question)

const steps: Record<string, number> = { up: -1, k: -1, down: 1, j: 1 }
const pages: Record<string, number> = { space: 1, pagedown: 1, b: -1, pageup: -1 }

function helpKey({ store }: Context, { key, viewport: { size, theme } }: Press): void {
  const { width, height } = room(size)
  const by = steps[key] ?? (pages[key] && pages[key] * (height - 1))
  const last = lastOffset(helpLines(width, theme, openLabOf(store.state)).length, height)
  const offset = by && Math.min(Math.max(0, (store.state.help ?? 0) + by), last)
  store.dispatch({ type: 'help', offset: offset ?? null })
}

async function mapKey(context: Context, { key, quit }: Press): Promise<void> {
  const { store } = context
  const intent = mapIntent(store.state.map, key, store.state.due)
  if (!intent) return
  if (intent.type === 'quit') quit()
  else if (intent.type === 'help') store.dispatch({ type: 'help', offset: 0 })
  else if (intent.type === 'house') (await import('./reading.ts')).openCourseEnd(context)
  else if (intent.type === 'review') (await import('./reading.ts')).openReview(context)
  else if (intent.type === 'open') await openUnderCursor(context)
  else store.dispatch(intent)
}

const longestQuery = 80

const oneLine = (text: string): string => harmless(text).replace(/\s+/g, ' ')

/** Pasted text goes where text is typed: into the search or the command of an editor; or nowhere. */
export function onPaste(context: Context, text: string): void {
  const { screen, help, exercise } = context.store.state
  if (help !== null) return
  if (screen === 'map') pasteQuery(context, text)
  else if (screen === 'exercise' && isTyped(exercise.question))
    typeEditor(context, (exercise.question.typed + oneLine(text)).slice(0, longestCommand))
}

/** Typed ahead, it may begin with the key that opens the search. */
function pasteQuery({ store }: Context, text: string): void {
  const { map } = store.state
  const query = map.query ?? (text.startsWith('/') ? '' : null)
  if (query === null) return
  const pasted = map.query === null ? text.slice(1) : text
  if (map.query === null) store.dispatch({ type: 'search' })
  store.dispatch({ type: 'map/search', query: (query + oneLine(pasted)).slice(0, longestQuery) })
}
