// What the learner has set: weights, a cursor on the picture, how far the kernel has slid; one board for the puzzles, and one
// to play on. And what each key does.
import type { Tensor } from '@neuralings/tensor'
import type { Key } from '../lab.ts'
import { presetNames, presets, slid, untouched, type Weights } from './kernel.ts'
import { type PictureName, type Pictures, pictureNames } from './pictures.ts'
import { allowed, puzzles, solves } from './puzzles.ts'

export interface Board {
  picture: PictureName
  weights: Weights
  slides: 1 | 2
  /** How many times a weight has been changed; turning one on and on is one edit. */
  edits: number
  /** Which weight the last edit was of. */
  edited: number | undefined
}

export interface State {
  puzzle: Board
  play: Board
  playing: boolean
  /** Which puzzle is shown, and how many are solved. */
  task: number
  done: number
  /** Where the middle of the kernel is. */
  at: readonly [row: number, column: number]
  /** The weight that is chosen, and whether the arrows are on the table. */
  weight: number
  inTable: boolean
  /** How many places of the result are drawn; undefined for all. */
  drawn: number | undefined
  running: boolean
}

const boardOn = (picture: PictureName, weights = untouched): Board => ({
  picture,
  weights,
  ...{ slides: 1, edits: 0, edited: undefined },
})

export const init = (): State => ({
  puzzle: boardOn(puzzles[0]!.picture),
  play: boardOn('cat'),
  ...{ playing: false, task: 0, done: 0 },
  at: [8, 12],
  ...{ weight: 4, inTable: false, drawn: undefined, running: false },
})

export const boardOf = (state: State): Board => (state.playing ? state.play : state.puzzle)

export const sizeOf = (state: State, pictures: Pictures): readonly [number, number] =>
  pictures[boardOf(state).picture].shape as unknown as readonly [number, number]

/** What the kernel lies on: with two slides, what the first one has made. */
export function ground(state: State, pictures: Pictures): Tensor {
  const { picture, weights, slides } = boardOf(state)
  return slid(pictures[picture], weights, slides - 1)
}

export const reached = ({ done }: State): boolean => done === puzzles.length

/** The puzzle that is shown has been solved. */
export const isSolved = ({ task, done }: State): boolean => done > task

/** No edit is left, and it does not fit. */
export const isOver = (state: State): boolean =>
  !isSolved(state) && state.puzzle.edits > allowed(puzzles[state.task]!)

export function update(state: State, key: Key, pictures: Pictures): State {
  const next = keys.get(key)?.(state, sizeOf(state, pictures)) ?? state
  const { playing, task, puzzle } = next
  const isNew = !playing && !isSolved(next) && !isOver(next) && solves(puzzles[task]!, puzzle)
  return isNew ? { ...next, done: task + 1 } : next
}

type Size = readonly [rows: number, columns: number]

const keys = new Map<Key, (state: State, size: Size) => State>([
  ['left', (state, size) => (state.inTable ? chosen(state, -1) : moved(state, [0, -1], size))],
  ['right', (state, size) => (state.inTable ? chosen(state, 1) : moved(state, [0, 1], size))],
  ['up', (state, size) => (state.inTable ? turned(state, 1) : moved(state, [-1, 0], size))],
  ['down', (state, size) => (state.inTable ? turned(state, -1) : moved(state, [1, 0], size))],
  ['tab', state => ({ ...state, inTable: !state.inTable })],
  [
    'space',
    state => (state.running ? whole(state) : { ...state, at: [0, 0], drawn: 0, running: true }),
  ],
  ['tick', (state, size) => (state.running ? slidOn(state, size, Math.ceil(size[1] / 4)) : state)],
  ['s', (state, size) => slidOn({ ...state, running: false }, size, 1)],
  ['c', state => whole(withBoard(state, { slides: boardOf(state).slides === 1 ? 2 : 1 }))],
  ['g', nextPuzzle],
  ['p', withPreset],
  ['i', withPicture],
  ['0', afresh],
])

const whole = (state: State): State => ({ ...state, drawn: undefined, running: false })

const withBoard = (state: State, change: Partial<Board>): State =>
  state.playing
    ? { ...state, play: { ...state.play, ...change } }
    : { ...state, puzzle: { ...state.puzzle, ...change } }

/** The kernel that one begins with; after all puzzles, the first of them. */
function afresh(state: State): State {
  if (!state.playing && reached(state)) return init()
  if (!state.playing && isSolved(state)) return state
  return whole(withBoard(state, boardOn(boardOf(state).picture)))
}

const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))

const moved = (state: State, by: Size, size: Size): State => ({
  ...whole(state),
  at: [within(state.at[0] + by[0], size[0]), within(state.at[1] + by[1], size[1])],
})

const chosen = (state: State, by: number): State => ({
  ...state,
  weight: (state.weight + by + 9) % 9,
})

/** A solved puzzle stays as it is. */
function turned(state: State, by: number): State {
  if (!state.playing && (isSolved(state) || isOver(state))) return state
  const { weights, edits, edited } = boardOf(state)
  const value = Math.min(9, Math.max(-9, weights[state.weight]! + by))
  return whole(
    withBoard(state, {
      weights: weights.with(state.weight, value),
      edits: edits + Number(edited !== state.weight),
      edited: state.weight,
    }),
  )
}

/** The kernel goes on by so many places, row by row, and at the end of the picture all is drawn. */
function slidOn(state: State, [rows, columns]: Size, by: number): State {
  const drawn = (state.drawn ?? 0) + by
  if (drawn >= rows * columns) return whole(state)
  return { ...state, drawn, at: [Math.floor((drawn - 1) / columns), (drawn - 1) % columns] }
}

/** Back from playing; or on to the next puzzle, where this one is solved. */
function nextPuzzle(state: State): State {
  if (state.playing) return onTo(state, { playing: false })
  if (!isSolved(state) || reached(state)) return state
  const task = state.task + 1
  return onTo(state, { task, puzzle: boardOn(puzzles[task]!.picture) })
}

/** To another picture: the cursor goes where something is to be seen. */
const onTo = (state: State, change: Partial<State>): State => ({
  ...whole({ ...state, ...change }),
  at: [12, 12],
  ...{ weight: 4, inTable: false },
})

export const presetOf = ({ weights }: Board) =>
  presetNames.find(name => presets[name].every((weight, i) => weight === weights[i]))

function withPreset(state: State): State {
  const now = state.playing ? presetOf(state.play) : undefined
  const name = presetNames[now ? (presetNames.indexOf(now) + 1) % presetNames.length : 0]!
  const play = { ...state.play, weights: presets[name], edited: undefined }
  return state.playing ? whole({ ...state, play }) : onTo(state, { playing: true, play })
}

function withPicture(state: State): State {
  const next = (pictureNames.indexOf(state.play.picture) + 1) % pictureNames.length
  const play = { ...state.play, picture: state.playing ? pictureNames[next]! : state.play.picture }
  return onTo(state, { playing: true, play })
}
