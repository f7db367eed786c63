// Numbers to work on, and how near a float32 result must be to the true one.
import { expect } from 'vitest'

/** Numbers between −size and size, fixed by a seed: a linear congruential generator. */
export function numbers(length: number, { seed = 1, size = 4 } = {}): number[] {
  let state = seed * 2654435761
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.fround((state / 2 ** 31 - 1) * size)
  })
}

const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

/** From one float32 to the next, at the size of `x`. */
function spacing(x: number): number {
  float[0] = Math.abs(x)
  const low = float[0]
  bits[0]++
  return Math.max(float[0] - low, 2 ** -149)
}

/** How many neighbouring float32 numbers lie between what came out and what is true. */
export function ulps(got: number, want: number): number {
  if (Object.is(got, want) || got === Math.fround(want)) return 0
  if (Number.isNaN(got) || Number.isNaN(want) || !Number.isFinite(got)) return Infinity
  return Math.abs(got - want) / spacing(want)
}

/** Every number within some ulps of the true one, or within an absolute error. */
export function expectNear(
  got: number[],
  want: number[],
  { within = 2, absolute = 0 }: { within?: number; absolute?: number } = {},
): void {
  expect(got.length).toBe(want.length)
  got.forEach((value, i) => {
    const error = ulps(value, want[i]!)
    if (error <= within || Math.abs(value - want[i]!) <= absolute) return
    expect.fail(`number ${i}: ${value} should be ${want[i]}, it is ${error} ulps off`)
  })
}
