// The engine: one memory, the kernels that work in it, and where in it there is room. One for all, made on first use.

import { compileEngine, createEngine, type Engine, type Threads } from './create-engine.ts'
import { isFaster, timeOf } from './faster.ts'
import { askedMode, chooseMode } from './mode.ts'
import { stopPairing } from './wide.ts'

let current: Engine | null | undefined

/**
 * The engine, or null where there is none: switched off, no memory to be had, or a page that may not compile code (its
 * Content-Security-Policy lacks 'wasm-unsafe-eval') and did not ask for kernels.
 *
 * @throws RangeError when NEURALINGS_KERNELS asks for what this engine cannot do.
 * @example
 * console.log(engine()?.mode ?? 'off') // relaxed
 */
export function engine(): Engine | null {
  if (current === undefined) current = firstEngine(askedMode())
  return current
}

function firstEngine(asked: string | undefined): Engine | null {
  try {
    return createEngine(chooseMode(asked))
  } catch (error) {
    return noEngine(asked, error)
  }
}

/** Null where nothing may be compiled and no kernels were asked for; any other error goes on. */
function noEngine(asked: string | undefined, error: unknown): null {
  if (asked || !(error instanceof Error && error.name === 'CompileError')) throw error
  return null
}

/**
 * Makes the engine without blocking: for browsers that refuse to compile as much as this at once. Call it before the
 * first tensor; elsewhere nobody needs it. Where a page may not compile code at all, there is no engine: see `engine`.
 *
 * @throws RangeError when NEURALINGS_KERNELS asks for what this engine cannot do.
 */
export async function initEngine(): Promise<void> {
  const asked = askedMode()
  const mode = chooseMode(asked)
  if (current !== undefined || mode === 'off') return
  try {
    const made = await compileEngine(mode)
    current ??= made
  } catch (error) {
    current ??= noEngine(asked, error)
  }
}

/**
 * Has large matrix products worked out by two threads, or by one again. This makes a new engine with a new memory, so it
 * is best called first of all: what lies in the old memory stays right, but must be copied for every kernel. The second
 * thread pays where a processor core is free for it; if not, two are slower than one. It does not keep Node running.
 *
 * @throws RangeError for any other number; Error where a second thread cannot be had, as in browsers.
 */
export function useThreads(count: Threads): void {
  if (count !== 1 && count !== 2) throw new RangeError(`useThreads: expected 1 or 2, got ${count}`)
  if (count === (current?.threads ?? 1)) return
  const before = current
  current = createEngine(before?.mode ?? chooseMode(askedMode()), { threads: count })
  before?.close()
}

/**
 * Has kernels work on eight numbers at a time where this is possible, and faster: in Node ≥ 24, on x64 processors with
 * AVX2. Every result stays what it is, to the last bit. Returns a sentence that says which kernels work from now on.
 * NEURALINGS_KERNELS=wide takes them where they are possible, without a look at the clock.
 *
 * V8 is asked for a pass that is still an experiment: should it fail, it takes the whole process with it. So this is for
 * programs that can be started again without. Like `useThreads` it makes a new engine, and is best called first of all.
 */
export function useWideKernels(): string {
  const [asked, before] = [askedMode(), engine()]
  const says = (why: string) => `${engine()?.mode ?? 'no'} kernels: ${why}`
  if (asked && asked === chooseMode(asked)) return says('NEURALINGS_KERNELS says so')
  if (chooseMode('wide') !== 'wide')
    return says('wide ones need Node 24 or newer on x64, and no bundler')
  if (before?.mode !== 'wide') current = fasterEngine(before)
  return says('the fastest here')
}

/** An engine with wide kernels, where these are faster than those of `narrow`; else that. */
function fasterEngine(narrow: Engine | null): Engine | null {
  if (!narrow) return null
  const than = timeOf(narrow) // before V8 pairs operations: else it would in these, too
  const wide = createEngine('wide', { threads: narrow.threads })
  if (wide && isFaster(wide, { than })) {
    narrow.close()
    return wide
  }
  wide?.close()
  stopPairing()
  return narrow
}
