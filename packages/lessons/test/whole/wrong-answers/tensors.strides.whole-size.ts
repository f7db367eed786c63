// wrong: the first stride is the size of everything
// should hear: own|itself|\[12, 4\]
export interface View {
  data: ArrayLike<number>
  shape: readonly number[]
  strides: readonly number[]
  offset: number
}

export function rowMajor(shape: readonly number[]): number[] {
  return shape.map((_, d) => {
    let product = 1
    for (let i = d; i < shape.length; i++) product *= shape[i]
    return product
  })
}

export function place({ strides, offset }: View, index: readonly number[]): number {
  let at = offset
  for (let d = 0; d < index.length; d++) at += index[d] * strides[d]
  return at
}
