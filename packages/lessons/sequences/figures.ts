// The picture in this lesson's story, drawn when the page is shown.
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, heatMap } from '@neuralings/plots'
import { createRng } from '@neuralings/tensor'

const [width, hidden] = [8, 16]

/** The states of a fresh recurrent network behind each word: a row of sixteen numbers for each. */
export function statesOf(words: readonly string[]): number[][] {
  const rng = createRng(5)
  const draw = (rows: number, columns: number, std: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => rng.normal(0, std)))
  const [W, U] = [draw(hidden, width, 0.35), draw(hidden, hidden, 0.25)]
  const table = new Map(words.map(word => [word, draw(1, width, 1)[0]!]))
  const dot = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i]!, 0)
  let h = Array<number>(hidden).fill(0)
  return words.map(word => {
    h = h.map((_, unit) => Math.tanh(dot(W[unit]!, table.get(word)!) + dot(U[unit]!, h)))
    return h
  })
}

/** One state, overwritten word by word. */
export function oneState(options: DrawOptions, t: Translate): string {
  const words = t('the dog that bit the man ran off').split(' ')
  const states = statesOf(words)
  const rows = states[0]!.map((_, unit) => states.map(state => state[unit]!))
  return heatMap(rows, { ...options, height: 19, columnLabels: words, range: [-1, 1] })
}
