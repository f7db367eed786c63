// Heads of attention as the lab looks at them: what each one asks, how each place can be found, what it says, and who
// listens to whom. Which layer they are of is the business of sentences.ts, and of reader.ts.

export type Matrix = readonly (readonly number[])[]

/** Queries of those who ask, keys and values of those who are asked: a row each, with all heads beside each other. */
export interface Sentence {
  ids: readonly number[]
  q: Matrix
  k: Matrix
  v: Matrix
}

/** What a head might look at: the place of it in a sentence, by who asks. */
export type Target = (ids: readonly number[], row: number) => number

export const ruleNames = [
  'itself',
  'before',
  'first',
  'fourth',
  'verb',
  'the',
  'placeBefore',
  'placeAfter',
  'last',
  'asked',
] as const

export type Rule = (typeof ruleNames)[number]

export interface Model {
  /** Whether the learner has trained it. */
  isOwn: boolean
  heads: number
  /** How many numbers each head has. */
  d: number
  sentences: readonly Sentence[]
  rules: Readonly<Partial<Record<Rule, Target>>>
  /** The share of each symbol as the answer, from what all heads have heard; words are not answered. */
  answer?: (heard: readonly number[]) => number[]
}

export interface Seen {
  sentence: number
  head: number
  /** Places that nobody may look at. */
  masked: readonly number[]
}

/** The numbers of one head, for each that asks or is asked. */
export const vectors = (
  { sentences, d }: Model,
  kind: 'q' | 'k' | 'v',
  { sentence, head }: Seen,
): number[][] => sentences[sentence]![kind].map(row => row.slice(head * d, (head + 1) * d))

/** q·k/√d of each pair: row the one who asks, column the one who is asked. −∞ where it is masked. */
export function scores(model: Model, seen: Seen): number[][] {
  const labels = vectors(model, 'k', seen)
  return vectors(model, 'q', seen).map(asks =>
    labels.map((label, j) =>
      seen.masked.includes(j) ? -Infinity : dot(asks, label) / Math.sqrt(model.d),
    ),
  )
}

export const shares = (model: Model, seen: Seen): number[][] => scores(model, seen).map(softmax)

export function softmax(row: readonly number[]): number[] {
  const largest = Math.max(...row)
  const powers = row.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total)
}

/** The values, each by its share. */
export function heard(model: Model, seen: Seen, row: number): number[] {
  const part = shares(model, seen)[row]!
  const said = vectors(model, 'v', seen)
  return Array.from({ length: model.d }, (_, c) =>
    part.reduce((sum, w, j) => sum + w * said[j]![c]!, 0),
  )
}

/** What all heads hear, one beside the other. */
export const heardByAll = (model: Model, seen: Seen, row: number): number[] =>
  Array.from({ length: model.heads }, (_, head) => heard(model, { ...seen, head }, row)).flat()

export const dot = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * y[i]!, 0)

/** The rules that a head of this model might keep to. */
export const rulesOf = ({ rules }: Model): Rule[] => ruleNames.filter(name => rules[name])

/** For how many of those who ask the most heard one is that of the rule. */
export function agreeing(
  model: Model,
  rule: Rule,
  { sentence, head }: Omit<Seen, 'masked'>,
): number {
  const { ids } = model.sentences[sentence]!
  const rows = shares(model, { sentence, head, masked: [] })
  return rows.filter((row, i) => row.indexOf(Math.max(...row)) === model.rules[rule]!(ids, i)).length // biome-ignore format: one line
}

/** Whether no other rule is right more often over all sentences. */
export function holds(model: Model, rule: Rule, head: number): boolean {
  const right = (rule: Rule) =>
    model.sentences.reduce((sum, _, sentence) => sum + agreeing(model, rule, { sentence, head }), 0)
  return rulesOf(model).every(other => right(other) <= right(rule))
}
