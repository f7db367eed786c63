// wrong: the place counts from 0
// should hear: offset|begins
export interface View {
  data: ArrayLike<number>
  shape: readonly number[]
  strides: readonly number[]
  offset: number
}

export function rowMajor(shape: readonly number[]): number[] {
  const strides = new Array(shape.length).fill(1)
  for (let d = shape.length - 2; d >= 0; d--) strides[d] = strides[d + 1] * shape[d + 1]
  return strides
}

export function place({ strides, offset }: View, index: readonly number[]): number {
  let at = 0
  for (let d = 0; d < index.length; d++) at += index[d] * strides[d]
  return at
}
