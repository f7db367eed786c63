// Four numbers at a time: the little functions that every kernel is made of.
//
// A v128 is a register of 128 bits: four float32 side by side. One instruction adds, multiplies or compares all four.

/** a · b + c. The relaxed binary rounds once where the processor can, and needs one instruction instead of two. */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/**
 * A constant, four times. Constants live in memory and are spread from there: engines build a v128 constant anew with
 * several instructions in every round of a loop, and exp took two and a half times as long.
 */
@inline
export function four(address: usize): v128 {
  return v128.load32_splat(address)
}

/** The sum of the four numbers. */
@inline
export function across(v: v128): f32 {
  const pairs = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1))
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1)
}
