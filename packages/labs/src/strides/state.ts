// What the learner has set: five knobs that say how the array is walked, a cursor in the view, and how many of the
// patterns have been met. The next one shows itself when the one before is met.
import type { Key } from '../lab.ts'
import { asItLies, data, patterns, shows, type Walk } from './walk.ts'

/** The knobs in order, with what each may be set to. */
export const knobs = [
  { name: 'offset', range: [0, data.length - 1] },
  { name: 'rowStride', range: [-6, 6] },
  { name: 'columnStride', range: [-6, 6] },
  { name: 'rows', range: [1, 6] },
  { name: 'columns', range: [1, 6] },
] as const

export type KnobName = (typeof knobs)[number]['name']

export interface State {
  /** The setting of each knob. */
  settings: Readonly<Record<KnobName, number>>
  /** Which knob the keys turn. */
  knob: number
  /** Which element is looked at, counted in the order of visits. */
  cursor: number
  /** How many patterns have been met. */
  done: number
}

export function init(): State {
  const { offset, strides, shape } = asItLies
  const [rowStride, columnStride] = strides
  const [rows, columns] = shape
  return {
    settings: { offset, rowStride, columnStride, rows, columns },
    knob: 0,
    cursor: 0,
    done: 0,
  }
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['tab', state => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['down', state => moved(state, 1)],
  ['up', state => moved(state, -1)],
  ['0', init],
])

export function walkOf({ settings }: State): Walk {
  const { offset, rowStride, columnStride, rows, columns } = settings
  return { offset, strides: [rowStride, columnStride], shape: [rows, columns] }
}

/** The element under the cursor, as [i, j]. */
export function elementOf({ cursor, settings }: State): readonly [number, number] {
  return [Math.floor(cursor / settings.columns), cursor % settings.columns]
}

export function reached({ done }: State): boolean {
  return done === patterns.length
}

/** The pattern that was met last, while the view still shows it. */
export function justMet(state: State): (typeof patterns)[number] | undefined {
  const last = patterns[state.done - 1]
  return last && shows(walkOf(state), last.walk) ? last : undefined
}

function turned(state: State, by: 1 | -1): State {
  const { name, range } = knobs[state.knob]
  const value = Math.min(range[1], Math.max(range[0], state.settings[name] + by))
  const settings = { ...state.settings, [name]: value }
  const last = settings.rows * settings.columns - 1
  const next = { ...state, settings, cursor: Math.min(state.cursor, last) }
  const isMet = !reached(next) && shows(walkOf(next), patterns[next.done].walk)
  return isMet ? { ...next, done: next.done + 1 } : next
}

/** The next element in the order of visits, or the one before; the walk goes round. */
function moved(state: State, by: 1 | -1): State {
  const count = state.settings.rows * state.settings.columns
  return { ...state, cursor: (state.cursor + by + count) % count }
}
