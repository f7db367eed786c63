// The engine: one memory, the kernels that work in it, and where in it there is room. It is made on first use.

import { relaxed, simd } from '../assets/binaries.js'
import type { Kernels } from './kernels.ts'
import { Memory } from './memory.ts'
import { askedMode, chooseMode, type Mode } from './mode.ts'
import { type WasmMemory, type WasmModule, webAssembly } from './web-assembly.ts'

export interface Engine {
  kernels: Kernels
  /** All of the memory, and what of it is free. It never grows, so that no view on it ever goes stale. */
  memory: Memory
}

/** What the binaries export for the engine alone. */
interface Fittings {
  staticEnd(): number
  workBytes(): number
  useWorkArea(address: number): void
}

const page = 65_536
let current: Engine | null | undefined

/**
 * The engine, or null where there is none: switched off, or no memory to be had.
 *
 * @throws RangeError when NEURALINGS_KERNELS asks for what this engine cannot do.
 */
export function engine(): Engine | null {
  if (current === undefined) current = createEngine(chooseMode(askedMode()))
  return current
}

/** An engine with a memory of its own, apart from the one that all tensors share. */
export function createEngine(mode: Mode): Engine | null {
  return mode === 'off' ? null : assemble(new webAssembly!.Module(binary(mode)))
}

/**
 * Makes the engine without blocking: for browsers that refuse to compile as much as this at once. Call it before the
 * first tensor; elsewhere nobody needs it.
 */
export async function initEngine(): Promise<void> {
  const mode = chooseMode(askedMode())
  if (current !== undefined || mode === 'off') return
  const module = await webAssembly!.compile(binary(mode))
  current ??= assemble(module)
}

function binary(mode: 'simd' | 'relaxed'): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob({ simd, relaxed }[mode]), letter => letter.charCodeAt(0))
}

function assemble(module: WasmModule): Engine | null {
  const memory = reserve()
  if (!memory) return null
  const { exports } = new webAssembly!.Instance(module, { env: { memory } })
  const kernels = exports as unknown as Kernels & Fittings
  const work = align(kernels.staticEnd())
  kernels.useWorkArea(work)
  const start = align(work + kernels.workBytes())
  const { buffer } = memory
  // Kernels may read, though never use, what lies up to 64 bytes behind an array.
  return { kernels, memory: new Memory(buffer, { start, end: buffer.byteLength - 64 }) }
}

/** 2 GB of addresses, or the half of it, and so on down to 64 MB. What nobody writes to takes no room. */
function reserve(): WasmMemory | null {
  for (let bytes = 2 ** 31; bytes >= 2 ** 26; bytes /= 2) {
    const pages = bytes / page
    try {
      return new webAssembly!.Memory({ initial: pages, maximum: pages })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return null
}

function align(address: number): number {
  return Math.ceil(address / 64) * 64
}
