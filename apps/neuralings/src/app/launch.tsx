// Opens the screen and keeps it open until the learner leaves; the terminal is given back in any case.
import { type Exercise, UserError, weightsFile } from '@neuralings/lesson-kit'
import { render } from 'ink'
import { errorLine } from '../messages/error-words.ts'
import { messagesOf } from '../messages/messages.ts'
import { dueReviews } from '../review/schedule.ts'
import { Checking, type Report } from '../session/checking.ts'
import { Foreground } from '../session/foreground.ts'
import { asUserError } from '../session/machine.ts'
import { notRecorded } from '../session/records.ts'
import type { Session } from '../session/session.ts'
import { watchFolder } from '../session/watching.ts'
import type { Theme } from '../theme/theme.ts'
import { App } from './app.tsx'
import type { Context, Press } from './context.ts'
import { listenForEnds } from './ends.ts'
import { inOrder } from './in-order.ts'
import { openExercise, openExerciseOf } from './navigation.ts'
import { onKey, onPaste as onPasted } from './on-key.ts'
import { showPreview } from './preview.ts'
import { type Action, type AppState, initialState, reduce } from './state.ts'
import { createStore, type Store } from './store.ts'

interface Options {
  theme: Theme
  env: Record<string, string | undefined>
  /** Where an author's preview opens. */
  preview?: string
  /** A milestone that is trained beyond its mark from the start. */
  train?: Exercise
}

/** Gives the exit code. */
export async function launch(
  session: Session,
  { theme, env, preview, train }: Options,
): Promise<number> {
  const store = createStore(reduce, initialState(session.course, session.progress()))
  const due = dueReviews(session.course, store.state.progress, new Date())
  store.dispatch({ type: 'due', count: due.length })
  const crash = Promise.withResolvers<never>()
  const onError = (error: unknown) => {
    const told = asUserError(error)
    if (told instanceof UserError) tell(store, told)
    else crash.reject(error)
  }
  const checking = new Checking(session, reports(store, onError))
  const foreground = new Foreground(() => checking.restart())
  const context: Context = { session, store, env, checking, foreground }
  const inTurn = inOrder(async (work: () => void | Promise<void>) => work(), onError)
  const onPress = (press: Press) => inTurn(() => onKey(context, press))
  const onPaste = (text: string) => inTurn(() => onPasted(context, text))
  const screen = render(<App {...{ context, theme, onPress, onPaste, onError }} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
  })
  const ends = listenForEnds({ foreground, onEnd: screen.unmount, onCrash: crash.reject })
  screen
    .waitUntilRenderFlush()
    .then(() => (preview === undefined ? undefined : showPreview(context, preview, screen.unmount)))
    .then(() => prepare(context))
    .then(() => train && trainAtOnce(context, train))
    .catch(crash.reject)
  try {
    await Promise.race([screen.waitUntilExit(), crash.promise])
  } finally {
    foreground.close()
    screen.unmount()
    ends.stopListening()
    checking.stop()
    await session.close()
  }
  return ends.exitCode()
}

/** What need not be there for the first frame: the workspace, a warm grader, the watcher. */
async function prepare({ session, store, checking }: Context): Promise<void> {
  if (session.isNew) {
    const notice = messagesOf(session.course.lang).exercise.filesAreIn(session.workspace.dir)
    store.dispatch({ type: 'notice', notice })
  }
  const refusal = await session.usable()
  if (refusal) tell(store, refusal)
  session.grader.warm().catch(() => {}) // a grader that does not start says so at the first grade
  await watchFolder(session.workspace.dir, file => {
    const { screen, from } = store.state
    if ((from?.screen ?? screen) !== 'exercise') return
    const exercise = openExerciseOf({ store })
    if (exercise.file === file) checking.check(exercise, { again: false, counts: true })
  })
  store.dispatch({ type: 'exercise/watching', watching: true })
}

async function trainAtOnce(context: Context, milestone: Exercise): Promise<void> {
  await openExercise(context, milestone)
  context.checking.train(milestone)
}

function tell(store: Store<AppState, Action>, error: UserError): void {
  store.dispatch({ type: 'notice', notice: errorLine(error, store.state.course.lang) })
}

function reports(store: Store<AppState, Action>, onError: Report['failed']): Report {
  const { dispatch } = store
  return {
    grading: isBeyond => dispatch({ type: 'exercise/grading', isBeyond }),
    training: (report, trained) => dispatch({ type: 'exercise/training', report, trained }),
    graded: (verdict, at) =>
      dispatch({ type: 'exercise/graded', verdict, at: at.toTimeString().slice(0, 8) }),
    diagnosed: diagnosis => dispatch({ type: 'exercise/diagnosed', diagnosis }),
    recorded: progress => dispatch({ type: 'progress', progress }),
    kept: (step, milestone) => {
      const { kept } = messagesOf(store.state.course.lang).train
      dispatch({ type: 'exercise/kept' })
      dispatch({ type: 'notice', notice: kept(step, weightsFile(milestone)) })
    },
    unrecorded: refusal =>
      dispatch({ type: 'notice', notice: notRecorded(refusal, store.state.course.lang) }),
    failed: error => {
      dispatch({ type: 'exercise/given-up' })
      onError(error)
    },
  }
}
