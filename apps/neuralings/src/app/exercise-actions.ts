// What the exercise's keys do beyond the screen.
import { readFileSync } from 'node:fs'
import { type Exercise, pathIn, stateOf } from '@neuralings/lesson-kit'
import { lessonOf } from '../course/order.ts'
import { messagesOf } from '../messages/messages.ts'
import type { ExerciseIntent } from '../screens/exercise/intent.ts'
import type { Sheet } from '../screens/exercise/state.ts'
import { notRecorded, refusalOf } from '../session/records.ts'
import type { Context, Press } from './context.ts'
import { askForEditor, edit, openEditor } from './editing.ts'
import { openExerciseOf, openLab, openMap, openNeighbour, openStory } from './navigation.ts'

type Named = Extract<ExerciseIntent, string>
type Act = (context: Context, exercise: Exercise, quit: Press['quit']) => void | Promise<void>

export const exerciseActions: Record<Named, Act> = {
  edit,
  editor: askForEditor,
  hint,
  tests: context => turnSheet(context, 'tests'),
  solution: askForSolution,
  run: ({ checking }, exercise) => checking.check(exercise, { again: true, counts: true }),
  train: ({ checking }, exercise) => checking.train(exercise),
  next: skipAndGoOn,
  previous: context => openNeighbour(context, -1),
  map: context => openMap(context),
  story: (context, exercise) => openStory(context, lessonOf(context.session.course, exercise)),
  lab: (context, exercise) =>
    openLab(context, exercise.lab ?? '', { exercise: exercise.id, back: 'exercise' }),
  reset: ({ store }) => store.dispatch({ type: 'exercise/ask', question: 'reset' }),
  undo,
  focus: ({ store }) => store.dispatch({ type: 'exercise/focus' }),
  help: ({ store }) => store.dispatch({ type: 'help', offset: 0 }),
  quit: (_context, _exercise, quit) => quit(),
  yes: agreed,
  no: ({ store }) => store.dispatch({ type: 'exercise/ask', question: null }),
}

async function hint({ session, store }: Context, exercise: Exercise): Promise<void> {
  store.dispatch({ type: 'exercise/hint' })
  const { shown } = store.state.exercise
  store.dispatch({
    type: 'progress',
    progress: await session.workspace.recordHints(exercise, shown),
  })
}

/** Shows the tests or the solution; asked for again, the task. */
async function turnSheet({ store, session }: Context, type: Sheet['type']): Promise<void> {
  const { exercise: state, course } = store.state
  const back = state.sheet.type === type
  const exercise = openExerciseOf({ store })
  const source = {
    task: () => state.task,
    tests: () => readFileSync(pathIn(course, `${exercise.folder}/exercise.test.ts`), 'utf8'),
    solution: () => session.solution(exercise),
  }
  const shown = back ? 'task' : type
  store.dispatch({ type: 'exercise/sheet', sheet: { type: shown, source: await source[shown]() } })
}

/** Asked once: after it was solved or revealed there is nothing left to ask. */
async function askForSolution(context: Context, exercise: Exercise): Promise<void> {
  const state = stateOf(context.store.state.progress, exercise.id)
  if (state === 'solved' || state === 'revealed') await turnSheet(context, 'solution')
  else context.store.dispatch({ type: 'exercise/ask', question: 'solution' })
}

async function agreed(context: Context, exercise: Exercise): Promise<void> {
  const { store, session } = context
  const { question } = store.state.exercise
  store.dispatch({ type: 'exercise/ask', question: null })
  if (question === 'solution') {
    const refusal = await refusalOf(async () =>
      store.dispatch({
        type: 'progress',
        progress: await session.workspace.recordReveal(exercise),
      }),
    )
    await turnSheet(context, 'solution')
    if (refusal)
      store.dispatch({ type: 'notice', notice: notRecorded(refusal, session.course.lang) })
  }
  if (question === 'reset') await reset(context, exercise)
  if (typeof question === 'object' && question?.type === 'ready for')
    await openEditor(context, exercise, question.editor)
}

async function reset({ session, store, checking }: Context, exercise: Exercise): Promise<void> {
  await session.workspace.reset(exercise)
  if (exercise.lab) store.dispatch({ type: 'lab/forget', name: exercise.lab })
  checking.check(exercise, { again: false, counts: false })
  store.dispatch({
    type: 'notice',
    notice: messagesOf(session.course.lang).exercise.isReset,
  })
}

async function undo({ session, store, checking }: Context, exercise: Exercise): Promise<void> {
  session.workspace.undo(exercise)
  checking.check(exercise, { again: false, counts: false })
  store.dispatch({ type: 'notice', notice: messagesOf(session.course.lang).exercise.isUndone })
}

/** Going on past what is not solved counts as leaving it for later. */
async function skipAndGoOn(context: Context, exercise: Exercise): Promise<void> {
  const { store, session } = context
  if (['new', 'tried'].includes(stateOf(store.state.progress, exercise.id)))
    store.dispatch({ type: 'progress', progress: await session.workspace.recordSkip(exercise) })
  await openNeighbour(context, 1)
}

/** Takes a milestone's piece from the other of the two places. */
export async function switchPiece(
  { session, store, checking }: Context,
  index: number,
): Promise<void> {
  const { exercise: words } = messagesOf(session.course.lang)
  const exercise = openExerciseOf({ store })
  const piece = store.state.exercise.pieces[index]
  if (!piece) return
  const uses = piece.uses === 'yours' ? 'reference' : 'yours'
  session.workspace.switchPiece(exercise, piece.id, uses)
  store.dispatch({ type: 'exercise/pieces', pieces: session.workspace.pieces(exercise) })
  checking.check(exercise, { again: false, counts: false })
  const notice = words.switched(index + 1, piece.id, words.places[uses])
  store.dispatch({ type: 'notice', notice })
}
