// A lab while it is open: the lab's own state, and the log of keys that led to it.
import type { Lab } from '@neuralings/labs'

export interface LabState {
  lab: Lab | null
  state: unknown
  log: readonly string[]
  /** The exercise whose goal this is; null for a lab opened to play with. */
  exercise: string | null
  back: 'story' | 'exercise'
  reached: boolean
}

export type LabAction =
  | { type: 'lab/opened'; lab: Lab; exercise: string | null; back: LabState['back'] }
  | { type: 'lab/key'; key: string }

export const noLab: LabState = {
  lab: null,
  state: null,
  log: [],
  exercise: null,
  back: 'story',
  reached: false,
}

export function reduceLab(state: LabState, action: LabAction): LabState {
  switch (action.type) {
    case 'lab/opened': {
      const { lab, exercise, back } = action
      return { lab, state: lab.init(), log: [], exercise, back, reached: false }
    }
    case 'lab/key':
      return pressed(state, action.key)
  }
}

/** A key that changes nothing is not logged. Once the goal is reached the log is complete. */
function pressed(state: LabState, key: string): LabState {
  const { lab, reached } = state
  if (!lab) return state
  const after = lab.update(state.state, key)
  if (after === state.state) return state
  const log = reached ? state.log : logged(state.log, key)
  return { ...state, state: after, log, reached: reached || lab.reached(after) }
}

/** The log with one more key: a key held down is one entry, `right*12`. */
export function logged(log: readonly string[], key: string): readonly string[] {
  const [last = '', times = '1'] = log.at(-1)?.split('*') ?? []
  return last === key ? [...log.slice(0, -1), `${key}*${Number(times) + 1}`] : [...log, key]
}
