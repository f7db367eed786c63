// The clock says which of two engines multiplies faster: on a processor without registers for eight numbers the wide
// one is slower.

import type { Engine } from './create-engine.ts'

/** Milliseconds until a wide engine must have won: on a busy machine code is optimised late. */
const patience = 100
/** As many products are always timed: by then the code is optimised. */
const rounds = 200
/** A wide engine takes 0.5 to 0.75 of the other's time, and where V8 pairs nothing all of it, or more. */
const enough = 0.85

/** The least milliseconds that a product of matrices takes. */
export function timeOf(engine: Engine): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOfProduct(engine)))
}

/** Whether products take clearly less than so many milliseconds on `wide`. */
export function isFaster(wide: Engine, { than }: { than: number }): boolean {
  const end = performance.now() + patience
  while (performance.now() < end) if (timeOfProduct(wide) < enough * than) return true
  return false
}

/** Milliseconds that a product of two matrices of 64 × 64 takes. */
function timeOfProduct({ kernels, memory, emptyRegisters }: Engine): number {
  const bytes = 64 * 64 * 4
  const a = memory.allocate(2 * bytes)!
  const start = performance.now()
  kernels.gemm(64, 64, 64, a, 64, 1, a, 64, 1, a + bytes, 64, false)
  emptyRegisters()
  const time = performance.now() - start
  memory.release(a)
  return time
}
