// Where the learner looks: a picture, a layer, a map; and what has been said of it. Two questions, one after the other.
import type { Key } from '../lab.ts'
import { type Bench, firstAstray, isAstray, type Specimen } from './bench.ts'
import { layerNames } from './model.ts'

export interface State {
  picture: number
  layer: number
  map: number
  /** How many of the two questions are answered. */
  done: 0 | 1 | 2
  /** What came of what was said last; undefined once the learner looks elsewhere. */
  said: 'elsewhere' | 'notLevel' | 'level' | 'readRight' | 'notYet' | 'before' | 'first' | undefined
}

export const init = (): State => ({ picture: 0, layer: 1, map: 3, done: 0, said: undefined })

export const specimenOf = ({ picture }: State, { specimens }: Bench): Specimen =>
  specimens[picture]!

/** How many maps a layer has; the scores are none. */
export const mapsIn = (state: State, bench: Bench): number =>
  state.layer === layerNames.length - 1
    ? 0
    : specimenOf(state, bench).layers[state.layer]!.shape[0]!

/** The map that is looked at, in this layer. */
export const mapOf = (state: State, bench: Bench): number =>
  Math.max(0, Math.min(state.map, mapsIn(state, bench) - 1))

export const reached = ({ done }: State): boolean => done === 2

export function update(state: State, key: Key, bench: Bench): State {
  return keys.get(key)?.(state, bench) ?? state
}

const turned = (value: number, by: number, count: number) => (value + by + count) % count

const keys = new Map<Key, (state: State, bench: Bench) => State>([
  ['left', (state, bench) => toMap(state, bench, -1)],
  ['right', (state, bench) => toMap(state, bench, 1)],
  ['up', state => toLayer(state, -1)],
  ['down', state => toLayer(state, 1)],
  ['tab', nextPicture],
  ['space', nextKind],
  ['a', answered],
  ['0', init],
])

const looking = (state: State, change: Partial<State>): State => ({ ...state, ...change, said: undefined }) // biome-ignore format: one line

function toMap(state: State, bench: Bench, by: number): State {
  const count = mapsIn(state, bench)
  return count === 0 ? state : looking(state, { map: turned(mapOf(state, bench), by, count) })
}

const toLayer = (state: State, by: number): State =>
  looking(state, { layer: turned(state.layer, by, layerNames.length) })

/** The next picture of the same kind. */
function nextPicture(state: State, bench: Bench): State {
  const { kind } = specimenOf(state, bench)
  const alike = bench.specimens.flatMap((other, i) => (other.kind === kind ? [i] : []))
  return looking(state, { picture: alike[turned(alike.indexOf(state.picture), 1, alike.length)]! })
}

/** The first picture of the next kind. */
function nextKind(state: State, bench: Bench): State {
  const kinds = ['stroke', 'digit', 'misread']
  const next = kinds[turned(kinds.indexOf(specimenOf(state, bench).kind), 1, 3)]
  return looking(state, { picture: bench.specimens.findIndex(({ kind }) => kind === next) })
}

/** "This one": the map of level strokes; then the layer in which a misread digit is first nearer to its wrong answer. */
function answered(state: State, bench: Bench): State {
  const { done, layer } = state
  if (done === 0) {
    if (layer !== 1) return { ...state, said: 'elsewhere' }
    const isLevel = mapOf(state, bench) === bench.level
    return isLevel ? { ...state, done: 1, said: 'level' } : { ...state, said: 'notLevel' }
  }
  const specimen = specimenOf(state, bench)
  if (specimen.kind !== 'misread') return { ...state, said: 'readRight' }
  if (!isAstray(bench.means, specimen, layer)) return { ...state, said: 'notYet' }
  const isFirst = layer === firstAstray(bench.means, specimen)
  return isFirst ? { ...state, done: 2, said: 'first' } : { ...state, said: 'before' }
}
