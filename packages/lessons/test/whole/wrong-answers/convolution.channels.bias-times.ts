// wrong: multiplies with the bias
// should hear: bias
import { type Tensor, tensor } from '@neuralings/tensor'
import { type Image, slide, type ConvOptions } from './slide.ts'

export interface Conv2dOptions extends ConvOptions {
  /** [out], a number for each channel that comes out. */
  bias?: Tensor
}

/** Two planes of the same size, number by number. */
const plus = (a: Image, b: Image): Image => a.map((row, i) => row.map((v, j) => v + b[i][j]))

/** x [N, in, H, W], weight [out, in, h, w] → [N, out, rows, columns]. */
export function conv2d(
  x: Tensor,
  weight: Tensor,
  { bias, stride, padding }: Conv2dOptions = {},
): Tensor {
  const images = x.toArray() as Image[][] // a plane for each image and channel
  const kernels = weight.toArray() as Image[][] // a table for each channel out and in
  const shifts = bias?.toArray() as number[] | undefined
  const output = images.map(planes =>
    kernels.map((tables, o) =>
      planes
        .map((plane, c) => slide(plane, tables[c], { stride, padding }))
        .reduce(plus)
        .map(row => row.map(v => v * (shifts?.[o] ?? 1))),
    ),
  )
  return tensor(output, { dtype: x.dtype })
}
