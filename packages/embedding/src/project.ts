// A map of vectors: the plane in which they are spread most widely, and where each lies on it. The rest is lost, and
// `project` says how much. Principal component analysis (Pearson, 1901). PyTorch: torch.pca_lowrank.

import { unwrap, type Variable } from '@neuralings/autograd'
import {
  cast,
  contiguous,
  matmul,
  mean,
  refuseRange,
  requireCounts,
  requireOptions,
  sub,
  type Tensor,
  tensor,
  transpose,
} from '@neuralings/tensor'
import { eigenvectors } from './eigenvectors.ts'

export interface Projection {
  /** Where each vector lies along each direction: [n, dims], float64. */
  points: Tensor
  /** Which share of the whole spread, the sum of all squared distances from the middle, each direction shows. */
  shares: number[]
}

/**
 * The vectors [n, d] seen along the `dims` directions of their widest spread, each at right angles to those before. A
 * direction is turned so that its largest number is positive: the same vectors give the same map.
 * Throws unless there is a vector, and when it has fewer than `dims` numbers.
 *
 * @example
 * const { points, shares } = project(tensor([[0, 0, 9], [3, 4, 9], [6, 8, 9]]), { dims: 1 })
 * console.log(points)
 * // tensor([[-5.],
 * //         [ 0.],
 * //         [ 5.]], dtype=float64)
 * console.log(shares) // [ 1 ]
 */
export function project(vectors: Variable | Tensor, options: { dims?: number } = {}): Projection {
  const { dims = 2 } = requireOptions(options, 'project', ['dims'])
  const x = cast(unwrap(vectors), 'float64')
  checkVectors(x, dims)
  const centred = sub(x, mean(x, { dim: 0 })) // [n, d]
  const spread = matmul(transpose(centred), centred).toArray() as number[][] // [d, d]
  const found = eigenvectors(spread.map(row => Float64Array.from(row)))
  const axes = found.slice(0, dims).map(({ vector }) => facingUp(vector))
  const whole = found.reduce((sum, { value }) => sum + value, 0)
  return {
    points: matmul(centred, transpose(tensor(axes, { dtype: 'float64' }))), // [n, dims]
    shares: found.slice(0, dims).map(({ value }) => (whole > 0 ? value / whole : 0)),
  }
}

/** An axis has no front and no back: of both the one whose largest number is positive. */
function facingUp(axis: Float64Array): Float64Array {
  const largest = axis.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))
  return axis.map(x => (largest < 0 ? -x : x))
}

function checkVectors(x: Tensor, dims: number): void {
  const { shape } = x
  requireCounts({ dims }, 'project')
  if (shape.length !== 2 || shape[0] === 0 || shape[1] < dims) {
    const wanted = `vectors [n, d], at least one, with d ≥ ${dims}`
    throw new RangeError(`project: expected ${wanted}, got [${shape}]`)
  }
  const strange = contiguous(x).data.find(number => !Number.isFinite(number))
  if (strange !== undefined) {
    refuseRange('project', 'finite numbers', strange)
  }
}
