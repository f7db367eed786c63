// The machine of the descent labs: two runs from one start, a step that both stand at, and knobs. Turning a knob of
// a run at a past step asks "what if": from there on it goes another way.
import type { Key } from '../lab.ts'
import type { Messages, Note } from '../messages/messages.ts'
import { type Landscape, landscapes } from './landscapes.ts'
import { methodNames } from './methods.ts'
import { begin, cut, fateOf, type Run, rates, reaching } from './run.ts'

export interface State {
  /** Which of the landscapes. */
  landscape: number
  runs: readonly [Run, Run]
  /** The step that is looked at; the runs may know later ones. */
  step: number
  /** Which knob the keys turn. */
  knob: number
  running: boolean
  /** The two arrows: downhill, and straight to the minimum. */
  arrows: boolean
}

/** What a knob turns: the landscape, or something of run 0 or 1. */
export type Knob = { of: 'landscape' } | { of: 'rate' | 'method'; run: 0 | 1 }

/** What tells one descent lab from another. */
export interface Preset {
  messages: Messages
  name: 'ravine' | 'explode' | 'race'
  landscape: Landscape['name']
  start: readonly [Pick<Run, 'method' | 'rate'>, Pick<Run, 'method' | 'rate'>]
  knobs: readonly Knob[]
  solution: readonly string[]
  reached(state: State): boolean
  /** Where the learner stands on the way to the goal; nothing when there is nothing to say. */
  note(state: State): Note | undefined
}

export const lastStep = 500

export function init({ landscape, start }: Preset): State {
  const index = landscapes.findIndex(({ name }) => name === landscape)
  return restarted({ landscape: index, knob: 1, arrows: false }, start)
}

export function update(state: State, key: Key, preset: Preset): State {
  return keys.get(key)?.(state, preset) ?? state
}

const keys = new Map<Key, (state: State, preset: Preset) => State>([
  ['left', (state, { knobs }) => turned(state, knobs[state.knob], -1)],
  ['right', (state, { knobs }) => turned(state, knobs[state.knob], 1)],
  ['down', (state, { knobs }) => turned(state, knobs[state.knob], -10)],
  ['up', (state, { knobs }) => turned(state, knobs[state.knob], 10)],
  ['tab', (state, { knobs }) => ({ ...state, knob: (state.knob + 1) % knobs.length })],
  ['space', state => ({ ...state, running: !state.running && state.step < lastStep })],
  ['tick', tick],
  ['s', state => ({ ...stepped(state), running: false })],
  ['b', state => ({ ...state, step: Math.max(0, state.step - 1), running: false })],
  ['w', forked],
  ['d', state => ({ ...state, arrows: !state.arrows })],
  ['0', state => restarted(state, state.runs)],
])

export function landscapeOf({ landscape }: Pick<State, 'landscape'>): Landscape {
  return landscapes[landscape]
}

function restarted(
  state: Pick<State, 'landscape' | 'knob' | 'arrows'>,
  [a, b]: Preset['start'],
): State {
  const landscape = landscapeOf(state)
  const runs: State['runs'] = [begin(landscape, a), begin(landscape, b)]
  return { ...state, runs, step: 0, running: false }
}

function stepped(state: State): State {
  const step = Math.min(lastStep, state.step + 1)
  const [a, b] = state.runs
  const landscape = landscapeOf(state)
  return { ...state, step, runs: [reaching(a, step, landscape), reaching(b, step, landscape)] }
}

/** One beat is one step, so that each can be seen. It pauses where the goal is met or nothing moves any more. */
function tick(state: State, preset: Preset): State {
  if (!state.running) return state
  const next = stepped(state)
  const isOver = next.runs.every(run => ['arrived', 'exploded'].includes(fateOf(run, next.step)))
  const isNewlyReached = preset.reached(next) && !preset.reached(state)
  return { ...next, running: !isOver && !isNewlyReached && next.step < lastStep }
}

function turned(state: State, knob: Knob, by: number): State {
  if (knob.of === 'landscape') {
    const index = state.landscape + Math.sign(by)
    if (index < 0 || index >= landscapes.length) return state
    return restarted({ ...state, landscape: index }, state.runs)
  }
  const run = state.runs[knob.run]
  const changed = knob.of === 'rate' ? withRate(run, by) : withMethod(run, Math.sign(by))
  return changed === run ? state : withRun(state, knob.run, cut(changed, state.step))
}

function withRate(run: Run, by: number): Run {
  const rate = Math.min(rates.length - 1, Math.max(0, run.rate + by))
  return rate === run.rate ? run : { ...run, rate }
}

function withMethod(run: Run, by: number): Run {
  const method = methodNames[methodNames.indexOf(run.method) + by]
  return method ? { ...run, method } : run
}

function withRun(state: State, index: 0 | 1, run: Run): State {
  const [a, b] = state.runs
  return { ...state, runs: index === 0 ? [run, b] : [a, run] }
}

/** "What if": the other run takes the way of the chosen one up to here, and goes on in its own. */
function forked(state: State, { knobs }: Preset): State {
  const knob = knobs[state.knob]
  if (knob.of === 'landscape') return state
  const other = knob.run === 0 ? 1 : 0
  const { moments } = cut(state.runs[knob.run], state.step)
  return withRun(state, other, { ...state.runs[other], moments })
}
