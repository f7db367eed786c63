// A stack of examples as the training step wants them: numbers only, in arrays of fixed length, which are written anew for
// each step. So nothing is made and thrown away, and a kernel can read them where they lie.

import type { Rng } from '@neuralings/tensor'
import type { AliasTable } from './alias-table.ts'

export interface ExamplesOptions {
  /** How many examples there may be. */
  capacity: number
  /** How many inputs an example may have. */
  width: number
  /** How many wrong words there are beside the right one. */
  negatives: number
  /** Where the wrong words come from. */
  noise: AliasTable
  rng: Rng
}

/**
 * Example i: from the words inputs[i·width …], used[i] of them, the word targets[i·(1 + negatives)] is to be told from
 * those behind it.
 */
export class Examples {
  readonly inputs: Int32Array
  readonly used: Int32Array
  readonly targets: Int32Array
  readonly options: ExamplesOptions
  count = 0

  constructor(options: ExamplesOptions) {
    const { capacity, width, negatives } = options
    this.inputs = new Int32Array(capacity * width)
    this.used = new Int32Array(capacity)
    this.targets = new Int32Array(capacity * (1 + negatives))
    this.options = options
  }

  /** One more example: its right word, and wrong ones, newly drawn. The inputs are still to come. */
  start(target: number): void {
    const { negatives, noise, rng } = this.options
    const first = this.count * (1 + negatives)
    this.targets[first] = target
    for (let k = first + 1; k <= first + negatives; k++) {
      do this.targets[k] = noise.draw(rng)
      while (this.targets[k] === target) // the right word is not wrong
    }
    this.used[this.count++] = 0
  }

  /** One more input for the last example. */
  input(word: number): void {
    const last = this.count - 1
    this.inputs[last * this.options.width + this.used[last]++] = word
  }
}
