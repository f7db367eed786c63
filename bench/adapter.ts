// An adapter lets one implementation join the race: a module that exports `setup`. worker.ts runs it in a process
// of its own. Inputs are made in `setup`; `run` does the work once and frees what it made.

import type { Item } from './kinds.ts'

export interface Work {
  /** A promise is awaited. What a training step returns is its loss. */
  run(): unknown
  /** A number by which results are compared; without it, what the first `run` returns. */
  check?(): number | Promise<number>
}

export interface Adapter {
  /** Nothing, when the item is not offered. */
  setup(item: Item): Work | undefined | Promise<Work | undefined>
}
