// Opens the screen and keeps it open until the learner leaves; the terminal is given back in any case.
import { UserError } from '@neuralings/lesson-kit'
import { render } from 'ink'
import { Checking, type Report } from '../session/checking.ts'
import { notRecorded } from '../session/records.ts'
import type { Session } from '../session/session.ts'
import { watchFolder } from '../session/watching.ts'
import type { Theme } from '../theme/theme.ts'
import { App } from './app.tsx'
import type { Context, Press } from './context.ts'
import { inOrder } from './in-order.ts'
import { openExerciseOf } from './navigation.ts'
import { onKey } from './on-key.ts'
import { type Action, type AppState, initialState, reduce } from './state.ts'
import { createStore, type Store } from './store.ts'

interface Options {
  theme: Theme
  env: Record<string, string | undefined>
}

export async function launch(session: Session, { theme, env }: Options): Promise<void> {
  const store = createStore(reduce, initialState(session.course, session.progress()))
  const crash = Promise.withResolvers<never>()
  const onError = (error: unknown) =>
    error instanceof UserError ? tell(store, error) : crash.reject(error)
  const checking = new Checking(session, reports(store, onError))
  const context: Context = { session, store, env, checking }
  const onPress = inOrder((press: Press) => onKey(context, press), onError)
  const screen = render(<App {...{ context, theme, onPress, onError }} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
  })
  const stopListening = listen({ onEnd: screen.unmount, onCrash: crash.reject })
  screen
    .waitUntilRenderFlush()
    .then(() => prepare(context))
    .catch(crash.reject)
  try {
    await Promise.race([screen.waitUntilExit(), crash.promise])
  } finally {
    stopListening()
    screen.unmount()
    checking.stop()
    await session.close()
  }
}

/** What need not be there for the first frame: the workspace, a warm grader, the watcher. */
async function prepare({ session, store, checking }: Context): Promise<void> {
  if (session.isNew) {
    const notice = `Your files are in ${session.workspace.dir}, one for each exercise.`
    store.dispatch({ type: 'notice', notice })
  }
  const refusal = await session.usable()
  if (refusal) tell(store, refusal)
  session.grader.warm().catch(() => {}) // a grader that does not start says so at the first grade
  await watchFolder(session.workspace.dir, file => {
    const { screen } = store.state
    if (screen !== 'exercise') return
    const exercise = openExerciseOf({ store })
    if (exercise.file === file) checking.check(exercise, { again: false, counts: true })
  })
  store.dispatch({ type: 'exercise/watching', watching: true })
}

function tell(store: Store<AppState, Action>, { message, advice }: UserError): void {
  store.dispatch({ type: 'notice', notice: `${message} ${advice}`.trim() })
}

function reports({ dispatch }: Store<AppState, Action>, onError: Report['failed']): Report {
  return {
    grading: () => dispatch({ type: 'exercise/grading' }),
    training: (report, trained) => dispatch({ type: 'exercise/training', report, trained }),
    graded: (verdict, at) =>
      dispatch({ type: 'exercise/graded', verdict, at: at.toTimeString().slice(0, 8) }),
    diagnosed: diagnosis => dispatch({ type: 'exercise/diagnosed', diagnosis }),
    recorded: progress => dispatch({ type: 'progress', progress }),
    unrecorded: refusal => dispatch({ type: 'notice', notice: notRecorded(refusal) }),
    failed: error => {
      dispatch({ type: 'exercise/given-up' })
      onError(error)
    },
  }
}

interface Ends {
  onEnd: () => void
  onCrash: (error: unknown) => void
}

/** A signal ends the app as `q` does, and so does a crash: the terminal is as it was before. */
function listen({ onEnd, onCrash }: Ends): () => void {
  const handlers = [
    ['SIGTERM', onEnd],
    ['SIGHUP', onEnd],
    ['uncaughtException', onCrash],
  ] as const
  for (const [event, handler] of handlers) process.once(event, handler)
  return () => {
    for (const [event, handler] of handlers) process.off(event, handler)
  }
}
