// What the keys do while an exercise is open.
import { findExercise } from '@neuralings/lesson-kit'
import { line } from '@neuralings/plots'
import { isSolved, neighbour } from '../course/order.ts'
import { exerciseIntent } from '../screens/exercise/keys.ts'
import { layoutExercise } from '../screens/exercise/layout.ts'
import type { Move } from '../screens/exercise/state.ts'
import { room } from '../view/size.ts'
import type { Context, Press, Viewport } from './context.ts'
import { chooseEditor, typeEditor } from './editing.ts'
import { exerciseActions, switchPiece } from './exercise-actions.ts'
import { openExerciseOf } from './navigation.ts'

export async function exerciseKey(
  context: Context,
  { key, ahead, viewport, quit }: Press,
): Promise<void> {
  const { store } = context
  const exercise = openExerciseOf(context)
  const { progress, exercise: state } = store.state
  const isTrainable = state.isKept && isSolved(progress, exercise)
  const situation = { isLab: exercise.kind === 'lab', isTrainable }
  const intent = exerciseIntent(state, key, situation)
  // Nobody says yes to a question before it is on the screen.
  if (!intent || (intent === 'yes' && ahead)) return
  if (typeof intent === 'string') await exerciseActions[intent](context, exercise, quit)
  else if ('piece' in intent) await switchPiece(context, intent.piece)
  else if ('typed' in intent) typeEditor(context, intent.typed)
  else if ('editor' in intent) await chooseEditor(context, exercise, intent.editor)
  else scroll(context, intent.scroll, viewport)
}

function scroll({ store }: Context, by: Move, { size, theme, spoken }: Viewport): void {
  const { exercise: state, course } = store.state
  const exercise = findExercise(course, state.id)
  const upNext = neighbour(course, state.id, 1)
  const setting = { room: room(size), theme, curve: line, exercise, upNext, stacked: spoken }
  const { left, right } = layoutExercise(state, setting)
  store.dispatch({ type: 'exercise/scroll', by, left, right })
}
