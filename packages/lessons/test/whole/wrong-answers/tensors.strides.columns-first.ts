// wrong: column by column
// should hear: first stride|column|Fortran
export interface View {
  data: ArrayLike<number>
  shape: readonly number[]
  strides: readonly number[]
  offset: number
}

export function rowMajor(shape: readonly number[]): number[] {
  const strides: number[] = []
  let step = 1
  for (const n of shape) {
    strides.push(step)
    step *= n
  }
  return strides
}

export function place({ strides, offset }: View, index: readonly number[]): number {
  let at = offset
  for (let d = 0; d < index.length; d++) at += index[d] * strides[d]
  return at
}
