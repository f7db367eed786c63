// How an engine is made: the code is compiled, gets a memory, and room in it for what the kernels themselves need.

import { relaxed, simd } from '../assets/binaries.js'
import type { Kernels } from './kernels.ts'
import { Memory } from './memory.ts'
import type { Mode } from './mode.ts'
import { parallelGemm } from './parallel-gemm.ts'
import { Thread } from './thread.ts'
import { type WasmMemory, type WasmModule, webAssembly } from './web-assembly.ts'
import { registerEmptier, wideCode } from './wide.ts'

export interface Engine {
  /** Which kernels these are. */
  mode: Kind
  kernels: Kernels
  /** To be called after one or several kernels, before any other work. Wide ones alone leave something behind. */
  emptyRegisters(): void
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

type Kind = Exclude<Mode, 'off'>
export type Threads = 1 | 2

const page = 65_536

/**
 * An engine with a memory of its own, apart from the one that all tensors share. With two threads, large matrix products
 * are worked out in halves, side by side.
 *
 * @throws Error where a second thread or wide kernels are asked for and cannot be had.
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
  return assemble(new webAssembly!.Module(binary(mode, threads)), { mode, threads })
}

/** The same, compiled without blocking, for one thread. */
export async function compileEngine(mode: Kind): Promise<Engine | null> {
  return assemble(await webAssembly!.compile(binary(mode, 1)), { mode, threads: 1 })
}

/**
 * The code. For one thread it is as it was compiled; for two it must ask for a memory that can be shared, which is one
 * bit in the line that says which memory is imported.
 */
function binary(mode: Kind, threads: Threads): Uint8Array<ArrayBuffer> {
  const code = mode === 'wide' ? wideCode() : atob({ simd, relaxed }[mode])
  const fitting = threads === 1 ? code : code.replace('memory\x02\x01', 'memory\x02\x03')
  return Uint8Array.from(fitting, letter => letter.charCodeAt(0))
}

/** From the bottom of the memory: constants, the work area of gemm; for a second thread a mailbox and another area. */
function assemble(
  module: WasmModule,
  { mode, threads }: { mode: Kind; threads: Threads },
): Engine | null {
  const memory = reserve(threads === 2)
  if (!memory) return null
  const { exports } = new webAssembly!.Instance(module, { env: { memory } })
  const kernels = exports as Kernels & Fittings
  const work = align(kernels.staticEnd())
  kernels.useWorkArea(work)
  const mailbox = align(work + kernels.workBytes())
  // Kernels may read, though never use, what lies up to 128 bytes behind an array.
  const end = memory.buffer.byteLength - 128
  const other = mailbox + 64
  const thread = threads === 2 ? new Thread({ module, memory, mailbox, work: other }) : null
  const start = thread ? align(other + kernels.workBytes()) : mailbox
  return {
    mode,
    kernels: thread ? { ...kernels, gemm: parallelGemm(kernels.gemm, thread) } : kernels,
    emptyRegisters: mode === 'wide' ? registerEmptier() : () => {},
    memory: new Memory(memory.buffer, { start, end }),
    threads,
    close: () => thread?.end(),
  }
}

/** 2 GB of addresses, or half of that, and so on down to 64 MB. What nobody writes to takes no room. */
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
