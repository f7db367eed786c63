// Sees what a program does that tells it: it gives back what the program would have had without it.
import type { Trace } from '../protocol.ts'
import { Changes } from './changes.ts'
import {
  type CalculationSite,
  type Findings,
  type FunctionSite,
  type LoopSite,
  type ReadNothing,
  type ReadSite,
  type SeenInTest,
  type Site,
  tracer,
} from './findings.ts'
import { type Entry, Loops } from './loops.ts'
import { shortTextOf } from './values.ts'

// Taken before any learner's code can replace them.
const { isArray } = Array
const { isView } = ArrayBuffer

export class Tracer {
  readonly #currentTest: () => string
  readonly #tests = new Map<string, SeenInTest>()
  readonly #changes = new Changes()
  readonly #loops: Loops
  /** What was read last where there was nothing. */
  #nothing: ReadNothing | undefined
  /** The test in which that was, until more is told. */
  #stopped: SeenInTest | undefined

  constructor({ allowed }: Trace, currentTest: () => string) {
    this.#loops = new Loops(allowed)
    this.#currentTest = currentTest
  }

  /** In three turns of a hundred, one after the other, with what the condition compares. */
  turn(site: LoopSite, entry: Entry, compared: () => unknown[]): void {
    this.#goOn()
    this.#loops.turn(site, entry, compared)
  }

  read(site: ReadSite, object: number[], index: number): unknown {
    this.#goOn()
    const value = object[index]
    if (value === undefined && typeof index === 'number' && (isArray(object) || isView(object))) {
      this.#nothing = { site, index, length: object.length }
      this.#stopped = this.#test()
      this.#stopped.readLast = this.#nothing
    }
    return value
  }

  math<T>(site: CalculationSite, method: (...args: T[]) => unknown, ...args: T[]): unknown {
    return this.#checked(site, method(...args), args)
  }

  plus = (site: CalculationSite, a: number, b: number) => this.#checked(site, a + b, [a, b])
  minus = (site: CalculationSite, a: number, b: number) => this.#checked(site, a - b, [a, b])
  times = (site: CalculationSite, a: number, b: number) => this.#checked(site, a * b, [a, b])
  over = (site: CalculationSite, a: number, b: number) => this.#checked(site, a / b, [a, b])
  remainder = (site: CalculationSite, a: number, b: number) => this.#checked(site, a % b, [a, b])
  power = (site: CalculationSite, a: number, b: number) => this.#checked(site, a ** b, [a, b])

  /** Something was written: what it gave goes on. */
  wrote<T>(site: Site, value: T): T {
    this.#goOn()
    this.#changes.wrote(site)
    return value
  }

  watch = (site: FunctionSite, fn: (...args: unknown[]) => unknown) => this.#changes.watch(site, fn)

  findings(): Findings {
    const { changed } = this.#changes
    const { most, endless } = this.#loops
    return {
      most,
      ...(endless && { endless }),
      changed: changed.map(one => ({ ...one, before: short(one.before), after: short(one.after) })),
      tests: Object.fromEntries(this.#tests),
    }
  }

  #checked<T>(site: CalculationSite, value: T, values: readonly unknown[]): T {
    if (Number.isNaN(value) && !values.some(Number.isNaN)) this.#noteNaN(site, values)
    this.#goOn()
    return value
  }

  #noteNaN(site: CalculationSite, values: readonly unknown[]): void {
    const seen = this.#test()
    if (seen.notANumber) return
    const from = values.includes(undefined) && this.#nothing
    const isOperand = from && isFrom(site, from)
    seen.notANumber = { site, values: values.map(shortTextOf), ...(isOperand && { from }) }
  }

  /** What was read of nothing did not stop the code. */
  #goOn(): void {
    if (!this.#stopped) return
    if (this.#stopped === this.#test()) this.#stopped.readLast = undefined
    this.#stopped = undefined
  }

  /** What has been seen in the test that is running. */
  #test(): SeenInTest {
    const name = this.#currentTest()
    const known = this.#tests.get(name) ?? {}
    this.#tests.set(name, known)
    return known
  }
}

/** Gives the thread a tracer, which programs know by a name on the global object. */
export function install(trace: Trace, currentTest: () => string): Tracer {
  const installed = new Tracer(trace, currentTest)
  Object.assign(globalThis, { [tracer]: installed })
  return installed
}

/** Whether what was read is what was calculated with. */
const isFrom = ({ file, reads }: CalculationSite, { site }: ReadNothing): boolean =>
  site.file === file && reads.includes(site.number)

/** Long values are not told. */
const short = (text: string): string => text.slice(0, 200)
