// A key goes to the screen that is open; what it means there is then carried out.
import { findExercise } from '@neuralings/lesson-kit'
import { exerciseIntent } from '../screens/exercise/keys.ts'
import { layoutExercise } from '../screens/exercise/layout.ts'
import { helpLines } from '../screens/help/view.tsx'
import { mapIntent } from '../screens/map/keys.ts'
import { storyIntent } from '../screens/story/keys.ts'
import { storyWindow } from '../screens/story/lines.ts'
import { lastOffset } from '../text/window.ts'
import { room } from '../view/size.ts'
import type { Context, Terminal, Viewport } from './context.ts'
import { exerciseActions, switchPiece } from './exercise-actions.ts'
import {
  leaveLab,
  openEntry,
  openExerciseOf,
  openLab,
  openMap,
  openUnderCursor,
} from './navigation.ts'

interface Press {
  key: string
  viewport: Viewport
  terminal: Terminal
}

export async function onKey(context: Context, press: Press): Promise<void> {
  const { store } = context
  if (press.key === 'ctrl-c') return press.terminal.quit()
  if (store.state.notice) store.dispatch({ type: 'notice', notice: '' })
  if (store.state.help !== null) return helpKey(context, press)
  await screens[store.state.screen](context, press)
}

const screens = { map: mapKey, story: storyKey, exercise: exerciseKey, lab: labKey }

function helpKey({ store }: Context, { key, viewport: { size, theme } }: Press): void {
  const by = { up: -1, down: 1 }[key]
  const { width, height } = room(size)
  const last = lastOffset(helpLines(width, theme).length, height)
  const offset = by && Math.min(Math.max(0, (store.state.help ?? 0) + by), last)
  store.dispatch({ type: 'help', offset: offset ?? null })
}

async function mapKey(context: Context, { key, terminal }: Press): Promise<void> {
  const { store } = context
  const intent = mapIntent(store.state.map, key)
  if (!intent) return
  if (intent.type === 'quit') terminal.quit()
  else if (intent.type === 'help') store.dispatch({ type: 'help', offset: 0 })
  else if (intent.type === 'open') await openUnderCursor(context)
  else store.dispatch(intent)
}

async function storyKey(context: Context, { key, viewport, terminal }: Press): Promise<void> {
  const { store } = context
  const { theme, spoken } = viewport
  const space = room(viewport.size)
  const intent = storyIntent(key, space.height - 1)
  if (!intent) return
  const { last, lab } = storyWindow(store.state.story, { room: space, theme, spoken })
  if (typeof intent === 'object') store.dispatch({ type: 'story/scroll', by: intent.scroll, last })
  else if (intent === 'quit') terminal.quit()
  else if (intent === 'help') store.dispatch({ type: 'help', offset: 0 })
  else if (intent === 'map') openMap(context)
  else if (intent === 'enter' && lab) await openStoryLab(context, lab)
  else await openEntry(context)
}

/** A lab in the story counts for the lesson's exercise that asks for it. */
function openStoryLab(context: Context, name: string): Promise<void> {
  const { course, story } = context.store.state
  const lesson = course.lessons.find(({ id }) => id === story.lesson)
  const exercise = lesson?.exercises.find(({ lab }) => lab === name)
  return openLab(context, name, { exercise: exercise?.id ?? null, back: 'story' })
}

async function exerciseKey(context: Context, { key, viewport, terminal }: Press): Promise<void> {
  const { store } = context
  const exercise = openExerciseOf(context)
  const intent = exerciseIntent(store.state.exercise, key, { isLab: exercise.kind === 'lab' })
  if (!intent) return
  if (typeof intent === 'string') await exerciseActions[intent](context, exercise, terminal)
  else if ('piece' in intent) await switchPiece(context, intent.piece)
  else scroll(context, intent.scroll, viewport)
}

function scroll({ store }: Context, by: number, { size, theme, spoken }: Viewport): void {
  const { exercise: state, course } = store.state
  const { file } = findExercise(course, state.id)
  const setting = { room: room(size), theme, curve: null, file, stacked: spoken }
  store.dispatch({ type: 'exercise/scroll', by, ...layoutExercise(state, setting).limits })
}

async function labKey(context: Context, { key }: Press): Promise<void> {
  if (key === 'esc') return leaveLab(context)
  await pressLab(context, key)
}

/** A key, or `tick`, for the lab; when it reaches the goal the keys so far are written down and graded. */
export async function pressLab({ store, session }: Context, key: string): Promise<void> {
  const before = store.state.lab.reached
  store.dispatch({ type: 'lab/key', key })
  const { reached, log, exercise: id } = store.state.lab
  if (before || !reached || !id) return
  await session.ready()
  const exercise = findExercise(session.course, id)
  session.workspace.writeLab(exercise, log)
  store.dispatch({
    type: 'notice',
    notice: `Goal reached, and your keys are written to ${exercise.file}. esc goes on.`,
  })
  const verdict = await session.grade(exercise)
  const passed = verdict.state === 'passed'
  store.dispatch({
    type: 'progress',
    progress: await session.workspace.recordAttempt(exercise, { passed }),
  })
}
