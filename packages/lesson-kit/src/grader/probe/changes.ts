// Sees which arguments the functions change that a program hands out.
import type { Changed, FunctionSite, Site } from './findings.ts'
import { textOf } from './values.ts'

type Fn = (...args: unknown[]) => unknown

/** A call that has begun, and its arguments as they were. */
interface Call {
  site: FunctionSite
  args: unknown[]
  before: string[]
  /** The elements of each argument that is an array. */
  elements: (readonly unknown[] | undefined)[]
}

/** Calls that are looked at, and looks at their arguments in the middle of them. */
const most = { calls: 300, looks: 500 }

// Taken before any learner's code can replace it.
const { apply } = Reflect
const { isArray } = Array
const { is } = Object

export class Changes {
  /** What changed first, by function and argument. */
  readonly #changed = new Map<string, Changed>()
  /** Those that were changed when their call was over. */
  readonly #settled = new Set<string>()
  #open: Call | undefined
  #calls = 0
  #looks = 0

  get changed(): Changed[] {
    return [...this.#changed.values()]
  }

  /** The same function, whose calls from outside are seen. */
  watch(site: FunctionSite, fn: Fn): Fn {
    return new Proxy(fn, {
      apply: (_, self, args) => this.#call(site, () => apply(fn, self, args), args),
    })
  }

  /** Something was written at a place: is it in an argument? */
  wrote(at: Site): void {
    if (this.#open && this.#looks++ < most.looks) this.#compare(this.#open, at)
  }

  #call(site: FunctionSite, run: () => unknown, args: unknown[]): unknown {
    if (this.#open || this.#calls++ >= most.calls) return run()
    const elements = args.map(arg => (isArray(arg) ? [...arg] : undefined))
    const call = { site, args, before: args.map(textOf), elements }
    this.#open = call
    try {
      return run()
    } finally {
      this.#open = undefined
      this.#compare(call)
    }
  }

  /** `at`: where something was written in the call; without it the call is over. */
  #compare({ site, args, before, elements }: Call, at?: Site): void {
    for (const [index, arg] of args.entries()) {
      const key = `${site.file} ${site.name} ${index}`
      if (this.#settled.has(key)) continue
      const after = textOf(arg)
      const isLost = after.includes('…') && !before[index].includes('…')
      const isSame = after === before[index] && !isReordered(arg, elements[index])
      if (isSame || isLost) {
        if (!at) this.#changed.delete(key) // it was put back
        continue
      }
      const first = this.#changed.get(key) ?? {
        site,
        index,
        before: before[index],
        ...(at && { at }),
      }
      this.#changed.set(key, { ...first, after })
      if (!at) this.#settled.add(key)
    }
  }
}

/** Whether an array has the same elements in another order, which their texts may not tell apart. */
function isReordered(arg: unknown, elements: readonly unknown[] = []): boolean {
  const now = arg as readonly unknown[]
  if (now?.length !== elements.length || elements.every((element, i) => is(element, now[i])))
    return false
  const left = new Set(now)
  return elements.every(element => left.has(element))
}
