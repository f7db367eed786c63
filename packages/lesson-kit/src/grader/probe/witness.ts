// Sees what a program does that tells it: it gives back what the program would have had without it.
import type { Watch } from '../protocol.ts'
import { Changes } from './changes.ts'
import {
  type CalculationSite,
  type EndlessLoop,
  type Findings,
  type FunctionSite,
  type LoopSite,
  type ReadNothing,
  type ReadSite,
  type SeenInTest,
  type Site,
  witness,
} from './findings.ts'
import { shortTextOf } from './values.ts'

// Taken before any learner's code can replace them.
const { isArray } = Array
const { isView } = ArrayBuffer
const clock = performance.now.bind(performance)

/** Turns and milliseconds after which a loop is stopped, when it has turned far more often than it need. */
const patience = { turns: 1e6, time: 400 }

/** One test. */
interface Running {
  start: number
  /** Things told, and how many had been when nothing was read. */
  told: number
  toldAtRead: number
  seen: SeenInTest
}

export class Witness {
  readonly #allowed: number
  readonly #currentTest: () => string
  readonly #tests = new Map<string, Running>()
  readonly #changes = new Changes()
  /** What the condition of each loop compares, as long as it stays the same. */
  readonly #values = new Map<LoopSite, unknown[] | null>()
  #most = 0
  #endless: EndlessLoop | undefined

  constructor({ allowed }: Watch, currentTest: () => string) {
    this.#allowed = allowed
    this.#currentTest = currentTest
  }

  /** In three turns of a hundred, one after the other, with what the condition compares. */
  turn(site: LoopSite, turns: number, compared: () => unknown[]): void {
    const { start } = this.#tell()
    if (turns > this.#most) this.#most = turns
    const values = valuesOf(compared)
    const before = turns === 1 ? values : this.#values.get(site)
    const areSame = values.length > 0 && values.every((value, i) => Object.is(value, before?.[i]))
    this.#values.set(site, areSame ? values : null)
    if (turns <= this.#allowed) return
    if (turns <= patience.turns && clock() - start <= patience.time) return
    this.#endless ??= { site, turns, values: values.map(shortTextOf), areSame }
    throw new Error('this loop does not come to an end')
  }

  read(site: ReadSite, object: number[], index: number): unknown {
    const test = this.#tell()
    const value = object[index]
    if (value === undefined && typeof index === 'number' && (isArray(object) || isView(object))) {
      test.seen.readLast = { site, index, length: object.length }
      test.toldAtRead = test.told
    }
    return value
  }

  math<T>(site: CalculationSite, method: (...args: T[]) => unknown, ...args: T[]): unknown {
    return this.#checked(site, args, method(...args))
  }

  plus = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a + b)
  minus = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a - b)
  times = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a * b)
  over = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a / b)
  remainder = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a % b)
  power = (site: CalculationSite, a: number, b: number) => this.#checked(site, [a, b], a ** b)

  /** Something was written: what it gave goes on. */
  wrote<T>(site: Site, value: T): T {
    this.#changes.wrote(site)
    return value
  }

  watch = (site: FunctionSite, fn: (...args: unknown[]) => unknown) => this.#changes.watch(site, fn)

  findings(): Findings {
    const tests = [...this.#tests].map(([name, test]) => [name, lastSeen(test)])
    const { changed } = this.#changes
    return {
      most: this.#most,
      ...(this.#endless && { endless: this.#endless }),
      changed: changed.map(one => ({ ...one, before: short(one.before), after: short(one.after) })),
      tests: Object.fromEntries(tests),
    }
  }

  #checked<T>(site: CalculationSite, values: readonly unknown[], value: T): T {
    const { seen } = this.#tell()
    if (!Number.isNaN(value) || seen.notANumber || values.some(Number.isNaN)) return value
    const from = values.includes(undefined) && seen.readLast
    const isOperand = from && isFrom(site, from)
    seen.notANumber = { site, values: values.map(shortTextOf), ...(isOperand && { from }) }
    return value
  }

  /** The test that something was told in. */
  #tell(): Running {
    const name = this.#currentTest()
    let test = this.#tests.get(name)
    if (!test) {
      test = { start: clock(), told: 0, toldAtRead: -1, seen: {} }
      this.#tests.set(name, test)
    }
    test.told++
    return test
  }
}

/** Gives the thread a witness, whom programs know by a name on the global object. */
export function install(watch: Watch, currentTest: () => string): Witness {
  const installed = new Witness(watch, currentTest)
  Object.assign(globalThis, { [witness]: installed })
  return installed
}

/** After a read of nothing, more may have been told: then it did not stop the code. */
function lastSeen({ seen: { notANumber, readLast }, told, toldAtRead }: Running): SeenInTest {
  return { ...(notANumber && { notANumber }), ...(told === toldAtRead && { readLast }) }
}

/** Whether what was read is what was calculated with. */
const isFrom = ({ file, reads }: CalculationSite, { site }: ReadNothing): boolean =>
  site.file === file && reads.includes(site.number)

/** Long values are not told. */
const short = (text: string): string => text.slice(0, 200)

/** Before its variables are there, a condition can't be looked at. */
function valuesOf(compared: () => unknown[]): unknown[] {
  try {
    return compared()
  } catch {
    return []
  }
}
