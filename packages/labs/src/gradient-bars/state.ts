// What the learner has set, how far down the gradient has come, and which of the three ways to get it to the bottom
// have been found. A turned knob leaves the gradient where it is, so its bars answer at once.
import type { Key } from '../lab.ts'
import { activations, depth, type Flow, fateOf, flowOf, type Setup } from './network.ts'

/** The standard deviations: twenty to a decade, neighbours 12 % apart. */
export const stds = Array.from({ length: 41 }, (_, i) =>
  Number((10 ** (i / 20 - 2)).toPrecision(2)),
)

export const knobs = ['activation', 'std', 'residual'] as const

export type KnobName = (typeof knobs)[number]

/** The ways that are asked for: in each the gradient arrives, neither much shorter nor much longer. */
export const ways = {
  plain: ({ activation, residual }) => activation === 'relu' && !residual,
  sigmoid: ({ activation }) => activation === 'sigmoid',
  small: ({ std }) => std === 0.01,
} as const satisfies Record<string, (setup: Setup) => boolean>

export type WayName = keyof typeof ways

export const wayNames = Object.keys(ways) as WayName[]

export interface State {
  setup: Setup
  flow: Flow
  /** Which knob the keys turn. */
  knob: number
  /** How many beats the gradient has been on its way. */
  beats: number
  running: boolean
  found: readonly WayName[]
}

const beatsPerLayer = 2
const lastBeat = depth * beatsPerLayer

export function init(): State {
  const setup: Setup = { activation: 'sigmoid', std: 0.25, residual: false, seed: 1 }
  return { setup, flow: flowOf(setup), knob: 0, beats: 0, running: false, found: [] }
}

export function update(state: State, key: Key): State {
  return keys.get(key)?.(state) ?? state
}

const keys = new Map<Key, (state: State) => State>([
  ['left', state => turned(state, -1)],
  ['right', state => turned(state, 1)],
  ['down', state => turned(state, -5)],
  ['up', state => turned(state, 5)],
  ['tab', state => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['space', sent],
  ['tick', state => (state.running ? at(state, state.beats + 1) : state)],
  ['s', state => ({ ...at(state, (arrivals(state) + 1) * beatsPerLayer), running: false })],
  ['b', state => ({ ...at(state, (arrivals(state) - 1) * beatsPerLayer), running: false })],
  ['w', state => withSetup(state, { seed: state.setup.seed + 1 })],
  ['0', init],
])

/** How many layers the gradient has come to, from the top. */
export function arrivals({ beats }: Pick<State, 'beats'>): number {
  return Math.floor(beats / beatsPerLayer)
}

/** The lowest layer that the gradient has come to, counted from 1 at the bottom; nothing before it is sent. */
export function lowest(state: State): number | undefined {
  return arrivals(state) > 0 ? depth + 1 - arrivals(state) : undefined
}

/** The layer at which more than a thousand to one was lost, or won; nothing if none that it has come to. */
export function turningPoint(state: State): number | undefined {
  const { backward } = state.flow
  const come = backward.slice(depth - arrivals(state))
  const index = come.findLastIndex(length => ['vanished', 'exploded'].includes(fateOf(length)))
  return index === -1 ? undefined : depth - arrivals(state) + index + 1
}

export const hasArrived = (state: State): boolean => arrivals(state) === depth

export const fate = ({ flow }: State) => fateOf(flow.backward[0])

export const reached = ({ found }: State): boolean => found.length === wayNames.length

/** Sends a gradient from the top, or lets it wait, or go on. */
function sent(state: State): State {
  if (state.running) return { ...state, running: false }
  return { ...state, beats: hasArrived(state) ? 0 : state.beats, running: true }
}

function at(state: State, beats: number): State {
  const next = { ...state, beats: Math.min(lastBeat, Math.max(0, beats)) }
  return withFound({ ...next, running: state.running && next.beats < lastBeat })
}

function turned(state: State, by: number): State {
  const { activation, std } = state.setup
  switch (knobs[state.knob]) {
    case 'activation': {
      const name = neighbour(Object.keys(activations) as Setup['activation'][], activation, by)
      return withSetup(state, { activation: name })
    }
    case 'std': {
      const i = Math.min(stds.length - 1, Math.max(0, stds.indexOf(std) + by))
      return withSetup(state, { std: stds[i] })
    }
    case 'residual':
      return withSetup(state, { residual: by > 0 })
  }
}

/** The next value in a list, or the one before; at the ends the same. */
function neighbour<T>(values: readonly T[], value: T, by: number): T {
  return values[values.indexOf(value) + Math.sign(by)] ?? value
}

function withSetup(state: State, change: Partial<Setup>): State {
  const setup = { ...state.setup, ...change }
  const isSame = Object.keys(change).every(
    key => setup[key as keyof Setup] === state.setup[key as keyof Setup],
  )
  return isSame ? state : withFound({ ...state, setup, flow: flowOf(setup) })
}

/** With the ways that are met now, if the gradient is at the bottom. */
function withFound(state: State): State {
  if (!hasArrived(state) || fate(state) !== 'alive') return state
  const met = wayNames.filter(name => ways[name](state.setup) || state.found.includes(name))
  return met.length > state.found.length ? { ...state, found: met } : state
}
