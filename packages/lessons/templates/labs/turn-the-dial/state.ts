// What has been done so far, as data, and what each key does to it. No key changes a state: it makes another.
import { shown } from '@neuralings/labs/frame'

export interface State {
  stiffness: number
  /** Small steps. */
  fine: boolean
}

/** A stretch, and the force that answered it. */
export const points = [
  [-3, -4.6],
  [-1.5, -2.2],
  [0.5, 0.8],
  [2, 2.9],
  [3, 4.5],
] as const

export const goalError = 0.05

/** The mean of the squared errors of force = stiffness · stretch. */
export function errorOf({ stiffness }: State): number {
  return points.reduce((sum, [x, y]) => sum + (stiffness * x - y) ** 2, 0) / points.length
}

export const init = (): State => ({ stiffness: 0, fine: false })

const stepOf = ({ fine }: State): number => (fine ? 0.02 : 0.1)

export function update(state: State, key: string): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<string, (state: State) => State>([
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['down', state => turned(state, -10)],
  ['up', state => turned(state, 10)],
  ['f', state => ({ ...state, fine: !state.fine })],
  ['0', init],
])

/** The dial after so many steps, between -3 and 3, free of rounding noise. */
function turned(state: State, steps: number): State {
  const to = Number((state.stiffness + steps * stepOf(state)).toFixed(2))
  return { ...state, stiffness: Math.min(3, Math.max(-3, to)) }
}

export const reached = (state: State): boolean => errorOf(state) < goalError

export function describe(state: State): string[] {
  return [
    `The force is ${shown(state.stiffness, 2)} times the stretch.`,
    `Over ${points.length} points the mean squared error is ${errorOf(state).toFixed(3)}.`,
    `One press changes the stiffness by ${stepOf(state)}.`,
    reached(state)
      ? `The goal is reached: the error is below ${goalError}.`
      : `The goal is an error below ${goalError}.`,
  ]
}
