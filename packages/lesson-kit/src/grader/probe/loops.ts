// Counts the turns of loops, and stops one that turns far more often than it need.
import type { EndlessLoop, LoopSite } from './findings.ts'
import { shortTextOf } from './values.ts'

/** One entry into a loop, as it was when it was last looked at. */
export interface Entry {
  turns: number
  /** What the condition compares. */
  values?: unknown[]
  /** Whether none of the values has changed so far. */
  areSame?: boolean
  /** When it went beyond what is allowed. */
  since?: number
}

/** Turns and milliseconds beyond what is allowed, after which a loop is stopped. */
const patience = { turns: 1e6, time: 400 }

// Taken before any learner's code can replace it.
const clock = performance.now.bind(performance)

export class Loops {
  /** The most turns that one entry took. */
  most = 0
  endless: EndlessLoop | undefined
  readonly #allowed: number

  constructor(allowed: number) {
    this.#allowed = allowed
  }

  turn(site: LoopSite, entry: Entry, compared: () => unknown[]): void {
    const { turns, values: before, areSame = true } = entry
    if (turns > this.most) this.most = turns
    entry.values = valuesOf(compared)
    entry.areSame = areSame && entry.values.every((value, i) => isSame(value, before?.[i], turns))
    if (turns > this.#allowed) this.#suspect(site, entry)
    // Once it is known to have no end, it is not begun again.
    if (this.endless?.site === site) throw new Error('this loop does not come to an end')
  }

  #suspect(site: LoopSite, entry: Entry): void {
    const { turns, values = [], areSame = false } = entry
    entry.since ??= clock()
    if (turns <= patience.turns && clock() - entry.since <= patience.time) return
    this.endless ??= { site, turns, values: values.map(shortTextOf), areSame }
  }
}

/** What is in an object may change while the object stays the same. */
const isSame = (value: unknown, before: unknown, turns: number): boolean =>
  Object(value) !== value && (turns === 1 || Object.is(value, before))

/** Before its variables are there, a condition can't be looked at. */
function valuesOf(compared: () => unknown[]): unknown[] {
  try {
    return compared()
  } catch {
    return []
  }
}
