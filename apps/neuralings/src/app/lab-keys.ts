// What the keys do in a lab: they are the lab's own, but for leaving, going on and the help.
import { findExercise } from '@neuralings/lesson-kit'
import type { Context, Press } from './context.ts'
import { goOnFromLab, leaveLab, showPass } from './navigation.ts'

export async function labKey(context: Context, { key }: Press): Promise<void> {
  const { store } = context
  const { reached, exercise } = store.state.lab
  if (key === '?') return store.dispatch({ type: 'help', offset: 0 })
  if (key === 'esc') return leaveLab(context)
  if (key === 'enter' && reached && exercise) return showPass(context, exercise)
  if (key === 'n' && reached && exercise) return goOnFromLab(context, exercise)
  await pressLab(context, key)
}

/** A key, or `tick`, for the lab; when it reaches the goal, the keys so far are written down and graded. */
export async function pressLab(context: Context, key: string): Promise<void> {
  const { store } = context
  const before = store.state.lab.reached
  store.dispatch({ type: 'lab/key', key })
  const { reached, log, exercise } = store.state.lab
  if (!before && reached && exercise) await handIn(context, exercise, log)
}

async function handIn(context: Context, id: string, log: readonly string[]): Promise<void> {
  const { session, checking } = context
  await session.ready()
  const exercise = findExercise(session.course, id)
  session.workspace.writeLab(exercise, log)
  checking.check(exercise, { again: true, counts: true })
}
