// A claim: something that a network of ours learns from a seed, how well, and who says that it can be learnt so well.

/** Where a training is, whatever trains. */
export interface Step {
  step: number
  loss: number
}

/** What came out: the number that counts, and what it should be seen beside. */
export interface Outcome {
  reached: number
  beside?: string
}

export interface Claim {
  name: string
  /** What is learnt, by what. */
  about: string
  wanted: { atLeast: number } | { atMost: number }
  /** How a number is written: as 93.9 %, or 2.07 nats. */
  unit: '%' | 'points' | 'nats'
  /** Who reached how much. */
  source: string
  /** Data, model, training, measure; the seed decides all that is left to chance. Yields after every step. */
  train(seed: number): AsyncGenerator<Step, Outcome>
}
