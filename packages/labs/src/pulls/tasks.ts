// What is to be brought to rest, one thing after the other.
import { type LossName, pullsOf, type Setting, sums, trueDigit } from './scene.ts'

/** Where all was at rest under the setting of now. */
export interface Seen {
  rested: readonly number[]
}

interface Task {
  name: TaskName
  loss: LossName
  /** The last target has to lie at the right end. */
  far?: true
  /** An eighth target has to be there. */
  eighth?: true
}

export type TaskName =
  | 'springs'
  | 'ropes'
  | 'farSprings'
  | 'farRopes'
  | 'huber'
  | 'even'
  | 'crossEntropy'

export const tasks: readonly Task[] = [
  { name: 'springs', loss: 'squared' },
  { name: 'ropes', loss: 'absolute' },
  { name: 'farSprings', loss: 'squared', far: true },
  { name: 'farRopes', loss: 'absolute', far: true },
  { name: 'huber', loss: 'huber', far: true },
  { name: 'even', loss: 'absolute', eighth: true },
  { name: 'crossEntropy', loss: 'crossEntropy' },
]

/** Where the typing error puts the last target. */
const far = 16

/** Two places at rest are two when they are this far apart. */
const apart = 2

/** A score is at rest when the pull on it is less than this. */
export const faint = 0.05

/** A fine step is 0.1, so the nearest place on the grid is at most 0.05 from where springs balance. */
const slack = 0.051

/** Do the pulls to the left and to the right cancel? */
export function isLevel(setting: Setting): boolean {
  const pulls = pullsOf(setting)
  const { left, right } = sums(pulls)
  return Math.abs(left - right) < slack * pulls.length
}

/** What the task still wants to be set; nothing, when only the balance is missing. */
export function missing(setting: Setting, task: Task): 'loss' | 'far' | 'eighth' | undefined {
  if (setting.loss !== task.loss) return 'loss'
  if (task.far && setting.last < far) return 'far'
  if (task.name !== 'crossEntropy' && setting.eighth !== (task.eighth ?? false)) return 'eighth'
  return undefined
}

export function isMet(state: Setting & Seen, task: Task): boolean {
  if (missing(state, task)) return false
  if (task.name === 'crossEntropy') return pullsOf(state)[trueDigit].force < faint
  if (task.name !== 'even') return isLevel(state)
  return Math.max(...state.rested) - Math.min(...state.rested) >= apart
}
