// The line that fits best, in one go and without a learning rate: where the squared error is lowest all its slopes
// are 0, and these equations are linear. PyTorch: torch.linalg.lstsq, with a column of ones added for the bias.

import { contiguous, promote, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { dot, norm, substituteBack, triangularize } from './qr.ts'

/** A line, a plane or a hyperplane: y = `add(matmul(x, weight), bias)`, or `add(mul(x, weight), bias)` for x [N]. */
export interface Line {
  weight: Tensor
  bias: Tensor
}

/**
 * The `weight` and `bias` for which `Σ (x·weight + bias − y)²` is lowest. N examples: `x` [N,D] and `y` [N] give `weight`
 * [D] and `bias` []; `y` [N,K] gives [D,K] and [K]; for an `x` of shape [N] drop the D. Computed in float64.
 *
 * The slope for the bias is the sum of all misses, and 0 when the line goes through the mean of the points: so the means
 * are taken off, and the bias is gone. The slopes for the weights are 0 when `Xᵀ(Xw − y) = 0`, the normal equations. But
 * XᵀX squares what is imprecise in X; so X is made a triangle by mirrors, and the same w comes out without it.
 *
 * Throws when the shapes do not fit, a number is not finite, there are fewer than D + 1 examples, or a column of x is
 * constant or follows from others: then many lines fit equally well. (Legendre, 1805; Gauss, 1809)
 *
 * @example
 * const { weight, bias } = leastSquares(tensor([0, 1, 2]), tensor([1, 3, 5]))
 * console.log(weight.item().toFixed(4), bias.item().toFixed(4)) // 2.0000 1.0000
 */
export function leastSquares(x: Tensor, y: Tensor): Line {
  checkExamples(x, y)
  const [inputs, outputs] = [columnsOf(x), columnsOf(y)]
  const tolerances = inputs.map(column => precisionOf(x) * norm(column))
  const [inputMeans, outputMeans] = [center(inputs), center(outputs)]
  const dependent = triangularize(inputs, { along: outputs, tolerances })
  if (dependent !== undefined) {
    throw new RangeError(
      `leastSquares: column ${dependent} of x is constant or follows from those before it, so many lines fit; leave it out`,
    )
  }
  const weights = outputs.map(output => substituteBack(inputs, output)) // K lists of D
  const biases = outputMeans.map((mean, k) => mean - dot(inputMeans, weights[k])) // K
  const dtype = promote(promote(x.dtype, y.dtype), 'float32')
  const [inner, outer] = [x.shape.slice(1), y.shape.slice(1)]
  const byInput = inputs.flatMap((_, d) => weights.map(weight => weight[d])) // D × K
  return {
    weight: reshape(tensor(byInput, { dtype }), [...inner, ...outer]),
    bias: reshape(tensor(biases, { dtype }), outer),
  }
}

/** How much of a column may be rounding: of 24 or 53 binary digits the last few. */
function precisionOf({ dtype }: Tensor): number {
  return dtype === 'float32' ? 2 ** -20 : 2 ** -46
}

/** [N,D] as D columns of N numbers; [N] as one. */
function columnsOf(x: Tensor): Float64Array[] {
  const { data } = contiguous(x)
  const width = x.shape[1] ?? 1
  return Array.from({ length: width }, (_, d) =>
    Float64Array.from({ length: x.shape[0] }, (_, row) => data[row * width + d]),
  )
}

/** Takes the mean off every column, and returns the means. */
function center(columns: Float64Array[]): number[] {
  return columns.map(column => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length
    for (let i = 0; i < column.length; i++) column[i] -= mean
    return mean
  })
}

function checkExamples(x: Tensor, y: Tensor): void {
  const isTable = ({ shape }: Tensor) => shape.length === 1 || shape.length === 2
  const [rows, width] = [x.shape[0], x.shape[1] ?? 1]
  if (!isTable(x) || !isTable(y) || rows !== y.shape[0] || width === 0) {
    throw new RangeError(
      `leastSquares: expected x [N] or [N,D] and y [N] or [N,K], got [${x.shape}] and [${y.shape}]`,
    )
  }
  if (rows <= width) {
    throw new RangeError(
      `leastSquares: ${rows} examples do not determine ${width} weights and a bias; give at least ${width + 1}`,
    )
  }
  for (const [name, table] of Object.entries({ x, y })) {
    const odd = contiguous(table).data.find(value => !Number.isFinite(value))
    if (odd !== undefined) throw new RangeError(`leastSquares: ${name} holds ${odd}`)
  }
}
