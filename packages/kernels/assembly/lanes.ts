// Four numbers at a time. A v128 is a register of 128 bits: here always four float32, its lanes, side by side. One
// instruction adds, multiplies or compares all four.

// One text, compiled three times: `simd` and `relaxed` go four numbers a round, `wide` eight, in a pair of registers, which
// V8 turns into one of 256 bits when it is asked to. It pairs what ends in two stores side by side, the upper first, and so
// must lie as `storePair` has it: everything is loaded before, nothing stands between them, and no half goes its own way,
// into a call least of all. WIDE is set where this is compiled, in scripts/build.ts.

/** How many numbers a round takes. */
export const ROUND: i32 = WIDE ? 8 : 4

/** a · b + c. The relaxed binary rounds only once where the processor can, in one instruction instead of two. */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/**
 * A constant, four times. Constants live in memory and are spread from there: engines build a v128 constant anew, with
 * several instructions, in every round of a loop.
 */
@inline
export function four(address: usize): v128 {
  return v128.load32_splat(address)
}

/** where ? a : b, lane by lane. The lanes of `where` are all ones or all zeros, as comparisons give them. */
@inline
export function choose(where: v128, a: v128, b: v128): v128 {
  return v128.bitselect(a, b, where)
}

/** The larger, or NaN where one is. pmax(a, b) is a < b ? b : a, twice as fast as max, but misses a NaN in b. */
@inline
export function larger(a: v128, b: v128): v128 {
  return choose(f32x4.eq(b, b), f32x4.pmax(a, b), b)
}

/** The smaller, or NaN where one is. */
@inline
export function smaller(a: v128, b: v128): v128 {
  return choose(f32x4.eq(b, b), f32x4.pmin(a, b), b)
}

/** The sum of the lanes. */
@inline
export function across(v: v128): f32 {
  const pairs = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1))
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1)
}

/** The largest of the lanes, or NaN if one is. */
@inline
export function largest(v: v128): f32 {
  const pairs = larger(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1))
  return f32x4.extract_lane(larger(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2)), 0)
}

const FIRST = memory.data<i32>([-1, -1, -1, 0, 0, 0, 0])

/** The first `count` lanes, 0 to 3; the others become 0. */
@inline
export function first(count: i32, v: v128): v128 {
  return v128.and(v, v128.load(FIRST + ((3 - count) << 2)))
}

/** The bytes of the whole fours among n numbers. */
@inline
export function wholes(n: i32): usize {
  return <usize>(n & ~3) << 2
}

/** Stores a round: the high half is there in the wide binary only. */
@inline
export function storePair(y: usize, low: v128, high: v128): void {
  if (WIDE) v128.store(y, high, 16)
  v128.store(y, low)
}

/** Stores the first `count` lanes: all from 4 on, none below 1. */
export function storeFirst(count: i32, y: usize, v: v128): void {
  if (count >= 4) v128.store(y, v)
  else if (count == 3) {
    v128.store_lane<u64>(y, v, 0)
    v128.store_lane<f32>(y, v, 2, 8)
  } else if (count == 2) v128.store_lane<u64>(y, v, 0)
  else if (count == 1) v128.store_lane<f32>(y, v, 0)
}
