// wrong: works its own strides out, whatever the view has
// should hear: stride|view
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

export function place({ shape, offset }: View, index: readonly number[]): number {
  const strides = rowMajor(shape)
  return index.reduce((at, i, d) => at + i * strides[d], offset)
}
