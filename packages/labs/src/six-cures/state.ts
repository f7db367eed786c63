// Six cures beside a network without any. The learner marks those that they expect to help, then lets all of them learn.
import type { Key } from '../lab.ts'
import type { Bench } from './bench.ts'
import { advance, begin, type Run, type RunName, recipes, runNames } from './training.ts'

export const cureNames = ['smaller', 'more', 'moved', 'stopped', 'penalty', 'dropout'] as const

export type CureName = (typeof cureNames)[number]

export interface State {
  /** Whether two in five labels are wrong. */
  wrong: boolean
  seed: number
  /** Which cure is looked at. */
  cursor: number
  /** The cures that the learner expects to help. */
  marked: readonly CureName[]
  runs: Readonly<Record<RunName, Run>>
  running: boolean
}

/** Slices that each network learns for. */
export const rounds = 20

/** Points of held-out accuracy by which a cure must be above the bare network. */
export const gain = 3

/** Slices without a better validation after which early stopping stops. */
export const patience = 5

export function init(): State {
  return fresh({ wrong: true, seed: 1, cursor: 0, marked: [] })
}

export function update(state: State, key: Key, bench: Bench): State {
  return keys.get(key)?.(state, bench) ?? state
}

const keys = new Map<Key, (state: State, bench: Bench) => State>([
  ['left', state => ({ ...state, cursor: (state.cursor + 5) % 6 })],
  ['right', state => ({ ...state, cursor: (state.cursor + 1) % 6 })],
  ['up', state => marking(state, true)],
  ['down', state => marking(state, false)],
  ['tab', state => fresh({ ...state, wrong: !state.wrong })],
  ['space', state => ({ ...state, running: !state.running && !isOver(state) })],
  ['tick', (state, bench) => (state.running ? trained(state, bench) : state)],
  ['s', (state, bench) => (isOver(state) ? state : { ...trained(state, bench), running: false })],
  ['w', state => fresh({ ...state, seed: state.seed + 1 })],
  ['0', state => fresh(state)],
])

type Chosen = Pick<State, 'wrong' | 'seed' | 'cursor' | 'marked'>

function fresh({ wrong, seed, cursor, marked }: Chosen): State {
  const all = begin(recipes.bare.units, seed)
  const runs: State['runs'] = {
    bare: all,
    smaller: begin(recipes.smaller.units, seed),
    more: all,
    moved: all,
    penalty: all,
    dropout: all,
  }
  return { wrong, seed, cursor, marked, runs, running: false }
}

/** Who has seen the curves cannot guess any more. */
function marking(state: State, isMarked: boolean): State {
  const name = cureNames[state.cursor]
  if (hasBegun(state) || state.marked.includes(name) === isMarked) return state
  const marked = cureNames.filter(one => (one === name ? isMarked : state.marked.includes(one)))
  return { ...state, marked }
}

/** One slice of the network that is furthest behind: the networks take turns. */
function trained(state: State, bench: Bench): State {
  const name = runNames.find(name => state.runs[name].held.length === roundOf(state))!
  const labels = state.wrong ? bench.labels.wrong : bench.labels.clean
  const run = advance(state.runs[name], { name, seed: state.seed, bench, labels })
  const next = { ...state, runs: { ...state.runs, [name]: run } }
  return { ...next, running: state.running && !isOver(next) }
}

/** Slices that all networks have learnt for. */
export const roundOf = ({ runs }: State): number =>
  Math.min(...runNames.map(name => runs[name].held.length))

export const hasBegun = ({ runs }: State): boolean => runs.bare.held.length > 0

export const isOver = (state: State): boolean => roundOf(state) === rounds

/** The curves of a cure. Early stopping is the bare network up to where it has waited long enough. */
export function curvesOf({ runs }: State, name: CureName): Pick<Run, 'train' | 'held'> {
  if (name !== 'stopped') return runs[name]
  const end = stopOf(runs.bare.validation).end + 1
  return { train: runs.bare.train.slice(0, end), held: runs.bare.held.slice(0, end) }
}

/** Where it was best so far, and where the waiting ends. */
export function stopOf(validation: readonly number[]): { best: number; end: number } {
  let best = 0
  for (let i = 0; i < validation.length; i++) {
    if (validation[i] > validation[best]) best = i
    if (i - best === patience) return { best, end: i }
  }
  return { best, end: validation.length - 1 }
}

/** The held-out accuracy of a cure: the mean of the last slices, for it goes up and down. Early stopping goes back. */
export function heldOf({ runs }: State, name: CureName | 'bare'): number | undefined {
  const { bare } = runs
  if (name === 'stopped') return bare.held[stopOf(bare.validation).best]
  const last = runs[name].held.slice(-5)
  return last.length > 0 ? last.reduce((sum, held) => sum + held, 0) / last.length : undefined
}

/** How many points a cure is above the bare network. */
export function gainOf(state: State, name: CureName): number | undefined {
  const [held, bare] = [heldOf(state, name), heldOf(state, 'bare')]
  return held === undefined || bare === undefined ? undefined : held - bare
}

export const helpful = (state: State): CureName[] =>
  cureNames.filter(name => (gainOf(state, name) ?? 0) >= gain)

/** Marked are all cures that help, and no other, when two in five labels are wrong. */
export const reached = (state: State): boolean =>
  state.wrong && isOver(state) && String(helpful(state)) === String(state.marked)
