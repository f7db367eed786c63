// Sees what a program does that tells it: it gives back what the program would have had without it.
import { Calls } from './calls.ts'
import type { EndlessLoop, NotANumber, ReadNothing } from './findings.ts'

// Taken before any learner's code can replace them.
const { isArray } = Array
const { isView } = ArrayBuffer
const clock = performance.now.bind(performance)

/** Turns and milliseconds after which a loop is stopped, when it has turned far more often than it need. */
const patience = { turns: 1e6, time: 400 }

export class Witness {
  /** The most turns of any loop that one entry took. */
  most = 0
  endless: EndlessLoop | undefined
  notANumber: NotANumber | undefined
  readonly calls = new Calls()
  readonly #allowed: () => number
  #start = clock()
  #lastRead: ReadNothing | undefined
  /** Things told, and how many had been at the last read of nothing. */
  #told = 0
  #toldAtRead = -1
  /** What the condition of each loop compares, as long as it stays the same. */
  readonly #values = new Map<number, unknown[] | null>()

  /** `allowed`: turns that a loop may need. */
  constructor(allowed: () => number) {
    this.#allowed = allowed
  }

  /** Forgets what it saw of arithmetic: another test begins. */
  beginTest(): void {
    this.notANumber = undefined
    this.#lastRead = undefined
    this.#start = clock()
  }

  /** What was read, when since then nothing more was told. */
  get readLast(): ReadNothing | undefined {
    return this.#told === this.#toldAtRead ? this.#lastRead : undefined
  }

  /** Called in two turns of a hundred, one after the other, with what the condition compares. */
  turn(site: number, turns: number, seen: () => unknown[]): void {
    this.#told++
    this.most = Math.max(this.most, turns)
    const values = valuesOf(seen)
    const before = turns === 1 ? values : this.#values.get(site)
    const areSame = values.length > 0 && values.every((value, i) => Object.is(value, before?.[i]))
    this.#values.set(site, areSame ? values : null)
    if (!this.#isTooLong(turns)) return
    this.endless ??= { site, turns, values: values.map(textOf), areSame }
    throw new Error('this loop does not come to an end')
  }

  #isTooLong(turns: number): boolean {
    const allowed = this.#allowed()
    if (turns <= allowed) return false
    return turns > patience.turns || clock() - this.#start > patience.time
  }

  read(site: number, object: number[], index: number): unknown {
    this.#told++
    const value = object[index]
    if (value === undefined && typeof index === 'number' && (isArray(object) || isView(object))) {
      this.#lastRead = { site, index, length: object.length }
      this.#toldAtRead = this.#told
    }
    return value
  }

  math<T>(site: number, method: (...args: T[]) => unknown, ...args: T[]): unknown {
    return this.#checked(site, args, method(...args))
  }

  plus = (site: number, a: number, b: number) => this.#checked(site, [a, b], a + b)
  minus = (site: number, a: number, b: number) => this.#checked(site, [a, b], a - b)
  times = (site: number, a: number, b: number) => this.#checked(site, [a, b], a * b)
  over = (site: number, a: number, b: number) => this.#checked(site, [a, b], a / b)
  remainder = (site: number, a: number, b: number) => this.#checked(site, [a, b], a % b)
  power = (site: number, a: number, b: number) => this.#checked(site, [a, b], a ** b)

  #checked<T>(site: number, values: readonly unknown[], value: T): T {
    this.#told++
    if (!Number.isNaN(value) || this.notANumber || values.some(Number.isNaN)) return value
    const from = values.includes(undefined) ? this.#lastRead : undefined
    this.notANumber = { site, values: values.map(textOf), ...(from && { from }) }
    return value
  }
}

/** Before its variables are there, a condition can't be looked at. */
function valuesOf(seen: () => unknown[]): unknown[] {
  try {
    return seen()
  } catch {
    return []
  }
}

/** A number or nothing as it is; of anything else its kind. */
function textOf(x: unknown): string {
  if (typeof x === 'string') return JSON.stringify(x).slice(0, 40)
  if (isArray(x)) return 'an array'
  return Object(x) === x || typeof x === 'symbol' ? `a ${typeof x}` : String(x)
}
