// wrong: slides the wrong one
// should hear: dw|slide
import { type Tensor, tensor, type Values } from '@neuralings/tensor'
import { type Image, slide } from './slide.ts'

/** Planes of the same size, added up. */
const sum = (planes: Image[]): Image =>
  planes.reduce((a, b) => a.map((row, i) => row.map((v, j) => v + b[i][j])))

/** The kernel turned by half a turn: its last number comes first. */
export const turned = (kernel: Image): Image => kernel.map(row => row.toReversed()).toReversed()

/**
 * How g [N, out, rows, columns] comes back through a convolution with stride 1.
 * x [N, in, H, W], weight [out, in, k, k], padding below k.
 */
export function conv2dGradients(
  x: Tensor,
  weight: Tensor,
  g: Tensor,
  { padding = 0 }: { padding?: number } = {},
): { dx: Tensor; dw: Tensor; db: Tensor } {
  const images = x.toArray() as Image[][]
  const kernels = weight.toArray() as Image[][]
  const back = g.toArray() as Image[][]
  const k = weight.shape[3]
  const pack = (values: Values) => tensor(values, { dtype: x.dtype })
  const dx = images.map((planes, n) =>
    planes.map((_, c) =>
      sum(back[n].map((g, o) => slide(g, turned(kernels[o][c]), { padding: k - 1 - padding }))),
    ),
  )
  const dw = kernels.map((tables, o) =>
    tables.map((_, c) => sum(images.map((planes, n) => slide(back[n][o], planes[c], { padding })))),
  )
  const db = kernels.map((_, o) =>
    back.reduce((total, planes) => total + planes[o].flat().reduce((a, b) => a + b), 0),
  )
  return { dx: pack(dx), dw: pack(dw), db: pack(db) }
}
