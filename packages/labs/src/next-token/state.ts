// What the learner has done so far, as data, and what each key does to it. At every place of the text the same die
// falls, whatever the knobs: they alone decide on which letter.
import { createRng } from '@neuralings/tensor'
import type { Key } from '../lab.ts'
import type { Model } from './model.ts'

export const knobs = {
  temperature: [0.25, 0.5, 1, 1.5, 2, 4],
  topK: [1, 2, 3, 5, 10, Infinity],
  topP: [0.3, 0.5, 0.7, 0.9, 1],
} as const

export type KnobName = keyof typeof knobs
export const knobNames = Object.keys(knobs) as KnobName[]

export interface State {
  model: Model
  /** What was written, without the start. */
  written: readonly number[]
  /** Of each knob the place of its value. */
  turned: Readonly<Record<KnobName, number>>
  /** Which knob the arrows turn. */
  knob: number
  scores: readonly number[]
}

const untouched = { temperature: 2, topK: 5, topP: 4 }

export const init = (model: Model): State => ({
  model,
  written: [],
  turned: untouched,
  knob: 0,
  scores: model.scores(model.start),
})

const rng = createRng(209)
const dice = Array.from({ length: 64 }, () => rng.uniform())

/** The die of the next place, from 0 to 1. */
export const dieOf = ({ written }: State): number => dice[written.length % dice.length]

export const settingOf = ({ turned }: State, name: KnobName): number => knobs[name][turned[name]]

export interface Bar {
  id: number
  /** As the model has it. */
  raw: number
  /** With the knobs. */
  share: number
}

/** All letters, the likeliest first, with their shares before and after the knobs. */
export function barsOf(state: State): Bar[] {
  const ids = [...state.scores.keys()].sort((i, j) => state.scores[j] - state.scores[i])
  const raw = shares(ids.map(id => state.scores[id]))
  const temperature = settingOf(state, 'temperature')
  const warm = shares(ids.map(id => state.scores[id] / temperature))
  const kept = warm.map((share, i) => (i < settingOf(state, 'topK') ? share : 0))
  const total = sum(kept)
  let before = 0
  const cut = kept.map(share => {
    const isIn = before < settingOf(state, 'topP') * total
    before += share
    return isIn ? share : 0
  })
  const rest = sum(cut)
  return ids.map((id, i) => ({ id, raw: raw[i], share: cut[i] / rest }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

function shares(scores: readonly number[]): number[] {
  const powers = scores.map(score => Math.exp(score - scores[0]))
  const total = sum(powers)
  return powers.map(power => power / total)
}

/** Where the die falls: the row of bars that it comes to, laid end to end. */
export function hit(bars: readonly Bar[], die: number): number {
  let end = 0
  const at = bars.findIndex(({ share }) => (end += share) > die)
  return at < 0 ? bars.findLastIndex(({ share }) => share > 0) : at
}

export function update(state: State, key: Key): State {
  switch (key) {
    case 'left':
      return turn(state, -1)
    case 'right':
      return turn(state, 1)
    case 'tab':
      return { ...state, knob: (state.knob + 1) % knobNames.length }
    case 'space': {
      if (state.written.length >= 40) return state
      const bars = barsOf(state)
      return wrote(state, [...state.written, bars[hit(bars, dieOf(state))].id])
    }
    case 'b':
      return state.written.length > 0 ? wrote(state, state.written.slice(0, -1)) : state
    case '0':
      return init(state.model)
    default:
      return state
  }
}

function turn(state: State, by: number): State {
  const name = knobNames[state.knob]
  const place = state.turned[name] + by
  if (knobs[name][place] === undefined) return state
  return { ...state, turned: { ...state.turned, [name]: place } }
}

const wrote = (state: State, written: readonly number[]): State => ({
  ...state,
  written,
  scores: state.model.scores([...state.model.start, ...written]),
})

/** A way to the wanted word: at each place knobs that lead elsewhere than those that were there at first. */
const way: readonly (readonly Key[])[] = [
  ['right*2'],
  ['left*4'],
  ['right*4', 'tab', 'left*2', 'tab*2'],
  ['left*2'],
  ['right*3', 'tab', 'right*2', 'tab*2'],
]

export const solution: readonly Key[] = way.flatMap(keys => [...keys, 'space'])

const words = new WeakMap<Model, readonly number[]>()

/** The word that is to be written: what this model writes on that way. */
export function wantedOf(model: Model): readonly number[] {
  const known = words.get(model)
  if (known) return known
  let state = init(model)
  for (const entry of solution) {
    const [key, times = '1'] = entry.split('*')
    for (let i = 0; i < Number(times); i++) state = update(state, key)
  }
  words.set(model, state.written)
  return state.written
}

export const reached = ({ model, written }: State): boolean =>
  wantedOf(model).join() === written.join()

export const spelled = ({ letters }: Model, ids: readonly number[]): string =>
  ids.map(id => shownLetter(letters[id])).join('')

/** Spaces and line ends have to be seen. */
export const shownLetter = (letter: string): string =>
  letter === '\n' ? '/' : letter === ' ' ? '_' : letter
