// The machine that all network labs share: knobs that choose, keys that train, and one network or two.
import type { Key } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import type { Setup } from './setup.ts'
import { advance, begin, type Moment } from './training.ts'

/** Something to turn: a field of one network's setup, or of all. */
export interface Knob {
  label: string
  field: Exclude<keyof Setup, 'seed'>
  values: readonly (string | number)[]
  /** Which network it belongs to; without it, to all. */
  network?: number
}

export interface State {
  setups: readonly Setup[]
  /** How far each network has come. */
  moments: readonly Moment[]
  /** Which knob the keys turn. */
  knob: number
  running: boolean
}

/** What tells one network lab from another. */
export interface Preset {
  messages: Messages
  name: string
  title: string
  goal: string
  /** The goal in a few words. */
  shortGoal: string
  solution: readonly string[]
  knobs: readonly Knob[]
  start: readonly Setup[]
  stepsPerTick: number
  reached(state: State): boolean
  /** One sentence on where the learner stands, and shorter ways to say it. */
  note(state: State): Note
}

/** Training ends here, so that a forgotten lab does not fill the memory. */
export const lastStep = 20_000

export function init({ start }: Preset): State {
  return { setups: start, moments: start.map(begin), knob: 0, running: false }
}

export function update(state: State, key: Key, preset: Preset): State {
  return keys.get(key)?.(state, preset) ?? state
}

const keys = new Map<Key, (state: State, preset: Preset) => State>([
  ['left', (state, { knobs }) => turn(state, knobs[state.knob], -1)],
  ['right', (state, { knobs }) => turn(state, knobs[state.knob], 1)],
  ['tab', (state, { knobs }) => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['space', state => ({ ...state, running: !state.running && canTrain(state) })],
  ['tick', tick],
  ['s', state => (canTrain(state) ? { ...train(state, 1), running: false } : state)],
  ['b', back],
  ['0', state => ({ ...state, moments: state.setups.map(begin), running: false })],
  ['w', state => withSetups(state, setup => ({ ...setup, seed: setup.seed + 1 }))],
])

/** The value a knob shows. */
export function settingOf(state: State, { field, network = 0 }: Knob): string | number {
  return state.setups[network][field]
}

/** The next value of a knob. The learning rate can change on the way; anything else makes a new network. */
function turn(state: State, knob: Knob, by: 1 | -1): State {
  const value = knob.values[knob.values.indexOf(settingOf(state, knob)) + by]
  if (value === undefined) return state
  const turned = (setup: Setup, i: number) =>
    i === (knob.network ?? i) ? { ...setup, [knob.field]: value } : setup
  if (knob.field === 'rate') return { ...state, setups: state.setups.map(turned) }
  return withSetups(state, turned)
}

function withSetups(state: State, change: (setup: Setup, i: number) => Setup): State {
  const setups = state.setups.map(change)
  return { ...state, setups, moments: setups.map(begin), running: false }
}

/** One beat: some steps; training pauses when the goal is met and when it cannot go on. */
function tick(state: State, preset: Preset): State {
  if (!state.running) return state
  const next = train(state, preset.stepsPerTick)
  const isNewlyReached = preset.reached(next) && !preset.reached(state)
  return { ...next, running: canTrain(next) && !isNewlyReached }
}

function train(state: State, steps: number): State {
  const moments = state.moments.map((moment, i) =>
    advance(moment, { setup: state.setups[i], steps }),
  )
  return { ...state, moments }
}

function back(state: State): State {
  const { moments } = state
  if (!moments[0].before && !state.running) return state
  return { ...state, moments: moments.map(moment => moment.before ?? moment), running: false }
}

function canTrain({ moments }: State): boolean {
  return moments.every(({ step, loss }) => step < lastStep && Number.isFinite(loss))
}
