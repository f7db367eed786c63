// wrong: only ever two dimensions
// should hear: dimension|three|one|reads strides
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

export function place({ strides, offset }: View, [i, j]: readonly number[]): number {
  return offset + i * strides[0] + j * strides[1]
}
