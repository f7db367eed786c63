// A lab while it is open: the lab's own state, and the log of keys that led to it. Who comes back to a lab
// finds it as it was left.
import { isDeepStrictEqual } from 'node:util'
import type { Lab } from '@neuralings/labs'

/** How far somebody has come in a lab. */
interface Played {
  state: unknown
  /** All keys so far: replayed, they lead to the state. */
  log: readonly string[]
  /** Where the same keys lead without any training. */
  untrained: unknown
  /** Whether the goal was reached since the start, or since it was started again. */
  reached: boolean
}

export interface LabState extends Played {
  lab: Lab | null
  /** The exercise whose goal this is; null for a lab opened to play with. */
  exercise: string | null
  back: 'story' | 'exercise'
  /** The labs that were left, by name. */
  left: Readonly<Record<string, Played>>
}

export type LabAction =
  | { type: 'lab/opened'; lab: Lab; exercise: string | null; back: LabState['back'] }
  | { type: 'lab/key'; key: string }
  /** The same lab in another language. */
  | { type: 'lab/retold'; lab: Lab }
  /** What was played in it does not count any more. */
  | { type: 'lab/forget'; name: string }

export const noLab: LabState = {
  lab: null,
  state: null,
  log: [],
  untrained: null,
  exercise: null,
  back: 'story',
  reached: false,
  left: {},
}

export function reduceLab(state: LabState, action: LabAction): LabState {
  switch (action.type) {
    case 'lab/opened':
      return opened(state, action)
    case 'lab/key':
      return pressed(state, action.key)
    case 'lab/retold':
      return { ...state, lab: action.lab }
    case 'lab/forget': {
      const { [action.name]: _, ...left } = leftBehind(state)
      return { ...noLab, left }
    }
  }
}

type Opened = Extract<LabAction, { type: 'lab/opened' }>

/** As it was left; but what was training then waits until it is let go on. */
function opened(state: LabState, { lab, exercise, back }: Opened): LabState {
  const left = leftBehind(state)
  const again = { ...(left[lab.name] ?? begun(lab)), lab, exercise, back, left }
  return lab.running(again.state) ? pressed(again, 'space') : again
}

function begun(lab: Lab): Played {
  const state = lab.init()
  return { state, log: [], untrained: state, reached: false }
}

const leftBehind = ({ lab, state, log, untrained, reached, left }: LabState): LabState['left'] =>
  lab ? { ...left, [lab.name]: { state, log, untrained, reached } } : left

/** A key that changes nothing is not logged. */
function pressed(state: LabState, key: string): LabState {
  const { lab } = state
  if (!lab) return state
  const after = lab.update(state.state, key)
  if (after === state.state) return state
  const reached = lab.reached(after) || (state.reached && key !== '0')
  const kept = { log: logged(state.log, key), untrained: withoutTraining(state, key, after) }
  return { ...state, state: after, reached, ...trimmed(kept, after) }
}

function withoutTraining({ lab, state, untrained }: LabState, key: string, after: unknown) {
  if (key === 'tick') return untrained
  return untrained === state ? after : lab!.update(untrained, key)
}

type Kept = Pick<Played, 'log' | 'untrained'>

/** Once nothing is left of what was trained, begun anew as it was, the log does without it: whoever replays it need not wait. */
function trimmed({ log, untrained }: Kept, after: unknown): Kept {
  if (untrained === after || !isDeepStrictEqual(untrained, after)) return { log, untrained }
  return { log: log.filter(entry => !entry.startsWith('tick')), untrained: after }
}

/** The log with one more key: a key held down is one entry, `right*12`. */
export function logged(log: readonly string[], key: string): readonly string[] {
  const [last = '', times = '1'] = log.at(-1)?.split('*') ?? []
  return last === key ? [...log.slice(0, -1), `${key}*${Number(times) + 1}`] : [...log, key]
}
