// The two networks of the first exercise, which know a sentence by its words alone: one reads each word by itself, the
// other throws all of them into a bag. Whether two sentences are the same to them is measured, not told.
import { createRng } from '@neuralings/tensor'

const width = 4
const rng = createRng(1)
const draw = () => Array.from({ length: width }, () => rng.normal(0, 0.7))

/** Two layers, the same for every word and every bag. */
const [first, second] = [0, 1].map(() => Array.from({ length: width }, draw))

const times = (w: number[][], x: number[]) =>
  w.map(row => row.reduce((sum, v, i) => sum + v * x[i]!, 0))

const network = (x: number[]) => times(second!, times(first!, x).map(Math.tanh))

const table = new Map<string, number[]>()

/** The vector of a word: drawn when the word is met first. */
function vectorOf(word: string): number[] {
  if (!table.has(word)) table.set(word, draw())
  return table.get(word)!
}

/** Each word through the network: what comes out for the word at this place. */
export function alone(sentence: string, place: number): number[] {
  return network(vectorOf(sentence.split(' ')[place]!))
}

/** The mean of all words through the network: what comes out for the sentence. */
export function bag(sentence: string): number[] {
  const words = sentence.split(' ').map(vectorOf)
  const mean = words[0]!.map((_, i) => words.reduce((sum, x) => sum + x[i]!, 0) / words.length)
  return network(mean)
}

export const questions = {
  a: [alone('we sat on the bank of the river', 4), alone('the bank lent us money', 1)],
  b: [alone('dog bites man', 0), alone('man bites dog', 0)],
  c: [bag('dog bites man'), bag('man bites dog')],
  d: [bag('dog bites man'), bag('dog bites dog')],
  e: [bag('no'), bag('no no no')],
  f: [bag('it is not bad it is good'), bag('it is not good it is bad')],
} as const satisfies Record<string, [number[], number[]]>

export type Name = keyof typeof questions

export const names = Object.keys(questions) as Name[]

/** How far apart the two outputs of a question are. */
export function apart(name: Name): number {
  const [one, other] = questions[name]
  return Math.hypot(...one.map((v, i) => v - other[i]!))
}
