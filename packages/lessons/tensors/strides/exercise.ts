/** Numbers in one long array, and how to walk them as a grid. Every tensor has these four. */
export interface View {
  data: ArrayLike<number>
  /** How many there are along each dimension. */
  shape: readonly number[]
  /** How far apart neighbours lie along each dimension. */
  strides: readonly number[]
  /** Where the first one lies. */
  offset: number
}

/** How far apart neighbours lie when the rows stand one after the other: [3, 4] gives [4, 1]. */
export function rowMajor(shape: readonly number[]): number[] {
  // todo: for each dimension, how many numbers one step passes
  return shape.map((_, dim) => shape.slice(dim + 1).reduce((product, n) => product * n, 1))
  // end
}

/** Where in the data the element with this index lies; index has one number for each dimension. */
export function place({ strides, offset }: View, index: readonly number[]): number {
  // todo: begin at the offset, and take index steps along each dimension
  return index.reduce((at, i, dim) => at + i * strides[dim], offset)
  // end
}
