// The engine: one memory, the kernels that work in it, and where in it there is room. It is made on first use.

import { relaxed, simd } from '../assets/binaries.js'
import { inHalves } from './halves.ts'
import type { Kernels } from './kernels.ts'
import { Memory } from './memory.ts'
import { askedMode, chooseMode, type Mode } from './mode.ts'
import { Thread } from './thread.ts'
import { type WasmMemory, type WasmModule, webAssembly } from './web-assembly.ts'

export interface Engine {
  kernels: Kernels
  /** All of the memory, and what of it is free. It never grows, so that no view on it ever goes stale. */
  memory: Memory
  threads: Threads
  /** Ends the second thread, if there is one. The kernels go on working with one. */
  close(): void
}

/** What the binaries export for the engine alone. */
interface Fittings {
  staticEnd(): number
  workBytes(): number
  useWorkArea(address: number): void
}

type Threads = 1 | 2

const page = 65_536
let current: Engine | null | undefined

/**
 * The engine, or null where there is none: switched off, no memory to be had, or a page that may not compile code (its
 * Content-Security-Policy lacks 'wasm-unsafe-eval') and did not ask for kernels.
 *
 * @throws RangeError when NEURALINGS_KERNELS asks for what this engine cannot do.
 */
export function engine(): Engine | null {
  if (current === undefined) current = firstEngine(askedMode())
  return current
}

function firstEngine(asked: string | undefined): Engine | null {
  try {
    return createEngine(chooseMode(asked))
  } catch (error) {
    if (asked || !(error instanceof Error && error.name === 'CompileError')) throw error
    return null
  }
}

/**
 * An engine with a memory of its own, apart from the one that all tensors share. With two threads, large matrix products
 * are worked out in halves, side by side.
 *
 * @throws Error where a second thread is asked for and cannot be had.
 * @example
 * const { kernels, memory } = createEngine('simd')!
 * const x = memory.allocate(4 * 3)!
 * memory.floats.set([1, 2, 3], x / 4)
 * kernels.square(3, x, x)
 * console.log(memory.floats.slice(x / 4, x / 4 + 3)) // Float32Array(3) [ 1, 4, 9 ]
 */
export function createEngine(
  mode: Mode,
  { threads = 1 }: { threads?: Threads } = {},
): Engine | null {
  if (mode === 'off') return null
  return assemble(new webAssembly!.Module(binary(mode, threads)), threads)
}

/**
 * Makes the engine without blocking: for browsers that refuse to compile as much as this at once. Call it before the
 * first tensor; elsewhere nobody needs it.
 */
export async function initEngine(): Promise<void> {
  const mode = chooseMode(askedMode())
  if (current !== undefined || mode === 'off') return
  const module = await webAssembly!.compile(binary(mode, 1))
  current ??= assemble(module, 1)
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
  current = createEngine(chooseMode(askedMode()), { threads: count })
  before?.close()
}

/**
 * The code. For one thread it is as it was compiled; for two it must ask for a memory that can be shared, which is one
 * bit in the line that says which memory is imported.
 */
function binary(mode: 'simd' | 'relaxed', threads: Threads): Uint8Array<ArrayBuffer> {
  const code = atob({ simd, relaxed }[mode])
  const fitting = threads === 1 ? code : code.replace('memory\x02\x01', 'memory\x02\x03')
  return Uint8Array.from(fitting, letter => letter.charCodeAt(0))
}

/** From the bottom of the memory: constants, the work area of gemm; for a second thread a mailbox and another area. */
function assemble(module: WasmModule, threads: Threads): Engine | null {
  const memory = reserve(threads === 2)
  if (!memory) return null
  const { exports } = new webAssembly!.Instance(module, { env: { memory } })
  const kernels = exports as Kernels & Fittings
  const work = align(kernels.staticEnd())
  kernels.useWorkArea(work)
  const mailbox = align(work + kernels.workBytes())
  // Kernels may read, though never use, what lies up to 64 bytes behind an array.
  const end = memory.buffer.byteLength - 64
  if (threads === 1) {
    return {
      kernels,
      memory: new Memory(memory.buffer, { start: mailbox, end }),
      threads,
      close() {},
    }
  }
  const other = mailbox + 64
  const thread = new Thread({ module, memory, mailbox, work: other })
  const start = align(other + kernels.workBytes())
  return {
    kernels: { ...kernels, gemm: inHalves(kernels.gemm, thread) },
    memory: new Memory(memory.buffer, { start, end }),
    threads,
    close: () => thread.end(),
  }
}

/** 2 GB of addresses, or the half of it, and so on down to 64 MB. What nobody writes to takes no room. */
function reserve(shared: boolean): WasmMemory | null {
  for (let bytes = 2 ** 31; bytes >= 2 ** 26; bytes /= 2) {
    const pages = bytes / page
    try {
      return new webAssembly!.Memory({ initial: pages, maximum: pages, shared })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return null
}

function align(address: number): number {
  return Math.ceil(address / 64) * 64
}
