// Sees the calls of what a program hands out: which of their arguments they change, and what comes of them.
import type { Changed, Swapped } from './findings.ts'
import { copyOf, isPlain, isSame, textOf } from './values.ts'

type Fn = (...args: unknown[]) => unknown

/** A call that could be made again. */
interface Call {
  name: string
  args: unknown[]
  result: unknown
}

/** A call that has begun, and its arguments as they were. */
interface Open {
  name: string
  args: unknown[]
  before: string[]
}

/** Calls that are kept, and looks at the arguments of calls while they are made. */
const most = { calls: 100, looks: 500 }

// Taken before any learner's code can replace it.
const { apply } = Reflect

export class Calls {
  /** What changed first, by function and argument. */
  readonly changed = new Map<string, Changed>()
  readonly #functions = new Map<string, Fn>()
  readonly #made: Call[] = []
  #open: Open | undefined
  #looks = 0

  /** The same function, whose calls from outside are seen. */
  watch(name: string, fn: Fn): Fn {
    this.#functions.set(name, fn)
    return new Proxy(fn, { apply: (_, self, args) => this.#call({ name, fn }, self, args) })
  }

  /** Something was written on a site: is it an argument? */
  wrote<T>(site: number, value: T): T {
    if (this.#open && this.#looks++ < most.looks) this.#compare(this.#open, site)
    return value
  }

  #call({ name, fn }: { name: string; fn: Fn }, self: unknown, args: unknown[]): unknown {
    if (this.#open) return apply(fn, self, args)
    const open = { name, args, before: args.map(textOf) }
    const isKept = this.#made.length < most.calls && args.every(isPlain)
    const copies = isKept ? args.map(copyOf) : []
    this.#open = open
    try {
      const result = apply(fn, self, args)
      if (isKept && isPlain(result)) this.#made.push({ name, args: copies, result: copyOf(result) })
      return result
    } finally {
      this.#open = undefined
      this.#compare(open)
    }
  }

  /** `site`: where something was written in the call; without it the call is over. */
  #compare({ name, args, before }: Open, site?: number): void {
    for (const [index, arg] of args.entries()) {
      const key = `${name} ${index}`
      const known = this.changed.get(key)
      if (known && !known.isOpen) continue
      const after = textOf(arg)
      const isOpen = site !== undefined
      const first = known ?? { name, index, before: before[index], ...(isOpen && { site }) }
      const isLost = after.includes('…') && !before[index].includes('…')
      if (after !== before[index] && !isLost) this.changed.set(key, { ...first, after, isOpen })
      else if (!isOpen) this.changed.delete(key) // it was put back
    }
  }

  /** Two arguments in each other's place: with them swapped, each of the `right` calls gives what is wanted. */
  swapped(right: Calls): Swapped | undefined {
    for (const [name, fn] of this.#functions) {
      const calls = right.#made.filter(call => call.name === name)
      const isRight = ({ args, result }: Call) => isSame(resultOf(fn, args), result)
      if (calls.filter(call => !isRight(call)).length < 2) continue
      const places = pairs(Math.min(...calls.map(({ args }) => args.length))).find(pair =>
        calls.every(({ args, result }) => isRight({ name, args: swap(args, pair), result })),
      )
      if (places) return { name, places }
    }
    return undefined
  }
}

type Pair = [number, number]

/** All pairs of two different places among `n`. */
const pairs = (n: number): Pair[] =>
  Array.from({ length: Math.max(0, n) }, (_, i) => i).flatMap(j =>
    Array.from({ length: j }, (_, i): Pair => [i, j]),
  )

const swap = (args: readonly unknown[], [i, j]: Pair): unknown[] =>
  args.with(i, args[j]).with(j, args[i])

/** What comes of a call; of one that fails, what is the same as nothing else. */
function resultOf(fn: Fn, args: readonly unknown[]): unknown {
  try {
    return fn(...args.map(copyOf))
  } catch {
    return Symbol('no result')
  }
}
