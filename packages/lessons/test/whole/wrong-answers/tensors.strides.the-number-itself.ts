// wrong: looks the number up
// should hear: place itself
export interface View { data: ArrayLike<number>; shape: readonly number[]; strides: readonly number[]; offset: number }
export function rowMajor(shape: readonly number[]): number[] {
  const s = shape.length ? [1] : []
  for (let i = shape.length - 1; i > 0; i--) s.unshift(s[0]! * shape[i]!)
  return s
}
export function place({ strides, offset, data }: View, index: readonly number[]): number {
  return data[index.reduce((a, k, d) => a + k * strides[d]!, offset)]!
}
