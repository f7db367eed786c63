// Four numbers at a time. A v128 is a register of 128 bits: here always four float32, its lanes, side by side. One
// instruction adds, multiplies or compares all four.

// One text, compiled three times: `simd` and `relaxed` go four numbers a round, `wide` eight, in a pair of registers, which
// V8 turns into one of 256 bits when it is asked to. It pairs what ends in two stores side by side, the upper first, and so
// must lie as `storePair` has it: everything is loaded before, nothing stands between them, and no half goes its own way,
// into a call least of all. WIDE is set where this is compiled, in scripts/build.ts.

/** How many numbers a round takes, and how many bytes those are. */
export const ROUND: i32 = WIDE ? 8 : 4
export const STEP: usize = <usize>ROUND << 2

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

/** a or b, all lanes of it. In the wide binary a mask chooses, because a branch would hide the pair. */
@inline
export function either(first: bool, a: v128, b: v128): v128 {
  if (WIDE) return choose(i32x4.splat(-<i32>first), a, b)
  return first ? a : b
}

/** The larger, or NaN where one is. pmax(a, b) is a < b ? b : a, and misses a NaN in b; all ones are a NaN, too. */
@inline
export function larger(a: v128, b: v128): v128 {
  return v128.or(f32x4.pmax(a, b), f32x4.ne(b, b))
}

/** The smaller, or NaN where one is. */
@inline
export function smaller(a: v128, b: v128): v128 {
  return v128.or(f32x4.pmin(a, b), f32x4.ne(b, b))
}

/** The sum of the lanes. */
@inline
export function across(v: v128): f32 {
  const even = f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2)
  return even + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3))
}

/** The sums of four registers, side by side: to the last bit as `across` makes each. */
@inline
export function acrossEach(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 1, 4, 5), v128.shuffle<f32>(a, b, 2, 3, 6, 7))
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 1, 4, 5), v128.shuffle<f32>(c, d, 2, 3, 6, 7))
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 2, 4, 6), v128.shuffle<f32>(ab, cd, 1, 3, 5, 7))
}

/** The largest of the lanes, or NaN if one is. */
@inline
export function largest(v: v128): f32 {
  const pairs = larger(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1))
  return f32x4.extract_lane(larger(pairs, v128.shuffle<f32>(pairs, pairs, 1, 0, 3, 2)), 0)
}

const FIRST = memory.data<i32>([-1, -1, -1, -1, 0, 0, 0, 0])

/** The first `count` lanes, 0 to 4; the others become 0. */
@inline
export function first(count: i32, v: v128): v128 {
  return v128.and(v, firstLanes(count))
}

/** All ones in the first `count` lanes, 0 to 4. */
@inline
export function firstLanes(count: i32): v128 {
  return v128.load(FIRST + ((4 - count) << 2))
}

/** The bytes of the whole rounds among n numbers. */
@inline
export function wholes(n: i32, round: i32 = ROUND): usize {
  return <usize>(n & -round) << 2
}

/** How many numbers are left after those. */
@inline
export function rest(n: i32, round: i32 = ROUND): i32 {
  return n & (round - 1)
}

/** A place for what belongs nowhere. Every instance has one of its own, so that two threads do not meet in it. */
export let spare: usize = 0

export function useSpare(address: usize): void {
  spare = address
}

/** The upper half of the round that lies here. Only the wide binary has one; in the others what is made of it vanishes. */
@inline
export function upper(x: usize): v128 {
  return WIDE ? v128.load(x, 16) : f32x4.splat(0)
}

/** Stores two registers side by side. */
@inline
export function storeTwo(y: usize, low: v128, high: v128): void {
  v128.store(y, high, 16)
  v128.store(y, low)
}

/** Stores four: from one address, with offsets that are known, because V8 does not see that two sums lie together. */
@inline
export function storeFour(y: usize, v0: v128, v1: v128, v2: v128, v3: v128): void {
  v128.store(y, v3, 48)
  v128.store(y, v2, 32)
  v128.store(y, v1, 16)
  v128.store(y, v0)
}

/** Stores a round: the high half is there in the wide binary only. */
@inline
export function storePair(y: usize, low: v128, high: v128): void {
  if (WIDE) storeTwo(y, low, high)
  else v128.store(y, low)
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

/** Stores a round that nobody needs: so that it ends in a pair of stores, too. */
@inline
export function showPair(low: v128, high: v128): void {
  if (WIDE) storePair(spare, low, high)
}

/** Stores the first `count` numbers of a round that is not whole. */
@inline
export function storeRest(count: i32, y: usize, low: v128, high: v128): void {
  if (!WIDE) return storeFirst(count, y, low)
  if (count == 0) return
  storePair(spare, low, high)
  copyRest(count, y)
}

/** The same for a round of eight, in every binary. */
@inline
export function storeRestOfEight(count: i32, y: usize, low: v128, high: v128): void {
  if (WIDE) return storeRest(count, y, low, high)
  storeFirstOfTwo(count, y, low, high)
}

export function storeFirstOfTwo(count: i32, y: usize, low: v128, high: v128): void {
  storeFirst(count, y, low)
  if (count > 4) storeFirst(count - 4, y + 16, high)
}

function copyRest(count: i32, y: usize): void {
  if (count < 4) return storeFirst(count, y, v128.load(spare))
  v128.store(y, v128.load(spare))
  storeFirst(count - 4, y + 16, v128.load(spare, 16))
}

/** The sum, and a round more: four after four in every binary, so that all sums are the same. */
@inline
export function addRound(sum: v128, low: v128, high: v128): v128 {
  const more = f32x4.add(sum, low)
  return WIDE ? f32x4.add(more, high) : more
}

/** The sum, and the first `count` numbers of a round that is not whole. */
@inline
export function addRest(count: i32, sum: v128, low: v128, high: v128): v128 {
  if (!WIDE || count < 4) return f32x4.add(sum, first(count, low))
  return f32x4.add(f32x4.add(sum, low), first(count - 4, high))
}
