// Attention in its barest form: each word holds itself against all words, and takes the mean of them by its shares.
const words = { dog: [1, 0], bites: [0, 1], man: [1, 1] }

export type Word = keyof typeof words

export const orders: Word[][] = [
  ['dog', 'bites', 'man'],
  ['dog', 'man', 'bites'],
  ['bites', 'dog', 'man'],
  ['bites', 'man', 'dog'],
  ['man', 'dog', 'bites'],
  ['man', 'bites', 'dog'],
]

const dot = (x: number[], y: number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0)

/** How much a word listens to each word of the sentence. */
export function sharesOf(word: Word, sentence: Word[]): number[] {
  const powers = sentence.map(other => Math.exp(dot(words[word], words[other])))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total)
}

/** What it hears. */
export function heardBy(word: Word, sentence: Word[]): number[] {
  const shares = sharesOf(word, sentence)
  return [0, 1].map(c => dot(shares, sentence.map(other => words[other][c]!))) // biome-ignore format: one line
}
