// One layer of attention with three heads of four numbers, trained on sentences of six words: what each word asks, how it can be
// found, what it says, and who listens to whom.
import { k, kBias, places, q, qBias, v, vBias, words } from './weights.ts'

/** How many heads there are, and how many numbers each has. */
export const heads = 3
export const d = 4

/** Ids of words: 0, 1 and 2 are verbs. The third sentence is the first, shuffled. */
export const sentences: readonly (readonly number[])[] = [
  [3, 5, 6, 0, 4, 7],
  [4, 7, 2, 3, 5, 8],
  [5, 7, 4, 6, 3, 0],
]

export const length = 6

const layer = (w: readonly (readonly number[])[], b: readonly number[]) => (x: readonly number[]) =>
  w.map((row, i) => row.reduce((sum, weight, c) => sum + weight * x[c]!, b[i]!))

const tables = { q: layer(q, qBias), k: layer(k, kBias), v: layer(v, vBias) }

/** The four numbers of one head, for each word of a sentence. */
export function vectors(kind: 'q' | 'k' | 'v', { sentence, head }: Seen): number[][] {
  return sentences[sentence]!.map((id, place) => {
    const x = words[id]!.map((value, c) => value + places[place]![c]!)
    return tables[kind](x).slice(head * d, (head + 1) * d)
  })
}

export interface Seen {
  sentence: number
  head: number
  /** Words that nobody may look at. */
  masked: readonly number[]
}

/** q·k/√d of each pair: row the one who asks, column the one who is asked. −∞ where it is masked. */
export function scores(seen: Seen): number[][] {
  const labels = vectors('k', seen)
  return vectors('q', seen).map(asks =>
    labels.map((label, j) =>
      seen.masked.includes(j) ? -Infinity : dot(asks, label) / Math.sqrt(d),
    ),
  )
}

export function shares(seen: Seen): number[][] {
  return scores(seen).map(row => {
    const largest = Math.max(...row)
    const powers = row.map(score => Math.exp(score - largest))
    const total = powers.reduce((sum, power) => sum + power)
    return powers.map(power => power / total)
  })
}

/** The values, each by its share. */
export function heard(seen: Seen, row: number): number[] {
  const part = shares(seen)[row]!
  const said = vectors('v', seen)
  return Array.from({ length: d }, (_, c) => part.reduce((sum, w, j) => sum + w * said[j]![c]!, 0))
}

const dot = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * y[i]!, 0)

/** What a head might look at, whoever asks: the place of it in a sentence. */
export const rules = {
  itself: (_: readonly number[], row: number) => row,
  before: (_: readonly number[], row: number) => Math.max(0, row - 1),
  first: () => 0,
  fourth: () => 3,
  verb: (ids: readonly number[]) => ids.findIndex(id => id < 3),
  the: (ids: readonly number[]) => ids.indexOf(3),
} satisfies Record<string, (ids: readonly number[], row: number) => number>

export type Rule = keyof typeof rules
export const ruleNames = Object.keys(rules) as Rule[]

/** For how many words of the sentence the most heard one is that of the rule. */
export function agreeing(rule: Rule, sentence: number, head: number): number {
  const ids = sentences[sentence]!
  const rows = shares({ sentence, head, masked: [] })
  return rows.filter((row, i) => row.indexOf(Math.max(...row)) === rules[rule](ids, i)).length
}

/** Whether the head keeps to the rule in every sentence. */
export const holds = (rule: Rule, head: number): boolean =>
  sentences.every((_, sentence) => agreeing(rule, sentence, head) === length)
